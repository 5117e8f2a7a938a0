import { isBare, isBody, isRole } from './lead-shape';
import { isDepartment, isGroupHead, isRoleHead } from './lead-words';

/** Words that may stand before "Director of …" and belong to it. */
const BEFORE_OF_FORM =
  /^(?:deputy|depute|dep|assistant|asst|associate|interim|acting|executive|exec|joint|vice|senior|clinical|divisional|managing|co)$/i;
const OPENS_OF_FORM = /^(?:heads?|directors?|chairs?|lead|leads|secretary|manager|dean)$/i;
/** Heads that end a post for certain; "Lead Nurse" and "Chief Executive Officer" go on. */
const ENDS_POST =
  /^(?:managers?|directors?|officers?|co-?ordinators?|facilitators?|advis[eo]rs?|partners?|guardians?|practitioners?|leads?|chairs?|hrbps?)$/i;

const isOf = (word: string | undefined): boolean => /^(?:of|for)$/i.test(word ?? '');

/** The place where a second post begins after the first, or -1. */
function nextPost(words: readonly string[]): number {
  for (let index = 2; index < words.length - 1; index += 1) {
    const before = words.slice(0, index).join(' ');
    const after = words.slice(index).join(' ');
    const word = words[index] ?? '';
    if (!isRole(before) || isBare(before)) continue;
    let head = index;
    while (BEFORE_OF_FORM.test(words[head] ?? '')) head += 1;
    if (OPENS_OF_FORM.test(words[head] ?? '') && isOf(words[head + 1]) && !isOf(words[index - 1]))
      return index;
    const isComplete =
      ENDS_POST.test(words[index - 1] ?? '') || (words.some(isOf) && isDepartment(words[index - 1] ?? ''));
    const isFresh = !isRoleHead(word) && !isGroupHead(word) && /^\p{Lu}/u.test(word);
    if (
      isComplete &&
      isFresh &&
      (ENDS_POST.test(words.at(-1) ?? '') || isBody(after) || words.slice(index).some(isOf)) &&
      !isBare(after)
    )
      return index;
  }
  return -1;
}

/**
 * Posts that only blanks part, as text out of a PDF has them; a single post stays whole.
 *
 * @example splitPostRun('Head of EDI Head of OD') // ['Head of EDI', 'Head of OD']
 */
export function splitPostRun(text: string): readonly string[] {
  if (/[,/&()–-]\s|\band\b/.test(text)) return [text];
  const words = text.split(' ').filter((word) => word !== '');
  const at = words.length < 4 ? -1 : nextPost(words);
  if (at < 0) return [text];
  return [words.slice(0, at).join(' '), ...splitPostRun(words.slice(at).join(' '))];
}
