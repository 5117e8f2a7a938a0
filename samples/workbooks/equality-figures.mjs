/** Counts of a middling trust on the four data sheets, and a short plan that names the indicators they bear on. */
import { PAY_ROWS, SENIOR_STAFF, WDES_ROWS, WRES_ROWS } from './equality-counts.mjs';
import { addDataSheet, COUNT_WIDTHS, WDES_HEADINGS, WRES_HEADINGS, withYears } from './equality-sheets.mjs';
import { day, dressHeadings, dressRow, font, setWidths } from './sheet-dress.mjs';

export const fileName = 'equality-figures.xlsx';

const HEADINGS = ['Action', 'Standard', 'Current position', 'Success measure', 'Due date', 'Lead', 'RAG'];
const ACTIONS = [
  [
    'Put a trained inclusion representative on every interview panel from Band 7 up',
    'WRES 2, WDES 2',
    'Ratio is 1.54',
    'Ratio below 1.25',
    '2027-03-31',
    'Head of Resourcing',
    'Amber',
  ],
  [
    'Have every disciplinary case looked at by two people before it becomes formal',
    'WRES 3',
    'Ratio is 1.66',
    'Ratio below 1.25',
    '2026-12-31',
    'Deputy Chief People Officer',
    'Green',
  ],
  [
    'Offer stretch posts at bands 7 and 8a with a sponsor for each post holder, towards our Model Employer goals',
    'WRES 1',
    '12% at band 8a',
    '19% at band 8a',
    '2027-03-31',
    'Head of Organisational Development',
    'Green',
  ],
  [
    'Run a campaign against abuse of staff by patients and visitors, with a promise of what follows a report',
    'WRES 5, WDES 4a, WDES 4b',
    '33.5% of disabled staff',
    '28% of disabled staff',
    '2026-09-30',
    'Director of Nursing',
    'Amber',
  ],
  [
    'Agree adjustments within four weeks of a request, and report how many were late',
    'WDES 8',
    '73.9%',
    '80%',
    '2026-07-31',
    'Head of Occupational Health',
    'Amber',
  ],
  [
    'Ask every member of staff to check their record at appraisal, disability and ethnicity included',
    'WDES 1',
    '4.0% declared',
    '8% declared',
    '2026-10-31',
    'Head of Workforce Information',
    'Green',
  ],
  [
    'Advertise every leadership post as open to job shares, to narrow the gender pay gap',
    'Gender pay gap',
    'Median gap 4.6%',
    'Median gap below 3%',
    '2026-12-31',
    'Head of Reward',
    'Amber',
  ],
];

function addPlan(workbook) {
  const sheet = workbook.addWorksheet('Inclusion plan');
  setWidths(sheet, [46, 20, 22, 22, 14, 28, 12]);
  sheet.addRow(['Larkmere Vale NHS Foundation Trust: inclusion plan 2025-2027']).font = font({
    bold: true,
    size: 14,
  });
  sheet.addRow(['Larkmere Vale is an invented trust; every number and post here is made up.']).font = font({
    rgb: '595959',
  });
  for (const line of ['Green: on track', 'Amber: at risk', 'Red: off track']) sheet.addRow([line]);
  dressHeadings(sheet.addRow(HEADINGS), '1D3C5A');
  for (const action of ACTIONS) {
    const row = sheet.addRow(action);
    const due = row.getCell(5);
    due.value = day(due.value);
    due.numFmt = 'dd/mm/yyyy';
    dressRow(sheet, row, HEADINGS.length);
  }
}

export function build(workbook) {
  addPlan(workbook);
  addDataSheet(workbook, {
    name: 'WRES data',
    title: 'Workforce race equality data',
    note: 'Snapshot of 31 March; survey of the autumn before.',
    headings: WRES_HEADINGS,
    widths: COUNT_WIDTHS,
    rows: withYears(WRES_ROWS),
  });
  addDataSheet(workbook, {
    name: 'WDES data',
    title: 'Workforce disability equality data',
    note: 'Snapshot of 31 March; survey of the autumn before.',
    headings: WDES_HEADINGS,
    widths: COUNT_WIDTHS,
    rows: withYears(WDES_ROWS),
  });
  addDataSheet(workbook, {
    name: 'Model Employer data',
    title: 'Senior bands',
    note: 'The target is the one of the settings where a row has none.',
    headings: ['Band', 'BME', 'Total', 'Target %', 'Year'],
    widths: [12, 12, 12, 12, 10],
    rows: SENIOR_STAFF.map((row) => [...row, null, 2025]),
  });
  addDataSheet(workbook, {
    name: 'Pay data',
    title: 'Pay by gender, ethnicity and disability',
    note: 'Pounds an hour; quartile 1 is the lowest paid quarter.',
    headings: ['Characteristic', 'Measure', 'Reference', 'Comparison', 'Not known', 'Year'],
    widths: [18, 24, 12, 14, 12, 10],
    rows: PAY_ROWS.map((row) => [...row, 2025]),
  });
}
