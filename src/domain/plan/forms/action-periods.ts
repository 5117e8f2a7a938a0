import { areBoardLists } from './board-lists';
import type { ColumnSpan } from '../columns/table-span';
import { sampleSegments } from '../columns/column-profile';
import type { TableSegment } from '../tables/find-tables';
import type { HeadingField } from '../headings/headings';
import { readPeriodHeading, type PeriodHeading } from './period-headings';
import type { SheetView } from '../cells/sheet-view';

/** A column of actions of its own for a year, a quarter or a state, or by its number, beside others of the same table. */
export interface ActionPeriod extends PeriodHeading {
  readonly column: number;
  readonly heading: string;
  /** Its heading says how the actions under it stand. */
  readonly isState?: boolean;
}

const MOST_COLUMNS = 8;
const SURE = 0.85;
const LEAST_WORDS = 3;

/**
 * Nearly all that stands in the columns is several words long; and where their headings may head something else, much
 * of it tells somebody to do something.
 */
function holdActions(
  view: SheetView,
  rows: readonly number[],
  columns: readonly ActionPeriod[],
  areSure: boolean,
): boolean {
  // Under "Action 1" a person or team that is named is part of what is to be done.
  const areNamed = columns.every(({ period }) => period === '');
  const kinds = columns
    .flatMap(({ column }) => rows.map((row) => view.kind(row, column)))
    .filter(({ words }) => words > 0);
  const worded = kinds.filter(
    ({ words, isDate, isWho, isInstruction }) =>
      words >= LEAST_WORDS && !isDate && (!isWho || isInstruction || areNamed),
  );
  const told = worded.filter(({ isInstruction }) => isInstruction);
  const areTold = areSure || areNamed || told.length * 10 >= kinds.length * 4;
  return kinds.length > 0 && worded.length * 10 >= kinds.length * 7 && areTold;
}

