import { existsSync, readFileSync } from 'node:fs';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { hasUnsavedReview, reviewedName, WorkbenchStore } from '../../src/workbench/workbench-store';

const SAMPLE = 'samples/tracker-table.xlsx';
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const sample = { name: 'Tracker.xlsx', bytes: bytesOf(SAMPLE) };
const other = { name: 'WDES.xlsx', bytes: bytesOf('samples/wdes-action-plan.xlsx') };

async function opened() {
  const store = new WorkbenchStore(openXlsx);
  await store.arrive(sample);
  const { opened: now } = store.current();
  if (!now) throw new Error('The sample did not open.');
  return { store, now, sheet: now.snapshot.sheets[0]?.name ?? '' };
}
const noteOn = (sheet: string) => [
  {
    kind: 'set-cells' as const,
    sheet,
    row: 60,
    column: 1,
    cells: [[{ value: 'A note' }]],
  },
];
const textAt60 = (store: WorkbenchStore) => store.current().opened?.snapshot.sheets[0]?.cells[59]?.[0]?.text;

test('A file that is a workbook opens on its first sheet', async () => {
  const { now, sheet } = await opened();
  expect([now.fileName, now.sheet, now.writes]).toEqual(['Tracker.xlsx', sheet, 0]);
  expect(now.snapshot.sheets.length).toBeGreaterThan(0);
});

test('A file that is none is refused in a sentence, and what is open stays open', async () => {
  const { store, now } = await opened();
  await store.arrive({ name: 'Letter.docx', bytes: new TextEncoder().encode('Dear colleague') });
  expect(store.current().problem).toContain('Letter.docx');
  expect(store.current().opened).toBe(now);
  await store.arrive(other);
  expect(store.current().problem).toBeNull();
});

test('What is written shows at once, and what is undone is gone', async () => {
  const { store, now, sheet } = await opened();
  await now.workbook.apply(noteOn(sheet));
  await new Promise(setImmediate);
  expect(textAt60(store)).toBe('A note');
  expect(hasUnsavedReview(store.current())).toBe(true);
  await now.workbook.undo();
  await new Promise(setImmediate);
  expect(textAt60(store)).toBeUndefined();
  expect(hasUnsavedReview(store.current())).toBe(false);
});

test('A review that nobody has downloaded is not replaced without asking', async () => {
  const { store, now, sheet } = await opened();
  await now.workbook.apply(noteOn(sheet));
  await new Promise(setImmediate);
  await store.arrive(other);
  expect(store.current().waiting?.name).toBe('WDES.xlsx');
  await store.decide(false);
  expect([store.current().waiting, store.current().opened?.fileName]).toEqual([null, 'Tracker.xlsx']);
  await store.arrive(other);
  await store.decide(true);
  expect(store.current().opened?.fileName).toBe('WDES.xlsx');
});

test('Once downloaded it is replaced without asking', async () => {
  const { store, now, sheet } = await opened();
  await now.workbook.apply(noteOn(sheet));
  await new Promise(setImmediate);
  const download = store.download();
  expect(download?.name).toBe('Tracker.reviewed.xlsx');
  const again = await openXlsx(download?.bytes ?? new Uint8Array(), 'again').read();
  expect(again.sheets[0]?.cells[59]?.[0]?.text).toBe('A note');
  await store.arrive(other);
  expect(store.current().opened?.fileName).toBe('WDES.xlsx');
});

test('A workbook that was not written to is downloaded as it came, byte for byte', async () => {
  const { store } = await opened();
  expect(store.download()?.bytes).toEqual(sample.bytes);
});

test('The pane leads to a cell, or to the first of an area; what it led to is kept for each sheet', async () => {
  const { store, sheet } = await opened();
  store.goTo(sheet, 'C4:D9');
  expect(store.current().opened?.cells[sheet]).toEqual({ row: 4, column: 3 });
  store.select(sheet, null);
  expect(store.current().opened?.cells[sheet]).toEqual({ row: 4, column: 3 });
});

test('A sheet that is not there is refused in a sentence', async () => {
  const { store } = await opened();
  expect(() => store.goTo('Gone', 'A1')).toThrow('“Gone” is not there any more');
});

test('A workbook is read once, however many ask, until it changes', async () => {
  const { now, sheet } = await opened();
  const first = await now.workbook.read();
  expect(await now.workbook.read()).toBe(first);
  await now.workbook.apply(noteOn(sheet));
  expect(await now.workbook.read()).not.toBe(first);
});

test.each([
  ['EDI plan.xlsx', 'EDI plan.reviewed.xlsx'],
  ['plan.v2.xlsm', 'plan.v2.reviewed.xlsm'],
  ['plan', 'plan.reviewed.xlsx'],
  ['.xlsx', '.xlsx.reviewed.xlsx'],
])('The reviewed copy of %s is called %s', (name, reviewed) => {
  expect(reviewedName(name)).toBe(reviewed);
});

test('Every sample that the page offers is in the samples folder', () => {
  const source = readFileSync('src/workbench/samples.ts', 'utf8');
  const names = [...source.matchAll(/'([\w-]+\.xlsx)':/g)].map(([, name]) => name ?? '');
  expect(names).toHaveLength(4);
  for (const name of names) expect(existsSync(`samples/${name}`)).toBe(true);
});
