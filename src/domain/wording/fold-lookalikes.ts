/**
 * Letters of other alphabets that cannot be told from a Latin one by eye, after the Unicode
 * Consortium's confusables (UTS #39), narrowed to Greek, Cyrillic, Armenian and Cherokee capitals
 * and the small letters met in pasted text. Each pair is look-alike then Latin.
 */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  (
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ' +
    'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX Ԍ аa еe оo рp сc уy хx ѕs іi јj ԁd ԛq ԝw һh ' +
    'ՏS ՕO ᎡR ᏀG ᎪA ᏴB ᎬE ᏟC ᎠD ᎻH ᎫJ ᏦK ᏞL ᎷM ᏢP ᏚS ᎢT ᏙV ᏃZ'
  )
    .split(' ')
    .filter((pair) => [...pair].length === 2)
    .map((pair) => {
      const [lookalike = '', latin = ''] = [...pair];
      return [lookalike, latin];
    }),
);

/** A letter that was folded, and the alphabet it came from. */
export interface FoldedLetter {
  readonly letter: string;
  readonly looksLike: string;
  readonly alphabet: 'Greek' | 'Cyrillic' | 'Armenian' | 'Cherokee';
}

function alphabetOf(letter: string): FoldedLetter['alphabet'] {
  if (/\p{Script=Greek}/u.test(letter)) return 'Greek';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic';
  return /\p{Script=Armenian}/u.test(letter) ? 'Armenian' : 'Cherokee';
}

/**
 * The text with look-alike letters made Latin, and full-width and styled letters made plain.
 *
 * @example foldLookalikes('Α') // 'A': the first is a Greek Alpha
 */
export function foldLookalikes(text: string): string {
  let folded = '';
  for (const letter of text.normalize('NFKC')) folded += LOOKALIKES.get(letter) ?? letter;
  return folded;
}

/**
 * The look-alike letters in a text, in order; empty for plain text.
 *
 * @example findLookalikes('В')[0]?.alphabet // 'Cyrillic'
 */
export function findLookalikes(text: string): readonly FoldedLetter[] {
  return [...text].flatMap((letter) => {
    const latin = LOOKALIKES.get(letter);
    return latin ? [{ letter, looksLike: latin, alphabet: alphabetOf(letter) }] : [];
  });
}
