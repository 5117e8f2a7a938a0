import { planOf } from '../../../support/read-grid';

const HEAD = ['Action', 'Lead', 'Due date'];
const CELLS = ['T1 March 2024\nT2 March 2026', 'T1: 30/09/2024; T2: 30/06/2025'];
const LETTERS = ['O: May 2024\nR: May 2026', 'June 2024 (O)\nJune 2025 (R)'];
const ACTIONS = ['Train every interview panel in fair scoring', 'Publish the pay gap report'];

const duesOf = (
  cells: readonly string[],
  above: readonly string[][],
  below: readonly string[][],
): readonly string[] =>
  planOf([...above, HEAD, ...cells.map((cell, at) => [ACTIONS[at] ?? '', 'Head of HR', cell]), [], ...below])
    .actions.slice(0, cells.length)
    .map(({ due }) => `${due.kind} ${due.first?.toString() ?? ''}`);

const REVISED = ['date 2026-03-31', 'date 2025-06-30'];

describe('labels before the dates of one cell', () => {
  it.each([
    [[], [['T1 = original target date, T2 = revised target date']]],
    [[], [['Note: T1 means first date; T2 means new date']]],
    [
      [
        ['T1', 'Initial date'],
        ['T2', 'Date now agreed'],
      ],
      [],
    ],
    [[['Key: original date (T1), extended date (T2)']], []],
  ])('mean what a line about the plan says: %j %j', (above, below) => {
    expect(duesOf(CELLS, above, below)).toEqual(REVISED);
  });

  it('are letters too, before or behind their dates', () => {
    expect(duesOf(LETTERS, [], [['O – original, R – revised']])).toEqual([
      'date 2026-05-31',
      'date 2025-06-30',
    ]);
  });

  it('keep the text of the cell as it stands', () => {
    const { actions } = planOf([HEAD, ['Hold a forum', 'Head of HR', CELLS[0]], [], ['T1 = old, T2 = new']]);
    expect(actions[0]?.due.text).toBe(CELLS[0]);
  });

  it('mean several dates where nothing explains them, or something else does', () => {
    const several = ['multiple 2024-03-31', 'multiple 2024-09-30'];
    expect(duesOf(CELLS, [], [])).toEqual(several);
    expect(duesOf(CELLS, [], [['T1 = new starters, T2 = first line managers']])).not.toEqual(REVISED);
    expect(duesOf(CELLS, [], [['T1 = theatre one, T2 = theatre two. Updated in May']])).toEqual(several);
  });
});
