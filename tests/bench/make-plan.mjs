/**
 * Writes one plan of many actions for the bench: `node make-plan.mjs ROWS PATH`.
 * Seeded, so that every run and every machine gets the same plan.
 */
import ExcelJS from 'exceljs';
import { pick, seeded } from './seeded.mjs';

const HEADINGS = [
  'Ref',
  'Strategic aim',
  'Priority',
  'Specific action',
  'Metrics',
  'Current position',
  'Success measure',
  'Start date',
  'Due date',
  'Lead(s)',
  'Governance',
  'Milestones',
  'Progress',
  'RAG',
];
const WIDTHS = [8, 18, 8, 46, 20, 26, 26, 12, 24, 26, 26, 40, 36, 8];
const ACTIONS_PER_SECTION = 40;

const VERBS = ['Review', 'Publish', 'Agree', 'Train staff in', 'Pilot', 'Redesign', 'Report on', 'Audit'];
const THINGS = [
  'shortlisting outcomes',
  'reasonable adjustments',
  'exit interviews',
  'mentoring offers',
  'disciplinary cases',
  'career conversations',
  'declaration rates',
  'interpreting requests',
  'staff network time',
  'flexible working decisions',
];
const PLACES = [
  'in theatres',
  'in community teams',
  'on all wards',
  'in estates',
  'in pathology',
  'in outpatients',
];
const METRICS = [
  'WRES Indicator 2',
  'WRES 5, 6 & 8',
  'WDES Metric 8',
  'WDES 4b',
  'WRES/WDES',
  'WRES 1,2, WDES Metrics 1 and 2',
  'Gender pay gap',
  'EDI Improvement Plan',
];
const LEADS = [
  'Head of Inclusion',
  'Director of Nursing\nHead of Resourcing',
  'OD Lead',
  'Organisational Development Lead',
  'Chief People Officer and Company Secretary',
  'Staff Network Chairs',
  'Inclusion Co-ordinator, Learning Team',
  'HR Business Partners / Divisional Managers',
  null,
];
const COMMITTEES = [
  'People Committee',
  'Trust Board',
  'People Committee\nTrust Board',
  'Inclusion Steering Group',
  'Quality Committee',
];
const MONTHS = [
  'January',
  'Feb',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug',
  'Sept',
  'October',
  'Nov',
  'December',
];
const RAGS = ['R', 'A', 'G', 'Green', 'Amber', 'Red', 'Complete', 'Not started', null];
const KEY = ['Red: off track', 'Amber: at risk', 'Green: on track'];

const year = (random) => 2024 + random(4);
const monthAndYear = (random) => `${pick(random, MONTHS)} ${String(year(random))}`;
const realDate = (random) => new Date(Date.UTC(year(random), random(12), 1 + random(28)));

/** Due dates as plans write them; one in five is a real date cell. */
const DUES = [
  monthAndYear,
  monthAndYear,
  realDate,
  realDate,
  (random) => `${monthAndYear(random)}, then annually`,
  (random) => `From ${monthAndYear(random)}`,
  (random) => `Q${String(1 + random(4))} 2025/26`,
  (random) => `${String(1 + random(28))}/${String(1 + random(12))}/${String(year(random))}`,
  (random) => pick(random, ['Quarterly', 'Annually', 'Ongoing', 'TBC', null]),
  (random) => `Phase 1 by ${monthAndYear(random)} and phase 2 by ${monthAndYear(random)}`,
];

function actionRow(number, random) {
  const now = 30 + random(40);
  const [from, to] = pick(random, [
    [`${String(now)}% agree`, `${String(now + 10)}% agree`],
    [`Ratio is 1.${String(20 + random(70))}`, 'Ratio below 1.25'],
    [`${String(now)} trained`, `${String(now * 3)} trained`],
    ['No record kept', 'Record in use'],
  ]);
  const milestones = [`• Plan agreed (${monthAndYear(random)})`, `• Delivered (${monthAndYear(random)})`];
  return [
    String(number),
    null,
    1 + random(3),
    `${pick(random, VERBS)} ${pick(random, THINGS)} ${pick(random, PLACES)}, stage ${String(number)}`,
    pick(random, METRICS),
    from,
    to,
    realDate(random),
    pick(random, DUES)(random),
    pick(random, LEADS),
    pick(random, COMMITTEES),
    milestones.slice(0, 1 + random(2)).join('\n'),
    random(3) === 0 ? null : `Update ${String(number)}: work is under way with the teams concerned.`,
    pick(random, RAGS),
  ];
}

/** Writes the plan row by row, so that making a large one needs little memory. */
async function writePlan(rows, path) {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useStyles: true,
    useSharedStrings: true,
  });
  const sheet = workbook.addWorksheet('Action plan');
  sheet.columns = WIDTHS.map((width) => ({ width }));
  const random = seeded(20260630);
  sheet.addRow(['Equality action plan 2024-2028']).commit();
  for (const line of KEY) sheet.addRow([line]).commit();
  const headings = sheet.addRow(HEADINGS);
  headings.font = { bold: true };
  headings.commit();
  for (let number = 1; number <= rows; number += 1) {
    if (number % ACTIONS_PER_SECTION === 1) {
      const section = 1 + Math.floor(number / ACTIONS_PER_SECTION);
      sheet.addRow([null, `${String(section)}. Aim number ${String(section)}`]).commit();
    }
    const row = sheet.addRow(actionRow(number, random));
    for (const column of [8, 9]) {
      if (row.getCell(column).value instanceof Date) row.getCell(column).numFmt = 'dd/mm/yyyy';
    }
    row.commit();
  }
  sheet.commit();
  await workbook.commit();
}

const [rows, path] = process.argv.slice(2);
await writePlan(Number(rows), path);
