import { afterIndicatorLabel } from '../cells/indicator-label';
import type { RowReader } from './row-reader';
import { settle } from './row-reader';
import type { FigureField, SectionFigures } from './row-draft';
import { addFigure, labelledFigures } from './section-figures';

/** A figure with the place it stands in. */
interface PlacedFigure {
  readonly field: FigureField;
  readonly text: string;
  readonly whole: string;
  readonly row: number;
  readonly column: number;
}

function figuresOn({ view }: RowReader, row: number): readonly PlacedFigure[] {
  const found: PlacedFigure[] = [];
  for (const column of view.filled(row)) {
    const figures = labelledFigures(view.text(row, column));
    if (figures.length === 0) return [];
    found.push(...figures.map((figure) => ({ ...figure, row, column })));
  }
  return found;
}

/** Nothing stands below a row but more such figures, before the next indicator, a line alone or the end. */
function isLastOfSection(reader: RowReader, row: number): boolean {
  const { view, survey, bottom } = reader;
  for (let below = row + 1; below <= bottom; below += 1) {
    const [column, another] = view.filled(below);
    if (column === undefined || figuresOn(reader, below).length > 0) continue;
    return another === undefined || survey.indicatorRows.has(below) || isNamedOver(reader, below);
  }
  return true;
}

function isNamedOver({ view }: RowReader, row: number): boolean {
  return view.filled(row).some((column) => afterIndicatorLabel(view.text(row, column)) !== null);
}

function give(figures: SectionFigures, found: readonly PlacedFigure[]): void {
  for (const { field, text, whole, row, column } of found) {
    // Behind another of its kind a figure keeps its label, which parts the two.
    const said = figures.pieces.has(field) ? whole : text;
    addFigure(figures, field, { row, column, text: said, runsOn: false });
  }
}

/** No action of the section has such figures itself, as its last would where each has a line of its own. */
function areOfAll({ drafts }: RowReader, figures: SectionFigures, found: readonly PlacedFigure[]): boolean {
  const own = drafts.filter((draft) => draft.figures === figures);
  return own.every(({ pieces }) => found.every(({ field }) => !pieces.has(field)));
}

/**
 * Takes the figures of a row that says in each cell itself what it holds ("Current: 1.24 | Target: 1.00") for those
 * of the section it stands right under or, where that names an indicator, at the end of. False for any other row.
 *
 * @example addSectionFigures(reader, 9) // true
 */
export function addSectionFigures(reader: RowReader, row: number): boolean {
  const { event, figures, view } = reader;
  const isUnder = event === 'section' && figures !== null && areNew(reader, figures);
  if (!isUnder && figures?.isOfIndicator !== true) return false;
  const [first = 1] = view.filled(row);
  if (!/[:=–—-]/.test(view.text(row, first))) return false;
  const found = figuresOn(reader, row);
  if (found.length === 0) return false;
  if (!isUnder) {
    if (!isLastOfSection(reader, row)) return false;
    if (!areOfAll(reader, figures, found)) return doubtFigures(reader, row, found);
  }
  give(figures, found);
  if (!isUnder) reader.open = null;
  return true;
}

/** Tells of figures at the end of a section that go to its last action, which has its own. */
function doubtFigures({ open, view, unread }: RowReader, row: number, found: readonly PlacedFigure[]): false {
  const [first] = found;
  if (open === null || !first || !open.pieces.has(first.field)) return false;
  const why = 'more of what the action above is to reach, and may be said of its whole section';
  unread.push({ row, column: first.column, raw: view.text(row, first.column), why, isRead: true });
  return false;
}

/** No action stands under its heading yet. */
function areNew({ drafts }: RowReader, figures: SectionFigures): boolean {
  return drafts.at(-1)?.figures !== figures;
}

/**
 * Takes a row of several such cells for what it says it is: figures of the section right above it, or else of the
 * action above it. False for any other row.
 *
 * @example addFigureRow(reader, 9) // true for "Current: 1.24 | Target: 1.00"
 */
export function addFigureRow(reader: RowReader, row: number): boolean {
  if (addSectionFigures(reader, row)) return true;
  const { view, open, event, trail } = reader;
  if (!view.filled(row).every((column) => /[:=–—]/.test(view.text(row, column)))) return false;
  const found = figuresOn(reader, row);
  if (found.length === 0) return false;
  const heading = trail.last();
  if (event === 'section' && heading !== null) {
    reader.figures = { heading, isOfIndicator: false, pieces: new Map() };
    give(reader.figures, found);
    return true;
  }
  if (open === null) {
    const raw = view
      .filled(row)
      .map((column) => view.text(row, column))
      .join(' | ');
    const why = 'it says how things stand and names no action';
    reader.unread.push({ row, column: view.filled(row)[0] ?? 1, raw, why });
    return true;
  }
  for (const { field, text, column } of found)
    open.pieces.set(field, [...(open.pieces.get(field) ?? []), { row, column, text, runsOn: false }]);
  open.lastRow = Math.max(open.lastRow, row);
  settle(reader, 'action');
  return true;
}
