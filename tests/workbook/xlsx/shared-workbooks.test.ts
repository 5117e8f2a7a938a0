import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SheetSpec } from '../../../src/domain/report/sheet-spec';
import { cellAt, type SheetSnapshot } from '../../../src/domain/grid/sheet-snapshot';
import type { WorkbookChange } from '../../../src/workbook/workbook-change';
import { WorkbookError } from '../../../src/workbook/workbook-error';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { chartedSheet } from '../../support/charted-sheet';
import { changedParts } from '../../support/xlsx-package';

const FOLDER = join(__dirname, '../../../../shared/workbooks');

function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(folder, name));
}

const spec: SheetSpec = {
  ...chartedSheet([
    ['=not a formula', 3, 4],
    ['2. A safe place', 0, 12],
  ]),
  print: { orientation: 'landscape', footer: 'Parity' },
};

/** One cell and one sheet: the parts that may differ are the sheet itself and those that list sheets and styles. */
const EXPECTED =
  /^(\[Content_Types\]\.xml|xl\/([\w/]*\/)?_rels\/workbook\d*\.xml\.rels|xl\/workbook\d*\.xml|xl\/styles\d*\.xml)$/i;

/** What the sheet and its chart bring: parts that were not there. */
const ADDED =
  /^\+xl\/(worksheets\/(_rels\/)?sheet\d+\.xml|drawings\/(_rels\/)?drawing\d+\.xml|charts\/chart\d+\.xml)(\.rels)?$/;

/** The cell itself, or the first of the merged area that hides it. */
function shownCell({ merges }: SheetSnapshot, row: number, column: number) {
  const area = merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return area ? { row: area.top, column: area.left } : { row, column };
}

async function poke(path: string): Promise<'saved' | 'refused'> {
  const bytes = new Uint8Array(readFileSync(path));
  try {
    const workbook = openXlsx(bytes, path);
    const [sheet] = (await workbook.read()).sheets;
    if (!sheet) throw new Error('no sheet');
    const place = shownCell(sheet, 2, 3);
    const cells = [[{ value: ' poked <&> ' }]];
    const changes: readonly WorkbookChange[] = [
      { kind: 'set-cells', sheet: sheet.name, ...place, cells },
      { kind: 'put-sheet', spec },
    ];
    expect(await workbook.apply(changes)).toEqual([]);
    const once = workbook.save();
    const others = changedParts(bytes, once).filter((part) => !EXPECTED.test(part) && !ADDED.test(part));
    expect(others).toHaveLength(1);
    expect(others[0]?.toLowerCase()).toMatch(/^xl\/worksheets\/[\w.]+\.xml$/);
    const again = openXlsx(once, path);
    const after = (await again.read()).sheets.find(({ name }) => name === sheet.name);
    expect(after && cellAt(after, place).value).toBe(' poked <&> ');
    await again.apply(changes);
    expect(again.save()).toBe(once);
    return 'saved';
  } catch (error) {
    if (error instanceof WorkbookError) return 'refused';
    throw error;
  }
}

if (existsSync(FOLDER)) {
  describe('The workbooks in ../shared', () => {
    it.each(workbooksIn(FOLDER).map((path) => [basename(path), path]))(
      'keep every other part, to the byte: %s',
      async (_, path) => {
        expect(await poke(path)).toBe('saved');
      },
    );

    it('keep every other part, to the byte, in all real files', async () => {
      const outcomes = [];
      for (const path of workbooksIn(join(FOLDER, 'real'))) outcomes.push(await poke(path));
      expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(outcomes.length);
      expect(outcomes.length).toBeGreaterThanOrEqual(80);
    }, 60_000);
  });
} else {
  it('keeping every part of the workbooks in ../shared is left out: ../shared is not here', () => {
    expect(existsSync(FOLDER)).toBe(false);
  });
}