/** "Action 1", "Second action": one of several for the row, each in a column of its own. */
const NUMBERED =
  /^(?:(?:key|main|planned|proposed|priority|specific|smart)\s)?(?:(?:action|activity|initiative|intervention|task)\s?(?:no\.?\s?|#\s?)?(?:[1-9]|one|two|three|four|five)|(?:first|second|third|fourth|1st|2nd|3rd|4th)\s(?:action|activity|initiative|intervention|task))$/i;

const WITHOUT_PERIOD = { period: '', isSure: true, isStage: false, isBare: false };

/**
 * The lists of a board, whose cards say when they are due; none for any other headings.
 *
 * @example listStates([{ column: 1, text: 'Owner' }, { column: 2, text: 'Done' }]) // []
 */
export function listStates(cells: readonly HeadingText[]): readonly ActionPeriod[] {
  if (cells.length > MOST_COLUMNS || !areBoardLists(cells.map(({ text }) => text))) return [];
  return cells.map(({ column, text }) => ({ column, heading: text, isState: true, ...WITHOUT_PERIOD }));
}

/** The headings that number the actions of a row; what they are due by stands elsewhere. */
function listNumbered(cells: readonly HeadingText[]): readonly ActionPeriod[] {
  const found = cells.filter(({ text }) => NUMBERED.test(text.trim()));
  if (found.length < 2 || found.length > MOST_COLUMNS) return [];
  if (new Set(found.map(({ text }) => text.toLowerCase())).size < found.length) return [];
  return found.map(({ column, text }) => ({ column, heading: text, ...WITHOUT_PERIOD }));
}

/** So many stages side by side are those of a plan: "Now | Next | Later". */
const LEAST_STAGES = 3;
const MEASURED: readonly HeadingField[] = ['metric', 'current', 'target', 'data table'];

interface HeadingText {
  readonly column: number;
  readonly text: string;
}

/**
 * The headings of a row that each name a period of actions; none where they are too few or stages that may be of
 * something else.
 *
 * @example listPeriods([{ column: 2, text: 'Now' }, { column: 3, text: 'Next' }]) // []
 */
export function listPeriods(cells: readonly HeadingText[]): readonly ActionPeriod[] {
  const found = cells.flatMap(({ column, text }): readonly ActionPeriod[] => {
    const period = readPeriodHeading(text);
    return period === null ? [] : [{ column, heading: text, ...period }];
  });
  if (found.length < 2 || found.length > MOST_COLUMNS) return [];
  return found.length < LEAST_STAGES && found.some(({ isBare }) => isBare) ? [] : found;
}

/**
 * The columns of a table that hold actions, one for each year or quarter, "2026/27 actions", "2027/28 actions", or
 * several for each row, "Action 1", "Action 2", or for each
 * list of a board, "To do", "Doing", "Done". Empty where the table has a column of actions besides, whose years these tell more of.
 *
 * @example findActionPeriods(view, segments).map(({ period }) => period) // ['2026/27', '2027/28']
 */
export function findActionPeriods(
  view: SheetView,
  segments: readonly [TableSegment, ...TableSegment[]],
): readonly ActionPeriod[] {
  const { cells } = segments[0].block;
  const found =
    [listPeriods, listStates, listNumbered].map((list) => list(cells)).find(({ length }) => length > 0) ?? [];
  if (found.length === 0) return [];
  const isPeriod = (column: number): boolean => found.some((one) => one.column === column);
  const hasOther = cells.some(
    ({ column, reading }) => !isPeriod(column) && (reading.scores.get('action') ?? 0) >= SURE,
  );
  if (hasOther) return [];
  const span: ColumnSpan = { left: cells[0]?.column ?? 1, right: cells.at(-1)?.right ?? 1 };
  const isMeasured = cells.some(
    ({ column, reading }) =>
      !isPeriod(column) && MEASURED.some((field) => (reading.scores.get(field) ?? 0) >= SURE),
  );
  const areStages = found.length >= LEAST_STAGES && found.every(({ isStage }) => isStage);
  const areSure = !isMeasured && (areStages || found.every(({ isSure }) => isSure));
  return holdActions(view, sampleSegments(view, segments, span), found, areSure) ? found : [];
}

/**
 * A sheet as if one of several columns of actions were the only one: the others are empty, and so are the rows that
 * only they have an action on. On a board the next list becomes a column that says how each action stands.
 *
 * @param headerRow the row of the headings
 * @example viewPeriod(view, 3, periods[1], periods).text(3, 4) // 'Action'
 */
export function viewPeriod(
  view: SheetView,
  headerRow: number,
  own: ActionPeriod,
  all: readonly ActionPeriod[],
): SheetView {
  const others = new Set(all.filter((one) => one !== own).map(({ column }) => column));
  const [first] = others;
  const stateAt = own.isState ? first : undefined;
  const hasOwn = (row: number): boolean => view.text(row, own.column) !== '';
  const isOfOthers = (row: number): boolean =>
    row > headerRow && !hasOwn(row) && [...others].some((column) => view.text(row, column) !== '');
  const isHeading = (row: number, column: number): boolean =>
    column === own.column && view.text(row, column) === own.heading;
  const text = (row: number, column: number): string => {
    if (isOfOthers(row)) return '';
    if (column === stateAt && hasOwn(row)) return row === headerRow ? 'Status' : own.heading;
    if (others.has(column)) return '';
    return isHeading(row, column) ? 'Action' : view.text(row, column);
  };
  return {
    ...view,
    text,
    kind: (row, column) => view.memory.kind(text(row, column)),
    filled: (row) => {
      if (isOfOthers(row)) return [];
      const shown = view.filled(row).filter((column) => !others.has(column));
      const isStated = stateAt !== undefined && row >= headerRow && hasOwn(row);
      return isStated ? [...shown, stateAt].toSorted((one, other) => one - other) : shown;
    },
  };
}
