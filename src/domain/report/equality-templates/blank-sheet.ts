import { freeSheetName } from '../own-sheet-name';
import type { CellStyle, SheetSpec, SpecCell, SpecValue, ValidationSpec } from '../sheet-spec';
import { HEADER, NOTE, SUBTITLE, TEXT, TITLE } from '../styles';

/** What may be typed into the cells of one row that take numbers. */
export type Entry = 'count' | 'survey' | 'amount' | 'answer';

export interface BlankRow {
  /** What the row is about, as its first cells say. */
  readonly labels: readonly SpecValue[];
  readonly entry: Entry;
}

/** A data sheet to be laid out: some columns that say what a row counts, then columns to type in. */
export interface BlankSheet {
  readonly name: string;
  readonly title: string;
  /** One line that says how to fill it in. */
  readonly instruction: string;
  readonly labels: readonly { readonly heading: string; readonly width: number }[];
  readonly numbers: readonly string[];
  readonly rows: readonly BlankRow[];
  /** The column whose cells take one of a list. */
  readonly choices: { readonly heading: string; readonly values: readonly string[] } | null;
}

const HEADER_ROW = 4;
const MOST_PEOPLE = 999_999;
/** The last columns, which never hold people. */
const NO_COUNTS: readonly string[] = ['Target %', 'Year'];
const NUMBER_WIDTH = 13;

/** Cells with no number format of their own, so that Excel keeps the per cent sign of what is typed. */
const STYLES: Readonly<Record<Entry, CellStyle>> = {
  count: { ...NOTE, align: 'right', wrap: false, numberFormat: '#,##0' },
  survey: { ...NOTE, align: 'right', wrap: false },
  amount: { ...NOTE, align: 'right', wrap: false, numberFormat: '#,##0.00' },
  answer: { ...NOTE, align: 'right', wrap: false },
};
const YEAR: CellStyle = { ...NOTE, align: 'left', wrap: false };

/** Rows one below the other that take the same, with the columns of groups alone. */
function runsOf(
  rows: readonly BlankRow[],
  entry: Entry,
): readonly (readonly [top: number, bottom: number])[] {
  const runs: [number, number][] = [];
  rows.forEach((row, index) => {
    if (row.entry !== entry) return;
    const at = HEADER_ROW + 1 + index;
    const last = runs.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  });
  return runs;
}

function validationsOf({ rows, labels, numbers, choices }: BlankSheet): readonly ValidationSpec[] {
  const left = labels.length + 1;
  const right = labels.length + numbers.filter((heading) => !NO_COUNTS.includes(heading)).length;
  const counts = runsOf(rows, 'count').map(([top, bottom]): ValidationSpec => ({
    range: { top, bottom, left, right },
    rule: { kind: 'whole-number', min: 0, max: MOST_PEOPLE },
    title: 'A number of people',
    message: 'A whole number, 0 or more. Leave the cell empty where it is not known.',
  }));
  const answers = runsOf(rows, 'answer').map(([top, bottom]): ValidationSpec => ({
    range: { top, bottom, left: left + 1, right: left + 1 },
    rule: { kind: 'list', values: ['Yes', 'No'] },
    title: 'Yes or No',
    message: 'Whether action was taken.',
  }));
  const column = labels.findIndex(({ heading }) => heading === choices?.heading) + 1;
  const bottom = HEADER_ROW + rows.length;
  if (!choices || column === 0) return [...counts, ...answers];
  return [
    ...counts,
    ...answers,
    {
      range: { top: HEADER_ROW + 1, bottom, left: column, right: column },
      rule: { kind: 'list', values: choices.values },
      title: choices.heading,
      message: 'One of the list: figures are computed from these.',
    },
  ];
}

/**
 * Lays out a data sheet with its first cells filled in, so that numbers are all there is to type. From then on it is
 * the user's own sheet.
 *
 * @param taken names of the workbook's sheets, in small letters
 */
export function layOutBlankSheet(blank: BlankSheet, taken: ReadonlySet<string>): SheetSpec {
  const { labels, numbers } = blank;
  const name = freeSheetName(blank.name, taken);
  const rowOf = ({ labels: values, entry }: BlankRow): { readonly cells: readonly SpecCell[] } => ({
    cells: [
      ...values.map((value) => ({ value, style: { ...TEXT, wrap: false } })),
      ...numbers.map((heading) => ({ value: null, style: heading === 'Year' ? YEAR : STYLES[entry] })),
    ],
  });
  return {
    name,
    marker: null,
    columnWidths: [...labels.map(({ width }) => width), ...numbers.map(() => NUMBER_WIDTH)],
    rows: [
      { cells: [{ value: blank.title, style: TITLE }] },
      { cells: [{ value: blank.instruction, style: SUBTITLE }] },
      { cells: [] },
      {
        cells: [...labels.map(({ heading }) => heading), ...numbers].map((value) => ({
          value,
          style: HEADER,
        })),
      },
      ...blank.rows.map(rowOf),
    ],
    freeze: { rows: HEADER_ROW, columns: labels.length },
    print: { orientation: 'landscape', titleRows: [HEADER_ROW, HEADER_ROW], footer: name },
    filter: {
      top: HEADER_ROW,
      bottom: HEADER_ROW + blank.rows.length,
      left: 1,
      right: labels.length + numbers.length,
    },
    validations: validationsOf(blank),
  };
}
