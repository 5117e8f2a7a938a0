import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { PaneSession } from '../../../src/application/pane/pane-session';
import { scan } from '../../../src/application/pane/scan';
import { columnNumber } from '../../../src/domain/grid/address';
import type { WorkbookSnapshot } from '../../../src/domain/grid/sheet-snapshot';
import { MemoryWorkbook } from '../../../src/workbook/memory/memory-workbook';
import type { Workbook } from '../../../src/workbook/workbook-port';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { layOutSheet } from '../../support/plan-layouts/lay-out-sheet';
import { plannedTable } from '../../support/plan-layouts/planned-sheet';
import { alteredCells, asFile, paneWorkbook, PLAN_SHEET, TODAY, typeInto } from '../../support/pane-plan';
import { buildWorkbook } from '../../support/sheet-builder';

const SAMPLES = ['edi-improvement-plan', 'messy-from-pdf', 'tracker-table', 'wdes-action-plan'];

const sample = (name: string): Workbook => openXlsx(readFileSync(`samples/${name}.xlsx`), `${name}.xlsx`);

const open = (workbook: Workbook): Promise<PaneSession> => scan(workbook, { asAt: null, today: TODAY });

/** Which cells the sentences of a preview let change. */
function allowedBy(sentences: readonly string[]): (cell: { sheet: string; column: number }) => boolean {
  const columns = new Map<string, Set<number>>();
  const sheets = new Set<string>();
  for (const sentence of sentences) {
    const [, label, spans] =
      /^(?:Adds \d+ columns to|Renews the \d+ status columns of) “(.+?)” \((.+?)\)/.exec(sentence) ?? [];
    if (label !== undefined && spans !== undefined) {
      const sheet = label.replace(/, rows \d+ to \d+$/, '');
      const known = columns.get(sheet) ?? new Set();
      for (const [, from, to = from] of spans.matchAll(/([A-Z]+)(?: to ([A-Z]+))?/g)) {
        for (let at = columnNumber(from ?? ''); at <= columnNumber(to ?? ''); at += 1) known.add(at);
      }
      columns.set(sheet, known);
    } else if (/^(?:Adds|Rebuilds) “/.test(sentence)) {
      for (const [, name] of sentence.matchAll(/“(.+?)”/g)) sheets.add(name ?? '');
    } else
      expect(sentence).toMatch(
        /^(?:Changes no other cell\.|The workbook holds all of this already|No action plan )/,
      );
  }
  return ({ sheet, column }) => sheets.has(sheet) || (columns.get(sheet)?.has(column) ?? false);
}

/** The sheets that a preview names. */
function named(sentences: readonly string[]): readonly string[] {
  return sentences.flatMap((sentence) => {
    const aboutSheets = sentence.replace(/, as part of its table .*/, '');
    return [...aboutSheets.matchAll(/“(.+?)(?:, rows \d+ to \d+)?”/g)].map(([, name]) => name ?? '');
  });
}

/** Writes what was previewed, and holds the preview against what that altered. */
async function expectTruth(workbook: Workbook): Promise<void> {
  const before: WorkbookSnapshot = await workbook.read();
  const session = await open(workbook);
  const { sentences, statusChanges, nothingToWrite } = session.preview();
  expect(await workbook.read()).toEqual(before);
  await session.write();
  const altered = alteredCells(before, await workbook.read());
  const isAllowed = allowedBy(sentences);
  expect(altered.filter((cell) => !isAllowed(cell))).toEqual([]);
  expect(altered.length === 0).toBe(nothingToWrite);
  for (const name of named(sentences)) expect(altered.map(({ sheet }) => sheet)).toContain(name);
  const again = (await open(workbook)).preview();
  expect(again.nothingToWrite).toBe(true);
  expect(again.statusChanges).toEqual([]);
  if (nothingToWrite) expect(statusChanges).toEqual([]);
}

