import { equalityGrades } from '../../status/grade-scale';
import type { ColourName } from '../../status/colour-words';
import { coloursWithin, heedColours, isMiddle } from './colour-order';
import type { RagKeyEntry, StatedStatus } from '../rating';
import { isOnlyStatus } from '../../status/only-status';
import { understandStatus } from '../../status/understand-status';

/** A line of a key whose meaning is still words. */
export type UnresolvedEntry = Omit<RagKeyEntry, 'status'>;

/** `<50%`, `50-89%`, `over 90%`: where the band begins; null for what is no band. */
function bandStart(meaning: string): number | null {
  const plain = meaning.toLowerCase();
  if (!/%/.test(plain) || !/\d/.test(plain) || /\d\s*%?\s*(?:over|late|behind|variance)/.test(plain))
    return null;
  const first = Number(/\d+(?:\.\d+)?/.exec(plain)?.[0]);
  const below = /^\W*(?:<|≤|under|below|less than|up to|fewer than)/.test(plain);
  return below ? 0 : first;
}

/** The higher the band, the better: full is complete, none is not started, the rest as the colours rank them. */
function fromBands(entries: readonly UnresolvedEntry[]): ReadonlyMap<UnresolvedEntry, StatedStatus> {
  const colourOf = coloursWithin(entries);
  const bands = entries.flatMap((entry) => {
    const start = bandStart(entry.meaning);
    return start === null ? [] : [{ entry, start, colour: colourOf(entry.label) }];
  });
  const resolved = new Map<UnresolvedEntry, StatedStatus>();
  if (bands.length < 2) return resolved;
  const top = Math.max(...bands.map(({ start }) => start));
  for (const { entry, start, colour } of bands) {
    if (/^\W*100\s*%/.test(entry.meaning)) resolved.set(entry, 'complete');
    else if (/^\W*0\s*%?\W*(?!\s*(?:-|–|to)\s*\d)[a-z]*$/i.test(entry.meaning))
      resolved.set(entry, 'not-started');
    else if (colour === 'red') resolved.set(entry, start < top ? 'off-track' : 'unknown');
    else if (isMiddle(colour)) resolved.set(entry, 'at-risk');
    else resolved.set(entry, 'on-track');
  }
  return resolved;
}

/** Words that are a state only as the whole of a key's line: "Future", "Current", "Overdue", "Completed". */
const GOES_ON = /^\W*(?:current|live|active)(?:ly)?(?: actions?| work)?\W*$/i;
const TO_COME = /^\W*(?:future|upcoming|forthcoming|to come|pipeline)(?: actions?| work)?\W*$/i;

const BETWEEN_STATES = /\s*[;,/|\n]\s*|\s+or\s+/;

/** "Not started; In progress; Assigned": the sign tells only that the action is neither late nor done. */
function leavesOpen(meaning: string): boolean {
  if (!BETWEEN_STATES.test(meaning)) return false;
  const states = meaning
    .split(BETWEEN_STATES)
    .map((part) => (isOnlyStatus(part) ? understandStatus(part) : null));
  return states.includes('not-started') && states.includes('on-track');
}

function byKeyWord(meaning: string): StatedStatus {
  if (GOES_ON.test(meaning)) return 'on-track';
  if (leavesOpen(meaning)) return 'unknown';
  return TO_COME.test(meaning) ? 'not-started' : understandStatus(meaning);
}

/**
 * The entries of a key with what each means for an action. Words decide first; where the words of two entries
 * say the same ("one month behind", "over one month behind"), or refer to the others ("otherwise"), the key's
 * own order of colours tells them apart, as it does where the words go against their colour.
 *
 * @example resolveKey([{ label: 'Amber', meaning: 'action is on track', fill: null, from }])[0]?.status // 'on-track'
 */
export function resolveKey(entries: readonly UnresolvedEntry[]): readonly RagKeyEntry[] {
  const colourOf = coloursWithin(entries);
  const bands = fromBands(entries);
  const grades = equalityGrades(entries.map(({ meaning }) => meaning));
  const resolved = entries.map((entry): RagKeyEntry => {
    if (grades.has(entry.meaning)) return { ...entry, status: 'unknown', unsure: true };
    const byMeaning = bands.get(entry) ?? byKeyWord(entry.meaning);
    return { ...entry, status: byMeaning === 'unknown' ? understandStatus(entry.label) : byMeaning };
  });
  const has = (status: StatedStatus, colour: (name: ColourName | null) => boolean): boolean =>
    resolved.some((entry) => entry.status === status && colour(colourOf(entry.label)));
  const isRed = (colour: ColourName | null): boolean => colour === 'red';
  const bothOff = has('off-track', isRed) && has('off-track', isMiddle);
  const bothAtRisk = has('at-risk', isRed) && has('at-risk', isMiddle);
  const nothingOnTrack = !resolved.some(({ status }) => status === 'on-track');
  const settled = resolved.map((entry): RagKeyEntry => {
    const colour = colourOf(entry.label);
    if (bothOff && entry.status === 'off-track' && isMiddle(colour)) return { ...entry, status: 'at-risk' };
    if (bothAtRisk && entry.status === 'at-risk' && isRed(colour)) return { ...entry, status: 'off-track' };
    const rest = /^\W*(?:otherwise|all others?|anything else|everything else|the rest|any other)\b/i;
    if (entry.status === 'unknown' && nothingOnTrack && colour === 'green' && rest.test(entry.meaning)) {
      return { ...entry, status: 'on-track' };
    }
    return entry;
  });
  return heedColours(settled);
}
