import type { CountMeasure } from '../../workforce-data';
import type { DisabilityStatus } from '../words/disability-flag';

/** How many people of one breakdown are in each group, by the judgement of their value. */
export type Heads = Map<string, number>;

/** The board measures of a person. */
export type BoardMeasure = Extract<CountMeasure, 'Board members' | 'Voting members' | 'Executive members'>;

/** Counts of people by breakdown and group; it holds no more than numbers, and what stands for one. */
export class StaffTally {
  private readonly byBreakdown = new Map<string, Heads>();
  private readonly unread = new Map<string, string>();

  /** @param people how many, or what stands in place of a number: `<5` */
  add(breakdown: string, group: string, people: number | string): void {
    const heads = this.byBreakdown.get(breakdown) ?? new Map<string, number>();
    this.byBreakdown.set(breakdown, heads);
    if (typeof people === 'string') this.unread.set(`${breakdown}\n${group}`, people);
    else heads.set(group, (heads.get(group) ?? 0) + people);
  }

  /** What stands in place of some number of a group; null where all are numbers. */
  unreadOf(breakdown: string, group: string): string | null {
    return this.unread.get(`${breakdown}\n${group}`) ?? null;
  }

  breakdowns(): readonly string[] {
    return [...this.byBreakdown.keys()];
  }

  count(breakdown: string, group: string): number {
    return this.byBreakdown.get(breakdown)?.get(group) ?? 0;
  }
}

const BOARD_NONE = /^(?:n|no|none|not? board|non[- ]?board|false|0|n\/?a|null|-+)$/i;

/**
 * What a value of a column of board roles makes a person; none for who is not on the board.
 *
 * @example boardMeasures('Executive director (voting)') // ['Board members', 'Voting members', 'Executive members']
 */
export function boardMeasures(text: string): readonly BoardMeasure[] {
  const value = text.trim();
  if (value === '' || BOARD_NONE.test(value)) return [];
  const measures: BoardMeasure[] = ['Board members'];
  if (/\bvot(?:ing|er?)\b/i.test(value) && !/\bnon[- ]?voting\b/i.test(value))
    measures.push('Voting members');
  if (/\bexec(?:utive)?\b/i.test(value) && !/\bnon[- ]?exec/i.test(value)) measures.push('Executive members');
  return measures;
}

/** The columns of a sheet of counts that a person's status is counted in. */
export const DISABILITY_GROUPS: Readonly<Record<DisabilityStatus, 'reference' | 'comparison' | 'not-known'>> =
  {
    'Non-disabled': 'reference',
    Disabled: 'comparison',
    'Not known': 'not-known',
    unreadable: 'not-known',
  };
