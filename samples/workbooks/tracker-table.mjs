/** A tracker kept as an Excel table, with a dashboard that counts over it. */
import { day, font, setWidths, solid } from './sheet-dress.mjs';

export const fileName = 'tracker-table.xlsx';

const COLUMNS = [
  'ID',
  'Theme',
  'Action',
  'Owner',
  'Start date',
  'Due date',
  'Status',
  '% complete',
  'Evidence',
];
const STATUSES = ['Not started', 'In progress', 'Complete', 'Blocked', 'Cancelled'];

const ACTIONS = [
  [
    'T-01',
    'Data',
    'Clean ethnicity and disability fields in the staff record',
    'Workforce Analyst',
    '2026-01-05',
    '2026-06-30',
    'Complete',
    1,
    'Missing values down from 21% to 6%',
  ],
  [
    'T-02',
    'Data',
    'Show WRES and WDES figures by division',
    'Workforce Analyst',
    '2026-03-02',
    '2026-10-30',
    'In progress',
    0.6,
    'Four of seven divisions',
  ],
  [
    'T-03',
    'Recruitment',
    'Anonymise shortlisting for bands 2 to 7',
    'Resourcing Manager',
    '2026-02-02',
    '2026-09-30',
    'Blocked',
    0.3,
    'Waiting for the system supplier',
  ],
  [
    'T-04',
    'Recruitment',
    'Debrief every unsuccessful internal candidate',
    'Resourcing Manager',
    '2026-04-01',
    '2027-03-31',
    'In progress',
    0.5,
    '',
  ],
  [
    'T-05',
    'Development',
    'Sponsor twelve colleagues through a leadership course',
    'OD Lead',
    '2026-09-01',
    '2027-07-31',
    'In progress',
    0.25,
    'Twelve places filled',
  ],
  [
    'T-06',
    'Development',
    'Map who gets study leave (WRES Indicator 4)',
    'Education Manager',
    '2026-12-01',
    '2027-02-26',
    'Not started',
    0,
    '',
  ],
  [
    'T-07',
    'Safety',
    'Review security response to abuse of staff',
    'Security Manager',
    '2026-05-11',
    '2026-12-18',
    'In progress',
    0.4,
    'Two of five sites visited',
  ],
  [
    'T-08',
    'Safety',
    'Refresh the bullying and harassment policy',
    'Head of Employee Relations',
    '2025-11-03',
    '2026-05-29',
    'Complete',
    1,
    'Policy v4 approved',
  ],
  [
    'T-09',
    'Networks',
    'Agree yearly budgets for staff networks',
    'Inclusion Manager',
    '2026-01-12',
    '2026-03-31',
    'Complete',
    1,
    'Budgets in ledger',
  ],
  [
    'T-10',
    'Networks',
    'Join up with the regional network forum',
    'Inclusion Manager',
    '2026-04-01',
    '2026-08-31',
    'Cancelled',
    0,
    'Forum closed',
  ],
  [
    'T-11',
    'Access',
    'Survey sites for step-free routes and quiet rooms',
    'Estates Manager',
    '2026-06-01',
    '2026-11-06',
    'In progress',
    0.8,
    'Nine of eleven sites',
  ],
  [
    'T-12',
    'Access',
    'Fit hearing loops at all reception desks',
    '',
    '2026-07-01',
    null,
    'Not started',
    0,
    '',
  ],
];

function addTracker(workbook) {
  const sheet = workbook.addWorksheet('Tracker', { views: [{ state: 'frozen', ySplit: 3 }] });
  setWidths(sheet, [8, 15, 46, 26, 13, 13, 14, 12, 34]);
  sheet.getCell('A1').value = 'Millrace Partnership NHS Trust (invented): inclusion action tracker 2026/27';
  sheet.getCell('A1').font = font({ bold: true, size: 14 });
  sheet.addTable({
    name: 'InclusionActions',
    ref: 'A3',
    headerRow: true,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: COLUMNS.map((name) => ({ name, filterButton: true })),
    rows: ACTIONS.map(([id, theme, action, owner, start, due, ...rest]) => [
      id,
      theme,
      action,
      owner === '' ? null : owner,
      day(start),
      due === null ? null : day(due),
      ...rest.map((value) => (value === '' ? null : value)),
    ]),
  });
  const last = 3 + ACTIONS.length;
  for (let row = 4; row <= last; row += 1) {
    sheet.getCell(row, 3).alignment = { wrapText: true, vertical: 'top' };
    sheet.getCell(row, 5).numFmt = 'dd/mm/yyyy';
    sheet.getCell(row, 6).numFmt = 'dd/mm/yyyy';
    sheet.getCell(row, 7).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${STATUSES.join(',')}"`],
    };
    sheet.getCell(row, 8).numFmt = '0%';
  }
  const shade = (word, rgb) => ({
    type: 'expression',
    formulae: [`$G4="${word}"`],
    style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${rgb}` } } },
    priority: 1,
  });
  sheet.addConditionalFormatting({
    ref: `G4:G${String(last)}`,
    rules: [shade('Complete', 'C6E0B4'), shade('Blocked', 'F8CBAD'), shade('In progress', 'FFE699')],
  });
}

function addDashboard(workbook) {
  const sheet = workbook.addWorksheet('Dashboard');
  setWidths(sheet, [22, 12]);
  sheet.addRow(['Actions by status']).font = font({ bold: true, size: 14 });
  const headings = sheet.addRow(['Status', 'Actions']);
  headings.font = font({ bold: true });
  headings.eachCell((cell) => {
    cell.fill = solid('D9E1F2');
  });
  for (const status of STATUSES) {
    const row = sheet.addRow([status]);
    row.getCell(2).value = {
      formula: `COUNTIF(InclusionActions[Status],A${String(row.number)})`,
      result: ACTIONS.filter((action) => action[6] === status).length,
    };
  }
  const total = sheet.addRow(['All actions']);
  total.getCell(2).value = { formula: 'ROWS(InclusionActions[ID])', result: ACTIONS.length };
  const mean = sheet.addRow(['Average complete']);
  mean.getCell(2).value = {
    formula: 'AVERAGE(InclusionActions[% complete])',
    result: ACTIONS.reduce((sum, action) => sum + action[7], 0) / ACTIONS.length,
  };
  mean.getCell(2).numFmt = '0%';
}

export function build(workbook) {
  addTracker(workbook);
  addDashboard(workbook);
}
