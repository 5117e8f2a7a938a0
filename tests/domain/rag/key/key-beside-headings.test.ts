import { lettersOf, plansOf } from '../../../support/read-grid';
import { statesOf } from '../../../support/key-in-plan';
import { buildSheet, type GridValue } from '../../../support/sheet-builder';

const TASKS = ['Train every interview panel', 'Launch a mentoring scheme', 'Write a guide to adjustments'];
const MARKS = ['Red', 'Amber', 'Green'];
const STATES = ['off-track', 'at-risk', 'on-track'];
const SENTENCES = ['Red: this action has slipped', 'Amber: a little behind', 'Green: going as planned'];

/** A plan in columns A to E, with lines beside it from a row counted from that of the headings. */
function planBeside(lines: readonly (readonly GridValue[])[], from = 0, gap = 1) {
  const grid: GridValue[][] = [
    ['Equality plan 2023-2026'],
    [],
    ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
    ...TASKS.map((task, at) => [String(at + 1), task, 'Head of HR', 'March 2025', MARKS[at] ?? '']),
    [],
    [],
  ];
  const first = 2 + from;
  return buildSheet(
    grid.map((row, at) => {
      const line = lines[at - first];
      if (!line) return row;
      return [...row, ...Array.from({ length: 5 + gap - row.length }, () => ''), ...line];
    }),
  );
}

describe('A key that stands beside the plan and begins in the row of its headings', () => {
  const keys: readonly (readonly [string, readonly (readonly GridValue[])[], number])[] = [
    ['sentences', SENTENCES.map((line) => [line]), 0],
    ['sentences from a row above', SENTENCES.map((line) => [line]), -1],
    ['sentences from two rows above', SENTENCES.map((line) => [line]), -2],
    ['words over lines', [['RAG key'], ...SENTENCES.map((line) => [line])], 0],
    ['words over two columns', [['Key'], ['Red', 'Late'], ['Amber', 'At risk'], ['Green', 'On track']], 0],
    [
      'two columns',
      [
        ['Red', 'Late'],
        ['Amber', 'At risk'],
        ['Green', 'On track'],
      ],
      0,
    ],
    [
      'long lines',
      SENTENCES.map((line) => [`${line}, as the group that steers the plan sees it when it meets`]),
      0,
    ],
  ];

  it.each(keys)('is read, and the plan with it: %s', (_, lines, from) => {
    const sheet = planBeside(lines, from);
    const [plan] = plansOf([sheet]).plans;
    expect(plan?.headerRow).toBe(3);
    expect(plan && lettersOf(plan)).toEqual({ ref: 'A', action: 'B', lead: 'C', due: 'D', rag: 'E' });
    expect(statesOf(sheet).statuses).toEqual(STATES);
  });

  it('is none of the columns of the plan, though an empty column parts them', () => {
    const values = [['RAG in May'], ['Red'], ['Amber'], ['Red']];
    const [plan] = plansOf([planBeside(values)]).plans;
    expect(plan && lettersOf(plan).rag).toBe('E G');
  });
});
