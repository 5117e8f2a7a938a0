import { readRagKey } from '../../../src/domain/rag/key/rag-key';
import { statedReader } from '../../../src/domain/rag/read-stated';
import type { GridValue } from '../../support/sheet-builder';
import { buildSheet, buildWorkbook } from '../../support/sheet-builder';
import { planWith, statesOf } from '../../support/key-in-plan';
import { lettersOf, planOf } from '../../support/read-grid';

const [GREEN, AMBER, RED] = ['#00B050', '#FFC000', '#FF0000'];
const sign = (fill: string | undefined, text = '●'): GridValue => ({
  value: text,
  text,
  ...(fill === undefined ? {} : { fill }),
});

/** A plan whose status column is headed as given, with its key beside it. */
function grid(heading: string, key: readonly (readonly GridValue[])[]): GridValue[][] {
  const rows: GridValue[][] = [
    ['Ref', 'Action', 'Lead', 'Due date', heading],
    ['1', 'Train every interview panel in fair scoring', 'Head of HR', 'March 2027', sign(GREEN)],
    ['2', 'Publish the pay gap report each spring', 'EDI Lead', 'June 2027', sign(AMBER)],
    ['3', 'Set up reciprocal mentoring for managers', 'EDI Lead', 'May 2026', sign(RED)],
    ['4', 'Review how acting-up posts are filled', 'Head of HR', 'July 2027', sign(GREEN)],
  ];
  return rows.map((row, at) => [...row, null, ...(key[at] ?? [])]);
}

function statusesOf(rows: readonly (readonly GridValue[])[]): readonly unknown[] {
  const plan = planOf(rows);
  const key = readRagKey(buildWorkbook(buildSheet(rows)), plan);
  const read = statedReader(key, plan);
  return plan.actions.map((action) => read(action).stated?.status ?? null);
}

const KEY: readonly (readonly GridValue[])[] = [
  [],
  [sign(GREEN), 'On course for its date'],
  [sign(AMBER), 'Might slip'],
  [sign(RED), 'Has slipped'],
];

describe('A status shown as a coloured sign', () => {
  it.each(['RAG', 'Status', 'Where we are'])(
    'is read through a key of the same signs, under “%s”',
    (heading) => {
      expect(statusesOf(grid(heading, KEY))).toEqual(['on-track', 'at-risk', 'off-track', 'on-track']);
    },
  );

  it('is read through a key whose words name the colours', () => {
    const key = [[], ['Green: on track'], ['Amber: at risk'], ['Red: overdue']];
    expect(statusesOf(grid('Status', key))).toEqual(['on-track', 'at-risk', 'off-track', 'on-track']);
  });

  it('is read through a key below the plan, whose lines are no actions', () => {
    const under = KEY.slice(1).map(([one, words]) => [null, one, words]);
    const rows = [...grid('Status', []), [], ['Key'], ...under];
    expect(statusesOf(rows)).toEqual(['on-track', 'at-risk', 'off-track', 'on-track']);
  });

  it('means nothing for certain without a key', () => {
    expect(statusesOf(grid('Status', []))).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('makes its column the status column where the heading says little', () => {
    expect(lettersOf(planOf(grid('RAG', KEY))).rag).toBe('E');
  });
});

describe('A sign without a colour', () => {
  it('states nothing', () => {
    const rows = grid('Status', KEY).map((row) =>
      row.map((value, at) => (at === 4 && typeof value === 'object' ? sign(undefined) : value)),
    );
    expect(statusesOf(rows)).toEqual([null, null, null, null]);
  });
});

describe('A picture that nothing explains', () => {
  it('is told, and states nothing that is understood', () => {
    const { statuses, codes } = statesOf(planWith(['⏸', '⏳', '✅', '•'], { heading: 'Status' }));
    expect(statuses).toEqual(['unknown', 'unknown', 'complete', null]);
    expect(codes[0]).toEqual(['rag-word-not-in-key']);
  });

  it('is explained by a key of two, though one of them rests', () => {
    const above = [['Key: ⏸ = on hold, ✅ = done']];
    const { statuses } = statesOf(planWith(['⏸', '✅', '⏸'], { above, heading: 'Status' }));
    expect(statuses).toEqual(['at-risk', 'complete', 'at-risk']);
  });
});

describe('Signs of different shapes with words beside them', () => {
  it('are a key of shapes, whatever their colours', () => {
    const shapes = [
      [],
      [sign(GREEN, '◆'), 'Complete'],
      [sign(AMBER, '■'), 'On track'],
      [sign(RED, '●'), 'Overdue'],
    ];
    const rows = grid('Status', shapes);
    const key = readRagKey(buildWorkbook(buildSheet(rows)), planOf(rows));
    expect(key.map(({ label, status }) => [label, status])).toEqual([
      ['◆', 'complete'],
      ['■', 'on-track'],
      ['●', 'off-track'],
    ]);
  });
});
