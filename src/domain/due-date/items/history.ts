import { isBefore } from '../../calendar/calendar-period';
import { CAME_ABOUT, LEADS, WHERE_AND_WHEN } from './came-about';
import type { DatedItem } from './dated-item';
import { tellsOfDeed } from './recorded';
import { MOVED } from './roles';

/** No words that tell of a date's past stand further from it than this. */
const REACH = 80;

/** Words that ask for the date behind them. */
const CUE =
  /\b(?:by|before|until|till|due|deadline|target|timescale|complet\w+|finish\w*|clos(?:e|ed|ing)|resolv\w+|deliver\w*|no later than|end|next)(?: [a-z]+){0,2}[\s:(-]*$/i;

/** The same of a date beside another, where fewer words are sure. */
const CAME_ABOUT_BEFORE = new RegExp(
  `(?:${LEADS}(?:added|opened|set)|\\blast (?:review|audit|update|refresh|assessment|inspection|survey|meeting|report))${WHERE_AND_WHEN}`,
  'i',
);
/** "Identified in June 2025 audit", "recommended by 2024 peer review". */
const CAME_ABOUT_IN =
  /\b(?:raised|identified|flagged|highlighted|recommended|arising|arose|requested)(?: (?:in|by|from|at|during|following))(?: the| our)?\s*$/i;
const SOURCE_AFTER =
  /^ (?:[a-z&-]+ ){0,2}(?:audit|inspection|review|survey|report|assessment|peer review|visit|consultation|meeting|investigation|workshop|deep dive)\b/i;
/** "Actions from 14 May meeting". */
const ARISING_FROM =
  /\b(?:actions?|issues?|recommendations?|findings|learning|lessons|feedback|points?|arising) from(?: the| our)?\s*$/i;
/** "Audit of 2024, actions complete by March 2027". */
const SOURCE_OF =
  /\b(?:audit|inspection|review|survey|report|assessment|investigation|consultation|findings|recommendations?) (?:of|from|dated)(?: the)?\s*$/i;
const BASELINE = /\bbaseline(?: (?:date|year|position|figure))?(?: (?:is|was|of|from|at|in))?[\s:(-]*$/i;
const TARGET = /\b(?:target|goal|ambition|aim)(?: (?:date|year))?(?: (?:is|of|by|for|in))*[\s:(-]*$/i;

/** "Drafted June 2026, approved by March 2027": two steps told alike. */
const TOLD_ALIKE = /(?<!\b(?:be|been|being|is|are) )\b[a-z]{2,}(?<!e)ed by\W*$/i;
/** Any verb of the past in front of its date, but for those that speak of plans. */
const DONE = new RegExp(
  `${LEADS}(?!planned|expected|estimated|anticipated|scheduled|proposed|intended|required|needed|targeted|phased|staged|staggered|extended|revised|deferred|delayed|postponed|moved|slipped|rescheduled|embed\\b|led\\b|shed\\b|detailed|combined|based|related|completed|delivered)(?:[a-z]{2,}(?<!e)ed|begun|held|sent|written|bought|built|brought|taken)(?: (?:on|out|up))?${WHERE_AND_WHEN}`,
  'i',
);

/** "Extended by Board in Sept 2026 to March 2027": the day of the decision. */
const DECIDED_BEFORE = new RegExp(
  `\\b${MOVED}(?: (?:agreed|approved))? (?:by|at)(?: the)?(?: (?!to\\b|until\\b)[a-z&]+){1,4}?(?: (?:in|on))?(?: the)?[\\s,(-]*$`,
  'i',
);
/** "... to March 2027 by People Committee in Sept 2026", "... to March 2027 (PCC Sept 2026)". */
const DECIDED_AFTER =
  /^[\s,(-]*(?:(?:agreed|approved|endorsed|signed off) )?(?:by|at|following|after)(?: the)?(?: [a-z&]+){1,4}?(?: (?:in|on))?(?: the)?[\s,(-]*$/i;
/** "... to March 2027 at June 2026 Board". */
const DECIDED_AT = /^[\s,(-]*(?:(?:as )?(?:agreed|approved) )?(?:at|by|in|following|after)(?: the)?\s*$/i;
const MEETING_AFTER =
  /^ (?:[a-z&]+ ){0,2}(?:board|committee|group|council|cabinet|meeting|forum|network|panel|PCC|EMT|SMT|SLT)\b/i;
/** "Extended in June 2026 to March 2027". */
const PUT_OFF_ON = new RegExp(`\\b${MOVED} (?:in|on|at)(?: the)?\\s*$`, 'i');
const UP_TO = /^\s*(?:to|until|till)\b/i;
const DECIDED_IN_BRACKETS = /^\s*\((?:[A-Z][\w&]* ?){1,4}(?:of |in |on |, ?|- ?)?$/;
const CLOSES = /^\s*\)/;

/** "First due May 2026; revised twice, latest December 2026". */
const FIRST_DUE =
  /\b(?:first|initially|originally) (?:due|set|planned|agreed|scheduled|expected)(?: (?:for|by|in|as|on))?[\s:(-]*$/i;
const REVISED_LATER = /\b(?:revised|extended|slipped|moved|delayed|deferred|postponed|now|latest|current)\b/i;

/** "Not in Q1 or Q2". */
const OR_NOT = /^\s*(?:or|nor|&|\/)\s*(?:in )?$/i;

/** The words around a date, up to the dates beside it. */
interface Sides {
  readonly before: string;
  readonly after: string;
}

/**
 * The items with those told apart that only tell how the others came about: when the action was raised, what it was
 * set by, what was done before it, when its date was put off. What begins after the as-at date stays a step.
 *
 * A verb of the past makes history of a date only where a later date has a word of its own that asks for it.
 *
 * @param text the text the items' offsets belong to
 */
export function seeHistory(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  if (items.length < 2) return items;
  return items.map((item, index) => {
    const previous = items[index - 1];
    const sides: Sides = {
      before: text.slice(Math.max(previous?.until ?? 0, item.at - REACH), item.at),
      after: text.slice(item.until, Math.min(items[index + 1]?.at ?? text.length, item.until + REACH)),
    };
    if (isOverruled(text, items, index, sides)) return { ...item, role: 'superseded' };
    if (previous?.role === 'denied' && OR_NOT.test(sides.before)) return { ...item, role: 'denied' };
    if (item.role === 'start' && ARISING_FROM.test(sides.before) && SOURCE_AFTER.test(sides.after))
      return { ...item, role: 'past' };
    if (item.role !== 'deadline') return item;
    const later = items.slice(index + 1).filter((other) => endsAfter(other, item));
    const isAskedLater = later.some(({ at }) => {
      const words = text.slice(Math.max(item.until, at - REACH), at);
      return CUE.test(words) && !TOLD_ALIKE.test(words);
    });
    return isPast(item, sides, isAskedLater) ? { ...item, role: 'past' } : item;
  });
}

/** False only where both are settled and the other does not end later. */
function endsAfter(other: DatedItem, item: DatedItem): boolean {
  if (other.point.kind !== 'settled' || item.point.kind !== 'settled') return true;
  return isBefore(item.point.stretch.end, other.point.stretch.end);
}

/** "Extended to March", "extended from January to March". */
const isNewDate = ({ role }: DatedItem, before: DatedItem | undefined): boolean =>
  role === 'revised' || (role === 'until' && before?.role === 'superseded');

/** The new one of two dates, behind the old one or before it: "March 2027, revised from June 2026 at Board in May". */
function dateKept(previous: DatedItem, before: DatedItem | undefined): DatedItem | null {
  if (isNewDate(previous, before)) return previous;
  return previous.role === 'superseded' && before?.role === 'deadline' ? before : null;
}

/** Tells whether a date is the day on which another was decided, or the first of one put off. */
function isOverruled(
  text: string,
  items: readonly DatedItem[],
  index: number,
  { before, after }: Sides,
): boolean {
  const [previous, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (!item) return false;
  if (next && DECIDED_BEFORE.test(before)) return endsAfter(next, item);
  if (next && PUT_OFF_ON.test(before)) return UP_TO.test(after) && endsAfter(next, item);
  if (next && FIRST_DUE.test(before)) return REVISED_LATER.test(text.slice(item.until, items.at(-1)?.at));
  if (next && BASELINE.test(before)) return TARGET.test(text.slice(item.until, next.at));
  const kept = previous && dateKept(previous, items[index - 2]);
  if (!kept || !endsAfter(kept, item)) return false;
  if (DECIDED_AT.test(before) && MEETING_AFTER.test(after)) return true;
  return DECIDED_AFTER.test(before) || (DECIDED_IN_BRACKETS.test(before) && CLOSES.test(after));
}

function isPast(item: DatedItem, { before, after }: Sides, isAskedLater: boolean): boolean {
  if (
    CAME_ABOUT.test(before) ||
    CAME_ABOUT_BEFORE.test(before) ||
    (CAME_ABOUT_IN.test(before) && SOURCE_AFTER.test(after))
  )
    return true;
  if (!isAskedLater) return false;
  return (
    SOURCE_OF.test(before) || (item.point.kind === 'settled' && (DONE.test(before) || tellsOfDeed(before)))
  );
}
