import type { CellLook } from '../write/cell-look';
import { contentSteps, formatSteps, type CellEdit } from '../write/put-contents';
import { lookSteps } from '../write/put-looks';
import { pointSteps } from '../write/put-widths';
import type { Keyed } from '../write/rectangles';
import { sheetNamed, step, type Step } from '../write/steps';
import type { RemovedSheet } from './inverse';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/** Makes a sheet again that a write took away: its cells with their looks, in its place. */
export function undoRemoval({ sheet, captured, position }: RemovedSheet): readonly Step[] {
  const { name, cells, visibility, merges } = sheet;
  const edits: CellEdit[] = [];
  const looks: Keyed<CellLook>[] = [];
  const formats: Keyed<string>[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const after = cells[row - 1]?.[column - 1];
      if (after) edits.push({ row, column, before: undefined, after });
      const look = captured.looks.at(row, column);
      if (look) looks.push({ row, column, key: look });
      const format = captured.formats.at(row, column);
      if (format !== undefined && format !== 'General') formats.push({ row, column, key: format });
    }
  }
  const widths = [...captured.widths].map(([column, points]) => ({ column, points }));
  return [
    step(({ workbook }) => {
      const added = workbook.worksheets.add(name);
      added.position = position;
    }),
    ...lookSteps(name, looks),
    ...formatSteps(name, formats),
    ...contentSteps(name, edits),
    ...pointSteps(name, widths),
    ...merges.map((merge) =>
      step((context) =>
        sheetNamed(context, name)
          .getRangeByIndexes(
            merge.top - 1,
            merge.left - 1,
            merge.bottom - merge.top + 1,
            merge.right - merge.left + 1,
          )
          .merge(),
      ),
    ),
    step((context) => {
      sheetNamed(context, name).visibility = VISIBILITY[visibility];
    }),
  ];
}
