/** The colours people use for a status, each under one name. */
export type ColourName =
  | 'red'
  | 'amber'
  | 'orange'
  | 'yellow'
  | 'green'
  | 'blue'
  | 'grey'
  | 'black'
  | 'white'
  | 'purple'
  | 'pink'
  | 'brown';

const WORDS: ReadonlyMap<string, ColourName> = new Map(
  Object.entries<ColourName>({
    red: 'red',
    amber: 'amber',
    orange: 'orange',
    yellow: 'yellow',
    gold: 'yellow',
    green: 'green',
    teal: 'green',
    blue: 'blue',
    turquoise: 'blue',
    grey: 'grey',
    gray: 'grey',
    silver: 'grey',
    black: 'black',
    white: 'white',
    purple: 'purple',
    violet: 'purple',
    lilac: 'purple',
    pink: 'pink',
    brown: 'brown',
  }),
);

const EMOJI: ReadonlyMap<string, ColourName> = new Map(
  Object.entries<ColourName>({
    '🔴': 'red',
    '🟥': 'red',
    '🟠': 'orange',
    '🟧': 'orange',
    '🟡': 'yellow',
    '🟨': 'yellow',
    '🟢': 'green',
    '🟩': 'green',
    '🔵': 'blue',
    '🟦': 'blue',
    '🟣': 'purple',
    '🟪': 'purple',
    '⚫': 'black',
    '⬛': 'black',
    '⚪': 'white',
    '⬜': 'white',
    '🟤': 'brown',
    '🟫': 'brown',
  }),
);

/** A colour word or coloured sign, as a piece of a pattern that ignores case. */
export const COLOUR_PATTERN = `(?:(?:dark|light|pale|bright) )?(?:${[...WORDS.keys()].join('|')})|${[...EMOJI.keys()].join('|')}`;

const WHOLE = new RegExp(`^(?:${COLOUR_PATTERN})$`, 'iu');

/** Letters that stand for a colour by themselves wherever a status is coloured at all. */
const LETTERS: ReadonlyMap<string, ColourName> = new Map(
  Object.entries<ColourName>({
    R: 'red',
    A: 'amber',
    G: 'green',
    B: 'blue',
    Y: 'yellow',
    P: 'purple',
  }),
);

/**
 * The colour a word or coloured sign names; null when it names none.
 *
 * @example colourOfWord('Dark green') // 'green'
 */
export function colourOfWord(word: string): ColourName | null {
  const plain = word
    .replace(/\uFE0F/g, '')
    .trim()
    .toLowerCase();
  if (!WHOLE.test(plain)) return null;
  return EMOJI.get(plain) ?? WORDS.get(plain.split(' ').pop() ?? '') ?? null;
}

/**
 * The colour a capital letter stands for in a red, amber, green scheme; null for other letters.
 *
 * @example colourOfLetter('A') // 'amber'
 */
export function colourOfLetter(letter: string): ColourName | null {
  return LETTERS.get(letter) ?? null;
}
