/** Reviews one workbook with the built engine and prints the times: `node time-parity.mjs PATH`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { measure, report } from './stopwatch.mjs';

const { openBench } = createRequire(import.meta.url)('../../dist/bench/engine.cjs');

const steps = openBench(readFileSync(process.argv[2]));
report({
  open: await measure(steps.open),
  read: await measure(steps.read),
  rate: await measure(steps.rate),
  write: await measure(steps.write),
});
