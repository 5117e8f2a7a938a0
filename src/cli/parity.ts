import './tune-v8';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { WorkbookError } from '../workbook/workbook-error';
import { createXlsx } from '../workbook/xlsx/create-xlsx';
import { openXlsx } from '../workbook/xlsx/open-xlsx';
import { processConsole } from './console';
import { EXIT, type Host } from './host';
import { NATIVE_CODEC } from './native-codec';
import { NoPlanError } from './open-review';
import { runParity } from './run-parity';
import { UsageError } from './usage-error';

/** Errors whose message is already a sentence for the user. */
const SPOKEN = [UsageError, WorkbookError, NoPlanError];

const host: Host = {
  console: processConsole(process),
  today: Temporal.Now.plainDateISO('Europe/London'),
  openWorkbook: (bytes, fileName) => openXlsx(bytes, fileName, NATIVE_CODEC),
  createWorkbook: () => createXlsx(NATIVE_CODEC),
  samplePath: join(__dirname, '..', '..', 'samples', 'edi-improvement-plan.xlsx'),
  readStandardInput: () => readFileSync(0, 'utf8'),
};

// A reader that stops early (`parity read plan.xlsx | head`) is no fault.
process.stdout.on('error', () => process.exit(EXIT.done));

runParity(host, process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    host.console.remark(
      SPOKEN.some((kind) => error instanceof kind) && error instanceof Error
        ? error.message
        : `Parity met something it did not expect and stopped; nothing was written. Please report it with this line: ${String(error)}`,
    );
    process.exitCode = EXIT.notDone;
  },
);
