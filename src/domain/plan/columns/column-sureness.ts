import type { ColumnChoice } from './assign-columns';
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
const RATED: ReadonlySet<PlanField> = new Set(['action', 'due', 'lead', 'rag', 'completed']);

function count(number: number, one: string, more: string): string {
  return `${String(number)} ${number === 1 ? one : more}`;
}

function describeContents({ field, subject }: ColumnChoice): string {
  const expected = field === null ? undefined : EXPECTED[field];
  if (subject.profile.filled === 0) return 'the column is empty';
  if (!expected) return `it holds texts of ${count(Math.round(subject.profile.words), 'word', 'words')}`;
  const [kind, words] = expected;
  const { share, filled } = subject.profile;
  const holding = Math.round(share[kind] * filled);
  if (filled === 1) return `its one cell ${holding === 1 ? 'holds' : 'does not hold'} ${words}`;
  if (holding === 0) return `none of its ${String(filled)} cells holds ${words}`;
  const verb = holding === 1 ? 'holds' : 'hold';
  return `${String(holding)} of ${String(filled)} cells ${verb} ${words}`;
}

/**
 * How sure the reading of a column is, and why, in words.
 *
 * @example explainChoice(choice) // { sureness: 'sure', why: 'the heading says so; 12 of 12 cells hold dates' }
 */
export function explainChoice(choice: ColumnChoice): Pick<ColumnReading, 'sureness' | 'why'> {
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
    return { sureness: 'please-check', why };
  }
  if (field === 'due' && subject.profile.bareDays > 0) {
    const held = count(Math.round(subject.profile.bareDays * subject.profile.filled), 'number', 'numbers');
    return { sureness: 'please-check', why: `it holds ${held} that would be days in a date format` };
  }
  if (headingScore >= 0.9)
    return {
      sureness: contentScore < -0.5 ? 'please-check' : 'sure',
      why: `the heading says so; ${contents}`,
    };
  const least = margin > NO_RIVAL && !RATED.has(field) ? LEAST_WITHOUT_RIVAL : LEAST_FITTING;
  const isClear = contentScore > least && margin > 0.05;
  return { sureness: isClear ? 'fairly' : 'please-check', why: `the heading can mean it; ${contents}` };
}
