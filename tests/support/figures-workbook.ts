import { createXlsx } from '../../src/workbook/xlsx/create-xlsx';
import type { SheetSpec, SpecValue } from '../../src/domain/report/sheet-spec';

type Line = readonly SpecValue[];

/** Invented counts of a trust of 4,400 people, two years, with some of what goes wrong. */
export const WRES_LINES: readonly Line[] = [
  ['Indicator', 'Breakdown', 'Measure', 'White', 'BME', 'Not known', 'Year'],
  ...[
    ['Clinical 2', 310, 190, 12],
    ['Clinical 5', 812, 521, 33],
    ['Clinical 6', 605, 214, 17],
    ['Clinical 7', 402, 88, 9],
    ['Clinical 8a', 131, 17, 3],
    ['Clinical 8b', 40, 3, 1],
    ['Non-clinical 3', 402, 91, 20],
    ['Non-clinical 6', 101, 14, 2],
    ['Non-clinical 8a', 60, 2, 0],
    ['Non-clinical VSM', 11, 1, 0],
    ['Medical Consultants', 152, 141, 15],
  ].map(([band = '', white = 0, bme = 0, unknown = 0]): Line => [
    1,
    band,
    'Headcount',
    white,
    bme,
    unknown,
    2024,
  ]),
  [2, 'All', 'Shortlisted', 2470, 3610, 120, 2024],
  [2, 'All', 'Appointed', 618, 492, 31, 2024],
  [2, 'All', 'Shortlisted', 2210, 2980, 98, 2023],
  [2, 'All', 'Appointed', 540, 401, 22, 2023],
  [3, 'All', 'Headcount', 3026, 1282, 112, 2024],
  [3, 'All', 'Entered process', 14, 11, 0, 2024],
  [3, 'All', 'Headcount', 2990, 1190, 120, 2023],
  [3, 'All', 'Entered process', 16, 6, 0, 2023],
  [3, 'Bank', 'Headcount', 120, 41, 3, 2024],
  [3, 'Bank', 'Entered process', 2, 0, 0, 2024],
  [4, 'All', 'Headcount', 3026, 1282, 112, 2024],
  [4, 'All', 'Accessed training', 1204, 498, 20, 2024],
  [4, 'Medical', 'Headcount', 152, 141, 15, 2024],
  [4, 'Medical', 'Accessed training', 160, 90, 2, 2024],
  [5, 'All', 'Survey %', 24.1, 31.7, null, 2024],
  [5, 'All', 'Survey base', 1204, 489, null, 2024],
  [5, 'All', 'Survey %', 25.3, 30.2, null, 2023],
  [5, 'All', 'Survey base', 1100, 430, null, 2023],
  [6, 'All', 'Survey %', 21.8, 26.4, null, 2024],
  [6, 'All', 'Survey base', 1201, 487, null, 2024],
  [7, 'All', 'Survey %', 59.2, 47.5, null, 2024],
  [7, 'All', 'Survey base', 1190, 480, null, 2024],
  [8, 'All', 'Survey %', 6.9, 14.8, null, 2024],
  [9, 'All', 'Board members', 13, 2, 1, 2024],
  [9, 'All', 'Voting members', 9, 1, 1, 2024],
  [9, 'All', 'Executive members', 6, 0, 0, 2024],
];

