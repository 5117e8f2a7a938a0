import { MONTH_NAME } from '../../calendar/month-name';
import type { ColumnLayout } from '../columns/column-layout';
import { sampleRows } from '../columns/column-profile';
import { isPeriodHeading } from '../headings/read-heading';
import type { ColumnReading, PlanField } from '../plan';
import type { SheetView } from '../cells/sheet-view';

const LEAST_COLUMNS = 2;
const LEAST_FILLED = 3;
const LEAST_SHARE = 0.8;
/** No scale of states has more steps. */
const MOST_FIGURES = 6;
const LEAST_EXPLAINED = 3;
const ONE_FIGURE = /^\d$/;
const ANSWER = /^(?:y|n|yes|no)$/i;
/** "1 begun", "Position: 0 = no progress": a figure, and words that are no month. */
const EXPLAINED = new RegExp(
  `^(?:[^:\\d]{0,40}:)?\\s*(\\d)\\s*(?:[=:)–—-]\\s*|\\s)(?!(?:${MONTH_NAME})(?!\\p{L}))(?=\\p{L}{2})`,
  'iu',
);

/** The texts of a column's rows, when it is headed by a time alone and holds one figure in nearly every row. */
function figuresUnder(view: SheetView, column: number, rows: readonly number[]): readonly string[] {
  const texts = rows.map((row) => view.text(row, column)).filter((text) => text !== '');
  const areFigures = texts.length >= LEAST_FILLED && texts.every((text) => ONE_FIGURE.test(text));
  return areFigures && texts.length >= rows.length * LEAST_SHARE ? texts : [];
}

/** The figures that a line above the table gives a meaning each. */
function explainedAbove(view: SheetView, bottom: number): ReadonlySet<string> {
  for (let row = 1; row <= bottom; row += 1) {
    for (const column of view.filled(row)) {
      const parts = view.text(row, column).split(/\s*[;,|\n]\s*/);
      const figures = new Set(parts.flatMap((part) => EXPLAINED.exec(part)?.[1] ?? []));
      if (figures.size >= LEAST_EXPLAINED) return figures;
    }
  }
  return new Set();
}

function takeForStatuses(layout: ColumnLayout, found: readonly number[]): ColumnLayout {
  const why = 'its heading names a time alone; its cells hold figures that a line above the table explains';
  const readings = layout.readings.map((reading): ColumnReading =>
    found.includes(reading.column)
      ? {
          ...reading,
          field: 'rag',
          sureness: reading.column === found.at(-1) ? 'please-check' : 'fairly',
          why,
        }
      : reading,
  );
  const columns = new Map<PlanField, readonly number[]>([...layout.columns, ['rag', found]]);
  if (layout.columns.get('due')?.every((column) => found.includes(column))) columns.delete('due');
  return {
    ...layout,
    columns,
    fieldOf: new Map([...layout.fieldOf, ...found.map((column) => [column, 'rag'] as const)]),
    periods: new Map([...layout.periods].filter(([column]) => !found.includes(column))),
    readings,
  };
}

/** Columns of "Y" and "N" are no names: in a plan that tells no state elsewhere they are likely to tell it. */
function withAnswers(layout: ColumnLayout, view: SheetView, rows: readonly number[]): ColumnLayout {
  const unread = layout.unread.flatMap((one) => {
    const texts = rows.map((row) => view.text(row, one.column)).filter((text) => text !== '');
    if (texts.length === 0 || !texts.every((text) => ANSWER.test(text))) return [one];
    return layout.columns.has('completed') ? [] : [{ ...one, holds: 'statuses' as const }];
  });
  return { ...layout, unread };
}

/**
 * The layout of a plan without a status column with its columns of figures seen for what they are: under months,
 * quarters or years, and on a scale that a line above the table explains, they are its statuses; without such a line
 * they are told as not read.
 *
 * @param rows first and last row under the headings
 * @example withStatusFigures(layout, view, 4, [5, 40]).columns.get('rag') // [5, 6] under "0 none; 1 begun; 2 done"
 */
export function withStatusFigures(
  layout: ColumnLayout,
  view: SheetView,
  headingTop: number,
  [top, bottom]: readonly [number, number],
): ColumnLayout {
  if (layout.columns.has('rag')) return layout;
  const rows = sampleRows(view, top, bottom, layout.left, layout.right);
  const answered = withAnswers(layout, view, rows);
  const found = layout.readings.flatMap(({ column, heading, field }) => {
    const isFree = field === null || layout.periods.has(column);
    return isFree && isPeriodHeading(heading) && figuresUnder(view, column, rows).length > 0 ? [column] : [];
  });
  const figures = new Set(found.flatMap((column) => figuresUnder(view, column, rows)));
  const last = found.at(-1);
  if (last === undefined || found.length < LEAST_COLUMNS) return answered;
  if (figures.size < 2 || figures.size > MOST_FIGURES) return answered;
  const explained = explainedAbove(view, headingTop - 1);
  if ([...figures].every((figure) => explained.has(figure))) return takeForStatuses(answered, found);
  const heading = layout.headingOf.get(last) ?? '';
  return { ...answered, unread: [...answered.unread, { column: last, heading, holds: 'statuses' }] };
}
