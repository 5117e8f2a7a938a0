import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Host } from '../../src/cli/host';
import { runParity } from '../../src/cli/run-parity';
import { createXlsx } from '../../src/workbook/xlsx/create-xlsx';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { AMBIGUOUS_GRID } from '../support/ambiguous-plan';
import { asFile } from '../support/pane-plan';
import { buildSheet, buildWorkbook } from '../support/sheet-builder';

interface ReadAnswer {
  readonly plans: readonly {
    readonly headings: { readonly sureness: string; readonly why: string };
    readonly columnReadings: readonly {
      readonly column: string;
      readonly sureness: string;
      readonly why: string;
    }[];
  }[];
  readonly findings: readonly { readonly code: string; readonly cell: string; readonly fix: string }[];
}

describe('a plan that can only be read in doubt, on the command line', () => {
  let folder: string;
  let path: string;
  let answers: string[];
  let host: Host;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parity-doubt-'));
    path = join(folder, 'plan.xlsx');
    const file = await asFile(buildWorkbook(buildSheet(AMBIGUOUS_GRID, { name: 'Inclusion' })));
    writeFileSync(path, file.save());
    answers = [];
    host = {
      console: { answer: (line) => answers.push(line), remark: () => undefined, progress: () => undefined },
      today: Temporal.PlainDate.from('2024-06-30'),
      openWorkbook: openXlsx,
      createWorkbook: createXlsx,
      samplePath: path,
      readStandardInput: () => '',
    };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const read = async (): Promise<ReadAnswer> => {
    answers.length = 0;
    await runParity(host, ['read', path, '--json']);
    return JSON.parse(answers.join('\n')) as ReadAnswer;
  };

  it('is answered by `read --json` with each doubt, its reason and what would settle it', async () => {
    const { plans, findings } = await read();
    expect(plans[0]?.headings.sureness).toBe('please-check');
    expect(plans[0]?.columnReadings.map(({ column, sureness }) => [column, sureness])).toEqual([
      ['A', 'please-check'],
      ['B', 'please-check'],
      ['C', 'please-check'],
      ['D', 'please-check'],
    ]);
    const doubts = findings.filter(({ code }) => code.endsWith('unsure'));
    expect(doubts.map(({ cell }) => cell)).toEqual(['A3', 'A3', 'B3', 'C3', 'D3']);
    expect(doubts.every(({ fix }) => /Parity settings/.test(fix))).toBe(true);
  });

  it('has the doubts on the checks sheet of the reviewed workbook', async () => {
    const out = join(folder, 'reviewed.xlsx');
    await runParity(host, ['review', path, '--out', out]);
    const { sheets } = await openXlsx(readFileSync(out), 'reviewed.xlsx').read();
    const checks = sheets.find(({ name }) => name === 'Parity checks');
    const words = checks?.cells.map((line) => (line ?? []).map((cell) => cell?.text ?? '').join(' | ')) ?? [];
    expect(words.filter((line) => /not certain/.test(line) && /Confirm/.test(line))).toHaveLength(5);
  });
});
