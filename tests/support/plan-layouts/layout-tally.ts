import type { Finding } from '../../../src/domain/findings/finding';
import type { Mismatch } from './compare-plans';

interface Count {
  laidOut: number;
  equal: number;
  reported: number;
}

/** How a sheet was read: as it was laid out, otherwise with a finding for each difference, or otherwise in silence. */
export type Outcome = 'equal' | 'reported' | 'unexplained';

/** Counts layouts and what came of them, by the kinds of layout they show. */
export class LayoutTally {
  private readonly counts = new Map<string, Count>();
  private readonly reports = new Map<string, number>();
  private readonly total: Count = { laidOut: 0, equal: 0, reported: 0 };

  add(kinds: readonly string[], outcome: Outcome): void {
    for (const kind of kinds) {
      const count = this.counts.get(kind) ?? { laidOut: 0, equal: 0, reported: 0 };
      this.counts.set(kind, count);
      this.bump(count, outcome);
    }
    this.bump(this.total, outcome);
  }

  /** Notes which finding told of which difference. */
  explain({ what }: Mismatch, { code }: Finding): void {
    const name = `${what}: ${code}`;
    this.reports.set(name, (this.reports.get(name) ?? 0) + 1);
  }

  /** The share of the layouts that were read otherwise and said so, from 0 to 1. */
  get reportedShare(): number {
    return this.total.laidOut === 0 ? 0 : this.total.reported / this.total.laidOut;
  }

  /** The counts as lines of text, a kind a line. */
  format(): string {
    const line = (name: string, { laidOut, equal, reported }: Count): string =>
      `${name.padEnd(52)}${[laidOut, equal, reported].map((count) => String(count).padStart(10)).join('')}`;
    const kinds = [...this.counts].sort(([one], [other]) => one.localeCompare(other));
    const reports = [...this.reports].sort(([, one], [, other]) => other - one);
    return [
      `${'kind of layout'.padEnd(52)}${['laid out', 'equal', 'reported'].map((head) => head.padStart(10)).join('')}`,
      ...kinds.map(([name, count]) => line(name, count)),
      line('ALL', this.total),
      '',
      'What was read otherwise, and the finding that tells of it:',
      ...reports.map(([name, count]) => `${name.padEnd(52)}${String(count).padStart(10)}`),
      '',
    ].join('\n');
  }

  private bump(count: Count, outcome: Outcome): void {
    count.laidOut += 1;
    if (outcome === 'equal') count.equal += 1;
    if (outcome === 'reported') count.reported += 1;
  }
}
