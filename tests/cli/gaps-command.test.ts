import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { runParity } from '../../src/cli/run-parity';
import { createXlsx } from '../../src/workbook/xlsx/create-xlsx';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { gapsOf, gapsOfFile, runOn } from '../reference/gaps-of';

const SAMPLES = join(__dirname, '..', '..', 'samples');
const CLEAN = join(SAMPLES, 'equality-figures.xlsx');
const AWKWARD = join(SAMPLES, 'equality-figures-awkward.xlsx');
const PLAN = join(SAMPLES, 'wdes-action-plan.xlsx');

describe('parity gaps', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parity-gaps-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('answers one JSON document with counts as plain numbers, unrounded', async () => {
    const { answers, status } = await runOn(CLEAN, ['gaps', CLEAN, '--json']);
    expect(status).toBe(0);
    expect(answers).toHaveLength(1);
    const document = JSON.parse(answers[0] ?? '');
    expect(document).toMatchObject({ schema: 1, file: 'equality-figures.xlsx' });
    const figure = document.figures.find(
      ({ standard, id, year }: { standard: string; id: string; year: string }) =>
        standard === 'WRES' && id === '2' && year === '2025',
    );
    expect(figure).toMatchObject({
      breakdown: 'All',
      statistic: 'relative-likelihood',
      reference: { label: 'White', numerator: 512, denominator: 2410 },
      comparison: { label: 'BME', numerator: 431, denominator: 3120 },
      fourFifths: 'outside',
      better: 'lower',
      parity: 1,
      notKnown: { count: 164 },
      unavailable: null,
      actions: ['A-001'],
    });
    expect(figure.value).toBeCloseTo(512 / 2410 / (431 / 3120), 12);
  });

  it('joins figures to the actions that name them, a part of a metric by the whole', async () => {
    const { figures, findings } = await gapsOfFile(CLEAN);
    const actionsOf = (standard: string, id: string) =>
      figures.find((figure) => figure.standard === standard && figure.id === id)?.actions;
    expect(actionsOf('WDES', '4a(iii)')).toEqual(['A-004']);
    expect(actionsOf('Model Employer', '7')).toEqual(['A-003']);
    expect(actionsOf('Pay gap', 'Mean hourly pay')).toEqual(['A-007']);
    expect(actionsOf('WRES', '7')).toEqual([]);
    const missed = findings
      .filter(({ code }) => code === 'adverse-gap-no-action')
      .map(({ message }) => message);
    expect(missed.filter((message) => message.startsWith('WRES 7,'))).toHaveLength(1);
    expect(missed.some((message) => message.startsWith('WRES 2,'))).toBe(false);
  });

  it('gives a reason and a finding for each trap, and exits with 1', async () => {
    const { answers, status } = await runOn(AWKWARD, ['gaps', AWKWARD, '--json']);
    expect(status).toBe(1);
    const { findings, figures } = JSON.parse(answers.join('')) as Awaited<ReturnType<typeof gapsOfFile>>;
    expect(new Set(findings.map(({ code }) => code))).toEqual(
      new Set([
        'count-twice',
        'count-exceeds-base',
        'survey-count-not-whole',
        'count-unreadable',
        'figure-indicator-unknown',
        'figure-measure-unknown',
        'percentage-over-100',
        'fraction-for-percentage',
        'totals-differ',
        'other-standard-data',
        'own-answer-differs',
      ]),
    );
    for (const { value, unavailable } of figures) expect(value === null).toBe(unavailable !== null);
  });

  it('reads for a person as sentences with interval, test and counts', async () => {
    const { answers } = await runOn(CLEAN, ['gaps', CLEAN]);
    expect(answers[0]).toMatch(/^equality-figures\.xlsx: \d+ figures from “WRES data” \(\d+ rows\), /);
    const text = answers.join('\n');
    expect(text).toMatch(/WRES 2, All, 2025 · .+: 1\.54 \(95% interval 1\.37 to 1\.73, p < 0\.001\)/);
    expect(text).toContain('White 512 of 2,410 (21.2%)');
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('takes no number of a row whose groups do not add up to its own total', async () => {
    const { figures } = await gapsOf({
      name: 'Race',
      rows: [
        ['Indicator', 'Measure', 'White', 'BME', 'Not known', 'Total'],
        ['2', 'Shortlisted', 900, 400, 30, 1400],
        ['2', 'Appointed', 200, 60, 5, 265],
      ],
    });
    expect(figures).toMatchObject([{ id: '2', value: null, unavailable: { code: 'totals-differ' } }]);
  });

  it('tests cases given as the mean of two years by those of both, over twice the headcount', async () => {
    const metric = (times: number) =>
      gapsOf({
        name: 'Capability',
        rows: [
          ['WDES metric 3, 2024/25'],
          ['Line', 'Disabled', 'Non-disabled'],
          ['Staff in workforce', 500 * times, 7000 * times],
          ['Staff entering the formal capability process', 3.5 * times, 14.5 * times],
        ],
      });
    const [mean, both] = [(await metric(1)).figures[0], (await metric(2)).figures[0]];
    expect(mean).toMatchObject({
      id: '3',
      comparison: { numerator: 3.5, denominator: 500 },
      unavailable: null,
    });
    expect(mean?.value).toBeCloseTo(3.5 / 500 / (14.5 / 7000), 12);
    expect(mean).toMatchObject({
      p: Reflect.get(both ?? {}, 'p'),
      interval: Reflect.get(both ?? {}, 'interval'),
    });
    expect(mean?.cautions.join(' ')).toContain('mean of two years');
    expect(both?.cautions.join(' ')).not.toContain('given as the mean');
  });

  it('says in one sentence what a workbook without equality data lacks', async () => {
    await expect(runOn(PLAN, ['gaps', PLAN])).rejects.toThrow(
      /^No equality data was found in “wdes-action-plan\.xlsx”: .+parity template wres/,
    );
    await expect(runOn(PLAN, ['gaps'])).rejects.toThrow('“parity gaps” wants the name of one workbook');
  });

  it('says what looks like equality data where none of it was read', async () => {
    const rows = [
      ['Leavers in the year by band'],
      ['Band', 'White', 'BME', 'Not known'],
      ['Band 5', 12, 9, 1],
      ['Band 6', 8, 3, 0],
    ];
    await expect(gapsOf({ name: 'Leavers', rows })).rejects.toThrow(
      /^No equality data was read in “.+\.xlsx”\. Leavers [A-Z]+\d+: .+leavers/i,
    );
  });

  it('tells every place of what was not read, and answers JSON all the same', async () => {
    const rows = [
      ['Leavers in the year by band'],
      ['Band', 'White', 'BME', 'Not known'],
      ['Band 5', 12, 9, 1],
      ['Band 6', 8, 3, 0],
    ];
    const path = join(folder, 'left.xlsx');
    const workbook = createXlsx();
    const sheet = (name: string) => ({
      kind: 'put-sheet' as const,
      spec: {
        name,
        marker: null,
        columnWidths: [12],
        rows: rows.map((row) => ({ cells: row.map((value) => ({ value })) })),
      },
    });
    await workbook.apply([sheet('Leavers one'), sheet('Leavers two'), sheet('Leavers three')]);
    writeFileSync(path, workbook.save());
    const refusal: unknown = await runOn(path, ['gaps', path]).catch((error: unknown) => error);
    const message = refusal instanceof Error ? refusal.message : '';
    expect(message.split('\n').map((line) => /Leavers (?:one|two|three) A2/.test(line))).toEqual([
      true,
      true,
      true,
    ]);
    expect(message).not.toContain('parity read');
    const answers: string[] = [];
    const asked = runParity(
      {
        console: { answer: (line) => answers.push(line), remark: () => undefined, progress: () => undefined },
        today: Temporal.PlainDate.from('2026-06-30'),
        openWorkbook: openXlsx,
        createWorkbook: createXlsx,
        samplePath: path,
        readStandardInput: () => '',
      },
      ['gaps', path, '--json'],
    );
    await expect(asked).rejects.toThrow('No equality data was read');
    expect(JSON.parse(answers.join(''))).toMatchObject({ figures: [], findings: [{}, {}, {}] });
  });

  it('fills in a template: numbers typed into it come back as figures', async () => {
    const path = join(folder, 'new.xlsx');
    await runOn(path, ['template', 'wres', path]);
    const { answers } = await runOn(path, ['gaps', path]);
    expect(answers).toEqual(['new.xlsx: no figures yet; no counts are filled in on “WRES data” (48 rows)']);
    const workbook = openXlsx(readFileSync(path), 'new.xlsx');
    const [sheet] = (await workbook.read()).sheets;
    const rowOf = (measure: string) => (sheet?.cells.findIndex((row) => row?.[2]?.text === measure) ?? 0) + 1;
    await workbook.apply(
      (
        [
          ['Shortlisted', 900, 400],
          ['Appointed', 200, 60],
        ] as const
      ).map(([measure, white, bme]) => ({
        kind: 'set-cells' as const,
        sheet: sheet?.name ?? '',
        row: rowOf(measure),
        column: 4,
        cells: [[{ value: white }, { value: bme }]],
      })),
    );
    writeFileSync(path, workbook.save());
    const { figures } = await gapsOfFile(path);
    expect(figures).toMatchObject([{ standard: 'WRES', id: '2', unavailable: null }]);
  });

  it('is part of a review, of a workbook with data and no plan too, which a second review leaves as it is', async () => {
    const path = join(folder, 'data.xlsx');
    copyFileSync(AWKWARD, path);
    const { answers, status } = await runOn(path, ['review', path, '--json']);
    expect(status).toBe(1);
    const document = JSON.parse(answers.join(''));
    expect(document.plans).toEqual([]);
    expect(document.figures.length).toBeGreaterThan(20);
    const once = join(folder, 'data.reviewed.xlsx');
    const twice = join(folder, 'twice.xlsx');
    await runOn(path, ['review', once, '--out', twice]);
    expect(readFileSync(twice).equals(readFileSync(once))).toBe(true);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('reads no data sheet as a plan, and the plan of the same workbook as ever', async () => {
    const { answers } = await runOn(CLEAN, ['read', CLEAN, '--json']);
    const { plans } = JSON.parse(answers.join(''));
    expect(plans.map(({ sheet }: { sheet: string }) => sheet)).toEqual(['Inclusion plan']);
    expect(plans[0].actions).toHaveLength(7);
  });
});
