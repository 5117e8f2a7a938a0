/**
 * Writes a staff list for the bench, as taken out of a staff record: `node make-staff-list.mjs ROWS PATH`.
 * Seeded, so that every run and every machine gets the same list. Nobody on it exists.
 */
import ExcelJS from 'exceljs';
import { pick, seeded } from './seeded.mjs';

const HEADINGS = [
  'Employee Number',
  'Ethnic Origin',
  'Disability',
  'Pay Band',
  'Staff Group',
  'Assignment Category',
  'FTE',
  'Division',
  'Role',
  'Board Role',
];
const ETHNIC = [
  'A White - British',
  'A White - British',
  'A White - British',
  'B White - Irish',
  'C White - Any other White background',
  'D Mixed - White & Black Caribbean',
  'F Mixed - White & Asian',
  'H Asian or Asian British - Indian',
  'J Asian or Asian British - Pakistani',
  'N Black or Black British - African',
  'R Chinese',
  'S Any Other Ethnic Group',
  'Z Not Stated',
  null,
];
const DISABILITY = ['No', 'No', 'No', 'No', 'Yes', 'Not Declared', 'Prefer Not To Answer', null];
const BANDS = ['2', '3', '4', '5', '5', '5', '6', '6', '7', '8a', '8b', '8c', '8d', '9'];
const GROUPS = [
  'Nursing and Midwifery Registered',
  'Administrative and Clerical',
  'Additional Clinical Services',
  'Estates and Ancillary',
  'Allied Health Professionals',
  'Healthcare Scientists',
];
const GRADES = ['Consultant', 'Specialty Doctor', 'Foundation Year 1'];

async function writeList(rows, path) {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useStyles: true,
    useSharedStrings: true,
  });
  const sheet = workbook.addWorksheet('Staff in post');
  const random = seeded(20260630);
  sheet.addRow(HEADINGS).commit();
  for (let number = 1; number <= rows; number += 1) {
    const isDoctor = random(10) === 0;
    sheet
      .addRow([
        10_000_000 + number,
        pick(random, ETHNIC),
        pick(random, DISABILITY),
        isDoctor ? pick(random, GRADES) : `Band ${pick(random, BANDS)}`,
        isDoctor ? 'Medical and Dental' : pick(random, GROUPS),
        pick(random, ['Permanent', 'Permanent', 'Fixed Term Temp']),
        pick(random, [1, 1, 0.8, 0.6]),
        `Division ${String(1 + random(6))}`,
        `Role ${String(1 + random(400))}`,
        number <= 12 ? (number <= 6 ? 'Executive (voting)' : 'Non-Executive (voting)') : null,
      ])
      .commit();
  }
  sheet.commit();
  await workbook.commit();
}

const [rows, path] = process.argv.slice(2);
await writeList(Number(rows), path);
