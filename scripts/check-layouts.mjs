// Lays out many plans, reads them back and prints how many of each kind were read as they were meant.
// LAYOUT_RUNS and LAYOUT_SEED say how many and which.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'parity-layouts-'));
const report = join(folder, 'report.txt');
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    'code',
    '--testTimeout',
    '3600000',
    'tests/domain/plan/layouts',
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, LAYOUT_RUNS: process.env.LAYOUT_RUNS ?? '20000', LAYOUT_REPORT: report },
  },
);
if (existsSync(report)) process.stdout.write(`\n${readFileSync(report, 'utf8')}`);
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
