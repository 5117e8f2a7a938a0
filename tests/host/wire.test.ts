import { planWorkbook } from '../support/plan-workbook';
import { startExcel } from './start-excel';

const open = () => startExcel({ workbook: planWorkbook() });
const PLAN = 'EDI plan';

/** What a run fails with. */
async function failureOf(run: Promise<unknown>): Promise<{ code: string; place: string | undefined }> {
  try {
    await run;
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, place: debugInfo.errorLocation };
  }
  throw new Error('it did not fail');
}

describe('Reading through the real client', () => {
  it('takes one batch and a clean-up, which lets go of all that was kept', async () => {
    const { Excel, counters, host } = await open();
    const used = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(PLAN).getUsedRangeOrNullObject(true);
      range.load('address,values,text');
      await context.sync();
      expect(host.references.size).toBe(1);
      return range.toJSON();
    });
    await host.idle();
    expect(used.address).toBe("'EDI plan'!A1:C6");
    expect(used.text?.[3]).toEqual(['Train panels', '31/03/2024', 'Amber']);
    expect([counters.batches, counters.cleanUpBatches, host.references.size]).toEqual([1, 1, 0]);
  });

  it('knows a null object only after a sync, and everything below it is null too', async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const nowhere = context.workbook.worksheets.getItemOrNullObject('Nowhere').load('name');
      expect(() => nowhere.isNullObject).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      const below = nowhere.getRange('A1').load('values');
      await context.sync();
      expect([nowhere.isNullObject, below.isNullObject]).toEqual([true, true]);
    });
  });

  it('fails on a missing sheet with code, place and statement', async () => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Missing').load('name');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: {
        errorLocation: 'WorksheetCollection.getItem',
        statement: 'var worksheet = worksheets.getItem(...);',
      },
    });
  });

  it('refuses to show what was not loaded', async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(PLAN).getRange('A1');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('asks for a range again by its reference, sync after sync, and not after the run', async () => {
    const { Excel, host } = await open();
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(PLAN).getRange('A4').load('values');
      await context.sync();
      range.values = [['one']];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['one']]);
      return range;
    });
    const types = host.requests.map(({ ObjectPaths }) =>
      Object.values(ObjectPaths).map((path) => path.ObjectPathType),
    );
    expect(types).toEqual([[1, 4, 5, 3], [6], [6]]);
    expect(() => kept.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
  });

  it('understands every way of saying what to load', async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.load({ $top: 1, name: true, tables: { name: true } });
      const range = worksheets.getItem(PLAN).getRange('A4:B4').load({ $all: true });
      const merges = worksheets.getItem(PLAN).getRange('A1:B4').getMergedAreasOrNullObject();
      merges.load('address,areas/items/address');
      const columns = tables.getItem('Actions').columns.load('items/name,count');
      await context.sync();
      expect(worksheets.toJSON()).toMatchObject({ items: [{ name: PLAN, tables: [{ name: 'Actions' }] }] });
      expect(range).toMatchObject({ rowIndex: 3, values: [['Train panels', 45382]], top: 45 });
      expect(merges.areas.items.map(({ address }) => address)).toEqual(["'EDI plan'!A1:C1"]);
      expect([columns.count, ...columns.items.map(({ name }) => name)]).toEqual([3, 'Action', 'Due', 'RAG']);
    });
  });

  it('finds items of a collection again by their ids', async () => {
    const { Excel, host } = await open();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      sheets.items[1]?.load('visibility');
      await context.sync();
      expect(sheets.items[1]?.visibility).toBe('Visible');
    });
    const indexers = Object.values(host.requests[1]?.ObjectPaths ?? {}).filter(
      (path) => path.ObjectPathType === 5,
    );
    expect(indexers.map((path) => path.ArgumentInfo?.Arguments)).toEqual([
      ['{00000003-0001-0000-0000-000000000000}'],
    ]);
  });
});

