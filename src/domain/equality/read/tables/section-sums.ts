import type { Cell } from '../../../grid/cell';
import { parseCount } from '../words/parse-count';

/** What a row of totals is of: all sections of a table so far, its own alone, or neither that can be told. */
export type TotalOf = 'all' | 'section' | 'either' | 'neither';

/** The counts of a row for one year and group of staff: both groups, as cells. */
export type CountedPair = readonly [reference: Cell, comparison: Cell];

interface Sums {
  all: [number, number];
  section: [number, number];
}

function numbersOf(pair: CountedPair): readonly [number, number] | null {
  const [first, second] = pair.map(parseCount);
  return first?.kind === 'number' && second?.kind === 'number' ? [first.value, second.value] : null;
}

function isSame(one: readonly [number, number], other: readonly [number, number]): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/**
 * Adds up the bands of a table section by section, so that a row of totals can be told by what it adds up to.
 *
 * @example sums.add(0, pair); sums.totalOf(0, total) // 'section'
 */
export class SectionSums {
  private readonly sums = new Map<number, Sums>();
  private sections = 0;
  private isFresh = true;

  /** Another group of staff begins. */
  begin(): void {
    this.isFresh = true;
    for (const sums of this.sums.values()) sums.section = [0, 0];
  }

  /** Whether bands of more than one section were added. */
  get hasSeveral(): boolean {
    return this.sections > 1;
  }

  /** A band of one set of columns. */
  add(set: number, pair: CountedPair): void {
    const numbers = numbersOf(pair);
    const sums = this.sums.get(set) ?? { all: [0, 0], section: [0, 0] };
    this.sums.set(set, sums);
    if (this.isFresh) this.sections += 1;
    this.isFresh = false;
    if (numbers === null) return;
    for (const part of [sums.all, sums.section]) {
      part[0] += numbers[0];
      part[1] += numbers[1];
    }
  }

  /** What a total of one set of columns adds up to. */
  totalOf(set: number, pair: CountedPair): TotalOf {
    const numbers = numbersOf(pair);
    const sums = this.sums.get(set);
    if (numbers === null || sums === undefined) return 'neither';
    const [all, section] = [isSame(numbers, sums.all), isSame(numbers, sums.section)];
    if (all && section) return 'either';
    return all ? 'all' : section ? 'section' : 'neither';
  }
}
