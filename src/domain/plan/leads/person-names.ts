import { isForename } from './forenames';
import { isDepartment, isFieldWord, isGroupHead, isShortForm } from './lead-words';

const TITLE =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|lady|lord|rev(?:['’]?d)?|canon|father|cllr|councillor|sr|st|sister|superintendent|inspector|sergeant|constable)\.?$/i;
/** Ranks of police, fire and armed services before a name, as they write them short. */
const RANK_TITLE =
  /^(?:[TA]\/)?(?:(?:C(?:h(?:ief)?)?|Det|D)?[/]?(?:Supt|Insp|Sgt|Con)|Ch|Det|DCI|DI|DS|DC|PC|PS|PCSO|ACC|DCC|DSU|Capt|Lt|Col|Cmdr|Cdr)\.?$/;
const isTitle = (word: string): boolean => TITLE.test(word) || RANK_TITLE.test(word);
const PARTICLE =
  /^(?:de|da|di|do|dos|du|del|della|la|le|van|von|der|den|ter|al|el|bin|ibn|bint|ap|ab|y|e|De|Da|Di|Du|Del|Della|La|Le|Van|Von|Der|Den|Al|El|Bin|Ibn|St\.?)$/;
const INITIAL = /^\p{Lu}\.?$/u;
const INITIALS = /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.\s?){2,3}|\p{Lu}{1,2}\p{Ll}?\p{Lu})$/u;
const NAME_WORD = /^(?:\p{Lu}\.)*(?:\p{Lu}['’])?\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*$/u;
/** After a known forename these are surnames, after any other word they say whose body it is. */
const COUNTRY = /^(?:wales|cymru|scotland|england|ireland|britain)$/i;
/** Endings of things and ideas, which surnames hardly ever have. */
const ABSTRACT =
  /(?:ments?|tions?|sions?|ity|ships?|ology|ics|isation|ization|ability|ware|ies|wide|(?<!clem|vinc)ents|ants|ances?|ings|ists?|ical|ional|ness)$/i;

/** Surnames that are words of posts too; after a forename they are names. */
const SURNAME_TOO =
  /^(?:nurse|head|dean|bishop|chambers|steward|deacon|link|key|place|race|faith|borough|fellows?|case|major|constable|sergeant|porter|marshal|warden|mayor|reader|chancellor|priest|clerk|parks|justice|wing|homes|swan)$/i;

/** A forename that is oftener an office by itself. */
const OFFICE_TOO = /^dean$/i;

function withoutFullStop(word: string): string {
  return word.replace(/[.,]+$/, '');
}

/** Tells whether a word may be part of a person's name by its shape and by what it is not. */
export function isNameWord(word: string): boolean {
  const bare = withoutFullStop(word);
  if (!NAME_WORD.test(bare)) return false;
  if (bare.length > 1 && bare === bare.toUpperCase() && bare.length < 4 && !isForename(bare)) return false;
  return isForename(bare) || !isFieldWord(bare);
}

/** Tells whether a text is the initials of one person: "PE", "T.S.", "LSW"; never a known short form. */
export function isInitials(text: string): boolean {
  return (
    INITIALS.test(text) &&
    !isShortForm(text) &&
    !isDepartment(text) &&
    !(text.length > 2 && isGroupHead(text))
  );
}

/** The name words of a run, from its start: titles, particles and initials go with the name they stand by. */
export function nameRunLength(words: readonly string[]): number {
  let length = 0;
  let names = 0;
  for (const word of words) {
    const isSurnameToo = names === 1 && isForename(words[length - 1] ?? '') && SURNAME_TOO.test(word);
    if (isNameWord(word) || isSurnameToo) names += 1;
    else if (!(isTitle(word) || INITIAL.test(word) || (names > 0 && PARTICLE.test(word)))) break;
    length += 1;
  }
  while (length > 0 && PARTICLE.test(words[length - 1] ?? '') && !isNameWord(words[length - 1] ?? ''))
    length -= 1;
  return names === 0 ? 0 : length;
}

/** How well words from `start` up to `end` make one name; minus infinity when they cannot. */
function scoreName(words: readonly string[], start: number, end: number): number {
  const parts = words.slice(start, end);
  const full = parts.filter((word, index) => !isTitle(word) && !(index > 0 && PARTICLE.test(word)));
  const spelt = full.filter((word) => !INITIAL.test(word));
  if (spelt.length === 0 || full.length < 2 || full.length > 3) return -Infinity;
  if (PARTICLE.test(words[end - 1] ?? '') && !isNameWord(words[end - 1] ?? '')) return -Infinity;
  if (parts.some((word, index) => index > 0 && isTitle(word) && !isTitle(parts[index - 1] ?? '')))
    return -Infinity;
  const first = full[0] ?? '';
  const middle = full.length === 3 && !INITIAL.test(full[1] ?? '') ? -1.5 : 0;
  return middle + (isForename(first) || isTitle(parts[0] ?? '') ? 1 : 0);
}

/**
 * The names in a run of name words, each of a forename and a surname, sometimes three words; where
 * several cuts are possible, the one whose names begin with known forenames.
 *
 * @example splitNameRun(['Priya', 'Example', 'Tom', 'Sample']) // ['Priya Example', 'Tom Sample']
 */
export function splitNameRun(words: readonly string[]): readonly string[] {
  const best: { score: number; from: number }[] = [{ score: 0, from: -1 }];
  for (let end = 1; end <= words.length; end += 1) {
    let choice = { score: -Infinity, from: -1 };
    for (let start = Math.max(0, end - 6); start < end; start += 1) {
      const score = (best[start]?.score ?? -Infinity) + scoreName(words, start, end);
      if (score > choice.score) choice = { score, from: start };
    }
    best.push(choice);
  }
  const last = best[words.length];
  if (last === undefined || last.score === -Infinity) return [words.join(' ')];
  const names: string[] = [];
  for (let end = words.length; end > 0; end = best[end]?.from ?? 0) {
    names.unshift(words.slice(best[end]?.from ?? 0, end).join(' '));
  }
  return names;
}

/**
 * Tells whether a text is one person's name, or several run together, and nothing else.
 *
 * @example isPersonal('Dr Priya Example') // true
 */
export function isPersonal(text: string): boolean {
  const words = text.split(' ').filter((word) => word !== '');
  if (isInitials(text)) return true;
  if (words.length === 0 || nameRunLength(words) < words.length) return false;
  const hasForename = words.some((word) => isForename(withoutFullStop(word)));
  if (words.length === 1) return hasForename && text !== text.toUpperCase() && !OFFICE_TOO.test(text);
  if (hasForename || isTitle(words[0] ?? '')) return true;
  if (COUNTRY.test(words.at(-1) ?? '')) return false;
  return !words.some((word) => ABSTRACT.test(word) || isGroupHead(word));
}

/** Tells whether a single capitalised word, unknown to us, might be a forename: good enough in a list of such. */
export function isMaybeForename(text: string): boolean {
  return (
    !text.includes(' ') &&
    text.length > 2 &&
    isNameWord(text) &&
    text !== text.toUpperCase() &&
    !ABSTRACT.test(text)
  );
}
