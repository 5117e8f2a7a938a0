import type { ColumnSubject } from './column-subject';
import type { HeadingField } from '../headings/headings';
import { normaliseHeading } from '../headings/read-heading';

/** Of columns that could hold the actions, what their own heading says they are: the later, the less likely. */
const RANKS: readonly (readonly HeadingField[])[] = [
  ['objective', 'milestone'],
  ['target'],
  ['section'],
  ['current'],
];
/** Labels do beside both a lead and a deadline; beside one of them it takes sentences. */
const LEAST_WORDS = 2.5;
const LEAST_SENTENCE = 4;
const MOST_OF_A_KIND = 0.4;
/** "Board seminar on racism" begins as a name of a role does; of so many words it is hardly one. */
const MOST_LIKE_NAMES = 0.7;
const WORDS_OF_PROSE = 4.5;
const SURE = 0.9;
/** Names and dates side by side say as much as their headings would. */
const HELD = 0.8;
const LEAST_HELD = 3;
const LIKELY = 0.6;
const OFTEN = 1 / 3;

function strongest({ scores }: ColumnSubject): HeadingField | null {
  let found: HeadingField | null = null;
  let most = 0;
  for (const [field, score] of scores) if (score > most) [found, most] = [field, score];
  return found;
}

/** Words that differ from row to row, and are no dates, names, figures or marks. */
function isProse({ profile }: ColumnSubject): boolean {
  const { filled, words, distinct, share } = profile;
  const other = Math.max(share.isDate, share.isNumber, share.isRef, share.isRag, share.isMark);
  const mostNames = words >= WORDS_OF_PROSE ? MOST_LIKE_NAMES : MOST_OF_A_KIND;
  return (
    filled > 0 &&
    words >= LEAST_WORDS &&
    distinct >= 0.5 &&
    other <= MOST_OF_A_KIND &&
    share.isWho <= mostNames
  );
}

/** Why something is done is never what is done. */
const REASON = /^(?:why|because|reasons?|rationale|justification|background|context)\b/;

/** What is done about a harm or gap found, as forms that assess impacts or risks call their actions. */
const REMEDY_WORD =
  '(?:(?:proposed|planned|agreed|suggested|further|additional|possible|our|risk) )?(?:mitigations?|remed(?:y|ies)|treatments?|adjustments?|safeguards?|controls?|resolutions?|solutions?|responses?)(?: (?:proposed|planned|agreed|needed|required|identified|measures?|plans?|strategy))?';
const REMEDY = new RegExp(`^${REMEDY_WORD}(?: (?:[/|,]|and|or) ${REMEDY_WORD})?$`);

function isRemedy({ heading }: ColumnSubject): boolean {
  return REMEDY.test(normaliseHeading(heading));
}

function rank(subject: ColumnSubject): number {
  if (REASON.test(normaliseHeading(subject.heading))) return Infinity;
  if (isRemedy(subject)) return -1;
  const field = strongest(subject);
  if (subject.heading === '' || field === null) return 0;
  const at = RANKS.findIndex((fields) => fields.includes(field));
  return at === -1 ? Infinity : at + 1;
}

/** "Timetable", "When": it need not mean a deadline, and does over dates, however many are told in sentences. */
function isTimetable(subjects: readonly ColumnSubject[]): boolean {
  return subjects.some(
    ({ scores, profile: { filled, share } }) =>
      filled >= LEAST_HELD && (scores.get('due') ?? 0) >= LIKELY && share.isDate >= OFTEN,
  );
}

/**
 * Where no heading names the actions, the column likeliest to hold them: prose beside a sure column of leads or
 * deadlines, under an unknown heading or none before one that means something else, the longest first. Its place in
 * the list, or -1 when there is none.
 *
 * @example likelyActions(subjects) // 1
 */
export function likelyActions(subjects: readonly ColumnSubject[]): number {
  const isSure = (field: HeadingField): boolean =>
    subjects.some(({ scores, profile }) => profile.filled > 0 && (scores.get(field) ?? 0) >= SURE);
  const isHeld = (field: HeadingField, kind: 'isWho' | 'isDate'): boolean =>
    subjects.some(
      ({ scores, profile: { filled, share, words } }) =>
        filled >= LEAST_HELD &&
        words < WORDS_OF_PROSE &&
        share[kind] >= HELD &&
        (scores.size === 0 || (scores.get(field) ?? 0) >= LIKELY),
    );
  const areHeld = isHeld('lead', 'isWho') && isHeld('due', 'isDate');
  const [hasLead, hasDue] = [isSure('lead') || areHeld, isSure('due') || areHeld || isTimetable(subjects)];
  if (!hasLead && !hasDue) return -1;
  const leastWords = hasLead && hasDue ? LEAST_WORDS : LEAST_SENTENCE;
  let best = -1;
  for (const [at, subject] of subjects.entries()) {
    const own = rank(subject);
    const least = own < 0 ? LEAST_WORDS : leastWords;
    if (own === Infinity || !isProse(subject) || subject.profile.words < least) continue;
    if (own > 1 && !hasDue) continue;
    const before = subjects[best];
    const isLikelier =
      !before || own < rank(before) || (own === rank(before) && subject.profile.words > before.profile.words);
    if (isLikelier) best = at;
  }
  return best;
}

const LEAST_RIVAL = 0.55;

const WHAT = /^what$/;
const HOW = /^how$/;
/** So much longer, on average, is the telling of how than the naming of what. */
const TELLS_MORE = 1.2;

/** "What?" beside a "How?" that says more: what is to be reached, and what is done for it. */
function isTold(subject: ColumnSubject, rivals: readonly ColumnSubject[]): boolean {
  if (!WHAT.test(normaliseHeading(subject.heading))) return false;
  return rivals.some(
    (other) =>
      HOW.test(normaliseHeading(other.heading)) &&
      isProse(other) &&
      other.profile.filled * 2 > subject.profile.filled &&
      other.profile.words >= subject.profile.words * TELLS_MORE,
  );
}

/**
 * Of two columns that both may hold the actions, the one of labels gives way to the one of sentences, and "What?" to a
 * "How?" that says more: its heading counts for what the action is about.
 */
export function preferSentences(subjects: readonly ColumnSubject[]): readonly ColumnSubject[] {
  const rivals = subjects.filter(({ scores }) => (scores.get('action') ?? 0) >= LEAST_RIVAL);
  if (rivals.length < 2) return subjects;
  const longest = Math.max(...rivals.filter(isProse).map(({ profile }) => profile.words));
  return subjects.map((subject) => {
    const { words, filled, share } = subject.profile;
    const isLabel =
      filled > 0 && words <= 3 && share.isInstruction < 0.5 && words * 2 <= longest && longest >= 4;
    if (!rivals.includes(subject) || !(isLabel || isTold(subject, rivals))) return subject;
    const scores = new Map(subject.scores);
    scores.set('action', 0.3);
    scores.set('objective', Math.max(0.65, scores.get('objective') ?? 0));
    return { ...subject, scores };
  });
}
