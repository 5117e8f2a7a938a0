import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../calendar/calendar-period';
import type { DatedItem } from './dated-item';
import type { Unit } from '../point';
import { isYearOfAThing } from './year-of-a-thing';
import { isIdle, surroundings } from '../phrase/standing';

/** Where a text stands: in a due column, or in prose such as milestones, where figures often mean other things. */
export type TextKind = 'due' | 'prose';

/** Words after which a date is a deadline, whatever follows. */
const SURE_CUE =
  /\b(?:by|before|until|till|up to|due|deadline|target|no later than|not later than|latest|during|throughout|each|every|complete|completion|completed by|review|timescale|timeline|when)(?: the)?\W*$/i;
/** Words after which a date may be one, if it ends what is said. */
const LOOSE_CUE =
  /\b(?:in|for|from|since|over|across|starting|commencing|start|commence|begin|launch|launched|to|and|or|within|of|at|on|be)(?: the)?\W*$/i;
const ENDS_THERE =
  /^\W*$|^\s*[,;:)\]-]|^\s*(?:and|then|with|followed|onwards?|&|\(|\[|if|subject|depending|or)(?![a-z])/i;
/** "In 2019, staff scored lower"; a condition behind the comma is no sentence of the past. */
const OPENS_SENTENCE = /^\s*,(?!\s*(?:subject|depend(?:ing|ent|s)|if|pending|provided|unless|t\.?b\.?c)\b)/i;
/** Words of its own that ask for it: "by the end of" a year. */
const ASKED_WITHIN = /^(?:by|before|until) /i;
/** Beside another date, or a word for how often: "every August in line with …", "August (annually) as …". */
const BESIDE_TIME_BEFORE = /\u0001\W*(?:end of )?$/;
const BESIDE_TIME_AFTER = /^\W*\u0001/;
const IN_BRACKETS = /[([]\s*$/;
const CLOSES = /^\s*[)\]]/;
/** A share or score beside it, or a verb of the past, makes "in 2021" a look back. */
const MEASURED_OR_PAST = /\u0002|\b(?:was|were|had)\b/i;
/** The date comes first, then what is due: "March: launch", "2025 - review". */
const HEADS = /^\s*[:-]/;
/** "2024: one cohort, 2025: two cohorts". */
const HEADS_LIKE_THE_ONE_BEFORE = /\u0001\s*:[^\u0001,;]{1,60},\s*$/;
const TAILS = /[:,-]\s*$/;
/** What was measured or said on a date is no deadline. */
const LOOKED_BACK =
  /\b(?:at|as at|as of|since|dated|published|showed|reported|was|were|had|between|(?:data|figures?|results?|snapshot|survey|baseline)(?: (?:from|for|at|of|in|between|to))?(?: the)?)\W*$/i;
const IS_DATA =
  /^\s*(?:data|figures?|results?|surveys?|snapshot|baseline|submission|report|census|findings|inspection|version|edition|declaration)\b/i;
/** "Q2 data", "2024 figures": the time of the data, in a due column too. */
const IS_MEASURED = /^\s*(?:data|figures?|results?|findings|snapshot)\b/i;
const FEW_WORDS = 4;
/** "April Example": a person, not a month, unless it is a meeting that follows. */
const NAME_FOLLOWS =
  /^ (?!(?:Trust |Public )?(?:Board|Committee|Group|Council|Cabinet|Meeting|Governors?|Executive|Network)\b)[A-Z][a-z]/;
const NAMED_BY_A_MONTH: ReadonlySet<string> = new Set([
  'month',
  'day-month',
  'month-day',
  'quarter',
  'range',
]);

const wordCount = (words: string): number => words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** "For sign-off at Dec EDI Steering Group": the month of a meeting, however many words stand about it. */
const MEETING_FOLLOWS =
  /^(?! (?:Next|The|This|Our|All|Last)\b)(?: (?:[A-Z][\w&']*|governors?'?s?|&|and)){0,4} (?:[Bb]oard|[Cc]ommittee|Cttee|Group|Council|Cabinet|[Mm]eeting|Network|Forum|Panel)\b/;
const TIMES_OF_MEETINGS: ReadonlySet<string> = new Set(['month', 'school-term', 'season', 'quarter']);
const AT_A_MEETING = /\b(?:at|to|by|for|in)(?: the| our)? $/i;

/** A clause about what came before: in a due column it gives way to a date that is still to come. */
const BACKGROUND =
  /\b(?:following|since|based on|as at|data|published|held|agreed at|approved at|approved by|discussed at|presented (?:to|at)|outcome of|result of|reported)\b[^,;()]*$/i;
/** "To be presented to the committee in October": a step to come, until its day is over. */
const STILL_TO_BE =
  /\b(?:to|will|shall|should|must|can|may) be(?: (?:then|also|formally|next))? (?:published|held|agreed|approved|discussed|presented|reported)\b(?:(?!\b(?:following|since|based|data|published|held|agreed|approved|outcome|result|reported)\b)[^,;()])*$/i;
/** What came before if its day is over, and is a step of its own if it is still to come. */
const EVENT = /\b(?:survey|inspection)\b[^,;()]*$/i;
/** The day or stretch that figures are for: "data to March", "snapshot date: 31 March", "(year ending 31 March)". */
const DATA_BEFORE =
  /\b(?:(?:data|figures?|position|statistics|numbers) (?:as )?(?:up to|to|at|as at|as of|of|for|from|until)|(?:for|of) the (?:financial |reporting )?(?:year|period|quarter|12 months) (?:ended|to)|snapshot(?: date| day)?(?: of| on| at| as at| for| taken(?: on| at)?)?|(?:reporting|snapshot|data|baseline) period(?: of| from| is)?|(?:relat(?:es|ing)|refer(?:s|ring)?) to|in respect of)(?: the)?[\s:-]*$/i;
const DATA_IN_BRACKETS =
  /[([]\s*(?:(?:for|using|covering|reporting|based) (?:on )?|)(?:the )?(?:(?:nhs|national|pulse|previous|last|wres|wdes|staff|pay|gap|hr|esr|workforce|annual) )*(?:(?:covering|reporting on|reports on|based on|using|year|12 months|period|position|snapshot|data|figures|census|survey|inspection|fieldwork|baseline)\b)[^()[\]]*$/i;
/** "For the March 2027 snapshot". */
const DATA_AFTER = /^ (?:snapshot|data|figures|baseline|census|position)\b/i;
/** "From 18% (March 2023) to", "from 1.8 in 2022/23 to", "baseline of 5 sites in March". */
const STOOD_AT =
  /\b(?:from|baseline|currently|was)\b(?:(?!\bto\b)[^\u0001\u0002;.\d]){0,30}(?:\u0002+|\d[\d.,]{0,8})(?: [a-z]+){0,3}\s*(?:[([]\s*|\b(?:in|at|as at|as of|for) )(?:the )?$/i;
const WORK_BEFORE = /\b(?:by|before|due|until|deadline)\W*$/i;

/** "(for 2026/27)": a year of figures; "(for March)" may be a meeting's month. */
const FOR_IN_BRACKETS = /[([]\s*(?:for|covering|re)(?: the)?\s*$/i;
const PERIODS: ReadonlySet<Unit> = new Set(['year', 'nhs-year', 'academic-year', 'span', 'part']);

function isTimeOfData({ point }: DatedItem, before: string, after: string): boolean {
  if (WORK_BEFORE.test(before)) return false;
  if (point.kind === 'settled' && PERIODS.has(point.stretch.unit) && FOR_IN_BRACKETS.test(before))
    return true;
  return DATA_BEFORE.test(before) || DATA_IN_BRACKETS.test(before) || DATA_AFTER.test(after);
}

/**
 * Tells whether a date in a due cell only tells what came before ("following the inspection in May 2023").
 *
 * @param rest the phrase with every date taken out
 * @param asAt a survey or inspection after this day is a step to come
 */
export function isBackground(item: DatedItem, rest: string, asAt: Temporal.PlainDate): boolean {
  const { at, until, role, point } = item;
  const { before, after } = surroundings(rest, at, until);
  if (isTimeOfData(item, before, after) || isYearOfAThing(item, before, after)) return true;
  const isToCome = point.kind === 'settled' && !isBefore(point.stretch.end, asAt);
  if (role !== 'deadline') return false;
  if (!isToCome && STOOD_AT.test(before)) return true;
  if (!/\b(?:in|on|of|from|at|dated)\W*$/i.test(before)) return false;
  if (BACKGROUND.test(before)) return !(isToCome && STILL_TO_BE.test(before));
  return !isToCome && EVENT.test(before);
}

/** "In readiness for 2027": what is due before that year begins. */
const READY_FOR =
  /\b(?:ready|readiness|prepar(?:e|ed|ing|ation)|ahead|in time|in advance) (?:for|of)(?: the)? $/i;

const NAMED_BY_YEAR: ReadonlySet<string> = new Set(['year', 'year-pair', 'financial-year', 'short-numeric']);
/** "After 2024/25 budget", "following 2024/25 business planning". */
const EVENT_FOLLOWS =
  /^ (?!(?:the|we|our|this|that|these|it|they|all|and|or|then|to|for|with|by|in|on|at|as|when|where|once|if|is|are|will|should|may|subject|depending|onwards?|year|financial|academic|only)\b)[a-z]{3}/i;

/** What follows an event that is named by its year: the planning for a year comes before it, the review behind. */
function followsEventOfYear({ role, form }: DatedItem, after: string): boolean {
  return role === 'after' && NAMED_BY_YEAR.has(form) && EVENT_FOLLOWS.test(after);
}

/**
 * Tells whether a date in a text is a deadline, or a figure or a look back in passing.
 *
 * @param rest the phrase with every date taken out
 */
export function standsAsDeadline(item: DatedItem, rest: string, kind: TextKind): boolean {
  if (item.firmness === 'relative') return true;
  const { before, after } = surroundings(rest, item.at, item.until);
  if (followsEventOfYear(item, after)) return false;
  if (kind === 'prose' && (LOOKED_BACK.test(before) || IS_DATA.test(after))) return false;
  if (item.firmness === 'firm' || (item.firmness === 'firm-in-due' && kind === 'due')) return true;
  if (item.firmness === 'loose' && IS_MEASURED.test(after) && !/\b(?:by|before|due)\W*$/i.test(before))
    return false;
  if (item.form === 'year' && READY_FOR.test(before)) return false;
  if (ASKED_WITHIN.test(rest.slice(item.at, item.until))) return true;
  if (SURE_CUE.test(before) || (isIdle(before) && isIdle(after))) return true;
  if (BESIDE_TIME_BEFORE.test(before) || BESIDE_TIME_AFTER.test(after)) return true;
  if (IN_BRACKETS.test(before) && CLOSES.test(after)) return true;
  if (isIdle(before) && HEADS.test(after)) return true;
  if (kind === 'due' && /^\s*:/.test(after) && HEADS_LIKE_THE_ONE_BEFORE.test(before)) return true;
  if (TAILS.test(before) && isIdle(after)) return true;
  const ends = ENDS_THERE.test(after);
  // "June 2024; now autumn": without it the old date would stand.
  if (kind === 'due' && item.role === 'revised' && ends) return true;
  if (kind === 'prose')
    return ends && /\b(?:in|for)\W*$/i.test(before) && /^\W*$/.test(after) && !MEASURED_OR_PAST.test(before);
  // "Mrch 2024" is no year and "winter pressures" no season; a month among a few words is a month.
  const few =
    NAMED_BY_A_MONTH.has(item.form) &&
    !NAME_FOLLOWS.test(after) &&
    wordCount(before) + wordCount(after) <= FEW_WORDS;
  if (TIMES_OF_MEETINGS.has(item.form) && MEETING_FOLLOWS.test(after) && AT_A_MEETING.test(before))
    return true;
  // "In 2019, staff scored lower" looks back; "Launch in 2025, review in 2026" does not.
  const opens = isIdle(before) && OPENS_SENTENCE.test(after);
  return few || (ends && !opens && LOOSE_CUE.test(before));
}
