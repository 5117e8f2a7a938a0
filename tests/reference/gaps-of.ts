import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { runParity } from '../../src/cli/run-parity';
import { createXlsx } from '../../src/workbook/xlsx/create-xlsx';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import type { CellStyle, SpecValue } from '../../src/domain/report/sheet-spec';

/** A group of a figure, as `gaps --json` has it. */
export interface JsonGroup {
  readonly label: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly rate: number | null;
}

/** The parts of `gaps --json` that published figures are held against. */
export interface JsonFigure {
  readonly standard: string;
  readonly id: string;
  readonly breakdown: string;
  readonly year: string | null;
  readonly statistic: string;
  readonly value: number | null;
  readonly reference: JsonGroup;
  readonly comparison: JsonGroup;
  readonly notKnown: { readonly count: number; readonly share: number } | null;
  readonly change: { readonly difference: number } | null;
  readonly unavailable: { readonly code: string } | null;
  readonly reading: string;
  readonly cautions: readonly string[];
  readonly actions: readonly string[];
}

export interface GapsDocument {
  readonly schema: number;
  readonly figures: readonly JsonFigure[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

/** What is typed into a cell; a fraction shown as a percentage is written with its format. */
export type Typed = SpecValue | { readonly fraction: number };

export interface TypedSheet {
  readonly name: string;
  readonly rows: readonly (readonly Typed[])[];
}

const PERCENT: CellStyle = { numberFormat: '0.0%' };

/** Runs one command of Parity over a file and gives back its lines and exit status. */
export async function runOn(path: string, words: readonly string[]) {
  const answers: string[] = [];
  const status = await runParity(
    {
      console: { answer: (line) => answers.push(line), remark: () => undefined, progress: () => undefined },
      today: Temporal.PlainDate.from('2026-06-30'),
      openWorkbook: openXlsx,
      createWorkbook: createXlsx,
      samplePath: path,
      readStandardInput: () => '',
    },
    words,
  );
  return { answers, status };
}

/** What `parity gaps FILE --json` answers for a file. */
export async function gapsOfFile(path: string): Promise<GapsDocument> {
  const { answers } = await runOn(path, ['gaps', path, '--json']);
  return JSON.parse(answers.join('\n')) as GapsDocument;
}

/** What `parity gaps FILE --json` answers for a workbook of sheets typed afresh. */
export async function gapsOf(...sheets: readonly TypedSheet[]): Promise<GapsDocument> {
  const folder = mkdtempSync(join(tmpdir(), 'parity-gaps-'));
  try {
    const path = join(folder, 'data.xlsx');
    const workbook = createXlsx();
    await workbook.apply(
      sheets.map(({ name, rows }) => ({
        kind: 'put-sheet' as const,
        spec: {
          name,
          marker: null,
          columnWidths: [12],
          rows: rows.map((row) => ({
            cells: row.map((typed) =>
              typed !== null && typeof typed === 'object' && 'fraction' in typed
                ? { value: typed.fraction, style: PERCENT }
                : { value: typed },
            ),
          })),
        },
      })),
    );
    writeFileSync(path, workbook.save());
    return await gapsOfFile(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
