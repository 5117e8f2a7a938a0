import { isOneSlip } from '../wording/spelling-slip';

/** Words of status long enough that a slip seldom turns another word into them. */
const WORDS =
  'completed complete completion achieved delivered implemented finished finalised finalized started commenced ongoing progress progressing progressed underway overdue delayed cancelled canceled superseded discharged withdrawn postponed deferred suspended slipped slippage behind schedule scheduled target transferred abandoned discontinued outstanding embedded mainstreamed partially planned pending actioned concluded resolved closed paused stalled blocked continuing continuous awaiting'.split(
    ' ',
  );
/** Other words a slip away from those: "stated" is no "started". */
const OTHERS =
  'compete competed complexion stated starred startled stared commented commended underlay underpay decayed deterred slapped slopped skipped snipped shipped planted planed planked penning auctioned revolved stabled stalked stilled stapled blacked passed parsed cloned closet overdub withdraw contiguous';

const KNOWN = new Set([...WORDS, ...OTHERS.split(' ')]);
const BY_LETTER = new Map<string, string[]>();
for (const word of WORDS) {
  const letter = word.charAt(0);
  BY_LETTER.set(letter, [...(BY_LETTER.get(letter) ?? []), word]);
}

/** "achieve", "achieves" and "achiever" beside "achieved", "schedules" beside "schedule": forms of their own. */
function isOtherForm(word: string, known: string): boolean {
  if (word === `${known}s`) return true;
  const stem = known.endsWith('ed') ? known.slice(0, -1) : null;
  return stem !== null && (word === stem || word === `${stem}s` || word === `${stem}r`);
}

function wordMeant(word: string): string {
  if (KNOWN.has(word)) return word;
  const candidates = BY_LETTER.get(word.charAt(0)) ?? [];
  const meant = candidates.filter((known) => isOneSlip(word, known));
  const isForm = meant.some((known) => isOtherForm(word, known));
  return isForm ? word : (meant[0] ?? word);
}

const LONGEST = 60;
const LONG_WORD = /\b[a-z]{5,13}\b/g;
/** Too short a word for counting letters, but for what stands before it; posts are advertised "on Trac". */
const TRACK = /(?<=\b(?:on|off) )t[a-z]{3,5}\b/g;
const OTHER_TRACKS = /^(?:trac|truck|trace|tract|trick|tracks|tack|trunk)$/;

/** Two words as one: a board writes "InProgress". */
const RUN_TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/\bin ?progress\b/g, 'in progress'],
  [/\b(on|off)(?=(?:track|target|schedule|hold)\b)/g, '$1 '],
  [/\bnot(?=(?:started|complete|completed|begun|due)\b)/g, 'not '],
  [/\batrisk\b/g, 'at risk'],
];
const MAY_RUN_TOGETHER = /inprogress|o(?:n|ff)(?:track|target|schedule|hold)|not[scbd]|atrisk/;

/**
 * A short status in small letters with its slips put right: one letter wrong, missing, too many or out of its place in
 * a word of six letters or more that says how an action stands. A longer text as it is, for there a word may be any.
 *
 * @example mendStatus('not startd') // 'not started'
 */
export function mendStatus(plain: string): string {
  if (plain.length > LONGEST) return plain;
  return plain
    .replace(LONG_WORD, wordMeant)
    .replace(TRACK, (word) => (isOneSlip(word, 'track') && !OTHER_TRACKS.test(word) ? 'track' : word));
}

/**
 * A status in small letters with words that run together set apart.
 *
 * @example partStatus('inprogress') // 'in progress'
 */
export function partStatus(plain: string): string {
  if (!MAY_RUN_TOGETHER.test(plain)) return plain;
  return RUN_TOGETHER.reduce((told, [words, apart]) => told.replace(words, apart), plain);
}

/**
 * What a short status is meant to say where it has a slip in it; null for any other text.
 *
 * @example meantBySlip('Delayd') // 'delayed'
 */
export function meantBySlip(text: string): string | null {
  const small = text.toLowerCase();
  const meant = mendStatus(small);
  return meant === small ? null : meant;
}
