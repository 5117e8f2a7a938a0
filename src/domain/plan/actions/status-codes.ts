import type { ColumnLayout } from '../columns/column-layout';
import { sampleRows } from '../columns/column-profile';
import { textsUnder } from '../columns/status-history';
import { isTimeOfStates } from '../cells/time-of-states';
import type { ColumnReading, PlanField } from '../plan';
import type { SheetView } from '../cells/sheet-view';
import { explainedCodes } from './explained-codes';

const LEAST_COLUMNS = 2;
const LEAST_FILLED = 3;
const LEAST_SHARE = 0.8;
/** No scale of states has more steps. */
const MOST_CODES = 7;
const MOST_FIGURES = 6;
const ONE_FIGURE = /^\d$/;
const ONE_LETTER = /^[A-Z]$/;
/** "NS", "IP", "N/S". */
const CODE = /^(?:[A-Z]{1,3}|[A-Z]\/[A-Z])$/;
const ANSWER = /^(?:y|n|yes|no)$/i;

/** Columns headed by a time alone, with the codes under them. */
interface Coded {
  readonly columns: readonly number[];
  readonly codes: readonly string[];
}

/** The codes of a column; null where something else stands there or, of figures, nearly every row has none. */
function codesUnder(view: SheetView, column: number, rows: readonly number[]): readonly string[] | null {
  const texts = textsUnder(view, column, rows);
  if (texts.every((text) => ONE_FIGURE.test(text)))
    return texts.length >= LEAST_FILLED && texts.length >= rows.length * LEAST_SHARE ? texts : null;
  return texts.every((text) => CODE.test(text)) ? texts : null;
}

function findCoded(layout: ColumnLayout, view: SheetView, rows: readonly number[]): Coded {
  const found = layout.readings.flatMap(({ column, heading, field }) => {
    // "Board Sept" alone would be the committee.
    const isFree = field === null || field === 'governance' || layout.periods.has(column);
    const codes = isFree && isTimeOfStates(heading) ? codesUnder(view, column, rows) : null;
    return codes && codes.length > 0 ? [{ column, codes }] : [];
  });
  return { columns: found.map(({ column }) => column), codes: found.flatMap(({ codes }) => codes) };
}

function takeForStatuses(layout: ColumnLayout, { columns: found }: Coded): ColumnLayout {
  const why = 'its heading names a time alone; its cells hold signs that the plan explains';
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
  const others = [...layout.columns].flatMap(([field, list]): [PlanField, readonly number[]][] => {
    const left = list.filter((column) => !found.includes(column));
    return left.length > 0 ? [[field, left]] : [];
  });
  const columns = new Map<PlanField, readonly number[]>([...others, ['rag', found]]);
  return {
    ...layout,
    columns,
    fieldOf: new Map([...layout.fieldOf, ...found.map((column) => [column, 'rag'] as const)]),
    periods: new Map([...layout.periods].filter(([column]) => !found.includes(column))),
    unread: layout.unread.filter(({ column }) => !found.includes(column)),
    readings,
  };
}

/** Several letters, and not only "Y" and "N", in a plan that has its deadlines elsewhere: no marks of when. */
function mayBeStates({ columns, codes }: Coded, layout: ColumnLayout): boolean {
  if (codes.every((code) => ONE_FIGURE.test(code))) return true;
  const isWhen = layout.columns.get('due')?.some((column) => columns.includes(column)) ?? false;
  return (
    !isWhen &&
    codes.length >= LEAST_FILLED &&
    codes.every((code) => ONE_LETTER.test(code)) &&
    !codes.every((code) => /^[XYN]$/.test(code))
  );
}

function tellUnread(layout: ColumnLayout, { columns, codes }: Coded): ColumnLayout {
  const headings = columns.map((column) => layout.headingOf.get(column) ?? '');
  const areFigures = codes.every((code) => ONE_FIGURE.test(code));
  // One of the columns stands for all of them.
  const column = columns.at(-1) ?? 0;
  const one = { column, heading: headings.at(-1) ?? '', holds: 'statuses' as const };
  const others = layout.unread.filter((unread) => !columns.includes(unread.column));
  return {
    ...layout,
    unread: [...others, areFigures ? one : { ...one, together: headings }],
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
 * The layout of a plan without a status column with its columns of figures and letters seen for what they are: under
 * months, quarters, years or meetings, and where the sheet says what each stands for, they are its statuses; where it
 * does not, they are told as not read.
 *
 * @param rows first and last row under the headings
 * @example withStatusCodes(layout, view, 4, [5, 40]).columns.get('rag') // [5, 6] under "0 none; 1 begun; 2 done"
 */
export function withStatusCodes(
  layout: ColumnLayout,
  view: SheetView,
  headingTop: number,
  [top, bottom]: readonly [number, number],
): ColumnLayout {
  if (layout.columns.has('rag')) return layout;
  const rows = sampleRows(view, top, bottom, layout.left, layout.right);
  const answered = withAnswers(layout, view, rows);
  const coded = findCoded(layout, view, rows);
  const codes = new Set(coded.codes);
  const areFigures = coded.codes.every((code) => ONE_FIGURE.test(code));
  if (codes.size < 2 || codes.size > (areFigures ? MOST_FIGURES : MOST_CODES)) return answered;
  if (coded.columns.length < (areFigures ? LEAST_COLUMNS : 1)) return answered;
  const explained = explainedCodes(view, codes, headingTop - 1, coded.columns);
  if ([...codes].every((code) => explained.has(code))) return takeForStatuses(answered, coded);
  return mayBeStates(coded, layout) ? tellUnread(answered, coded) : answered;
}
