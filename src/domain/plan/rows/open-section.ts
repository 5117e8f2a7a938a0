import { isInCapitals, sectionKeyword, sectionNumber } from '../cells/row-marks';
import type { RowReader } from './row-reader';
import { figuresUnder } from './section-figures';
import { leadUnder } from './section-leads';
import type { SectionLook } from './section-levels';

/**
 * How the row of a lone cell looks: its colour, and whether it runs over most of the table.
 *
 * @example lookOf(reader, 8, 1).isWide // true for a cell merged over the table
 */
export function lookOf(reader: RowReader, row: number, column: number): SectionLook {
  const { view, layout } = reader;
  const merge = view.merge(row, column);
  const width = merge ? merge.right - merge.left + 1 : 1;
  const isWide = width > 1 && width * 2 >= layout.right - layout.left + 1;
  return { fill: view.cell(row, column).fill ?? null, isWide, column };
}

/**
 * Tells of a line that was taken for a section and has no action under it: it may be an action itself.
 *
 * @example giveUpDoubtful(reader)
 */
export function giveUpDoubtful(reader: RowReader): void {
  if (reader.doubtful) reader.unread.push(reader.doubtful);
  reader.doubtful = null;
}

/**
 * Opens a section: rows below belong to it, and the action above is closed.
 *
 * @param outline whether it is numbered in one outline with the actions below; how deep it stands, where a tool says so
 * @example openSection(reader, 8, 1, '1. Recruit fairly')
 */
export function openSection(
  reader: RowReader,
  row: number,
  column: number,
  text: string,
  outline: Pick<SectionLook, 'isOutline' | 'level'> = {},
): void {
  reader.trail.open(
    text,
    { ...lookOf(reader, row, column), ...outline, isPart: reader.partTitles.has(row) },
    reader.event !== 'action',
  );
  reader.figures = figuresUnder(text, reader.trail.path(), reader.figures);
  reader.lead = leadUnder(reader.trail.path(), reader.lead);
  giveUpDoubtful(reader);
  reader.open = null;
  reader.event = 'section';
  reader.isBroken = false;
  reader.detour = null;
}

/**
 * Opens a section that may be none: told of when no action stands under it.
 *
 * @example openDoubtful(reader, 19, 1, 'Taking part in all lessons')
 */
export function openDoubtful(reader: RowReader, row: number, column: number, text: string): void {
  openSection(reader, row, column, text);
  const why = 'it was taken for the heading of a section, and no action stands under it';
  reader.doubtful = { row, column, raw: text, why };
}

/**
 * Marked as the heading of a section: by a word it is counted with, capitals, its number or its colour.
 *
 * @example isMarkedSection(reader, 8, 1, 'Objective 1: Recruit fairly') // true
 */
export function isMarkedSection(reader: RowReader, row: number, column: number, text: string): boolean {
  if (sectionKeyword(text) !== null || (isInCapitals(text) && !reader.survey.isInCapitals)) return true;
  const { fill, isWide } = lookOf(reader, row, column);
  if (isWide && sectionNumber(text) !== null) return true;
  const isTinted = fill !== null && fill !== reader.survey.actionFill && !/^#f{6}$/i.test(fill);
  return isTinted && reader.view.memory.kind(text).words <= 40;
}
