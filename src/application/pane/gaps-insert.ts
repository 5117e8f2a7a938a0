import type { WorkbookSnapshot } from '../../domain/grid/sheet-snapshot';
import { equalityTemplate } from '../../domain/report/equality-templates/equality-template';
import type { Workbook } from '../../workbook/workbook-port';
import type { DataSheetTemplate, InsertOutcome } from './gaps-view';
import { conflictViews } from './write-outcome';

/** Adds an empty data sheet at the end of a workbook, under a name that is free, and writes nothing else. */
export async function insertDataSheet(
  workbook: Workbook,
  { sheets }: WorkbookSnapshot,
  template: DataSheetTemplate,
): Promise<InsertOutcome> {
  const spec = equalityTemplate(template, new Set(sheets.map(({ name }) => name.toLowerCase())));
  const conflicts = conflictViews(await workbook.apply([{ kind: 'put-sheet', spec }]));
  return {
    sentence: `Added the sheet “${spec.name}”.`,
    conflicts,
    place: { sheet: spec.name, cell: 'A1' },
  };
}
