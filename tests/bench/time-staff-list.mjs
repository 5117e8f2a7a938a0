/** Opens and counts one staff list with the built engine and prints the times: `node time-staff-list.mjs PATH ROWS`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { measure, report } from './stopwatch.mjs';

const { countInSteps } = createRequire(import.meta.url)('../../dist/bench/engine.cjs');

const [path, rows] = process.argv.slice(2);
const steps = countInSteps(readFileSync(path));
report({ open: await measure(steps.open), count: await measure(steps.count) });
if (steps.peopleCount() !== Number(rows)) {
  throw new Error(`${String(steps.peopleCount())} people were counted out of a list of ${rows}.`);
}
