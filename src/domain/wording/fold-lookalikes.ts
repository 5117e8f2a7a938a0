/**
 * Letters of other alphabets that cannot be told from a Latin one by eye, after the Unicode
 * Consortium's confusables (UTS #39), narrowed to Greek, Cyrillic, Armenian and Cherokee capitals
 * and the small letters met in pasted text. Each pair is look-alike then Latin.
 */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  (
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC οo νv ρp ϲc ϳj ' +
    'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ҮY ХX ԌG ԜW ԚQ аa еe оo рp сc уy хx ѕs іi јj ԁd ԛq ԝw һh ' +
    'ՍU ՏS ՕO օo ᎡR ᏀG ᎪA ᏴB ᎬE ᏟC ᎠD ᎻH ᎫJ ᏦK ᏞL ᎷM ᏢP ᏚS ᎢT ᏙV ᏃZ'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const),
);

/** Letters and marks that are what they seem: most texts hold nothing else. */
const PLAIN = /^[\t\n\r -~£‘’“”–—•]*$/;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const FOREIGN_LETTER = /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}]/gu;

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

/** The letters of a word that stand in for Latin ones; none in a word really written in the other alphabet. */
function standInsOf(word: string): readonly string[] {
  const foreign = word.match(FOREIGN_LETTER) ?? [];
  return foreign.every((letter) => LOOKALIKES.has(letter)) ? foreign : [];
}

/**
 * The text with look-alike letters made Latin, and full-width and styled letters made plain. A word
 * with any letter that has no Latin double is really Greek, Cyrillic … and stays as it is.
 *
 * @example foldLookalikes('Α') // 'A': the first is a Greek Alpha
 */
export function foldLookalikes(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(WORD, (word) =>
      standInsOf(word).length === 0
        ? word
        : word.replace(FOREIGN_LETTER, (letter) => LOOKALIKES.get(letter) ?? letter),
    );
}

/**
 * The look-alike letters in a text, in order; empty for plain text.
 *
 * @example findLookalikes('В')[0]?.alphabet // 'Cyrillic'
 */
export function findLookalikes(text: string): readonly FoldedLetter[] {
  return (text.match(WORD) ?? []).flatMap(standInsOf).flatMap((letter) => {
    const looksLike = LOOKALIKES.get(letter);
    return looksLike === undefined ? [] : [{ letter, looksLike, alphabet: alphabetOf(letter) }];
  });
}
