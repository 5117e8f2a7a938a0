import type { Figure, FigureUnit } from './figure';

const LOWER_BOUND =
  /(?:below|under|(?:less|lower|fewer) than|no (?:more|greater|higher) than|not (?:more than|exceed(?:ing)?)|at most|max(?:imum)?(?: of)?|up to|[<≤])\s*(?:the\s+)?(?:national (?:average|best)(?: of)?\s*)?$/i;
const HIGHER_BOUND =
  /(?:at least|min(?:imum)?(?: of)?|above|over|(?:more|greater|higher) than|exceed(?:s|ing)?|(?:not|no) (?:less|lower|fewer) than|[>≥])\s*(?:the\s+)?(?:national (?:average|best)(?: of)?\s*)?$/i;
const LOWER_AFTER = /^\s*(?:or|and) (?:less|lower|below|fewer|under)\b/i;
const HIGHER_AFTER = /^\s*(?:or|and) (?:more|higher|above|over)\b|^\s*\+/i;
const ABOUT = '(?:around|about|a|an|approximately|at least|a further)?';
const ENDS_IN_BY = new RegExp(`\\bby\\s*${ABOUT}\\s*$`, 'i');
/** Words further off say nothing of a figure; no phrase sought at the end of a text is longer. */
const LONGEST_TAIL = 120;
const LONGEST_PHRASE = 60;
const SETS_BOUND = /below|under|than|exceed|most|max|up to|least|min|above|over|[<≤>≥]/i;
/** A change or a difference, not a level. */
const CHANGE_BEFORE = new RegExp(
  `(?:(?:increase|reduction|decrease|rise|fall|drop|improvement|uplift|change) of|another|additional|further|extra)\\s*${ABOUT}\\s*$`,
  'i',
);
const DIFFERENCE_BEFORE = new RegExp(`(?:gap|difference) of\\s*${ABOUT}\\s*$`, 'i');
/** "Increase applications … by 5%"; "completed by 80%" names who, not how much. */
const CHANGE_BY = new RegExp(
  `\\b(?:increas|reduc|improv|decreas|rais|grow|cut|lower|fall|fell|drop|clos|narrow|rise|rose|up|down|better)\\w*\\b.*\\bby\\s*${ABOUT}\\s*$`,
  'is',
);
const CHANGE_AFTER =
  /^\s*(?:lower|higher|less|more|fewer|increase|reduction|decrease|rise|fall|drop|improvement|uplift|difference|better|worse|above|below|of every)\b/i;
