import type { WorkbookSnapshot } from '../../domain/grid/sheet-snapshot';
import { freeSheetName } from '../../domain/report/own-sheet-name';
import type { SheetSpec } from '../../domain/report/sheet-spec';
import { HEADER } from '../../domain/report/styles';
import type { Workbook } from '../../workbook/workbook-port';
import type { DataSheetTemplate, InsertOutcome } from './gaps-view';
import { conflictViews } from './write-outcome';

const COUNTS = ['Breakdown', 'Measure'];
const LAYOUTS: Readonly<
  Record<DataSheetTemplate, { readonly name: string; readonly headings: readonly string[] }>
> = {
  wres: { name: 'WRES data', headings: ['Indicator', ...COUNTS, 'White', 'BME', 'Not known', 'Year'] },
  wdes: {
    name: 'WDES data',
    headings: ['Metric', ...COUNTS, 'Non-disabled', 'Disabled', 'Not known', 'Year'],
  },
  'model-employer': { name: 'Model Employer data', headings: ['Band', 'BME', 'Total', 'Target %'] },
  pay: { name: 'Pay data', headings: ['Characteristic', 'Measure', 'Reference', 'Comparison', 'Year'] },
};

/** Adds an empty data sheet at the end of a workbook, under a name that is free, and writes nothing else. */
export async function insertDataSheet(
  workbook: Workbook,
  { sheets }: WorkbookSnapshot,
  template: DataSheetTemplate,
): Promise<InsertOutcome> {
  const spec = blankSheet(template, new Set(sheets.map(({ name }) => name.toLowerCase())));
  const conflicts = conflictViews(await workbook.apply([{ kind: 'put-sheet', spec }]));
  return {
    sentence: `Added the sheet “${spec.name}”.`,
    conflicts,
    place: { sheet: spec.name, cell: 'A1' },
  };
}

function blankSheet(template: DataSheetTemplate, taken: ReadonlySet<string>): SheetSpec {
  const { name, headings } = LAYOUTS[template];
  return {
    name: freeSheetName(name, taken),
    marker: null,
    columnWidths: headings.map(() => 16),
    rows: [{ cells: headings.map((value) => ({ value, style: HEADER })) }],
  };
}
