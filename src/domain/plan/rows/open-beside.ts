import type { FieldMap } from './row-fit';
import type { RowReader } from './row-reader';

/**
 * Opens the headings in the columns of objectives and sections that stand beside the first row they are over.
 *
 * @example openBeside(reader, 13, fieldOf)
 */
export function openBeside(reader: RowReader, row: number, fieldOf: FieldMap): void {
  const follows = reader.event === 'section';
  const { columns } = reader.layout;
  const grouping = [...(columns.get('section') ?? []), ...(columns.get('objective') ?? [])];
  for (const [depth, column] of grouping.entries()) {
    const field = fieldOf.get(column);
    const text = field === 'section' || field === 'objective' ? reader.view.text(row, column) : '';
    if (text === '' || !reader.survey.grouping.has(column)) continue;
    // The name of the task above, told again beside each of its parts.
    if (reader.survey.outline.groups.size > 0 && text === reader.trail.last()) continue;
    reader.trail.openBeside(text, column, depth, follows);
  }
}
