import { afterIndicatorLabel } from '../../../../src/domain/plan/cells/indicator-label';
import { planOf } from '../../../support/read-grid';
import type { GridValue, SheetOptions } from '../../../support/sheet-builder';

type Row = readonly GridValue[];

const TITLE: Row = ['WRES action plan 2024/25'];
const HEAD: Row = ['Action', 'Lead', 'By when', 'Baseline', 'Target', 'Update'];
const FAIR: Row = ['Review how posts are advertised', 'Head of Resourcing', 'December 2024'];
const PANELS: Row = ['Train every interview panel', 'Head of HR', 'March 2025'];
const TRIAGE: Row = ['Talk each case through before it begins', 'Head of HR', 'February 2025'];
const NAMES = ['likelihood of appointment', 'likelihood of a formal process'];

/** A plan of two indicators, each over actions; `beside` is what stands on their own rows behind lead and date. */
const underIndicators = (
  beside: Row,
  [first, second] = [`Indicator 2: ${NAMES[0] ?? ''}`, `Indicator 3: ${NAMES[1] ?? ''}`],
): readonly Row[] => [
  TITLE,
  [],
  HEAD,
  [first, null, null, ...beside],
  FAIR,
  PANELS,
  [second, null, null, ...beside],
  TRIAGE,
];

const read = (grid: readonly Row[], options: SheetOptions = {}) => {
  const { actions, findings } = planOf(grid, options);
  return {
    sections: actions.map(({ rows, section }) => `${rows.join('-')} ${section.join(' > ')}`),
    indicators: actions.map(({ indicators }) => indicators.join()),
    measures: actions.map(({ measures }) =>
      measures.map(({ current, target }) => `${String(current)} to ${String(target)}`).join(),
    ),
    told: findings.flatMap(({ code, cell }) => (code.startsWith('row-') ? [`${code} ${String(cell)}`] : [])),
  };
};

const SECTIONS = [
  `5-5 Indicator 2: ${NAMES[0] ?? ''}`,
  `6-6 Indicator 2: ${NAMES[0] ?? ''}`,
  `8-8 Indicator 3: ${NAMES[1] ?? ''}`,
];

describe('the name a text gives an indicator', () => {
  it.each([
    ['Indicator 2: relative likelihood', 'relative likelihood'],
    ['WRES indicator 2 – relative likelihood', 'relative likelihood'],
    ['WDES Metric 4a) harassment', 'harassment'],
    ['Indicators 7 and 8: opportunities', 'opportunities'],
    ['WRES 5-8 Staff survey', 'Staff survey'],
    ['Metric 9b', ''],
    ['KPI 3. Time to hire', 'Time to hire'],
    ['Key finding 21: fair careers', 'fair careers'],
    ['Metric four: board', 'board'],
  ])('%s', (text, rest) => {
    expect(afterIndicatorLabel(text)).toBe(rest);
  });

  it.each([
    'Indicators are shared with each team',
    'WRES 2024 action plan',
    'WRES 24/25 data',
    'Metrics for every ward',
    'Key findings of the survey',
    'Review indicator 2',
    'WRES 20% uplift',
    '2. Relative likelihood',
  ])('%s is none', (text) => {
    expect(afterIndicatorLabel(text)).toBeNull();
  });
});

