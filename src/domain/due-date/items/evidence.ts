import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../calendar/calendar-period';
import { CAME_ABOUT } from './came-about';
import type { DatedItem } from './dated-item';
import { surroundings } from '../phrase/standing';

/** Figures are as they stood on a day: "data as at", "headcount at". */
const AS_FIGURES_STOOD =
  /\b(?:data|figures?|information|position|statistics|numbers|headcount|staff in post|workforce|extract|census)(?: (?:taken|correct|accurate))? as (?:at|of)(?: the)?[\s:-]*$/i;
const STOOD_AT =
  /\b(?:data|figures?|position|statistics|numbers|headcount|staff in post|workforce)(?: (?:taken|stood|correct|accurate|was|were))? at(?: the)?\s*$/i;
const MEETING_AFTER =
  /^ (?:[a-z&]+ ){0,3}(?:board|committee|group|council|cabinet|meeting|forum|network|panel|conference|review)\b/i;
/** "Based on March 2025 headcount". */
const DRAWN_FROM =
  /\b(?:based (?:up)?on|derived from|drawn from|taken from|calculated (?:from|on))(?: the)?\s*$/i;
/** "Subject to 2026/27 budget": a condition's year, not the work's. */
const CONDITION_BEFORE =
  /\b(?:subject to|dependent (?:up)?on|depends on|depending on|contingent on|conditional on)(?: the)?\s*$/i;
const NOUN_AFTER = /^ [a-z]{2}/i;

/** What something stood at before the work: no date of it, once it is over. */
const MEASURED_BEFORE =
  /\b(?:baseline|snapshot|source(?=:)|latest(?= (?:data|figures?|position)))(?: (?:date|year|position|figures?|data))?(?: (?:is|was|of|from|at|as at|in|on|for))?(?: the)?[\s:(-]*$/i;
const MEASURED_AFTER = /^\s*(?:data|figures?|findings|snapshot|headcount|baseline)\b/i;
const AS_AT = /\b(?:correct |accurate )?as at(?: the)?\s*$/i;
const AS_OF = /^\W*as of(?: the)?\s*$/i;

const DOCUMENT =
  '(?:letter|e-?mail|memo|circular|minutes?|note|correspondence|report|paper|statement|notice|guidance|bulletin|directive|press release)';
/** "NHS England letter of 3 March 2026", "report dated 12 May 2026". */
const DOCUMENT_OF = new RegExp(
  `\\bminutes(?: of(?: the)? meeting)?\\s*$|\\b${DOCUMENT}s? (?:of|dated)(?: the)?[\\s:]*$|\\bdated[\\s:]*$`,
  'i',
);
/** "Audit of 2025". */
const FOUND_IN = /\b(?:audit|inspection|findings|recommendations?) (?:of|from)(?: the)?\s*$/i;
/** "See report to September committee": where to read of it, not when it is due. */
const SEE =
  /^\W*(?:(?:nb|note|please|also)\W+)*(?:see|refer to|reported (?:in|to)(?!.*\u0001))\b(?!.*\b(?:by|due|before|deadline|target)\b)/i;
/** "Ref NHSE guidance (Oct 2025)", "in line with the framework of March 2026". */
const REFERENCE_TO = new RegExp(
  `(?:^|[\\s([])(?:refs?|reference|see|cf|as per|per|in line with|in response to|in accordance with|source|arising from)\\b[.:]?[^;,()]*\\b(?:${DOCUMENT}|policy|framework|standards?|strategy|audit|inspection|survey|toolkit|regulations)s?(?: (?:of|from|dated|issued|published))*[\\s,([]*$`,
  'i',
);
/** "In response to June 2026 staff survey". */
const REFERS_TO =
  /\b(?:in line with|in response to|in accordance with|arising from|as per|per|refs?:?)(?: the)?\s*$/i;
const SOURCE_AFTER =
  /^ (?:[a-z&-]+ ){0,2}(?:audit|inspection|survey|report|letter|guidance|framework|policy|standards?|results|findings)\b/i;
/** "Messenger Review 2022": a document by its author and year. */
const NAMED_DOCUMENT =
  /\b(?!(?:Policy|Annual|Year|Mid|Interim|Final|Quarterly|Monthly|Plan|Strategy|Service|Data|Progress|Internal|External|The|First|Second)\b)[A-Z][A-Za-z'-]+ (?:Review|Report|Inquiry|Enquiry|Commission|Investigation)[\s,(]*$/;

/**
 * Tells whether a date is only that of what the action rests on: figures, a letter, a baseline, the meeting where it
 * was raised. It is no deadline then, even where it is the only date.
 *
 * What is measured, written or raised on a day still to come is a step like the others.
 *
 * @param rest the phrase with every date taken out
 * @param asAt the day on which it is asked
 * @param planStart the plan's first day, where it is known
 */
export function isEvidence(
  { at, until, point, form }: DatedItem,
  rest: string,
  asAt: Temporal.PlainDate,
  planStart: Temporal.PlainDate | null,
): boolean {
  const { before, after } = surroundings(rest, at, until);
  if (AS_FIGURES_STOOD.test(before) || SEE.test(before)) return true;
  if (NOUN_AFTER.test(after) && (DRAWN_FROM.test(before) || CONDITION_BEFORE.test(before))) return true;
  if (point.kind === 'yearless') return CAME_ABOUT.test(before) || AS_AT.test(before);
  if (point.kind !== 'settled' || !isBefore(point.stretch.end, asAt)) return false;
  const { stretch } = point;
  if (STOOD_AT.test(before) && !MEETING_AFTER.test(after)) return true;
  if (MEASURED_BEFORE.test(before) || AS_AT.test(before) || DRAWN_FROM.test(before)) return true;
  if (MEASURED_AFTER.test(after) && !/\b(?:by|before|due|until)\W*$/i.test(before)) return true;
  // "As of 1 April" begins something; "as of 31 March" looks back on it.
  if (AS_OF.test(before) && !/[a-z]/i.test(after)) return stretch.unit === 'day' && stretch.start.day !== 1;
  if (REFERS_TO.test(before) && SOURCE_AFTER.test(after)) return true;
  if (
    FOUND_IN.test(before) ||
    DOCUMENT_OF.test(before) ||
    REFERENCE_TO.test(before) ||
    CAME_ABOUT.test(before)
  )
    return true;
  const longAgo = planStart ?? asAt.subtract({ years: 1 });
  return form === 'year' && NAMED_DOCUMENT.test(before) && isBefore(stretch.end, longAgo);
}
