/** Reviews one workbook with the built engine and prints the times: `node time-parity.mjs PATH ROWS`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { measure, report } from './stopwatch.mjs';

const { reviewInSteps } = createRequire(import.meta.url)('../../dist/bench/engine.cjs');

const [path, rows] = process.argv.slice(2);
const steps = reviewInSteps(readFileSync(path));
report({
  open: await measure(steps.open),
  read: await measure(steps.read),
  rate: await measure(steps.rate),
  write: await measure(steps.write),
});
if (steps.actionCount() !== Number(rows)) {
  throw new Error(`${String(steps.actionCount())} actions were read out of a plan of ${rows}.`);
}
