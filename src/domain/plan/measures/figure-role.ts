import type { Figure } from './figure';
import { isRound } from './from-to';

/** Words further off say nothing of a figure. */
const LONGEST_PHRASE = 60;
const NOW =
  /(?:current(?:ly)?|baseline|now|at present|starting (?:point|from)|present(?:ly)?)\W*(?:(?:figure|position|level|rate|score|performance|is|at|of)\W*)*$/i;
const WANTED =
  /(?:target(?:ed)?|aim(?:ing)?|goal|ambition)\W*(?:(?:figure|level|rate|score|is|of|for|to|at|be)\W*)*$/i;
/** "68% now", "61% (baseline)". */
const NOW_AFTER =
  /^\s*\(?\s*(?:(?:is|was)\s+)?(?:now|currently|at present|at the moment|today|(?:current|baseline)(?: (?:figure|position|level|rate|score))?)\b(?!\s+to\b|\s*(?:is|at|of|[:=–-])?\s*\d)/i;
const CHANGE =
  /\b(?:increas|reduc|improv|decreas|rais|grow|cut|lower|fall|drop|clos|narrow|rise|rising|up|down|better|mov|halv|doubl)\w*\b/i;
/** Where a change begins, with its end further on or nowhere. */
const FROM =
  /\bfrom\s+(?:(?:an?|the|its|our|current|baseline|about|around)\s+)*(?:(?:figure|level|rate|score|baseline|position)\s+(?:of|at)\s+)?$/i;
const IN_BRACKETS = /\(\s*(?:up |down )?from\s*$/i;
/** "Improve on last year's 62%". */
const IMPROVES_ON = /\b(?:improv\w*|build\w*) (?:up)?on\b(?!.*\bto\b)[^.;\d]*$/i;
/** "Increase representation of 7.33%": what is to grow is said by its size. */
const GROWS_OF =
  /\b(?:increas|reduc|improv|decreas|rais|grow|lower|narrow)(?:e|es|ing)?\b(?!.*\b(?:to|by|reach\w*|achiev\w*|target\w*|least|minimum|maximum|goal|aim\w*|than)\b).*\b(?:of|at)\s*$/is;
const COMPARES = /^[^.;]*\b(?:compared (?:to|with)|versus|vs\.?)\s[^.;]*\d/i;
/** What is wanted is said so. */
const WANTS =
  /\b(?:to|by|reach\w*|achiev\w*|target\w*|goal|aim\w*|least|most|than|above|below|over|under|increas\w*|reduc\w*|improv\w*|maintain\w*|ensur\w*|wanted)\b|[<>≤≥]/i;

/** Counted out, as what is found is, and what is wanted seldom is. */
const isCountedOut = (digits: string): boolean => digits.includes('.') && !isRound(Number(digits));

/**
 * Whether the words beside a figure say it is where things stand, or what is wanted.
 *
 * @param digits the figure as it is written
 * @example readRole('Baseline: ', '', '14') // 'now'
 */
export function readRole(before: string, after: string, digits: string): Figure['role'] {
  const tail = before.slice(-LONGEST_PHRASE);
  if (WANTED.test(tail)) return 'wanted';
  if (NOW.test(tail) || NOW_AFTER.test(after) || IN_BRACKETS.test(tail)) return 'now';
  if ((FROM.test(tail) && CHANGE.test(before)) || IMPROVES_ON.test(tail)) return 'now';
  if (!isCountedOut(digits)) return 'level';
  if (GROWS_OF.test(before)) return 'now';
  return COMPARES.test(after) && !WANTS.test(before) ? 'now' : 'level';
}
