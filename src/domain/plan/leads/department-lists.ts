import { isForename } from './forenames';
import { hasHead } from './lead-shape';
import { isDepartment, isShortForm } from './lead-words';

/** What a department is for, and no team by itself. */
const IDEA =
  /^(?:learning|culture|inclusion|equalit(?:y|ies)|equity|diversity|belonging|people|places?|environment|communit(?:y|ies)|children|young people|adults?|famil(?:y|ies)|growth|enterprise|innovation|experience|wellbeing|well-being|leadership|talent|skills|improvement|transformation|change|strategy|performance|insight|policy|participation|engagement|safety|governance|partnerships?)$/i;
/** What may be a team by itself, but is none that every organisation has. */
const SERVICE =
  /^(?:health|education|justice|econom(?:y|ic development)|planning|communications?|marketing|quality|risk|housing|neighbourhoods|regeneration|sport|leisure|heritage|tourism|prevention|resilience|social (?:care|work)|public health|(?:third|voluntary) sector)$/i;
/** Nouns for the one part of an organisation that a list of subjects is the name of. */
const ENDS_IN_PART =
  /\b(?:directorate|department|dept|division|faculty|portfolio|branch|college|institute|service)$/i;
const ENDS_IN_SERVICES = /\bservices$/i;
const BODY = /^(.+)\s+(?:team|unit|group|office|committee|board|panel|network|forum|hub)$/i;
/** The last "and" of a piece. */
const LAST_AND = /^(.+?)\s+(?:and|&)\s+((?:(?!\s(?:and|&)\s).)+)$/i;
const MOST_WORDS = 3;
const MOST_PIECES = 6;
/** Without a noun that closes the list, so many of its items may be teams. */
const MOST_TEAMS = 1;

const isSubject = (item: string): boolean => IDEA.test(item) || SERVICE.test(item);

/** Functions that every organisation has a team for: "HR", "Finance"; no mere subject. */
const isFunction = (item: string): boolean => !isSubject(item) && isDepartment(item);

function isItem(item: string): boolean {
  if (isSubject(item)) return true;
  const words = item.split(' ');
  return (
    /^\p{Lu}/u.test(item) &&
    words.length <= MOST_WORDS &&
    !/\s(?:and|&)\s/i.test(item) &&
    !hasHead(item) &&
    !isShortForm(item) &&
    !words.some((word) => isForename(word) && !isDepartment(word))
  );
}

/** "Children", "Education and Justice Services": pieces of one department's name. */
function areOneName(pieces: readonly string[], isAlone: (name: string) => boolean): boolean {
  const [, before, end] = LAST_AND.exec(pieces.at(-1) ?? '') ?? [];
  if (before === undefined || end === undefined) return false;
  const items = [...pieces.slice(0, -1), before];
  if (!items.every(isItem) || [...items, end].some(isAlone)) return false;
  if (ENDS_IN_PART.test(end)) return true;
  if (ENDS_IN_SERVICES.test(end)) return !items.some(isFunction);
  const subject = BODY.exec(end)?.[1];
  if (subject !== undefined) return [...items, subject].every(isSubject);
  const teams = [...items, end].filter((item) => !IDEA.test(item));
  return teams.length <= MOST_TEAMS && teams.every(isSubject);
}

/**
 * Where among the pieces of a comma list the name of one department begins that is itself a list and ends the text:
 * "Children, Education and Justice Services". -1 where none does, or where part of it is a lead by itself elsewhere.
 *
 * @param isAlone whether a name stands by itself elsewhere in the plan
 * @example departmentStart(['EDI Lead', 'Learning', 'Culture and Inclusion'], () => false) // 1
 */
export function departmentStart(pieces: readonly string[], isAlone: (name: string) => boolean): number {
  for (let at = Math.max(0, pieces.length - MOST_PIECES); at < pieces.length - 1; at += 1)
    if (areOneName(pieces.slice(at), isAlone)) return at;
  return -1;
}
