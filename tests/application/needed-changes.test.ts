import fc from 'fast-check';
import { neededChanges } from '../../src/application/needed-changes';
import { reviewWorkbook } from '../../src/application/review-workbook';
import { writeReview } from '../../src/application/write-review';
import { settingsSheetOf } from '../../src/application/write-settings';
import type { WorkbookSnapshot } from '../../src/domain/grid/sheet-snapshot';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { WorkbookChange } from '../../src/workbook/workbook-change';
import type { Workbook } from '../../src/workbook/workbook-port';
import { asFile, paneWorkbook, PLAN_SHEET, TODAY, typeInto } from '../support/pane-plan';
import { day } from '../support/plan-action';
import { layOutSheet } from '../support/plan-layouts/lay-out-sheet';
import { plannedTable } from '../support/plan-layouts/planned-sheet';
import { buildSheet, buildWorkbook, type GridValue } from '../support/sheet-builder';

async function changesFor(
  workbook: Workbook,
): Promise<readonly [WorkbookSnapshot, readonly WorkbookChange[]]> {
  const snapshot = await workbook.read();
  const review = reviewWorkbook(snapshot, day(TODAY));
  return [snapshot, writeReview({ ...review, settingsSheet: settingsSheetOf(review) })];
}

const kinds = (changes: readonly WorkbookChange[]): readonly string[] =>
  changes.map((change) => (change.kind === 'put-sheet' ? change.spec.name : change.kind));

describe('The changes that are needed', () => {
  it('are all of them at first, in their order', async () => {
    const [snapshot, changes] = await changesFor(paneWorkbook());
    expect(neededChanges(snapshot, changes).changes).toEqual(changes);
  });

  it('are none once all were made, in memory and in a file', async () => {
    for (const workbook of [paneWorkbook(), await asFile(await paneWorkbook().read())]) {
      const [, first] = await changesFor(workbook);
      await workbook.apply(first);
      const [snapshot, again] = await changesFor(workbook);
      expect(again.length).toBeGreaterThan(0);
      const { changes, after } = neededChanges(snapshot, again);
      expect(kinds(changes)).toEqual([]);
      expect(after).toBe(snapshot);
    }
  });

  it('lead to the same workbook as all of them', async () => {
    await fc.assert(
      fc.asyncProperty(plannedTable, async (planned) => {
        const workbook = new MemoryWorkbook(buildWorkbook(layOutSheet(planned).sheet));
        const [snapshot, changes] = await changesFor(workbook);
        const needed = neededChanges(snapshot, changes);
        await workbook.apply(changes);
        expect(await workbook.read()).toEqual(needed.after);
        const [second, again] = await changesFor(workbook);
        expect(kinds(neededChanges(second, again).changes)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('hold each sheet of which anything typed, calculated or coloured differs', async () => {
    const workbook = await asFile(await paneWorkbook().read());
    await workbook.apply((await changesFor(workbook))[1]);
    await typeInto(workbook, 'Parity checks', { A1: 'Mine' });
    const [snapshot, changes] = await changesFor(workbook);
    expect(kinds(neededChanges(snapshot, changes).changes)).toEqual(['Parity checks']);
  });

  it('hold the sheets whose colours follow a status when that colour was set anew', async () => {
    const workbook = await asFile(await paneWorkbook().read());
    await workbook.apply((await changesFor(workbook))[1]);
    await typeInto(workbook, 'Parity settings', { B8: '#FFFF00' });
    const [snapshot, changes] = await changesFor(workbook);
    expect(kinds(neededChanges(snapshot, changes).changes)).toEqual([
      'set-cells',
      'Parity summary',
      'Parity actions',
      'Parity settings',
    ]);
  });

  it('hold a name that stands for other cells, and not one that is written differently', () => {
    const sheet = buildSheet([['Action']], { name: PLAN_SHEET });
    const name = { name: 'Ours', refersTo: "'EDI plan'!$A$1:$B$2", sheet: null, hidden: true };
    const snapshot = { ...buildWorkbook(sheet), definedNames: [name] };
    const set = (refersTo: string, hidden = true): readonly WorkbookChange[] => [
      { kind: 'set-name', name: 'ours', refersTo, hidden },
    ];
    const needed = (changes: readonly WorkbookChange[]): number =>
      neededChanges(snapshot, changes).changes.length;
    expect(needed(set("'edi plan'!A1:B2"))).toBe(0);
    expect(needed(set("'EDI plan'!$A$1:$B$3"))).toBe(1);
    expect(needed(set("'EDI plan'!$A$1:$B$2", false))).toBe(1);
  });

  it('hold every width, for a snapshot knows none', () => {
    const snapshot = buildWorkbook(buildSheet([['Action']], { name: PLAN_SHEET }));
    const widths: WorkbookChange = {
      kind: 'set-column-widths',
      sheet: PLAN_SHEET,
      widths: [{ column: 1, width: 9 }],
    };
    expect(neededChanges(snapshot, [widths]).changes).toEqual([widths]);
  });

  it('are found among ten thousand actions in less time than the review takes', async () => {
    const grid: GridValue[][] = [['Action', 'Lead', 'Due date']];
    for (let at = 1; at <= 10_000; at += 1) {
      grid.push([`Review the policy for service number ${String(at)}`, 'Head of EDI', 'March 2024']);
    }
    const workbook = new MemoryWorkbook(buildWorkbook(buildSheet(grid, { name: PLAN_SHEET })));
    const [, first] = await changesFor(workbook);
    await workbook.apply(first);
    const begun = performance.now();
    const [snapshot, again] = await changesFor(workbook);
    const reviewing = performance.now() - begun;
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      expect(neededChanges(snapshot, again).changes).toEqual([]);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(reviewing);
  });
});
