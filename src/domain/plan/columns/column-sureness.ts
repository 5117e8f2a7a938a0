import type { ColumnChoice } from './assign-columns';
import { isBorneOut, mayBeRated, RATED } from './borne-out';
import type { ColumnProfile } from './column-profile';
import { isPlanField, type ColumnReading, type PlanField } from '../plan';

/** What the cells of each field should look like, as a reader would say it. */
const EXPECTED: Partial<Record<PlanField, readonly [kind: keyof ColumnProfile['share'], words: string]>> = {
  action: ['isInstruction', 'instructions'],
  due: ['isDate', 'dates'],
  start: ['isDate', 'dates'],
  completed: ['isDate', 'dates'],
  lead: ['isWho', 'names or roles'],
  governance: ['isCommittee', 'committees'],
  rag: ['isRag', 'ratings'],
  ref: ['isRef', 'references'],
  priority: ['isPriority', 'priorities'],
  metric: ['isIndicator', 'indicators'],
  progress: ['isReport', 'what was done'],
};

const LEAST_FITTING = -0.2;
/** Where nothing else could be meant, and no rating hangs on it, unlikely words are no doubt. */
const NO_RIVAL = 0.3;
const LEAST_WITHOUT_RIVAL = -0.4;
/** So many cells, and so great a share of them, tell what a column is without its heading. */
const LEAST_CELLS = 3;
const NEARLY_ALL = 0.8;

function count(number: number, one: string, more: string): string {
  return `${String(number)} ${number === 1 ? one : more}`;
}

function describeTexts({ subject }: ColumnChoice): string {
  return `it holds texts of ${count(Math.round(subject.profile.words), 'word', 'words')}`;
}

function describeContents(choice: ColumnChoice): string {
  const { field, subject } = choice;
  const expected = field === null ? undefined : EXPECTED[field];
  if (subject.profile.filled === 0) return 'the column is empty';
  if (!expected) return describeTexts(choice);
  const [kind, words] = expected;
  const { share, filled } = subject.profile;
  const holding = Math.round(share[kind] * filled);
  if (filled === 1) return `its one cell ${holding === 1 ? 'holds' : 'does not hold'} ${words}`;
  if (holding === 0) return `none of its ${String(filled)} cells holds ${words}`;
  const verb = holding === 1 ? 'holds' : 'hold';
  return `${String(holding)} of ${String(filled)} cells ${verb} ${words}`;
}

/** Whether none of the filled cells looks as those of its field should. */
function holdsNone({ field, subject }: ColumnChoice): boolean {
  const [kind] = (field === null ? undefined : EXPECTED[field]) ?? [];
  const { share, filled } = subject.profile;
  return kind !== undefined && filled > 0 && Math.round(share[kind] * filled) === 0;
}

/** References before the actions, and whatever else no rating hangs on, are known by their cells alone. */
function isPlain(choice: ColumnChoice, choices: readonly ColumnChoice[]): boolean {
  const { field, subject } = choice;
  if (field === null) return false;
  if (RATED.has(field)) return isBorneOut(choice, choices);
  const [kind] = EXPECTED[field] ?? [];
  const { filled, rows, share, distinct } = subject.profile;
  if (kind === undefined || filled < LEAST_CELLS || share[kind] < NEARLY_ALL) return false;
  if (field !== 'ref') return true;
  const actions = choices.find((other) => other.field === 'action')?.subject.column ?? 0;
  return subject.column < actions && distinct >= NEARLY_ALL && filled >= rows * NEARLY_ALL;
}

/**
 * How sure the reading of a column is, and why, in words.
 *
 * @param choices all columns of the table: what one is may follow from what the others are
 * @example explainChoice(choice, choices) // { sureness: 'sure', why: 'the heading says so; 12 of 12 cells hold dates' }
 */
export function explainChoice(
  choice: ColumnChoice,
  choices: readonly ColumnChoice[],
): Pick<ColumnReading, 'sureness' | 'why'> {
  const { field, subject, headingScore, contentScore, margin } = choice;
  if (field === null) {
    const isKnown = [...subject.scores.keys()].some(isPlanField);
    const other = isKnown ? 'another column fits better' : 'the heading names another kind of column';
    const why = subject.scores.size > 0 ? other : 'neither heading nor contents fit a field';
    return { sureness: subject.profile.filled === 0 || subject.scores.size > 0 ? 'sure' : 'fairly', why };
  }
  const contents = describeContents(choice);
  if (headingScore === 0 || subject.heading === '' || subject.isGuessed === true) {
    const doubt = subject.scores.size > 0 ? 'its heading does not say so' : 'its heading is not a known one';
    const why = subject.heading === '' ? contents : `${doubt}; ${contents}`;
    return {
      sureness: subject.isGuessed !== true && isPlain(choice, choices) ? 'fairly' : 'please-check',
      why,
    };
  }
  if (field === 'due' && subject.profile.bareDays > 0) {
    const held = count(Math.round(subject.profile.bareDays * subject.profile.filled), 'number', 'numbers');
    return { sureness: 'please-check', why: `it holds ${held} that would be days in a date format` };
  }
  if (headingScore >= 0.9) {
    const isSure = contentScore >= -0.5;
    // What is certain by its heading alone is not told of as if its cells spoke against it: “1” is an indicator there.
    const held = isSure && holdsNone(choice) ? describeTexts(choice) : contents;
    return { sureness: isSure ? 'sure' : 'please-check', why: `the heading says so; ${held}` };
  }
  const isFree = !RATED.has(field) && (margin > NO_RIVAL || !mayBeRated(choice, choices));
  const isClear = contentScore > (isFree ? LEAST_WITHOUT_RIVAL : LEAST_FITTING) && (isFree || margin > 0.05);
  const isSeen = isClear || isBorneOut(choice, choices);
  return { sureness: isSeen ? 'fairly' : 'please-check', why: `the heading can mean it; ${contents}` };
}
