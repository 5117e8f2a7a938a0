import type { Plan, PlanAction } from '../plan/plan';
import { readAskedState, type AskedState } from './words/asked-state';

/** Under such a heading "Limited" is short for "Limited assurance". */
const GRADES = /\b(assurance|confidence)\b/i;
const BARE_GRADE =
  /^(?:no|none|nil|limited|minimal|low|weak|partial|moderate|reasonable|adequate|medium|full|substantial|significant|high|good|strong)$/i;
const IN_PERCENT = /%|\bper ?cent(?:age)?\b/i;
const BARE_NUMBER = /^\d{1,3}(?:\.\d+)?$/;
const OPEN_OR_CLOSED = /\bo(?:pen)?\s*(?:\/|-|\bor\b)\s*c(?:losed?)?\b/i;
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['o', 'Open'],
  ['c', 'Closed'],
]);

/** What a column's heading, and the other texts under it, make of each of its texts. */
export interface ColumnContext {
  /** The state it asks after, where it asks a question. */
  readonly asked: AskedState | null;
  /** "assurance", where the heading asks for a grade of it. */
  readonly grade: string | null;
  /** What a bare number is to be multiplied by to be a percentage; null where it is none. */
  readonly percent: 1 | 100 | null;
  /** "O" and "C" stand for open and closed: the heading says so, or nothing else stands there but both. */
  readonly isOpenOrClosed: boolean;
}

function areOpenOrClosed(heading: string, plan: Plan, column: number): boolean {
  if (OPEN_OR_CLOSED.test(heading)) return true;
  const letters = new Set<string>();
  for (const { stated } of plan.actions) {
    if (!stated || stated.cell.column !== column || stated.text === '') continue;
    const letter = stated.text.trim().toLowerCase();
    if (!LETTERS.has(letter)) return false;
    letters.add(letter);
  }
  return letters.size === LETTERS.size;
}

/**
 * What a status column makes of the texts in it.
 *
 * @example contextOf(plan, 6).isOpenOrClosed // true under "O/C"
 */
export function contextOf(plan: Plan, column: number): ColumnContext {
  const heading = plan.columnReadings.find((reading) => reading.column === column)?.heading ?? '';
  const isFraction = ({ stated }: PlanAction): boolean => !stated || !(Number(stated.text) > 1);
  return {
    asked: readAskedState(heading),
    grade: GRADES.exec(heading)?.[1] ?? null,
    percent: IN_PERCENT.test(heading) ? (plan.actions.every(isFraction) ? 100 : 1) : null,
    isOpenOrClosed: areOpenOrClosed(heading, plan, column),
  };
}

/**
 * A grade, number or letter with what its column adds to it; any other text as it is.
 *
 * @example inFull('Limited', { grade: 'assurance', percent: null, isOpenOrClosed: false }) // 'Limited assurance'
 */
export function inFull(
  text: string,
  { grade, percent, isOpenOrClosed }: Omit<ColumnContext, 'asked'>,
): string {
  if (isOpenOrClosed) return LETTERS.get(text.toLowerCase()) ?? text;
  if (grade !== null && BARE_GRADE.test(text)) return `${text} ${grade}`;
  if (percent === null || !BARE_NUMBER.test(text)) return text;
  const number = Number(text);
  return `${Math.round(number > 1 ? number : number * percent)}%`;
}