describe('a row that names an indicator over its actions', () => {
  it.each<[string, Row]>([
    ['figures', [1.24, 1.1]],
    ['one figure', [1.24]],
    ['a target', [null, 1.1]],
    ['a figure in words', ['1.24 last year', 'Parity']],
    ['a word of progress', [null, null, 'Improving']],
    ['an arrow', [null, null, '↑']],
    ['figures of both', ['42% / 16%', '48% / 13%']],
  ])('is a section with %s beside it', (_, beside) => {
    const { sections, told } = read(underIndicators(beside));
    expect(sections).toEqual(SECTIONS);
    expect(told).toEqual([]);
  });

  it('is one though its cell runs over lead and date, and its words tell somebody to do something', () => {
    const grid = underIndicators([1.24, 1.1], ['Indicator 2: Reduce the gap', 'Indicator 3: Reduce cases']);
    expect(read(grid, { merges: ['A4:C4', 'A7:C7'] }).sections).toEqual([
      '5-5 Indicator 2: Reduce the gap',
      '6-6 Indicator 2: Reduce the gap',
      '8-8 Indicator 3: Reduce cases',
    ]);
  });

  it.each([
    ['Metric 2 – appointment', 'Metric 3 – capability'],
    ['WRES 2 appointment from shortlisting', 'WRES 3 formal process'],
    ['Indicator 2', 'Indicator 3'],
    ['KPI 2: time to hire', 'KPI 3: leavers'],
  ])('is one whatever it is called: %s', (first, second) => {
    expect(read(underIndicators([1.24, 1.1], [first, second])).sections).toEqual([
      `5-5 ${first}`,
      `6-6 ${first}`,
      `8-8 ${second}`,
    ]);
  });

  it('gives its actions its number and its figures', () => {
    const { indicators, measures } = read(underIndicators([1.24, 1.1]));
    expect(indicators).toEqual(['WRES 2', 'WRES 2', 'WRES 3']);
    expect(measures).toEqual(['1.24 to 1.1', '1.24 to 1.1', '1.24 to 1.1']);
  });

  it('leaves an action the figures it has of its own', () => {
    const grid = underIndicators([1.24, 1.1]).map((row) =>
      row === PANELS ? [...PANELS, '60%', '90%'] : row,
    );
    expect(read(grid).measures).toEqual(['1.24 to 1.1', '60 to 90', '1.24 to 1.1']);
  });

  it('may stand in the column of indicators, with nothing in that of actions', () => {
    const grid = [
      TITLE,
      [],
      ['Indicator', ...HEAD],
      ['Indicator 2: appointment', null, null, null, 1.24, 1.1],
      [null, ...FAIR],
      [null, ...PANELS],
      ['Indicator 3: formal process', null, null, null, 1.5, 1.2],
      [null, ...TRIAGE],
    ];
    const { sections, measures } = read(grid);
    expect(sections).toEqual([
      '5-5 Indicator 2: appointment',
      '6-6 Indicator 2: appointment',
      '8-8 Indicator 3: formal process',
    ]);
    expect(measures).toEqual(['1.24 to 1.1', '1.24 to 1.1', '1.5 to 1.2']);
  });

  it('is asked about where a status alone or a sentence beside it may be an action’s', () => {
    const said = read(underIndicators([null, null, 'Work with the network has begun on this']));
    expect(said.sections).toEqual(SECTIONS);
    expect(said.told).toEqual(['row-unsure A4', 'row-unsure A7']);
  });
});

describe('a row that begins with the name of an indicator is an action', () => {
  const rowsOf = (grid: readonly Row[], options: SheetOptions = {}) =>
    planOf(grid, options).actions.map(({ rows }) => rows[0]);

  it('where it has a lead or a date', () => {
    const led = underIndicators([]).map((row, at) =>
      at === 3 || at === 6 ? [row[0] ?? '', 'Head of HR', 'March 2025', 1.24, 1.1] : row,
    );
    expect(rowsOf(led)).toEqual([4, 5, 6, 7, 8]);
  });

  it('where others of its kind have both and it waits for them', () => {
    const grid = underIndicators([1.24, 1.1]).map((row, at) =>
      at === 3 ? [row[0] ?? '', 'Head of HR', 'March 2025', 1.24, 1.1] : row,
    );
    expect(rowsOf(grid)).toEqual([4, 5, 6, 7, 8]);
  });

  it('where it tells somebody to do something', () => {
    const grid = underIndicators(
      [1.24, 1.1],
      ['WRES 2: review how posts are advertised', 'WRES 3: review how cases begin'],
    );
    expect(rowsOf(grid)).toEqual([4, 5, 6, 7, 8]);
  });

  it('where every row is one and some wait for a lead', () => {
    const grid = [
      TITLE,
      [],
      HEAD,
      ['Indicator 1: staff in each band', null, null, '12%', '15%'],
      ['Indicator 2: appointment', 'Head of HR', 'March 2025', 1.24, 1.1],
      ['Indicator 3: formal process', null, null, 1.5, 1.2],
      ['Indicator 4: training', 'Head of OD', 'May 2025', 0.9, 1],
    ];
    expect(rowsOf(grid)).toEqual([4, 5, 6, 7]);
  });

  it('where it stands alone between actions of another kind', () => {
    const grid = [TITLE, [], HEAD, FAIR, PANELS, ['WRES 3: formal process', null, null, 1.5, 1.2], TRIAGE];
    expect(rowsOf(grid)).toEqual([4, 5, 6, 7]);
  });

  it('where the next row names the indicator again beside its action', () => {
    const grid = [
      TITLE,
      [],
      ['Indicator', ...HEAD],
      ['WRES 2', 'Review adverts', null, null, 1.24, 1.1],
      ['WRES 2', ...PANELS],
      ['WRES 3', ...TRIAGE],
    ];
    expect(rowsOf(grid)).toEqual([4, 5, 6]);
  });
});
