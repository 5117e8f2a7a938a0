import type { PlanAction } from '../plan/plan';
import { rememberTexts } from '../wording/remember-readings';
import { oneLine } from '../wording/tidy-text';
import type { StatedRag } from './rating';

const OF_THE_ACTION =
  '(?:(?:this|the|it|action|item|is|has|have|been|now|being|to be|will be|closed|complete|not (?:yet )?completed?|incomplete|partly completed?|partially completed?|and|as|[,;:.–—-])\\s*)*';
const TAKEN =
  '(?:(?:carried|rolled|taken) (?:forward|over)|c/f|transferred|merged|combined|amalgamated|incorporated|included|absorbed|rolled|covered|addressed|dealt with|picked up|taken up|continued|continues|contained|part|duplicate|duplicated|duplicates|replaced|superseded|subsumed|integrated|reworded|rewritten|renumbered)';
const INTO = '(?:(?:in|into|to|with|within|under|by|as|at|of|through|on|now|see|part)\\b|[,:–—(-])';
/** The day that an action is moved to is written like a reference. */
const MOVED = 'moved (?:in)?to(?! ?(?:the )?\\d{1,2}[./]\\d)';
const NAMED = '(?:actions?|recommendations?|objectives?|items?|refs?|references?|no|number|row|line)\\.?:?';
/** What is told is where the action now stands, and nothing else. */
const ELSEWHERE = new RegExp(
  `^${OF_THE_ACTION}(?:${TAKEN}(?:\\s*${INTO})+|${MOVED})\\s*(?:(?:the|our)\\s+)?(?<named>(?:${NAMED}\\s*)*)(?<ref>[a-z]{0,6}[ -]?\\d[\\w./-]*?)[\\s.,;)]*$`,
  'i',
);
/** A quick look that spares the long one. */
const MAY_TELL = /\d[\s.,;)]*[a-z]?[\s.,;)]*$/i;
const LONGEST = 80;

const plainRef = (ref: string): string => ref.toLowerCase().replace(/[\s.)(]+$|^[\s(]+/g, '');

/** Where a status says that its action is taken up now: under which reference, and whether it is called an action. */
const readElsewhere = rememberTexts(
  (text: string): { readonly ref: string; readonly isNamed: boolean } | null => {
    if (text.length > LONGEST || !MAY_TELL.test(text)) return null;
    const { named = '', ref = '' } = ELSEWHERE.exec(oneLine(text))?.groups ?? {};
    return ref === '' ? null : { ref: plainRef(ref), isNamed: /^(?:action|recommendation)/i.test(named) };
  },
);

/**
 * What an action states that is taken up under another reference, as "Carried forward to 22/02" where 22/02 is another
 * action of the plan and no day: it is closed here. So is what is "now part of action 7" by that word.
 *
 * @param refs the references of the plan's actions, in small letters
 * @param ownRef the action's own: what is carried forward to itself is not closed
 * @example settleElsewhere(stated, new Set(['22/02']), '21/04')?.status // 'closed' for “Carried forward to 22/02”
 */
export function settleElsewhere(
  stated: StatedRag | null,
  refs: ReadonlySet<string>,
  ownRef: string | null,
): StatedRag | null {
  if (!stated || stated.status === 'complete' || stated.status === 'closed') return stated;
  const told = readElsewhere(stated.stated);
  if (!told || (ownRef !== null && plainRef(ownRef) === told.ref)) return stated;
  return refs.has(told.ref) || told.isNamed
    ? { ...stated, status: 'closed', meaning: stated.stated }
    : stated;
}

/**
 * The references that a plan's actions have of their own.
 *
 * @example refsOf(plan.actions).has('22/02') // true
 */
export function refsOf(actions: readonly PlanAction[]): ReadonlySet<string> {
  return new Set(actions.flatMap(({ ownRef }) => (ownRef === null ? [] : [plainRef(ownRef)])));
}
