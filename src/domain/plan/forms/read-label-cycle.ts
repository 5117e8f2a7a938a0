import type { FormFound, FormLine } from '../tables/find-form';
import type { Plan } from '../plan';
import type { TableContext } from '../read-table';
import type { SheetView } from '../cells/sheet-view';
import { findLabelCycle, type LabelCycle } from './find-label-cycle';
import { labelFields } from './label-fields';
import { readFormFound } from './read-form';

const LEAST_FIELDS = 3;

/** The lines of a block: its labelled values, and what goes on below them without a label. */
function linesOf(
  view: SheetView,
  { labelColumn, labels, blocks }: LabelCycle,
  fields: ReturnType<typeof labelFields>,
  at: number,
): readonly FormLine[] {
  const [top = 1, bottom = top] = blocks[at] ?? [];
  const end = (blocks[at + 1]?.[0] ?? view.rowCount + 1) - 1;
  const lines = labels.flatMap(({ values }, index): readonly FormLine[] => {
    const value = values[at];
    return value ? [{ ...value, field: fields[index] ?? null }] : [];
  });
  // A label without a value belongs to its block too.
  for (const row of [top, bottom]) lines.push({ row, column: labelColumn, field: null });
  for (let row = top; row <= end; row += 1) {
    const isLabelled = view.text(row, labelColumn) !== '';
    if (row > bottom && (isLabelled || view.filled(row).length === 0)) break;
    const [column] = view.filled(row);
    if (!isLabelled && column !== undefined && column > labelColumn) lines.push({ row, column, field: null });
  }
  return lines.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** The same stands beside most labels each time: headings that are repeated over rows alike, not labels. */
function areHeadings(view: SheetView, { labels, blocks }: LabelCycle): boolean {
  const constant = labels.filter(({ values }) => {
    const texts = new Set(values.map((value) => (value ? view.text(value.row, value.column) : '')));
    return texts.size === 1 && !texts.has('');
  });
  return blocks.length > 1 && constant.length * 2 > labels.length;
}

/**
 * Reads a form by the labels that come again in each of its blocks, whatever their words: their values help to tell
 * which is the action, the lead and the deadline. Null where no labels come again or that is not told.
 *
 * @param isByWords only known headings are labels, however few the blocks are
 * @example readLabelCycle(view, context)?.actions.length // 7
 */
export function readLabelCycle(view: SheetView, context: TableContext, isByWords = false): Plan | null {
  const cycle = findLabelCycle(view, isByWords);
  if (!cycle || areHeadings(view, cycle)) return null;
  const fields = labelFields(view, cycle);
  const has = (field: (typeof fields)[number]): boolean => fields.includes(field);
  const known = new Set(fields.filter((field) => field !== null));
  if (!has('action') || !(has('due') || has('lead')) || known.size < LEAST_FIELDS) return null;
  const values = cycle.labels[fields.indexOf('action')]?.values ?? [];
  // Lines that come again in a title are no labels: nothing stands beside most of them.
  if (values.filter((value) => value !== null).length * 2 < values.length) return null;
  const form: FormFound = {
    labelColumn: cycle.labelColumn,
    valueColumn: values.find((value) => value !== null)?.column ?? cycle.labelColumn + 1,
    blocks: cycle.blocks.map((_, at) => linesOf(view, cycle, fields, at)),
  };
  return readFormFound(view, form, context);
}
