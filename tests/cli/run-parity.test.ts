import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Host } from '../../src/cli/host';
import { runParity } from '../../src/cli/run-parity';
import { createXlsx } from '../../src/workbook/xlsx/create-xlsx';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';

const SAMPLES = join(__dirname, '..', '..', 'samples');

describe('parity on the command line', () => {
  let folder: string;
  let answers: string[];
  let host: Host;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parity-cli-'));
    answers = [];
    host = {
      console: { answer: (line) => answers.push(line), remark: () => undefined, progress: () => undefined },
      today: Temporal.PlainDate.from('2026-06-30'),
      openWorkbook: openXlsx,
      createWorkbook: createXlsx,
      samplePath: join(SAMPLES, 'edi-improvement-plan.xlsx'),
      readStandardInput: () => 'March 2024, then annually\nTBC\n',
    };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function copied(sample: string): string {
    const path = join(folder, sample);
    copyFileSync(join(SAMPLES, sample), path);
    return path;
  }

  it.each([
    'edi-improvement-plan.xlsx',
    'wdes-action-plan.xlsx',
    'messy-from-pdf.xlsx',
    'tracker-table.xlsx',
  ])('reviews %s into a copy beside it and leaves the workbook itself as it was', async (sample) => {
    const path = copied(sample);
    const before = readFileSync(path);
    await runParity(host, ['review', path]);
    expect(readFileSync(path).equals(before)).toBe(true);
    const reviewed = openXlsx(readFileSync(path.replace('.xlsx', '.reviewed.xlsx')), 'reviewed.xlsx');
    const names = (await reviewed.read()).sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Parity summary', 'Parity checks', 'Parity settings']));
    expect(answers.join('\n')).toMatch(/as at 30 June 2026/);
  });

  it('gives the same bytes for the same workbook and date, and changes none at a second review', async () => {
    const path = copied('edi-improvement-plan.xlsx');
    const [first, again, twice] = ['first.xlsx', 'again.xlsx', 'twice.xlsx'].map((name) =>
      join(folder, name),
    );
    await runParity(host, ['review', path, '--out', first ?? '']);
    await runParity(host, ['review', path, '--out', again ?? '']);
    await runParity(host, ['review', first ?? '', '--out', twice ?? '']);
    expect(readFileSync(again ?? '').equals(readFileSync(first ?? ''))).toBe(true);
    expect(readFileSync(twice ?? '').equals(readFileSync(first ?? ''))).toBe(true);
  });

  it('refuses a name for the copy that is the workbook itself, however it is spelt', async () => {
    const path = copied('tracker-table.xlsx');
    const before = readFileSync(path);
    const linked = join(folder, 'linked.xlsx');
    symlinkSync(path, linked);
    for (const out of [path, join(folder, '.', 'tracker-table.xlsx'), linked]) {
      await expect(runParity(host, ['review', path, '--out', out])).rejects.toThrow(
        'is the workbook itself. Give --out another name, or say --in-place to change it.',
      );
    }
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('keeps another file that stands where the copy goes', async () => {
    const path = copied('tracker-table.xlsx');
    const out = join(folder, 'taken.xlsx');
    writeFileSync(out, 'notes');
    await runParity(host, ['review', path, '--out', out]);
    expect(readFileSync(join(folder, 'taken.previous.xlsx'), 'utf8')).toBe('notes');
    expect(answers.join('\n')).toContain('taken.previous.xlsx');
  });

  it.each([
    ['notes.txt', 'Excel would not open “notes.txt” as a workbook. Give --out a name that ends in .xlsx.'],
    ['plan.xlsm', 'Excel would not open “plan.xlsm” as a workbook. Give --out a name that ends in .xlsx.'],
  ])('refuses %s, a name that Excel would not open', async (name, sentence) => {
    const path = copied('tracker-table.xlsx');
    const out = join(folder, name);
    await expect(runParity(host, ['review', path, '--out', out])).rejects.toThrow(sentence);
    expect(existsSync(out)).toBe(false);
  });

  it('refuses to write one copy over another', async () => {
    const path = copied('tracker-table.xlsx');
    const [there, here] = ['there', 'here'].map((name) => join(folder, name));
    for (const each of [there, here]) mkdirSync(each ?? '');
    copyFileSync(path, join(there ?? '', 'plan.xlsx'));
    copyFileSync(path, join(here ?? '', 'plan.xlsx'));
    const files = [join(there ?? '', 'plan.xlsx'), join(here ?? '', 'plan.xlsx')];
    await expect(runParity(host, ['review', ...files, '--out', folder])).rejects.toThrow(
      'Two of these workbooks would be written to',
    );
  });

  it('changes the workbook itself only when told to', async () => {
    const path = copied('tracker-table.xlsx');
    const before = readFileSync(path);
    await runParity(host, ['review', path, '--in-place']);
    expect(readFileSync(path).equals(before)).toBe(false);
    expect(readdirSync(folder)).toEqual(['tracker-table.xlsx']);
  });

  it('prints one JSON document and nothing else', async () => {
    const path = copied('wdes-action-plan.xlsx');
    await runParity(host, ['read', path, '--json']);
    expect(answers).toHaveLength(1);
    const document = JSON.parse(answers[0] ?? '');
    expect(document).toMatchObject({ schema: 1, file: 'wdes-action-plan.xlsx', asAt: '2026-06-30' });
    expect(document.plans[0].actions[0]).toMatchObject({
      ref: 'A-001',
      rating: { status: expect.any(String) },
    });
    expect(readdirSync(folder)).toEqual(['wdes-action-plan.xlsx']);
  });

  it('says in words what was recognised: title, period, key and each column', async () => {
    await runParity(host, ['read', copied('edi-improvement-plan.xlsx')]);
    const said = answers.join('\n');
    expect(said).toMatch(/^ {2}“EDI plan 2024-27”: headings in row \d+$/m);
    expect(said).toMatch(/^ {4}Period: 1 April 2024 to 31 March 2027$/m);
    expect(said).toMatch(/^ {4}RAG key: none found$/m);
    expect(said).toMatch(/^ {4}[A-Z] “[^”]+”: Due date$/m);
    expect(said).toMatch(/^ {2}Needs a look:$/m);
  });

  it('answers each due-date phrase on a line of its own, in order', async () => {
    await runParity(host, ['due', '--json', '--as-at', '2024-06-30']);
    expect(answers.map((line) => JSON.parse(line))).toMatchObject([
      { kind: 'recurring', first: '2024-03-31', recurrence: 'annual', next: '2025-03-31' },
      { kind: 'none', first: null },
    ]);
  });

  it('adds a blank plan to a new workbook, which reads as a plan once it is filled in', async () => {
    const path = join(folder, 'new.xlsx');
    await runParity(host, ['template', 'plan', path]);
    expect(existsSync(path)).toBe(true);
    const workbook = openXlsx(readFileSync(path), 'new.xlsx');
    const [sheet] = (await workbook.read()).sheets;
    const header =
      sheet?.cells.findIndex((row) => row?.some((cell) => /^action$/i.test(cell?.text ?? ''))) ?? -1;
    expect(header).toBeGreaterThanOrEqual(0);
    const headings = sheet?.cells[header]?.map((cell) => cell?.text ?? '') ?? [];
    const filled: Record<string, string> = {
      Action: 'Launch a mentoring scheme',
      'Due date': 'March 2027',
      Lead: 'Head of EDI',
    };
    await workbook.apply([
      {
        kind: 'set-cells',
        sheet: sheet?.name ?? '',
        row: header + 2,
        column: 1,
        cells: [
          headings.map((heading) => (filled[heading] === undefined ? null : { value: filled[heading] })),
        ],
      },
    ]);
    writeFileSync(path, workbook.save());
    await runParity(host, ['read', path, '--json']);
    const { plans } = JSON.parse(answers.at(-1) ?? '');
    expect(plans[0].actions).toHaveLength(1);
    expect(plans[0].actions[0]).toMatchObject({
      due: { first: '2027-03-31' },
      leads: [{ name: 'Head of EDI', type: 'role' }],
    });
  });

  it('says which sheets it looked at when a workbook holds no plan, and what was missing', async () => {
    const path = join(folder, 'figures.xlsx');
    const workbook = createXlsx();
    await workbook.apply([
      {
        kind: 'put-sheet',
        spec: {
          name: 'Figures',
          marker: null,
          columnWidths: [10],
          rows: [{ cells: [{ value: 'Headcount' }] }, { cells: [{ value: 12 }] }],
        },
      },
    ]);
    writeFileSync(path, workbook.save());
    await expect(runParity(host, ['review', path])).rejects.toThrow(
      /^No action plan was found in “figures\.xlsx”\. Looked at: “Figures” \(.+\)\./,
    );
    expect(readdirSync(folder)).toEqual(['figures.xlsx']);
  });

  it('says of a blank plan that it has no actions yet, and does not tell of headings that it has', async () => {
    const path = join(folder, 'blank.xlsx');
    await runParity(host, ['template', 'plan', path]);
    await expect(runParity(host, ['review', path])).rejects.toThrow(
      /^“Action plan” in “blank\.xlsx” has the headings of a plan and no actions under them yet\. Fill in one action a row, then review it again\.$/,
    );
  });

  it.each([
    [['read'], '“parity read” wants the name of one workbook: parity read plan.xlsx'],
    [
      ['template', 'plan'],
      '“parity template” wants what to add and the workbook: parity template plan new-plan.xlsx',
    ],
    [
      ['template', 'rota', 'x.xlsx'],
      'There is no template “rota”. There are: plan, wres, wdes, model-employer, pay.',
    ],
    [
      ['template', 'plan', 'x.csv'],
      'Excel would not open “x.csv” as a workbook. Give a name that ends in .xlsx.',
    ],
    [
      ['template', 'wres', 'no-such.xlsm'],
      'A new workbook has no macros, so Excel would not open it as “no-such.xlsm”. Give a name that ends in .xlsx.',
    ],
    [
      ['review', 'a.xlsx', '--out', 'b.xlsx', '--in-place'],
      'Give either --in-place or --out, not both: one changes the workbook itself, the other writes a copy.',
    ],
    [
      ['review', 'a.xlsx', 'b.xlsx', '--out', 'no-such-folder'],
      'With several workbooks --out must name a folder that is there; “no-such-folder” is not one.',
    ],
    [
      ['due', 'March 2027'],
      '“parity due” reads phrases from standard input, one a line, and was given “March 2027” as well: echo "March 2027" | parity due',
    ],
    [['review', 'no-such-plan.xlsx'], 'There is no file “no-such-plan.xlsx”. Check the name and the folder.'],
  ])('answers %j with one sentence', async (words, sentence) => {
    await expect(runParity(host, words)).rejects.toThrow(sentence);
  });
});