describe('Writing through the real client', () => {
  it('splits a large block into rows and pieces, in one batch', async () => {
    const { Excel, counters, model, host } = await open();
    const block = Array.from({ length: 10_000 }, (_, row) => [row, 'b', 'c', 'd', 'e', 'f']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(PLAN).getRange('H1:M10000').values = block;
      await context.sync();
    });
    await host.idle();
    expect(model.sheet(PLAN)?.cell(10_000, 8).value).toBe(9_999);
    expect(counters).toMatchObject({ batches: 1, cleanUpBatches: 1, actions: 287 });
    expect(counters.requestBytes).toBeLessThan(800_000);
  });

  it('refuses a block of another size than its range', async () => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem(PLAN).getRange('A1:B2').values = [[1, 2, 3]];
      await context.sync();
    });
    expect(await failureOf(run)).toEqual({ code: 'InvalidArgument', place: 'Range.values' });
  });

  it('keeps what was done before the action that failed', async () => {
    const { Excel, model } = await open();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(PLAN);
      sheet.getRange('E1').values = [['done']];
      context.workbook.worksheets.getItem('Missing').activate();
      sheet.getRange('E2').values = [['never']];
      await context.sync();
    });
    expect((await failureOf(run)).code).toBe('ItemNotFound');
    expect([1, 2].map((row) => model.sheet(PLAN)?.cell(row, 5).value)).toEqual(['done', null]);
  });

  it('leaves a cell alone where it is given null, and empties it where it is given empty text', async () => {
    const { Excel, model } = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(PLAN).getRange('A4:C4').values = [[null, '', 'Green']];
      await context.sync();
    });
    expect([1, 2, 3].map((column) => model.sheet(PLAN)?.cell(4, column).value)).toEqual([
      'Train panels',
      null,
      'Green',
    ]);
  });

  it('sets many properties at once', async () => {
    const { Excel, model } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(PLAN).getRange('A4');
      range.set({ format: { fill: { color: '#abcdef' }, font: { bold: true }, wrapText: true } });
      await context.sync();
    });
    expect(model.sheet(PLAN)?.cell(4, 1).style).toMatchObject({
      fill: '#ABCDEF',
      wrapText: true,
      font: { bold: true },
    });
  });

  it('adds sheets, tables and names, and finds them by id in the next batch', async () => {
    const { Excel, model } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Data 1');
      const table = sheet.tables.add('A1:B3', true).load('name');
      await context.sync();
      table.name = 'Ours';
      context.workbook.names.add('_Parity.x', sheet.getRange('A1:B3')).visible = false;
      await context.sync();
    });
    expect(model.tables.map(({ table }) => table.name)).toEqual(['Actions', 'Ours']);
    expect(model.sheet('Data 1')?.cell(1, 2).value).toBe('Column2');
    expect(model.names).toEqual([
      { name: '_Parity.x', formula: "='Data 1'!$A$1:$B$3", visible: false, comment: '' },
    ]);
  });
});

describe('Strictness', () => {
  it.each([
    ['a member that is not modelled', 'ApiNotFound', 'Workbook.pivotTables'],
    ['a property nobody has', 'ApiNotFound', 'Worksheet.colour'],
    ['an argument it does not know', 'InvalidArgument', 'Range.insert'],
    ['a range that is none', 'InvalidArgument', 'Worksheet.getRange'],
  ])('answers %s with %s at %s', async (_what, code, place) => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(PLAN);
      if (place.startsWith('Workbook')) context.workbook.pivotTables.load('items/name');
      else if (place.endsWith('colour')) sheet.load('colour');
      else if (place.endsWith('insert')) sheet.getRange('A1').insert('Sideways' as 'Down');
      else sheet.getRange('not a range!');
      await context.sync();
    });
    expect(await failureOf(run)).toEqual({ code, place });
  });

  it('names what is missing in the message', async () => {
    const { Excel } = await open();
    const run = Excel.run(async (context) => {
      context.workbook.slicers.load('items/name');
      await context.sync();
    });
    await expect(run).rejects.toThrow('Emulated host: Workbook.slicers is not implemented');
  });

  it('lets nothing but members of the API be reached', async () => {
    const { host } = await open();
    const reach = (name: string) =>
      host.answer(
        JSON.stringify({
          Actions: [{ Id: 2, ActionType: 3, Name: name, ObjectPathId: 1, ArgumentInfo: { Arguments: [] } }],
          ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
        }),
      );
    for (const name of ['Constructor', 'ToString', 'Book', 'HasOwnProperty', '__proto__']) {
      expect(await reach(name)).toMatchObject({ ok: true, body: expect.stringContaining('"ApiNotFound"') });
    }
  });
});
