import { isForename } from './forenames';
import { isRole } from './lead-shape';
import { isFieldWord } from './lead-words';
import { saysNone } from './no-lead';

/** "EDI leads across NHS", "Reps from HR": several people, and the first of the places they are in. */
const SEVERAL_IN =
  /^((?:\S+ ){0,4}(?:\p{L}{3,}s|staff)) (?:across|in|within|from|at|throughout|representing|covering) (\S.*)$/iu;
/** Said of all of them, the next item is another lead: "Champions in each ward, HR". */
const EVERYWHERE =
  /^(?:all|each|every|both|any|the|our|various|relevant|different|across)\b|^(?:divisions|departments|directorates|services|teams|trusts?|sites|organisations?|wards|areas|localities|networks)$/i;
const LAST_AND = /^(.+?)\s+(?:and|&)\s+(\S.*)$/i;
const MOST_WORDS = 3;

/** Where somebody may be, and neither a post nor a person: "surgery", "HR", "Staff Side", "LA". */
function isPlace(item: string): boolean {
  const words = item.split(/\s+/);
  if (words.length > MOST_WORDS || isRole(item) || saysNone(item) || /\s(?:and|&)\s/i.test(item))
    return false;
  return !words.some((word) => isForename(word) && !isFieldWord(word));
}

/**
 * The last piece of a comma list that is several people and the places they are in, closed by "and": "Leads across
 * NHS, councils and charities". -1 where none is, or where an item is a lead by itself elsewhere.
 *
 * @param isAlone whether a name stands by itself elsewhere in the plan
 * @example placesEnd(['Matrons across surgery', 'medicine and ED'], () => false) // 1
 */
export function placesEnd(pieces: readonly string[], isAlone: (name: string) => boolean): number {
  const [, people = '', first = ''] = SEVERAL_IN.exec(pieces[0] ?? '') ?? [];
  if (
    people === '' ||
    !(isRole(people) || /\b(?:staff|colleagues)$/i.test(people)) ||
    EVERYWHERE.test(first) ||
    !isPlace(first)
  )
    return -1;
  for (let at = 1; at < pieces.length; at += 1) {
    const [, before, last] = LAST_AND.exec(pieces[at] ?? '') ?? [];
    const items = before === undefined || last === undefined ? [pieces[at] ?? ''] : [before, last];
    if (!items.every((item) => isPlace(item) && !isAlone(item))) return -1;
    if (items.length > 1) return at;
  }
  return -1;
}
