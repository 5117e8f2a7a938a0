import { rememberTexts } from '../../wording/remember-readings';
import { oneLine } from '../../wording/tidy-text';
import { actionWords, sumOf, sumsWithoutOne } from './action-words';

/** Another place where an action stands, with its place in the list. */
export interface Copy {
  readonly of: number;
  /** The words differ a little. */
  readonly near: boolean;
}

const LEAST_WORDS = 4;
const LEAST_CONTENT = 4;
/** Only of long actions a word more or less leaves the action what it is. */
const LEAST_LONG = 9;
const PLAIN = /^[\x20-\x7E]*$/;
/** Words that set one action apart from another that is otherwise the same. */
const SETS_APART =
  /\d|^(?:bme|bame|wres|wdes|race|rac\w*|ethnic\w*|minorit\w*|black|asian|white|disab\w*|disabl\w*|neurodiver\w*|lgbt\w*|trans\w*|gay|women|woman|men|man|femal\w*|mal|gender|sex|age|older|young\w*|faith|relig\w*|carer|veteran|armed|bank|medic\w*|clinic\w*|nurs\w*|manager|leader|board|executiv|north|south|east|west|central|first|second|third|final|phase|stag|annual|year|quarter\w*|not|non|no|without|internal|external|patient|public|staff|student|appl\w*|monday|q[1-4]|[a-z])$/;

const setsApart = rememberTexts((word) => SETS_APART.test(word));

function plainWords(action: string): string {
  const line = oneLine(action).toLowerCase();
  return PLAIN.test(line) ? line.replace(/[^a-z\d ]/g, '') : line.replace(/[^\p{L}\p{N} ]/gu, '');
}

/** Long enough for two to be the same by more than chance. */
const isLong = (plain: string): boolean => plain.split(' ', LEAST_WORDS).length >= LEAST_WORDS;

/**
 * For each action the earlier one that says the same, in the same words or nearly: other endings, small words or
 * order, or in a long one a word more or less that sets nothing apart. Null where there is none.
 *
 * @example findCopies(['Develop an EDI dashboard for boards', 'Development of EDI dashboards for the board'])[1] // { of: 0, near: true }
 */
export function findCopies(actions: readonly string[]): readonly (Copy | null)[] {
  const same = new Map<string, number>();
  const alike = new Map<number, number>();
  const without = new Map<number, number>();
  return actions.map((action, at) => {
    const plain = plainWords(action);
    if (!isLong(plain)) return null;
    const known = same.get(plain);
    if (known !== undefined) return { of: known, near: false };
    same.set(plain, at);
    const words = actionWords(action);
    if (words.length < LEAST_CONTENT) return null;
    const sum = sumOf(words);
    const shorter = words.length > LEAST_LONG ? sumsWithoutOne(words) : [];
    const free = shorter.filter(({ left }) => !setsApart(left));
    const found =
      alike.get(sum) ??
      without.get(sum) ??
      free.map((one) => alike.get(one.sum)).find((of) => of !== undefined);
    if (!alike.has(sum)) alike.set(sum, at);
    for (const one of free) if (!without.has(one.sum)) without.set(one.sum, at);
    return found === undefined ? null : { of: found, near: true };
  });
}