/** What follows compares: another group, another year, another body. */
const COMPARED =
  /(?:compared (?:to|with)|versus|\bvs?\.?|against|whereas|previously|(?:up|down) from|which was|was)\s*(?:[\p{L}’'-]+\s+){0,5}$/iu;
/** "Up from 6.1% to 8%": the first is where it stands, and not what the second is set against. */
const CHANGES_FROM = /\b(?:up|down) from\s*$/i;
const GOES_ON_TO = /^\s*(?:\([^()]*\)\s*|in (?:19|20)\d\d\s+)?to\s+(?:[\p{L}]+\s+){0,2}\d/iu;
const MAY_COMPARE = /compared|vs|versus|against|whereas|previously|from|was/i;
const TIMES = /^\s*(?:times|x)\b/i;
/** A part or a multiple of a figure is another figure. */
const PART_OF = /\b(?:half|(?:a |one |two )?(?:thirds?|quarters?)|double|twice|treble)(?: of)?(?: the)?\s*$/i;
const YEAR_BEFORE = /\b((?:19|20)\d\d)(?:\s?[/–-]\s?\d{2,4})?\s*(?:[:=–-]|\bwas\b|\bis\b)?\s*$/i;
const YEAR_AFTER =
  /^\s*(?:\(|\b(?:in|by|for|at)\b)?\s*(?:(?:the end of\s+)?[A-Z][a-z]{2,8}\s+)?((?:19|20)\d\d)\b/;
/** "3.2 times more likely", "0.84 as likely": the one likelihood set against the other. */
const LIKELY = /^\s*(?:times|x)?\s*(?:(?:as|more|less|higher|greater|the)\s+)*(?:likely|likelihood)\b/i;
const SAYS_RATIO = /\bratio\b|relative likelihood/i;
const SAYS_SCORE = /\bscor(?:e|es|ed|ing)\b|out of 10|\/10\b/i;
/** What may follow a bare figure without being what it counts. */
const NOT_COUNTED =
  /^(?:$|[^\p{L}]|(?:or|and|to|in|by|for|from|on|at|with|the|as|is|was|are|than|per|nationally|now|currently|overall|against|compared|over|across|within|until|wres|wdes|national)\b)/iu;
const MAY_BE_NUMBERED = /indicator|metric|w[rd]es/i;
const NUMBERED =
  /\b(?:W[RD]ES\s*(?:(?:indicator|metric)s?\s*)?|(?:indicator|metric)s?\s*)(\d{1,2}[a-d]?(?:\s?\(i{1,3}\))?)(?!\d|\.\d|\s?%)/gi;

/**
 * Tells whether a figure states a level, and not a change, a difference or the other side of a comparison.
 *
 * @param sign what is written with it: "%", "percentage points", "+"
 * @example statesLevel('Increase applications by ', '', '%') // false
 */
export function statesLevel(before: string, after: string, sign: string): boolean {
  const tail = before.slice(-LONGEST_TAIL);
  const isCompared = MAY_COMPARE.test(tail) && COMPARED.test(tail);
  if (sign === '' && saysTimes(after)) return !isCompared;
  if (PART_OF.test(tail)) return false;
  if (TIMES.test(after) || (isCompared && !(CHANGES_FROM.test(tail) && GOES_ON_TO.test(after)))) return false;
  if (LOWER_AFTER.test(after) || HIGHER_AFTER.test(after)) return true;
  const isDifference = DIFFERENCE_BEFORE.test(tail) && !/points?|pp/i.test(sign);
  return !(
    isDifference ||
    CHANGE_BEFORE.test(tail) ||
    (ENDS_IN_BY.test(tail) && CHANGE_BY.test(before)) ||
    CHANGE_AFTER.test(after) ||
    sign.startsWith('+')
  );
}

/**
 * The bound that the words beside a figure set, or null.
 *
 * @example readBound('No more than ', '') // 'lower'
 */
export function readBound(before: string, after: string): Figure['bound'] {
  const tail = before.slice(-LONGEST_PHRASE);
  if (LOWER_AFTER.test(after)) return 'lower';
  if (!SETS_BOUND.test(tail)) return HIGHER_AFTER.test(after) ? 'higher' : null;
  if (LOWER_BOUND.test(tail)) return 'lower';
  return HIGHER_BOUND.test(tail) || HIGHER_AFTER.test(after) ? 'higher' : null;
}

/**
 * The year a figure is of: "2023: 57%", "57% in 2023", "57% (2022/23)", "57% by March 2025"; null when none.
 *
 * @example readYear('', ' in 2023') // 2023
 */
export function readYear(before: string, after: string): number | null {
  const year = YEAR_AFTER.exec(after)?.[1] ?? YEAR_BEFORE.exec(before.slice(-LONGEST_PHRASE))?.[1];
  return year === undefined ? null : Number(year);
}

/**
 * The number of the indicator or metric named last before a figure; null when none is.
 *
 * @example readNumber('Indicator 5: ') // '5'
 */
export function readNumber(before: string): string | null {
  if (!MAY_BE_NUMBERED.test(before)) return null;
  return [...before.matchAll(NUMBERED)].at(-1)?.[1]?.toLowerCase().replace(/\s/g, '') ?? null;
}

/**
 * The unit of a figure, by its sign or else by what its statement speaks of.
 *
 * @example readUnit('Engagement score is 6.5', '', '', 6.5) // 'score'
 */
export function readUnit(statement: string, sign: string, after: string, value: number): FigureUnit {
  if (/points?|pp/i.test(sign)) return 'points';
  if (sign !== '') return 'percent';
  if ((SAYS_RATIO.test(statement) || saysTimes(after)) && value < 20) return 'ratio';
  if ((SAYS_SCORE.test(statement) || /^\s*(?:\/|out of)\s?10\b/.test(after)) && value <= 10) return 'score';
  return 'bare';
}

/**
 * Tells whether a figure says how many times as likely one group is as another.
 *
 * @example saysTimes(' times more likely to be appointed') // true
 */
export function saysTimes(after: string): boolean {
  return LIKELY.test(after);
}

/**
 * What a bare figure counts: the word right after it; empty when it counts nothing.
 *
 * @example readCounted(' sessions a month') // 'sessions'
 */
export function readCounted(after: string): string {
  const rest = after.trimStart();
  return NOT_COUNTED.test(rest) ? '' : (/^\p{L}+/u.exec(rest)?.[0] ?? '');
}
