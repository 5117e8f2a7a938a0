import { buildGapsView } from '../../../src/application/pane/gaps-build-view';
import type { GapsView, GapView } from '../../../src/application/pane/gaps-view';
import { scan } from '../../../src/application/pane/scan';
import type { Figure } from '../../../src/domain/equality/figure';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { figuresWorkbook } from '../../support/figures-workbook';
import { paneWorkbook, TODAY } from '../../support/pane-plan';
import { paneFigures } from '../../support/pane-figures';
import { buildSheet, buildWorkbook } from '../../support/sheet-builder';
import { MemoryWorkbook } from '../../../src/workbook/memory/memory-workbook';

const [likelihood] = paneFigures();
if (!likelihood) throw new Error('There are no figures.');

const view = (...figures: readonly Partial<Figure>[]): GapsView =>
  buildGapsView({
    figures: figures.map((figure) => ({ ...likelihood, ...figure })),
    dataSheets: [],
    settings: DEFAULT_SETTINGS,
    plans: [],
  });

function only(figure: Partial<Figure>): GapView {
  const [gap] = view(figure).figures;
  if (!gap) throw new Error('There is no figure.');
  return gap;
}

describe('A figure for the screen', () => {
  it('is worse by more than chance where its test says so, whatever its interval', () => {
    expect(only({ p: 0.049 }).verdict).toMatchObject({
      letter: 'W',
      words: 'Worse for BME, more than chance',
    });
    expect(only({ p: 0.051 }).verdict).toMatchObject({
      letter: 'C',
      words: 'Worse for BME, could be chance',
    });
    expect(only({ p: null, interval: null }).verdict.kind).toBe('worse-untested');
    expect(only({ adverse: false }).verdict.kind).toBe('not-worse');
  });

  it('is shown where its axis has it: a share by how far it is from the share it is compared with', () => {
    const share = only({
      ...{ statistic: 'representation', unit: 'percent', value: 6.8, parity: 29, interval: [3, 10] },
    });
    expect(share.mark?.axis).toBe('points');
    expect(share.mark?.value).toBeCloseTo(-22.2, 9);
    expect(share.mark?.interval?.map((end) => Math.round(end))).toEqual([-26, -19]);
    expect([share.mark?.words, share.value]).toEqual(['−22.2 points', '6.8%']);
  });

  it('of a ratio of nought has no place on its axis, and says why', () => {
    expect(only({ value: 0 })).toMatchObject({
      ...{ mark: null, whyNoMark: 'A ratio of nought has no place on an axis of ratios.', value: '0.00' },
    });
  });

  it('without a number gives its reason in its place', () => {
    const message = 'Nobody was shortlisted.';
    const none = only({ value: null, unavailable: { code: 'no-reference-base', message } });
    expect(none).toMatchObject({ value: message, unavailable: true, mark: null });
  });

  it('leads to each of its counts once, and of a sum to the first of its cells', () => {
    const cells = [2, 3, 4].map((row) => ({ sheet: 'WRES data', row, column: 5 }));
    const gap = only({ comparison: { ...likelihood.comparison, numerator: { value: 92, cells } } });
    expect(gap.cells.map(({ what, where }) => `${what}: ${where}`)).toContain(
      'BME, count: WRES data E2 and 2 more cells',
    );
    expect(gap.counted).toBe(false);
  });

  it('counted out of a staff list has no cell to lead to', () => {
    const count = { value: 10, cells: [] };
    const group = { label: 'White', numerator: count, denominator: count, rate: 1 };
    expect(only({ reference: group, comparison: group })).toMatchObject({ cells: [], counted: true });
  });

  it('keeps a key of its own where the same figure stands twice', () => {
    const keys = view({}, {}).figures.map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('is the latest where no later year of it is given, however years are written', () => {
    const years = ['2023/24', '2023', '2022/23'];
    const gaps = view(...years.map((year) => ({ year }))).figures;
    expect(gaps.map(({ latest }) => latest)).toEqual([true, false, false]);
  });
});

describe('The figures of a workbook', () => {
  it('are those of its data sheets, each with its actions and whether one of them is live', async () => {
    const { gaps } = await scan(openXlsx(await figuresWorkbook(), 'plan.xlsx'), { asAt: null, today: TODAY });
    expect(gaps.sheets.map(({ sheet }) => sheet)).toEqual([
      ...['WRES data', 'WDES data', 'Model Employer data', 'Pay data'],
    ]);
    const named = (name: string, year: string): GapView | undefined =>
      gaps.figures.find((gap) => gap.name === name && gap.year === year);
    expect(named('WRES 2', '2024')).toMatchObject({ value: '1.84', hasLiveAction: true, latest: true });
    expect(named('WDES 8', '2024')).toMatchObject({ hasLiveAction: false });
    expect(named('WDES 8', '2024')?.actions[0]).toMatchObject({ word: 'Complete', live: false });
    expect(gaps.sentence).toMatch(/^\d+ figures of the latest year: \d+ worse by more than chance, /);
  });

  it('are none in a workbook that counts nothing', async () => {
    const { gaps } = await scan(paneWorkbook(), { asAt: null, today: TODAY });
    expect(gaps).toMatchObject({ figures: [], sheets: [], sentence: '', standards: [], years: [] });
  });
});

describe('An empty data sheet', () => {
  it('gets a name that is free, and is read as what it is', async () => {
    const workbook = paneWorkbook();
    const open = () => scan(workbook, { asAt: null, today: TODAY });
    const first = await (await open()).insertDataSheet('pay');
    const second = await (await open()).insertDataSheet('pay');
    expect([first.place.sheet, second.place.sheet]).toEqual(['Pay data', 'Pay data (2)']);
    const { gaps } = await open();
    expect(gaps.sheets.map(({ sheet }) => sheet)).toEqual(['Pay data', 'Pay data (2)']);
    expect(gaps.figures.filter(({ unavailable }) => !unavailable)).toEqual([]);
  });
});

describe('Counts without a plan', () => {
  it('are written to sheets of figures all the same, and taken back', async () => {
    const counts = [
      ['Indicator', 'Breakdown', 'Measure', 'White', 'BME', 'Not known', 'Year'],
      [2, 'All', 'Shortlisted', 2470, 3610, 120, 2024],
      [2, 'All', 'Appointed', 618, 492, 31, 2024],
    ];
    const workbook = new MemoryWorkbook(buildWorkbook(buildSheet(counts, { name: 'WRES data' })));
    const before = await workbook.read();
    const session = await scan(workbook, { asAt: null, today: TODAY });
    expect(session.view.plans).toEqual([]);
    expect(session.preview()).toMatchObject({ nothingToWrite: false, statusChanges: [] });
    await session.write();
    expect((await workbook.read()).sheets.map(({ name }) => name)).toContain('Parity WRES');
    await workbook.undo();
    expect(await workbook.read()).toEqual(before);
  });
});
