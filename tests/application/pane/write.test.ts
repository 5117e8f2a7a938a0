import type { PaneSession } from '../../../src/application/pane/pane-session';
import { scan, undo } from '../../../src/application/pane/scan';
import { cellAt } from '../../../src/domain/grid/sheet-snapshot';
import { MemoryWorkbook } from '../../../src/workbook/memory/memory-workbook';
import { asFile, PANE_GRID, paneWorkbook, PLAN_SHEET, TODAY, typeInto } from '../../support/pane-plan';
import { buildSheet, buildWorkbook } from '../../support/sheet-builder';

const open = (workbook: MemoryWorkbook): Promise<PaneSession> => scan(workbook, { asAt: null, today: TODAY });

async function textAt(workbook: MemoryWorkbook, sheet: string, row: number, column: number): Promise<string> {
  const found = (await workbook.read()).sheets.find(({ name }) => name === sheet);
  return found ? cellAt(found, { row, column }).text : 'no such sheet';
}

/** A workbook reviewed once, in which a date has changed since. */
async function changedSince(): Promise<MemoryWorkbook> {
  const workbook = paneWorkbook();
  await (await open(workbook)).write();
  await typeInto(workbook, PLAN_SHEET, { E5: 'March 2026', E6: 'March 2022' });
  return workbook;
}

describe('Writing a review', () => {
  it('says to how many rows of actions it was written', async () => {
    const workbook = paneWorkbook();
    const session = await open(workbook);
    expect(await session.write()).toEqual({ sentence: 'Written to 5 rows.', conflicts: [] });
    expect(await textAt(workbook, PLAN_SHEET, 5, 8)).toBe('Overdue');
  });

  it('counts only the rows that are new', async () => {
    const workbook = await changedSince();
    expect((await (await open(workbook)).write()).sentence).toBe('Written to 2 rows.');
  });

  it('names the sheets alone where no row is new', async () => {
    const workbook = paneWorkbook();
    await (await open(workbook)).write();
    const session = (await open(workbook)).edit({ kind: 'grace-days', days: 1 });
    expect((await session.write()).sentence).toBe('Written to “Parity settings”.');
  });

  it('keeps corrections on the settings sheet with the rest', async () => {
    const workbook = paneWorkbook();
    await (await open(workbook)).edit({ kind: 'due-soon-days', days: 60 }).write();
    expect((await open(workbook)).view.setUp).toMatchObject({ dueSoonDays: 60, unsaved: false });
  });

  it('touches nothing when there is nothing new', async () => {
    const workbook = paneWorkbook();
    await (await open(workbook)).write();
    const before = await workbook.read();
    const session = await open(workbook);
    expect(await session.write()).toEqual({
      sentence: 'The workbook holds all of this already: there is nothing to write.',
      conflicts: [],
    });
    expect(await workbook.read()).toBe(before);
  });

  it('leaves a row alone that someone edited since it was read, and says which', async () => {
    const workbook = await changedSince();
    const session = await open(workbook);
    await typeInto(workbook, PLAN_SHEET, { H6: 'Under way' });
    expect(await session.write()).toEqual({
      sentence: 'Written to 1 row. 1 row was edited by someone else since you read it.',
      conflicts: [{ place: { sheet: PLAN_SHEET, cell: 'A6' }, found: 'Under way' }],
    });
    expect(await textAt(workbook, PLAN_SHEET, 6, 8)).toBe('Under way');
    expect(await textAt(workbook, PLAN_SHEET, 5, 8)).toBe('On track');
  });

  it('says so when every row it would have written was edited', async () => {
    const workbook = await changedSince();
    const session = await open(workbook);
    await typeInto(workbook, PLAN_SHEET, { H5: 'Mine', H6: 'Mine' });
    const { sentence } = await session.write();
    expect(sentence).toBe(
      'Written to “Parity summary”, “Parity checks” and “Parity actions”. 2 rows were edited by someone else since you read them.',
    );
  });

  it('leaves a sheet of ours alone that someone typed on since it was read', async () => {
    const workbook = await changedSince();
    const session = await open(workbook);
    await typeInto(workbook, 'Parity actions', { I5: 'Rang on Monday' });
    const { sentence, conflicts } = await session.write();
    expect(sentence).toBe(
      'Written to 2 rows. “Parity actions” was edited by someone else since you read it, and left alone.',
    );
    expect(conflicts).toEqual([{ place: { sheet: 'Parity actions', cell: 'A5' }, found: 'Rang on Monday' }]);
    expect(await textAt(workbook, 'Parity actions', 5, 9)).toBe('Rang on Monday');
  });

  it('is no conflict with a colleague who wrote the same review meanwhile', async () => {
    const workbook = await changedSince();
    const [mine, theirs] = [await open(workbook), await open(workbook)];
    await theirs.write();
    const after = await workbook.read();
    expect((await mine.write()).conflicts).toEqual([]);
    expect(await workbook.read()).toBe(after);
  });

  it('writes a plan in a file as it writes one in memory', async () => {
    const memory = paneWorkbook();
    const file = await asFile(await memory.read());
    const written = await (await scan(file, { asAt: null, today: TODAY })).write();
    expect(written).toEqual(await (await open(memory)).write());
    const again = await scan(file, { asAt: null, today: TODAY });
    expect(again.preview().nothingToWrite).toBe(true);
  });

  it('fails with a sentence where the sheet has no room for its columns', async () => {
    const hiddenColumns = Array.from({ length: 16_378 }, (_, index) => index + 7);
    const sheet = buildSheet(PANE_GRID, { name: PLAN_SHEET, hiddenColumns });
    const workbook = new MemoryWorkbook(buildWorkbook(sheet));
    const session = await open(workbook);
    expect(session.view.plans).toHaveLength(1);
    expect(() => session.preview()).toThrow('has no 8 free columns to the right of its plan');
    await expect(session.write()).rejects.toMatchObject({ name: 'WorkbookError', code: 'too-large' });
  });
});

