/**
 * Writes the sample workbooks beside this file: `npm run samples`.
 * Everything in them is invented. The same script gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import * as ediImprovementPlan from './workbooks/edi-improvement-plan.mjs';
import * as equalityFigures from './workbooks/equality-figures.mjs';
import * as equalityFiguresAwkward from './workbooks/equality-figures-awkward.mjs';
import * as messyFromPdf from './workbooks/messy-from-pdf.mjs';
import * as trackerTable from './workbooks/tracker-table.mjs';
import * as wdesActionPlan from './workbooks/wdes-action-plan.mjs';

/** A zip entry keeps local clock time, so this reads the same in every time zone. */
const ZIP_TIME = new Date(2026, 0, 1);
const WORKBOOK_TIME = new Date('2026-01-01T00:00:00Z');

async function buildWorkbook(sample) {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Parity samples';
  workbook.lastModifiedBy = 'Parity samples';
  workbook.created = WORKBOOK_TIME;
  workbook.modified = WORKBOOK_TIME;
  sample.build(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The same parts in a zip whose bytes depend on nothing but the parts. */
function zipWithFixedTimes(bytes) {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: ZIP_TIME });
}

for (const sample of [
  ediImprovementPlan,
  wdesActionPlan,
  messyFromPdf,
  trackerTable,
  equalityFigures,
  equalityFiguresAwkward,
]) {
  const path = fileURLToPath(new URL(sample.fileName, import.meta.url));
  writeFileSync(path, zipWithFixedTimes(await buildWorkbook(sample)));
  process.stdout.write(`samples/${sample.fileName}\n`);
}
