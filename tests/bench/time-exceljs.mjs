/** Loads and saves one workbook with exceljs and prints the times: `node time-exceljs.mjs PATH`. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { measure, report } from './stopwatch.mjs';

const bytes = readFileSync(process.argv[2]);
const workbook = new ExcelJS.Workbook();
const times = {
  open: await measure(() => workbook.xlsx.load(bytes)),
  write: await measure(() => workbook.xlsx.writeBuffer()),
};
report(times);
