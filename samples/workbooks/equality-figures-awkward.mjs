/** The same trust with everything that goes wrong on data sheets: each row is there for one trap. */
import { addDataSheet, COUNT_WIDTHS, WRES_HEADINGS } from './equality-sheets.mjs';
import { font } from './sheet-dress.mjs';

export const fileName = 'equality-figures-awkward.xlsx';

/** Headings as people write them, in another order, with a column of their own; numbers as text. */
const WDES_ROWS = [
  ['Headcount', 'WDES 1', 'All', '4,601', 214, '1,021', 2025, 'from the staff record'],
  ['Headcount', 'Metric 1', 'Clinical 8c', 14, '<5', 2, 2025, 'small number held back'],
  ['Shortlisted', 2, 'All', 4930, 402, 362, 2025, null],
  ['Appointed', 2, 'All', 858, 0, 53, 2025, 'nobody appointed'],
  ['Headcount', 3, 'All', '4,601', 214, '1,021', 2025, null],
  ['Capability cases', 3, 'All', 14, '*', 2, 2025, null],
  ['Survey %', '4a (i)', 'All', '26.9%', '133.5%', null, 2025, 'over 100'],
  ['Survey %', '4a (ii)', 'All', 9.2, 0.156, null, 2025, 'a fraction among percentages'],
  ['Survey %', '4a (iii)', 'All', 17.4, 26.1, null, 2025, null],
  ['Survey base', '4a (iii)', 'All', 1486, 483, null, 2025, null],
  ['Score', '9a', 'All', 6.9, 6.4, null, 2025, null],
  ['Action taken', '9b', 'All', null, 'In part', null, 2025, null],
  ['Survey %', '4a', 'All', 17.4, 26.1, null, 2025, 'a part is wanted'],
];

const WRES_ROWS = [
  [1, 'All', 'Headcount', 3629, 1805, 161, 2025],
  [1, 'Clinical VSM', 'Headcount', 2, 0, 0, 2022],
  [1, 'Clinical VSM', 'Headcount', 3, 1, 0, 2023],
  [2, 'All', 'Shortlisted', 2410, 3120, 164, 2025],
  [2, 'All', 'Appointed', 512, 431, 29, 2025],
  [2, 'All', 'Appointed', 520, 431, 29, 2025],
  [2, 'Consultants', 'Shortlisted', 0, 14, 1, 2025],
  [2, 'Consultants', 'Appointed', 0, 3, 0, 2025],
  [3, 'All', 'Headcount', 3629, 1805, 161, 2025],
  [3, 'All', 'Entered process', 0, 0, null, 2025],
  [4, 'All', 'Headcount', 3629, 1805, 161, 2025],
  [4, 'All', 'Accessed training', 1812, 1894, null, 2025],
  [5, 'All', 'Survey %', 26.4, null, null, 2025],
  [6, 'All', 'Survey %', 22.137, 27.642, null, 2025],
  [6, 'All', 'Survey base', 1379, 608, null, 2025],
  [7, 'All', 'Survey %', 58.3, 44.9, null, 2025],
  [8, 'All', 'Survey %', 'NA', 15.4, null, 2025],
  [10, 'All', 'Headcount', 12, 2, 0, 2025],
  [9, 'All', 'Board members', 12, 2, 0, 2025],
  [2, 'All', 'Interviewed', 900, 800, null, 2025],
];

/** A sheet of bands an analyst built, whose totals do not add up. */
const BANDS = [
  ['Clinical', null, null, null, null],
  ['Band 5', 520, 480, 31, 1031],
  ['Band 6', 560, 240, 19, 829],
  ['Band 8a', 118, 19, 3, 140],
  ['Total clinical', 1198, 749, 53, 2000],
];

export function build(workbook) {
  const wres = addDataSheet(workbook, {
    name: 'WRES data',
    title: 'Workforce race equality data, with every trap there is',
    note: 'Larkmere Vale is an invented trust; every number here is made up.',
    headings: WRES_HEADINGS,
    widths: COUNT_WIDTHS,
    rows: WRES_ROWS,
  });
  wres.addRow([]);
  wres.addRow(['Checked against the staff record by the workforce information team.']).font = font({
    italic: true,
  });
  addDataSheet(workbook, {
    name: 'Disability',
    title: 'Disability',
    note: 'Columns in our own order.',
    headings: [
      'Category',
      'Metric no.',
      'Group',
      'Non disabled',
      'Disabled',
      'Not stated / Null',
      'Year',
      'Remark',
    ],
    widths: [20, 12, 16, 14, 12, 18, 10, 30],
    rows: WDES_ROWS,
  });
  addDataSheet(workbook, {
    name: 'Bands 2024',
    title: 'Workforce by ethnicity, 31 March 2024',
    note: 'From the dashboard.',
    headings: ['Pay band', 'Ethnicity: White', 'Ethnicity: BME', 'Unknown', 'Total'],
    widths: [20, 16, 16, 12, 12],
    rows: BANDS,
  });
  addDataSheet(workbook, {
    name: 'Bank WRES',
    title: 'Bank WRES 2025',
    note: 'Another standard with other numbers.',
    headings: WRES_HEADINGS,
    widths: COUNT_WIDTHS,
    rows: [[3, 'All', 'Headcount', 410, 630, 80, 2025]],
  });
  addDataSheet(workbook, {
    name: 'Aspirations',
    title: 'Leadership aspirations',
    note: 'Percentages as the board saw them.',
    headings: ['Band', 'BME staff now', 'BME %', 'Additional BME staff needed to reach 19%'],
    widths: [12, 16, 12, 24],
    rows: [
      ['7', 81, '17.88%', '5.07'],
      ['8a', 24, '13%', '11.00'],
      ['8c', 2, '6.5%', '9.9'],
      ['8d', 0, '0%', 'TBC'],
      ['VSM', 4, '25%', 'NA'],
    ],
  });
}
