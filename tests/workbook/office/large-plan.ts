import type { Cell } from '../../../src/domain/grid/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/grid/sheet-snapshot';
import { shownText } from '../../../src/workbook/shown-text';

const HEADINGS = [
  'Ref',
  'Action',
  'Lead',
  'Due date',
  'RAG',
  'Progress',
  'Committee',
  'Start date',
  'Success measure',
  'Cost',
];
const RAG = [
  ['Red', '#FF0000'],
  ['Amber', '#FFC000'],
  ['Green', '#92D050'],
  ['Blue', '#5B9BD5'],
] as const;
const LEADS = ['Head of Inclusion', 'Director of People', 'Chief Nurse', 'Head of Estates'];
const VERBS = ['Review', 'Publish', 'Train', 'Survey', 'Recruit', 'Mend'];
const THINGS = [
  'recruitment panels',
  'the pay gap report',
  'line managers',
  'staff networks',
  'accessible rooms',
];
/** 1 January 2024 as a day count. */
const NEW_YEAR = 45_292;
const DATE = 'dd/mm/yyyy';

const text = (value: string, fill?: string): Cell => ({ value, text: value, ...(fill ? { fill } : {}) });
const date = (value: number): Cell => ({ value, text: shownText(value, DATE, 1900), numberFormat: DATE });

/** A plan of so many rows: a coloured header, a coloured section row every 25, and a RAG colour in every action. */
export function largePlan(rows: number, columns: number): WorkbookSnapshot {
  const cells: (Cell | undefined)[][] = [
    [text('Inclusion plan 2024 to 2027')],
    [],
    Array.from({ length: columns }, (_, at) => text(HEADINGS[at] ?? `Note ${at}`, '#33475B')),
  ];
  for (let row = 1; cells.length < rows; row += 1)
    cells.push(row % 25 === 1 ? sectionRow(row, columns) : actionRow(row, columns));
  const sheet: SheetSnapshot = {
    name: 'Plan',
    visibility: 'visible',
    cells,
    rowCount: cells.length,
    columnCount: columns,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    filter: null,
    isProtected: false,
  };
  return { dateSystem: 1900, sheets: [sheet], definedNames: [] };
}

function sectionRow(row: number, columns: number): (Cell | undefined)[] {
  const blank: Cell = { value: null, text: '', fill: '#DDEBF7' };
  return [
    text(`Theme ${Math.ceil(row / 25)}`, '#DDEBF7'),
    ...Array.from({ length: columns - 1 }, () => blank),
  ];
}

function actionRow(row: number, columns: number): (Cell | undefined)[] {
  const [word, fill] = RAG[row % RAG.length] ?? RAG[0];
  const line = [
    text(`1.${row}`),
    text(`${VERBS[row % 6] ?? ''} ${THINGS[row % 5] ?? ''} in division ${row} and report what was found`),
    text(LEADS[row % LEADS.length] ?? ''),
    date(NEW_YEAR + (row % 900)),
    text(word, fill),
    text(row % 3 === 0 ? 'Under way' : 'Not begun'),
    text('People Committee'),
    date(NEW_YEAR - (row % 200)),
    text(`${row % 90}% of panels trained`),
    { value: row * 10, text: String(row * 10) },
  ];
  while (line.length < columns) line.push(text(`Remark ${line.length} on action ${row}`));
  return line.slice(0, columns);
}
