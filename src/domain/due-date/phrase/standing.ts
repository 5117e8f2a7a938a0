import { MONTH_NAME } from '../../calendar/month-name';

/**
 * Words that may stand beside a date in a due column without making prose of it.
 */
const IDLE = new RegExp(
  `\\b(?:by|in|on|of|for|from|at|to|the|a|an|be|is|are|and|or|end|ending|start(?:ing|s)?|commenc(?:e|es|ing)|begin(?:ning|s)?|during|within|over|throughout|across|until|till|til|up|before|after|beyond|following|onwards?|no|not|later|latest|earliest|than|due|date|dates|deadline|target|timescale|timeline|timeframe|completed?|completion|complete by|implement(?:ed|ation)?|deliver(?:ed|y)?|done|achieved|closed|review(?:ed)?|launch(?:ed)?|approx(?:imately)?|circa|around|about|early|mid|middle|late|expected|estimated|est|likely|probably|anticipated|scheduled|planned|proposed|provisional(?:ly)?|initial(?:ly)?|tb[acd]|each|every|then|thereafter|next|short|medium|long|term|immediate|annual(?:ly)?|quarterly|monthly|termly|yearly|again|year|fy|financial|calendar|academic|ongoing|all|this|will)\\b`,
  'gi',
);
const MONTHS = new RegExp(`\\b${MONTH_NAME}`, 'gi');

/**
 * Tells whether words around a date say nothing of their own.
 *
 * @example isIdle('to be completed by the end of ') // true
 */
export function isIdle(words: string): boolean {
  if (words === '') return true;
  return !/[\p{L}\p{N}\u0002]/u.test(words.replace(MONTHS, '').replace(IDLE, ''));
}

/** Where an item of a text begins and ends around a place in it: line, clause or sentence. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** No clause is followed further than this, so that a very long cell costs no more than its length. */
const LONGEST_CLAUSE = 1000;
const MAY_BREAK = /[\n;|\u2022.!?]/;
const BREAK_BEFORE = /[\n;|\u2022]|[.!?]\s+(?=[A-Z])/g;
const BREAK_AFTER = /[\n;|\u2022]|[.!?](?:\s+(?=[A-Z])|\s*$)/;

/**
 * The words before and after a place within its own line, clause or sentence.
 *
 * @example surroundings('Plan; agree by May 2024. Done', 15, 23).before // ' agree by '
 */
export function surroundings(text: string, at: number, until: number): Surroundings {
  const ahead = text.slice(Math.max(0, at - LONGEST_CLAUSE), at);
  let from = 0;
  if (MAY_BREAK.test(ahead))
    for (const mark of ahead.matchAll(BREAK_BEFORE)) from = mark.index + mark[0].length;
  const rest = text.slice(until, until + LONGEST_CLAUSE);
  const stop = rest === '' ? null : BREAK_AFTER.exec(rest);
  return { before: ahead.slice(from), after: stop ? rest.slice(0, stop.index) : rest };
}

/** Tells whether a date is all its item says, but for idle words. */
export function standsAlone(text: string, at: number, until: number): boolean {
  const { before, after } = surroundings(text, at, until);
  return isIdle(before) && isIdle(after);
}
