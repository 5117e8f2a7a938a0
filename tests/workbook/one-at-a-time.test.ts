import { OneAtATime } from '../../src/workbook/one-at-a-time';
import type { Workbook } from '../../src/workbook/workbook-port';

/** A workbook that notes when each piece of work begins and ends. */
function slowWorkbook(): { readonly workbook: Workbook; readonly notes: string[] } {
  const notes: string[] = [];
  const work = async (name: string): Promise<[]> => {
    notes.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    notes.push(`${name} ends`);
    if (name === 'undo') throw new Error('nothing to undo');
    return [];
  };
  return {
    notes,
    workbook: {
      capabilities: { readsFormats: true, sharedEditing: true, allOrNothing: false },
      canUndo: true,
      read: async () => {
        await work('read');
        return { dateSystem: 1900, sheets: [], definedNames: [] };
      },
      apply: () => work('apply'),
      undo: () => work('undo'),
    },
  };
}

test('What the pane and the ribbon ask of a workbook at once is done one after the other', async () => {
  const { workbook, notes } = slowWorkbook();
  const shared = new OneAtATime(workbook);
  await Promise.all([shared.read(), shared.apply([]), shared.read()]);
  expect(notes).toEqual([
    'read begins',
    'read ends',
    'apply begins',
    'apply ends',
    'read begins',
    'read ends',
  ]);
});

test('A failure is told to whoever asked, and the next begins all the same', async () => {
  const { workbook, notes } = slowWorkbook();
  const shared = new OneAtATime(workbook);
  const failing = shared.undo();
  const next = shared.apply([]);
  await expect(failing).rejects.toThrow('nothing to undo');
  await expect(next).resolves.toEqual([]);
  expect(notes.at(-1)).toBe('apply ends');
});

test('It can undo and do what the workbook it stands for can', () => {
  const { workbook } = slowWorkbook();
  const shared = new OneAtATime(workbook);
  expect(shared.canUndo).toBe(true);
  expect(shared.capabilities).toBe(workbook.capabilities);
});
