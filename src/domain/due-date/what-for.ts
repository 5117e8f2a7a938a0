import { isIdle, surroundings } from './standing';

/** Words that lead to a date and are not what it is for. */
const LEADS_TO =
  /(?:[\s([:,;"'-]|\b(?:by|in|on|of|for|from|at|to|the|end|start|beginning|early|mid|late|during|within|over|throughout|across|until|till|up|before|after|following|no|not|later|than|due|date|deadline|target|timescale|commencing|starting|then|and|or|w\/c|week|per|each|every|is|are))+$/i;
const LEADS_ON = /^(?:[\s()[\]:,;.&"'+-]|\b(?:and|then|also|with|to|for|onwards?|thereafter)\b)+/i;
const LETTERS = /\p{L}{2}/u;

function trimmed(words: string): string | null {
  const plain = words
    .replace(/[\u0001\u0002]+/g, ' ')
    .replace(LEADS_ON, '')
    .replace(LEADS_TO, '')
    .replace(/[\s.,;:]+$/, '')
    .replace(/\s+/g, ' ');
  return LETTERS.test(plain) && !isIdle(plain) ? plain : null;
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
 * @example whatFor('Sex by 2024 Disability by 2025', [{ at: 7, until: 11 }, { at: 26, until: 30 }]) // ['Sex', 'Disability']
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
    pieces.push(trimmed(text.slice(from, place.at)));
    from = place.until;
    end = place.until + surroundings(text, place.at, place.until).after.length;
  }
  pieces.push(trimmed(text.slice(from, end)));
  const dateFirst = pieces[0] === null && pieces.at(-1) !== null;
  return dateFirst ? pieces.slice(1) : pieces.slice(0, -1);
}
