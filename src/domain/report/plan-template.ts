import { STANDARD_LOOKS, STATUS_WORDS } from '../rag/rag-policy';
import type { RatingStatus } from '../rag/rating';
import { freeSheetName } from './own-sheet-name';
import type { SheetSpec, SpecRow } from './sheet-spec';
import { CENTRED, HEADER, SUBTITLE, TEXT, TITLE } from './styles';

const NAME = 'Action plan';

const COLUMNS: readonly { readonly heading: string; readonly width: number }[] = [
  { heading: 'Objective', width: 26 },
  { heading: 'Action', width: 44 },
  { heading: 'Standard or metric', width: 18 },
  { heading: 'Current position', width: 22 },
  { heading: 'Success measure', width: 26 },
  { heading: 'Due date', width: 14 },
  { heading: 'Lead', width: 20 },
  { heading: 'Committee', width: 20 },
  { heading: 'Progress', width: 34 },
  { heading: 'RAG', width: 8 },
];

const KEY: readonly RatingStatus[] = ['complete', 'on-track', 'at-risk', 'off-track', 'not-started'];
const BLANK_ROWS = 25;

function keyRow(status: RatingStatus): SpecRow {
  const { word, fill, textColour } = STANDARD_LOOKS[status];
  const style = {
    ...(fill === null ? {} : { fill }),
    ...(textColour === null ? {} : { colour: textColour }),
  };
  return { cells: [{ value: `${word}: ${STATUS_WORDS[status].toLowerCase()}`, style }] };
}

/**
 * A blank action plan, laid out so that every column is recognised; from then on it is the user's own sheet.
 *
 * @param taken names of the workbook's sheets, in small letters
 * @example planTemplate(new Set()).name // 'Action plan'
 */
export function planTemplate(taken: ReadonlySet<string>): SheetSpec {
  const above: SpecRow[] = [
    { cells: [{ value: 'Equality, diversity and inclusion action plan', style: TITLE }] },
    {
      cells: [
        {
          value: 'One action a row. A due date is best written with its month and year: March 2025.',
          style: SUBTITLE,
        },
      ],
    },
    ...KEY.map(keyRow),
  ];
  const headerRow = above.length + 1;
  const lastRow = headerRow + BLANK_ROWS;
  const blank: SpecRow = {
    cells: COLUMNS.map(({ heading }) => ({ value: null, style: heading === 'RAG' ? CENTRED : TEXT })),
  };
  return {
    name: freeSheetName(NAME, taken),
    marker: null,
    columnWidths: COLUMNS.map(({ width }) => width),
    rows: [
      ...above,
      { cells: COLUMNS.map(({ heading }) => ({ value: heading, style: HEADER })) },
      ...Array.from({ length: BLANK_ROWS }, () => blank),
    ],
    freeze: { rows: headerRow, columns: 0 },
    print: { orientation: 'landscape', titleRows: [headerRow, headerRow], footer: NAME },
    validations: [
      {
        range: { top: headerRow + 1, bottom: lastRow, left: COLUMNS.length, right: COLUMNS.length },
        rule: { kind: 'list', values: KEY.map((status) => STANDARD_LOOKS[status].word) },
        title: 'A word of the key',
        message: 'Choose one of the words of the key above the table.',
      },
    ],
  };
}
