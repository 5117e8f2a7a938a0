import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { comparePlans } from '../../support/plan-layouts/compare-plans';
import { allFindings, explainMismatch } from '../../support/plan-layouts/explain-mismatch';
import { layOutSheet } from '../../support/plan-layouts/lay-out-sheet';
import { LayoutTally, type Outcome } from '../../support/plan-layouts/layout-tally';
import { plannedSheet, type PlannedSheet } from '../../support/plan-layouts/planned-sheet';
import { plansOf } from '../../support/read-grid';

const RUNS = Number(process.env['LAYOUT_RUNS'] ?? 500);
const SEED = Number(process.env['LAYOUT_SEED'] ?? 20240630);
/** Where the counts by kind go; `npm run check:layouts` prints them. */
const REPORT = process.env['LAYOUT_REPORT'];
/** Columns without a known heading, transposed plans and the like are told of; most sheets must simply be read. */
const MOST_REPORTED = 0.3;

describe('a sheet laid out as people do', () => {
  it(`is read as it was meant or says what could not be read, over ${String(RUNS)} layouts`, () => {
    const tally = new LayoutTally();
    const check = (planned: PlannedSheet): void => {
      const laid = layOutSheet(planned);
      const reading = plansOf([laid.sheet]);
      const findings = allFindings(reading);
      const mismatches = comparePlans(laid.plans, reading.plans);
      const unexplained = mismatches.filter((mismatch) => {
        const finding = explainMismatch(mismatch, findings);
        if (finding) tally.explain(mismatch, finding);
        return finding === null;
      });
      const outcome: Outcome =
        unexplained.length > 0 ? 'unexplained' : mismatches.length > 0 ? 'reported' : 'equal';
      tally.add(laid.kinds, outcome);
      expect(unexplained).toEqual([]);
    };
    try {
      fc.assert(fc.property(plannedSheet, check), { numRuns: RUNS, seed: SEED });
    } finally {
      if (REPORT !== undefined) writeFileSync(REPORT, tally.format());
    }
    expect(tally.reportedShare).toBeLessThan(MOST_REPORTED);
  });
});
