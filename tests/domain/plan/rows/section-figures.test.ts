import { labelledFigures } from '../../../../src/domain/plan/rows/section-figures';
import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

type Row = readonly GridValue[];

const HEAD: Row = ['Action', 'Lead', 'By when', 'Progress'];
const FAIR: Row = ['Review how posts are advertised', 'Head of Resourcing', 'December 2024'];
const PANELS: Row = ['Train every interview panel', 'Head of HR', 'March 2025'];
const TRIAGE: Row = ['Talk each case through before it begins', 'Head of HR', 'February 2025'];
const FIRST = 'Indicator 2: likelihood of appointment';
const SECOND = 'Indicator 3: likelihood of a formal process';

/** Rows of one cell are merged over the table, unless they are to stand as they are. */
const read = (rows: readonly Row[], isMerged = true) => {
  const grid = [['WRES action plan 2024/25'], [], HEAD, ...rows];
  const merges = grid.flatMap((row, at) =>
    isMerged && at > 2 && row.length === 1 ? [`A${String(at + 1)}:D${String(at + 1)}`] : [],
  );
  const { actions, findings } = planOf(grid, { merges });
  return {
    actions: actions.map(({ rows: of, section, leads }) =>
      [of.join('-'), section.join(' > '), leads.map(({ name }) => name).join()].join(' | '),
    ),
    measures: actions.map(({ measures }) =>
      measures.map(({ current, target }) => `${String(current)} to ${String(target)}`).join(),
    ),
    told: findings.flatMap(({ code, cell }) => (code.startsWith('row-') ? [`${code} ${String(cell)}`] : [])),
  };
};

describe('figures that say themselves what they are', () => {
  it.each([
    ['Current: 1.24', ['current 1.24']],
    ['Target: 1.00', ['target 1.00']],
    ['Baseline measure: 35% of staff', ['current 35% of staff']],
    ['Target criteria: 1% less each year', ['target 1% less each year']],
    ['Measure of success: parity', ['target parity']],
    ['Target 2025: 8%', ['target 8%']],
    ['Baseline – 1.24', ['current 1.24']],
    ['Current: 1.24; Target: 1.00', ['current 1.24', 'target 1.00']],
    ['Current position: 12% | Target: 15%', ['current 12%', 'target 15%']],
  ])('%s', (text, figures) => {
    expect(labelledFigures(text).map(({ field, text: said }) => `${field} ${said}`)).toEqual(figures);
  });

  it.each([
    'Review adverts: all posts',
    'Lead: Head of HR',
    'Target – recruit more widely',
    'Progress: places are booked',
    'Target 1: Staff feel safe',
    'Indicator 2: appointment',
  ])('%s is none', (text) => {
    expect(labelledFigures(text)).toEqual([]);
  });
});

describe('a row of figures right under a heading', () => {
  it.each([[FIRST], ['Recruitment and selection']])(
    'is no action and belongs to all under “%s”',
    (heading) => {
      const { actions, measures, told } = read([[heading], ['Current: 1.24', 'Target: 1.00'], FAIR, PANELS]);
      expect(actions).toEqual([`6-6 | ${heading} | Head of Resourcing`, `7-7 | ${heading} | Head of HR`]);
      expect(measures).toEqual(['1.24 to 1', '1.24 to 1']);
      expect(told).toEqual([]);
    },
  );

  it('may be one line, under an indicator', () => {
    for (const isMerged of [true, false]) {
      const { actions, measures } = read([[FIRST], ['Baseline: 1.24; Target: 1.00'], FAIR, PANELS], isMerged);
      expect(actions).toEqual([`6-6 | ${FIRST} | Head of Resourcing`, `7-7 | ${FIRST} | Head of HR`]);
      expect(measures).toEqual(['1.24 to 1', '1.24 to 1']);
    }
  });
});

describe('a row of figures elsewhere', () => {
  it('is no action below one, but says more of it', () => {
    const { actions, measures } = read([['Recruitment'], FAIR, ['Current: 12%', 'Target: 15%'], PANELS]);
    expect(actions).toEqual(['5-6 | Recruitment | Head of Resourcing', '7-7 | Recruitment | Head of HR']);
    expect(measures).toEqual(['12 to 15', '']);
  });

  it('is told of where nothing stands above it', () => {
    const { actions, told } = read([['Current: 12%', 'Target: 15%'], FAIR, PANELS]);
    expect(actions).toEqual(['5-5 |  | Head of Resourcing', '6-6 |  | Head of HR']);
    expect(told).toEqual(['row-unread A4']);
  });

  it('is an action still where one of its cells is none', () => {
    const { actions } = read([FAIR, ['Target: recruit from all communities', 'Head of HR', 'May 2025']]);
    expect(actions).toHaveLength(2);
  });
});

describe('a target below the actions of an indicator', () => {
  const TARGET: Row = ['Target criteria: 50% of all posts'];

  it.each([true, false])('is that of all of them (merged: %s)', (isMerged) => {
    const rows = [[FIRST], FAIR, PANELS, TARGET, [SECOND], TRIAGE, ['Measure of success: 20% of all cases']];
    const { actions, measures, told } = read(rows, isMerged);
    expect(actions).toEqual([
      `5-5 | ${FIRST} | Head of Resourcing`,
      `6-6 | ${FIRST} | Head of HR`,
      `9-9 | ${SECOND} | Head of HR`,
    ]);
    expect(measures).toEqual(['null to 50', 'null to 50', 'null to 20']);
    expect(told).toEqual([]);
  });

  it('pairs with the baseline above them', () => {
    const rows = [[FIRST], ['Baseline measure: 40% of all posts'], FAIR, PANELS, TARGET];
    expect(read(rows).measures).toEqual(['40 to 50', '40 to 50']);
  });

  it('is the one action’s above it where each has its own', () => {
    const rows = [
      [FIRST],
      FAIR,
      ['Target: 10 posts of 20'],
      PANELS,
      ['Target: 30% of panels'],
      [SECOND],
      TRIAGE,
    ];
    const { actions, told } = read(rows);
    expect(actions).toEqual([
      `5-6 | ${FIRST} | Head of Resourcing`,
      `7-8 | ${FIRST} | Head of HR`,
      `10-10 | ${SECOND} | Head of HR`,
    ]);
    expect(told).toEqual([]);
  });

  it('is the action’s above it under a heading that names no indicator', () => {
    const { actions } = read([['Theme 1: Recruitment'], FAIR, PANELS, TARGET, ['Theme 2: Conduct'], TRIAGE]);
    expect(actions[1]).toBe('6-7 | Theme 1: Recruitment | Head of HR');
  });
});