describe('A preview', () => {
  it('names the columns and sheets it adds, and says that no other cell changes', async () => {
    const { sentences, nothingToWrite } = (await open(paneWorkbook())).preview();
    expect(sentences).toEqual([
      'Adds 8 columns to “EDI plan” (G to N).',
      'Adds “Parity summary”, “Parity checks”, “Parity actions” and “Parity settings”.',
      'Changes no other cell.',
    ]);
    expect(nothingToWrite).toBe(false);
  });

  it('says that a table grows by the columns', async () => {
    const { sentences } = (await open(sample('tracker-table'))).preview();
    expect(sentences[0]).toMatch(
      /^Adds 8 columns to “.+” \([A-Z]+ to [A-Z]+\), as part of its table “.+”\.$/,
    );
  });

  it('names what is renewed and rebuilt, and only that', async () => {
    const workbook = paneWorkbook();
    await (await open(workbook)).write();
    await typeInto(workbook, PLAN_SHEET, { E5: 'March 2026' });
    const { sentences, statusChanges } = (await open(workbook)).preview();
    expect(sentences).toEqual([
      'Renews the 8 status columns of “EDI plan” (G to N).',
      'Rebuilds “Parity summary” and “Parity actions”, with your notes kept.',
      'Changes no other cell.',
    ]);
    expect(statusChanges).toEqual([
      {
        ref: 'A-001',
        ownRef: '1.1',
        text: 'Train every interview panel in inclusive recruitment',
        before: 'Overdue',
        after: {
          status: 'on-track',
          letter: 'G',
          word: 'On track',
          fill: '#D5EFD9',
          textColour: '#0B4A1B',
        },
        place: { sheet: PLAN_SHEET, cell: 'B5' },
      },
    ]);
  });

  it('names columns apart where a person put one of their own between', async () => {
    const workbook = paneWorkbook();
    await (await open(workbook)).write();
    const { sheets, definedNames, dateSystem } = await workbook.read();
    const moved = sheets.map((sheet) =>
      sheet.name === PLAN_SHEET
        ? {
            ...sheet,
            cells: sheet.cells.map((line) => line && [...line.slice(0, 9), undefined, ...line.slice(9)]),
          }
        : sheet,
    );
    const names = definedNames.map((name) => ({ ...name, refersTo: name.refersTo.replace('$N$', '$O$') }));
    const again = new MemoryWorkbook({ sheets: moved, definedNames: names, dateSystem });
    await typeInto(again, PLAN_SHEET, { E5: 'March 2026' });
    expect((await open(again)).preview().sentences[0]).toBe(
      'Renews the 8 status columns of “EDI plan” (G to I and K to O).',
    );
  });

  it('calls every status new before the first write, and shows a lead’s own word as what stands there now', async () => {
    const workbook = paneWorkbook();
    const session = await open(workbook);
    expect(session.preview().statusChanges.map(({ before }) => before)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    await session.write();
    await typeInto(workbook, PLAN_SHEET, { H5: 'Under way' });
    const { statusChanges } = (await open(workbook)).preview();
    expect(statusChanges.map(({ ref, before }) => [ref, before])).toEqual([['A-001', 'Under way']]);
  });

  it('finds nothing to write in a workbook that holds all of it', async () => {
    const workbook = paneWorkbook();
    await (await open(workbook)).write();
    expect((await open(workbook)).preview()).toEqual({
      sentences: ['The workbook holds all of this already: there is nothing to write.'],
      statusChanges: [],
      nothingToWrite: true,
    });
  });

  it('finds a new colour to write where only a colour was set anew', async () => {
    const workbook = paneWorkbook();
    await (await open(workbook)).write();
    await typeInto(workbook, 'Parity settings', { B8: '#FFFF00' });
    const { sentences, nothingToWrite } = (await open(workbook)).preview();
    expect(nothingToWrite).toBe(false);
    expect(sentences[0]).toBe('Renews the 8 status columns of “EDI plan” (G to N).');
  });

  it('has nothing to write where there is no plan', async () => {
    const workbook = paneWorkbook([['Dear all'], ['Minutes follow.']]);
    const session = await open(workbook);
    expect(session.preview()).toEqual({
      sentences: [
        'No action plan and no equality counts were found in this workbook, so there is nothing to write.',
      ],
      statusChanges: [],
      nothingToWrite: true,
    });
    const before = await workbook.read();
    await session.write();
    expect(await workbook.read()).toBe(before);
  });

  it.each(SAMPLES)(
    'of the sample %s says all that its write alters, and nothing it does not',
    async (name) => {
      await expectTruth(sample(name));
    },
  );

  it('is true of any plan in a file, at first and after someone changed a date', async () => {
    await fc.assert(
      fc.asyncProperty(plannedTable, fc.nat({ max: 30 }), async (planned, at) => {
        const { sheet, plans } = layOutSheet(planned);
        const headerRow = plans[0]?.headerRows[1] ?? 1;
        const workbook = await asFile(buildWorkbook(sheet));
        await expectTruth(workbook);
        const row = headerRow + 1 + (at % Math.max(1, sheet.rowCount - headerRow));
        const change = {
          kind: 'set-cells',
          sheet: sheet.name,
          row,
          column: plans[0]?.columns.due ?? 1,
        } as const;
        await workbook.apply([{ ...change, cells: [[{ value: 'March 2019' }]] }]);
        await expectTruth(workbook);
      }),
      { numRuns: 5 },
    );
  });
});
