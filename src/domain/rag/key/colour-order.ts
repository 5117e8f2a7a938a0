import { colourOfLetter, colourOfWord, type ColourName } from '../../status/colour-words';
import { saysNoEnd, saysOnHold } from '../../status/understand-status';
import type { RagKeyEntry, StatedStatus } from '../rating';

/** The colour a label names by word, sign or letter; null when it names none. */
export function colourOfLabel(label: string): ColourName | null {
  return colourOfWord(label) ?? colourOfLetter(label.trim());
}

/**
 * Tells whether the labels of a key are letters that stand for no colours: A, B, C … in their order, or letters
 * among which some name no colour and red does not stand with green or amber.
 *
 * @example areCodes(['A', 'B', 'C', 'D']) // true; ['R', 'A', 'G', 'C'] // false
 */
export function areCodes(labels: readonly string[]): boolean {
  const letters = labels.map((label) => label.trim().toUpperCase());
  if (letters.length < 2 || !letters.every((letter) => /^[A-Z]$/.test(letter))) return false;
  if ([...letters].sort().every((letter, index) => letter === 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[index]))
    return true;
  const hasLights = letters.includes('R') && ['A', 'G', 'Y'].some((letter) => letters.includes(letter));
  return !hasLights && letters.some((letter) => colourOfLetter(letter) === null);
}

/** Reads the colour of a label as one of its key: none at all where the key's letters stand for no colours. */
export function coloursWithin(
  key: readonly { readonly label: string }[],
): (label: string) => ColourName | null {
  return areCodes(key.map(({ label }) => label)) ? () => null : colourOfLabel;
}

/** Tells whether a colour stands between red and green. */
export function isMiddle(colour: ColourName | null): boolean {
  return colour === 'amber' || colour === 'orange' || colour === 'yellow';
}

/** Beside a green for what was done in time. */
const LATE_END =
  /^\W*(?:actions? |now |was |is |but )*(?:complet|deliver|achiev|implement|finish)\w* (?:but )?(?:late|(?:outside|beyond|after|later than|past)\b.*(?:time|date|deadline|target|plan))/i;

/** What the words of red, the middle and green never say where they were read rightly. */
function goesAgainst(colour: ColourName | null, status: StatedStatus): boolean {
  if (colour === 'red') return status === 'on-track' || status === 'complete';
  if (isMiddle(colour)) return status === 'complete';
  return colour === 'green' && status === 'off-track';
}

/** What each of the three stands for where a key keeps to the usual order. */
function usualStatus(colour: ColourName | null): StatedStatus | null {
  if (colour === 'red') return 'off-track';
  if (isMiddle(colour)) return 'at-risk';
  return colour === 'green' ? 'on-track' : null;
}

/** Red, the middle or green, whichever of the three a label is; null for any other. */
function lightOf(label: string): 'red' | 'middle' | 'green' | null {
  const colour = colourOfLabel(label);
  if (isMiddle(colour)) return 'middle';
  return colour === 'red' || colour === 'green' ? colour : null;
}

/**
 * Tells whether an entry is the red of its key, in words that nobody understands or that only deny an end.
 *
 * @example isRedUnread({ ...red, meaning: 'Action not completed', status: 'unknown', unsure: true }, key) // true
 */
export function isRedUnread({ label, status, unsure }: RagKeyEntry, key: readonly RagKeyEntry[]): boolean {
  return status === 'unknown' && unsure === true && coloursWithin(key)(label) === 'red';
}

/** Two of the three lights say what they usually do, and none says otherwise: the third can be told from them. */
function keepsOrder(entries: readonly RagKeyEntry[]): boolean {
  const lights = new Set<string>();
  for (const { label, status } of entries) {
    const light = lightOf(label);
    if (light === null || status === 'unknown') continue;
    if (light === 'red' && (status === 'not-started' || status === 'closed')) continue;
    const isUsual =
      status === usualStatus(colourOfLabel(label)) || (light === 'green' && status === 'complete');
    if (!isUsual) return false;
    lights.add(light);
  }
  return lights.size === 2;
}

const SAYS_NOTHING =
  /^\W*(?:not applicable|n\/?a|none|not (?:rated|assessed|scored|reported)|no (?:rating|update|data|status)|tb[cad])\b/i;

/** What rests, is open or does not apply needs no state to be understood. */
function isPlain({ meaning }: RagKeyEntry): boolean {
  return meaning.trim() === '' || SAYS_NOTHING.test(meaning);
}

/**
 * The entries of a key held against the order of its colours: where the words were read as the opposite of what the
 * colour stands for, or not at all, the order decides if the other two of red, amber and green keep to it, and nothing does otherwise.
 * Either way the entry is marked for a person to look at.
 *
 * @example heedColours([{ ...red, status: 'on-track' }, amber, green])[0] // { status: 'off-track', unsure: true, … }
 */
export function heedColours(entries: readonly RagKeyEntry[]): readonly RagKeyEntry[] {
  const colourOf = coloursWithin(entries);
  const hasDoneGreen = entries.some(
    ({ label, status }) => status === 'complete' && colourOf(label) === 'green',
  );
  const doubted = entries.map((entry): RagKeyEntry => {
    const colour = colourOf(entry.label);
    const isLateEnd = hasDoneGreen && isMiddle(colour) && LATE_END.test(entry.meaning);
    const isAgainst = goesAgainst(colour, entry.status) && !isLateEnd;
    return isAgainst ? { ...entry, status: 'unknown', unsure: true } : entry;
  });
  const inOrder = !areCodes(entries.map(({ label }) => label)) && keepsOrder(doubted);
  return doubted.map((entry) => {
    if (entry.status !== 'unknown' || isPlain(entry)) return entry;
    const colour = colourOf(entry.label);
    // A green that nobody understands claims nothing: the dates decide.
    const status = inOrder && colour !== 'green' ? usualStatus(colour) : null;
    // "Amber: waiting on others" is amber, "Red: on hold" rests and "Grey: open" is no colour of the order.
    if (saysNoEnd(entry.meaning) && !isMiddle(colour) && (colour !== 'red' || saysOnHold(entry.meaning)))
      return entry;
    return { ...entry, status: status ?? 'unknown', unsure: true };
  });
}