describe('Saving the set-up', () => {
  it('writes the settings sheet alone, and nothing a second time', async () => {
    const workbook = paneWorkbook();
    const session = await open(workbook);
    expect((await session.saveSetUp()).sentence).toBe('Kept on “Parity settings”.');
    expect((await workbook.read()).sheets).toHaveLength(2);
    const again = await open(workbook);
    expect((await again.saveSetUp()).sentence).toBe('“Parity settings” holds this already.');
  });

  it('leaves the sheet alone that someone edited since it was read', async () => {
    const workbook = paneWorkbook();
    await (await open(workbook)).saveSetUp();
    const session = (await open(workbook)).edit({ kind: 'grace-days', days: 5 });
    await typeInto(workbook, 'Parity settings', { B6: 14 });
    expect(await session.saveSetUp()).toEqual({
      sentence: '“Parity settings” was edited by someone else since you read it, and left alone.',
      conflicts: [{ place: { sheet: 'Parity settings', cell: 'A6' }, found: '14' }],
    });
    expect((await open(workbook)).view.setUp).toMatchObject({ dueSoonDays: 14, graceDays: 0 });
  });

  it('keeps the heading row of a sheet that no plan was read from', async () => {
    const workbook = paneWorkbook([['Dear all'], ['Minutes follow.']]);
    const session = (await open(workbook)).edit({ kind: 'header-row', sheet: PLAN_SHEET, row: 2 });
    expect(session.view.plans).toEqual([]);
    await session.saveSetUp();
    expect(await textAt(workbook, 'Parity settings', 1, 1)).toBe('Parity settings');
  });
});

describe('Taking a write back', () => {
  it('leaves everything as it was before it', async () => {
    const workbook = paneWorkbook();
    const before = await workbook.read();
    await (await open(workbook)).write();
    expect(await undo(workbook)).toEqual({
      sentence: 'Everything is as it was before the last write.',
      conflicts: [],
    });
    expect(await workbook.read()).toEqual(before);
  });

  it('says how many rows it left alone because someone changed them since', async () => {
    const workbook = paneWorkbook();
    const conflicts = [5, 6].map((row) => ({ sheet: PLAN_SHEET, row, expected: 'a', found: null }));
    jest.spyOn(workbook, 'undo').mockResolvedValue(conflicts);
    const { sentence, conflicts: left } = await undo(workbook);
    expect(sentence).toBe(
      '2 rows changed by someone else since then were left alone; everything else is as it was before the last write.',
    );
    expect(left.map(({ found }) => found)).toEqual(['nothing', 'nothing']);
  });

  it('is refused when there is nothing to take back', async () => {
    await expect(undo(paneWorkbook())).rejects.toMatchObject({ code: 'nothing-to-undo' });
  });
});

describe('Scanning', () => {
  it('stops between two sheets when asked', async () => {
    const stop = new AbortController();
    const scanning = scan(paneWorkbook(), {
      asAt: null,
      today: TODAY,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(scanning).rejects.toMatchObject({ name: 'WorkbookError', code: 'cancelled' });
  });
});
