/**
 * Times a review of small, large and very large plans, beside exceljs merely loading and saving the same
 * files: `npm run bench`, or `npm run bench -- --write` to put the figures into docs/bench.md as well, or
 * `npm run bench -- --staff-list` for the staff list alone.
 * Each timing is a process of its own, so that peak memory is honest; the two take turns.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchReport, staffReport } from './bench-report.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const FOLDER = here('../../dist/bench');
const SIZES = [
  { rows: 60, repeats: 7 },
  { rows: 10_000, repeats: 5 },
  { rows: 100_000, repeats: 3 },
];

const STAFF = { rows: 100_000, repeats: 3 };

/** A made workbook, once made kept for the next bench. */
function made(kind, rows) {
  const path = `${FOLDER}/${kind}-${String(rows)}.xlsx`;
  if (!existsSync(path)) execFileSync(process.execPath, [here(`make-${kind}.mjs`), String(rows), path]);
  return path;
}

const timeOnce = (script, path, rows) =>
  JSON.parse(execFileSync(process.execPath, [here(script), path, String(rows)], { encoding: 'utf8' }));

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of each step, of the whole and of peak memory over several runs. */
function summarise(runs) {
  const steps = Object.keys(runs[0].millisecondsByStep);
  const whole = ({ millisecondsByStep }) =>
    Object.values(millisecondsByStep).reduce((sum, ms) => sum + ms, 0);
  return {
    milliseconds: Object.fromEntries(
      steps.map((step) => [step, median(runs.map((run) => run.millisecondsByStep[step]))]),
    ),
    wholeMilliseconds: median(runs.map(whole)),
    peakMegabytes: median(runs.map((run) => run.peakMegabytes)),
  };
}

mkdirSync(FOLDER, { recursive: true });
/** Parity's runs over one workbook and exceljs's, in turns. */
function besideExceljs(script, kind, { rows, repeats }) {
  process.stderr.write(`${kind}, ${String(rows)} rows …\n`);
  const path = made(kind, rows);
  const parity = [];
  const exceljs = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    parity.push(timeOnce(script, path, rows));
    exceljs.push(timeOnce('time-exceljs.mjs', path, rows));
  }
  return { rows, repeats, parity: summarise(parity), exceljs: summarise(exceljs) };
}

const only = process.argv.includes('--staff-list') ? [] : SIZES;
const results = only.map((size) => besideExceljs('time-parity.mjs', 'plan', size));
const staff = besideExceljs('time-staff-list.mjs', 'staff-list', STAFF);
if (only.length === 0) {
  process.stdout.write(`${staffReport(staff)}\n`);
  process.exit();
}

const text = benchReport(results, staff, {
  node: process.version,
  processors: `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}`,
});
process.stdout.write(text);
if (process.argv.includes('--write')) writeFileSync(here('../../docs/bench.md'), text);
