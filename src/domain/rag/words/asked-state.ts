import { rememberTexts } from '../../wording/remember-readings';
import type { StatedStatus } from '../rating';
import { understandStatus } from '../../status/understand-status';

/** What "Yes" and "No" come to under a heading that asks a question, each in words. */
export interface AskedState {
  readonly yes: { readonly status: StatedStatus; readonly meaning: string };
  /** Null where "No" says nothing: what is not overdue may be anything else. */
  readonly no: { readonly status: StatedStatus; readonly meaning: string } | null;
}

const DONE: AskedState = {
  yes: { status: 'complete', meaning: 'complete' },
  no: { status: 'unknown', meaning: 'not done' },
};

/** The states that are asked after; only DONE leaves open what "No" is, since work may have begun. */
const ASKED: readonly (readonly [RegExp, AskedState])[] = [
  [
    /^(?:compl?|completed?|completion|done|achieved|delivered|implemented|closed|finished|met|in place|actioned|signed off|fulfilled|resolved|embedded|concluded|discharged)$/,
    DONE,
  ],
  [
    /^(?:started|begun|commenced|initiated|under ?way|in progress|live|mobilised)$/,
    {
      yes: { status: 'on-track', meaning: 'started' },
      no: { status: 'not-started', meaning: 'not started' },
    },
  ],
  [
    /^(?:on (?:track|target|schedule|course|time)|to (?:plan|schedule|time))$/,
    {
      yes: { status: 'on-track', meaning: 'on track' },
      no: { status: 'off-track', meaning: 'not on track' },
    },
  ],
  [
    /^(?:overdue|delayed|late|behind(?: schedule| plan)?|off (?:track|target)|slipped|slipping)$/,
    { yes: { status: 'off-track', meaning: 'overdue' }, no: null },
  ],
  [/^at risk$/, { yes: { status: 'at-risk', meaning: 'at risk' }, no: null }],
];
const AROUND =
  /^(?:(?:is|are|was|has|have|the|this|it|each|tick|mark|y|x|yes|no|if|when|once|where|been|being|now|fully|all|action|actions|task|tasks|recommendation|item|objective|card|due) )+|(?: (?:yet|now|to date|in full|fully|y n|yes no|yes or no|y or n|tick|tick box))+$/g;
const NO_ANSWER = /^(?:n\/?a|not applicable|none)\b/i;
const YES = /^(?:(?:yes|y|true)(?=$|[\s,;:(–—.-])|x$|[✓✔✅☑√üþ\uF0FC\uF0FE])/iu;
const NO = /^(?:(?:no|n|false|0|not yet|not)(?=$|\s*[,;:(–—.-])|[✗✘❌☒×ûý\uF0FB\uF0FD])/iu;

/** A box that nobody has ticked: not done, and whether it was begun nobody was asked. */
const NOT_TICKED = /^false$/i;
const UNTICKED: AskedState['no'] = { status: 'unknown', meaning: 'not ticked' };

/**
 * What the answers come to under a heading that asks how an action stands: "Done?", "Completed (Y/N)", "On track?".
 *
 * @returns null for a heading that asks nothing of the kind
 * @example readAskedState('Has this been completed?')?.yes.status // 'complete'
 */
export const readAskedState = rememberTexts(readAsked);

function readAsked(heading: string): AskedState | null {
  const plain = heading
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  const bare = plain.replace(AROUND, '').trim();
  return ASKED.find(([state]) => state.test(bare))?.[1] ?? null;
}

/**
 * The answer to such a question, where a text is one: the state of "Yes" or "No", or a lesser one that the words
 * after it give ("No - in progress"). Null for any other text.
 *
 * @example readAnswer('No', asked)?.meaning // 'not done'
 */
export function readAnswer(text: string, { yes, no }: AskedState): AskedState['no'] {
  if (NO_ANSWER.test(text)) return null;
  if (yes === DONE.yes && NOT_TICKED.test(text.trim())) return UNTICKED;
  const match = YES.exec(text) ?? NO.exec(text);
  if (!match) return null;
  const rest = text.slice(match[0].length).replace(/^[\s,;:(–—.-]+/, '');
  const said = understandStatus(rest);
  if (said !== 'unknown' && said !== 'complete') return { status: said, meaning: text };
  return YES.test(text) ? yes : no;
}
