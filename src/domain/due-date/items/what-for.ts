import { surroundings } from '../phrase/standing';

/** Words between a date and what it is for. */
const LINKS =
  'as|by|in|on|of|for|from|at|to|the|end|start|beginning|early|mid|late|during|within|over|through|throughout|across|until|till|up|before|after|following|no|not|later|than|due|date|deadline|target|timescale|timeframe|commencing|starting|then|and|or|also|with|w\\/c|week|per|each|every|is|are|was|be|between|since|onwards?|present|thereafter|now|next|last|latest|earliest|sooner|earlier|complet(?:ed?|ion)|tbc|ongoing|expected|estimated|provisional|approx|approximately|(?:financial |calendar |academic )?year(?! ?\\d)|around|circa|(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?';
/** Words of a date put off for another: they belong to the dates, not to the work. */
const PUT_OFF =
  '(?:original|previous|former)(?:ly)?|initially|old|new|revised|amended|(?:extended|moved|changed|deferred|delayed|postponed|slipped|rescheduled|brought forward|pushed back|carried forward)(?: back)?(?: (?:to|from|until))?';
const LEADS_TO = new RegExp(`(?:[\\s([:,;"'/-]|\\b(?:${LINKS}|${PUT_OFF}))+$`, 'i');
const WEEKDAYS = '(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?';
const LEADS_ON = new RegExp(
  `^(?:[\\s()[\\]:,;.&"'+/-]|(?:and|or|then|also|with|to|for|onwards?|present|fy|thereafter|next|latest|now|due|date|deadline|target|timescale|tbc|ongoing|(?:financial |calendar |academic )?year(?! ?\\d)|between|since|each|every|${WEEKDAYS}|${PUT_OFF})\\b)+`,
  'i',
);
/** What a date hangs on is not what it is for. */
const CONDITION = /^\W*(?:subject|if|depend|pending|unless|once|or|when|as|provided)\b/i;
const TIME_OF_DAY =
  /\b(?:at |by )?\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|noon)\b|\b(?:at |by )?(?:noon|midday|midnight|close of play|cop|close of business|cob)\b/gi;
const LETTERS = /\p{L}{2}/u;

function trimmed(words: string): string | null {
  if (!LETTERS.test(words)) return null;
  const plain = words
    .replace(/[\u0001\u0002]+/g, ' ')
    .replace(TIME_OF_DAY, '')
    .replace(LEADS_ON, '')
    .replace(LEADS_TO, '')
    .replace(/[\s.,;:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!LETTERS.test(plain)) return null;
  return plain.includes(')') && !plain.includes('(') ? plain.replace(/\s*\).*$/, '') : plain;
}

/** A place in a text. */
interface Place {
  readonly at: number;
  readonly until: number;
}

/**
 * What each of several dates is for: the words before it in its clause, or the words after it where the clause
 * begins with its date ("June 2024: launch"); null where there are none.
 *
 * @param places the dates in the order of the text
 * @example whatFor('Age by 2024 Sex by 2025', [{ at: 7, until: 11 }, { at: 19, until: 23 }]) // ['Age', 'Sex']
 */
export function whatFor(text: string, places: readonly Place[]): readonly (string | null)[] {
  const clauses = new Map<number, Place[]>();
  for (const place of places) {
    const start = place.at - surroundings(text, place.at, place.until).before.length;
    const sharing = clauses.get(start);
    if (sharing) sharing.push(place);
    else clauses.set(start, [place]);
  }
  return [...clauses].flatMap(([start, sharing]) => whatInClause(text, start, sharing));
}

function whatInClause(text: string, start: number, places: readonly Place[]): readonly (string | null)[] {
  const pieces: (string | null)[] = [];
  let from = start;
  let end = start;
  for (const place of places) {
    const piece = trimmed(text.slice(from, place.at));
    pieces.push(piece ?? pieces.at(-1) ?? null);
    from = place.until;
    end = place.until + surroundings(text, place.at, place.until).after.length;
  }
  const tail = text.slice(from, end);
  pieces.push(CONDITION.test(tail) ? null : trimmed(tail));
  const dateFirst = pieces[0] === null && pieces.at(-1) !== null;
  return dateFirst ? pieces.slice(1) : pieces.slice(0, -1);
}
