import type { Finding } from '../../../findings/finding';
import { makeFinding } from '../../../findings/make-finding';
import type { CellPlace, Count, ModelEmployerRow } from '../../workforce-data';
import type { CountRowMaker } from './count-row-maker';
import { isTotal, parseBand, parseCluster } from '../words/parse-breakdown';
import { parseNumber } from '../words/parse-count';
import type { TableExtent } from './table-extent';
import { yearOf, type SheetTexts } from '../sheet/sheet-texts';
import type { ModelEmployerTable } from '../sheet/table-shape';
import { recoverTotal } from './total-from-percentage';

function placeOf(view: SheetTexts, row: number, column: number): CellPlace {
  return { sheet: view.sheet.name, row, column };
}

/** A band as the standards write it, with the staff group where one is named. */
function bandOf(text: string): string {
  const band = parseBand(text);
  if (band === null) return text;
  const cluster = parseCluster(text);
  return cluster === null ? band : `${cluster} ${band}`;
}

function readNeed(view: SheetTexts, row: number, column: number | null): ModelEmployerRow['printedNeed'] {
  if (column === null) return null;
  const text = view.text(row, column);
  if (text === '') return null;
  const reading = parseNumber(view.cell(row, column));
  return { value: reading.kind === 'number' ? reading.value : null, text, cell: placeOf(view, row, column) };
}

/** What a heading or title says is to be reached, for every row. */
function namedTarget(view: SheetTexts, { targetNamed }: ModelEmployerTable): Count | null {
  return (
    targetNamed && { value: targetNamed.percent, cells: [placeOf(view, targetNamed.row, targetNamed.column)] }
  );
}

function readTotal(
  view: SheetTexts,
  row: number,
  table: ModelEmployerTable,
  bme: Count | null,
  maker: CountRowMaker,
): Pick<ModelEmployerRow, 'total' | 'totalFrom'> {
  const given = maker.read(view, row, table.total, 'people', table.heading(table.total ?? 0));
  if (given) return { total: given, totalFrom: { kind: 'given' } };
  const recovered =
    bme && table.percent !== null ? recoverTotal(bme.value, view.cell(row, table.percent)) : null;
  if (!recovered || table.percent === null || bme === null) return { total: null, totalFrom: null };
  const { percent, total, least, most } = recovered;
  return {
    total: { value: total, cells: [...bme.cells, placeOf(view, row, table.percent)] },
    totalFrom: { kind: 'percentage', percent, least, most },
  };
}

/** Reads the bands of a Model Employer sheet, its own or a trust's. A row of totals is no band. */
export function readModelEmployer(
  view: SheetTexts,
  table: ModelEmployerTable,
  rows: Iterable<number>,
  maker: CountRowMaker,
  about: { readonly year: string | null },
): {
  readonly extent: TableExtent;
  readonly rows: readonly ModelEmployerRow[];
  readonly findings: readonly Finding[];
} {
  const made: ModelEmployerRow[] = [];
  const findings: Finding[] = [];
  const named = namedTarget(view, table);
  const known = new Map<string, string>();
  let extent: TableExtent = { last: table.headerRow, rows: 0 };
  for (const row of rows) {
    const text = view.text(row, table.band);
    if (text === '') continue;
    if (isTotal(text) && parseBand(text) === null) {
      extent = { last: row, rows: extent.rows };
      continue;
    }
    const bme = maker.read(view, row, table.bme, 'people', table.heading(table.bme));
    const { total, totalFrom } = readTotal(view, row, table, bme, maker);
    const printedNeed = readNeed(view, row, table.need);
    if (bme === null && total === null && printedNeed === null) {
      if (parseBand(text) !== null) extent = { last: row, rows: extent.rows + 1 };
      continue;
    }
    extent = { last: row, rows: extent.rows + 1 };
    const target =
      table.target === null
        ? null
        : maker.read(view, row, table.target, 'percent', table.heading(table.target));
    const year = yearOf(view, row, table.year) ?? about.year;
    const band = bandOf(text);
    const key = `${band.toLowerCase()}|${year ?? ''}`;
    const otherCell = known.get(key);
    if (otherCell !== undefined) {
      findings.push(
        makeFinding('count-twice', view.sheet.name, { row, column: table.band }, text, { otherCell }),
      );
      continue;
    }
    known.set(key, view.sheet.name + ' ' + String(row));
    made.push({
      band,
      bme,
      total,
      totalFrom,
      targetPercent: target ?? named,
      ...(table.targetYears.length > 0 ? { targetYears: table.targetYears } : {}),
      printedNeed,
      year,
      place: placeOf(view, row, table.band),
    });
  }
  return { extent, rows: made, findings };
}
