import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { WorkbookWhenNeeded } from '../../src/workbook/workbook-when-needed';

const EMPTY = { dateSystem: 1900, sheets: [], definedNames: [] } as const;
const CAPABILITIES = { readsFormats: true, sharedEditing: false, allOrNothing: true };

test('An adapter is fetched once, and not before it is asked for something', async () => {
  let fetched = 0;
  const workbook = new WorkbookWhenNeeded(CAPABILITIES, async () => {
    fetched += 1;
    return new MemoryWorkbook(EMPTY);
  });
  expect(workbook.canUndo).toBe(false);
  expect(fetched).toBe(0);
  expect(await workbook.read()).toBe(EMPTY);
  await workbook.apply([{ kind: 'set-name', name: '_Parity.test', refersTo: 'A1', hidden: true }]);
  expect(workbook.canUndo).toBe(true);
  await workbook.undo();
  expect((await workbook.read()).definedNames).toEqual([]);
  expect(fetched).toBe(1);
});

test('An adapter that could not be fetched is asked for again the next time', async () => {
  let tries = 0;
  const workbook = new WorkbookWhenNeeded(CAPABILITIES, async () => {
    tries += 1;
    if (tries === 1) throw new Error('offline');
    return new MemoryWorkbook(EMPTY);
  });
  await expect(workbook.read()).rejects.toThrow('offline');
  expect(await workbook.read()).toBe(EMPTY);
});