export const WDES_LINES: readonly Line[] = [
  ['Metric', 'Breakdown', 'Measure', 'Non-disabled', 'Disabled', 'Not known', 'Year'],
  [1, 'Clinical 5', 'Headcount', 1102, 84, 180, 2024],
  [1, 'Clinical 8a', 'Headcount', 121, 7, 23, 2024],
  [1, 'Non-clinical 3', 'Headcount', 390, 41, 82, 2024],
  [2, 'All', 'Shortlisted', 5100, 640, 260, 2024],
  [2, 'All', 'Appointed', 960, 101, 42, 2024],
  [3, 'All', 'Headcount', 3890, 260, 270, 2024],
  [3, 'All', 'Entered process', 8, 3, 0, 2024],
  ['4a(i)', 'All', 'Survey %', 24.4, 30.1, null, 2024],
  ['4a(i)', 'All', 'Survey base', 1300, 361, null, 2024],
  ['4b', 'All', 'Survey %', 51.2, 49.9, null, 2024],
  ['4b', 'All', 'Survey base', 402, 140, null, 2024],
  [8, 'All', 'Survey %', null, 74.2, null, 2024],
  [8, 'All', 'Survey base', null, 210, null, 2024],
  ['9a', 'All', 'Score', 6.9, 6.4, null, 2024],
  ['9b', 'All', 'Action taken', null, 'Yes', null, 2024],
  [10, 'All', 'Board members', 13, 1, 2, 2024],
];

const MODEL_EMPLOYER_LINES: readonly Line[] = [
  ['Band', 'BME', 'Total', 'Target %', 'Year'],
  ['6', 228, 962, null, 2024],
  ['7', 88, 499, 25, 2024],
  ['8a', 19, 213, null, 2024],
  ['8b', 3, 44, null, 2024],
  ['8c', 6, 21, null, 2024],
  ['VSM', 1, 12, null, 2024],
];

const PAY_LINES: readonly Line[] = [
  ['Characteristic', 'Measure', 'Reference', 'Comparison', 'Year'],
  ['Gender', 'Mean hourly pay', 22.84, 19.31, 2024],
  ['Gender', 'Median hourly pay', 18.9, 17.62, 2024],
  ['Gender', 'Mean bonus', 4100, 0, 2024],
  ['Gender', 'Quartile 1 headcount', 210, 890, 2024],
  ['Gender', 'Quartile 2 headcount', 198, 902, 2024],
  ['Gender', 'Quartile 3 headcount', 240, 860, 2024],
  ['Gender', 'Quartile 4 headcount', 361, 739, 2024],
  ['Ethnicity', 'Mean hourly pay', 20.9, 19.4, 2024],
  ['Ethnicity', 'Mean hourly pay', 20.1, 18.2, 2023],
];

const PLAN_LINES: readonly Line[] = [
  ['Action plan 2023 to 2026'],
  [],
  ['Ref', 'Action', 'Lead', 'Due date', 'Status'],
  ['1', 'Mixed interview panels (WRES 2)', 'Head of Recruitment', 'March 2025', 'On track'],
  ['2', 'Review each case before it becomes formal (WRES 3)', 'Head of Employee Relations', 'March 2024', ''],
  ['3', 'Adjustments agreed within a month (WDES 8)', 'Head of Occupational Health', 'June 2024', 'Complete'],
];

function sheet(name: string, lines: readonly Line[]): SheetSpec {
  const rows = lines.map((line) => ({ cells: line.map((value) => ({ value })) }));
  return { name, marker: null, columnWidths: [16, 30, 20, 12, 14, 12, 10], rows };
}

/** A workbook with an action plan, if wanted, and a data sheet for each standard; the data sheets can be given anew. */
export async function figuresWorkbook(
  changes: { readonly wres?: readonly Line[]; readonly withoutPlan?: boolean } = {},
): Promise<Uint8Array> {
  const workbook = createXlsx();
  const specs = [
    ...(changes.withoutPlan ? [] : [sheet('EDI plan', PLAN_LINES)]),
    sheet('WRES data', changes.wres ?? WRES_LINES),
    sheet('WDES data', WDES_LINES),
    sheet('Model Employer data', MODEL_EMPLOYER_LINES),
    sheet('Pay data', PAY_LINES),
  ];
  const conflicts = await workbook.apply(specs.map((spec) => ({ kind: 'put-sheet', spec })));
  if (conflicts.length > 0) throw new Error('the invented workbook could not be laid out');
  return workbook.save();
}
