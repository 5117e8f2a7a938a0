import { painted, planWith, statesOf } from '../../../support/key-in-plan';
import { buildSheet, type GridValue } from '../../../support/sheet-builder';

type Key = readonly (readonly [fill: string, meaning: string])[];

const FIVE: Key = [
  ['#00B050', 'Complete'],
  ['#92D050', 'On track'],
  ['#FFC000', 'At risk'],
  ['#FF0000', 'Delayed'],
  ['#BFBFBF', 'Not due to start'],
];
const STATES = ['complete', 'on-track', 'at-risk', 'off-track', 'not-started'];

const rowsOf = (key: Key): GridValue[][] => key.map(([fill, meaning]) => [painted(fill), meaning]);

function statusesOf(key: Key, marks: readonly string[] = key.map(([fill]) => fill)) {
  return statesOf(
    planWith(
      marks.map((fill) => painted(fill)),
      { above: [...rowsOf(key), []] },
    ),
  );
}

describe('Two shades of one colour in a painted key', () => {
  it('are two entries, the darker and the lighter', () => {
    const { statuses, key } = statusesOf(FIVE);
    expect(statuses).toEqual(STATES);
    expect(key.map(({ label }) => label)).toEqual(['Dark green', 'Light green', 'Amber', 'Red', 'Grey']);
  });

  it('are told apart on a sheet of their own and as painted words', () => {
    const marks = FIVE.map(([fill]) => painted(fill));
    expect(statesOf(planWith(marks), buildSheet(rowsOf(FIVE), { name: 'Key' })).statuses).toEqual(STATES);
    const words = FIVE.map(([fill, meaning]) => [painted(fill, meaning)]);
    expect(statesOf(planWith(marks, { above: [...words, []] })).statuses).toEqual(STATES);
  });

  it.each([
    ['#FF0000', '#C00000'],
    ['#FF0000', '#FFC7CE'],
    ['#0070C0', '#00B0F0'],
  ])('may be of any colour: %s and %s', (one, other) => {
    const key: Key = [
      [one, 'Overdue'],
      [other, 'Not started'],
      ['#FFC000', 'At risk'],
    ];
    expect(statusesOf(key).statuses).toEqual(['off-track', 'not-started', 'at-risk']);
  });

  it('leave a third shade unknown', () => {
    const { statuses } = statusesOf(FIVE, ['#00B050', '#92D050', '#385723']);
    expect(statuses).toEqual(['complete', 'on-track', 'unknown']);
  });

  it('are one colour where they are all but the same', () => {
    const { key } = statusesOf([
      ['#00B050', 'Complete'],
      ['#FF0000', 'Overdue'],
      ['#FF0808', 'Overdue'],
    ]);
    expect(key.map(({ label }) => label)).toEqual(['Green', 'Red']);
  });

  it('are no key where one shade stands for two things', () => {
    const { key } = statusesOf([
      ['#00B050', 'Complete'],
      ['#92D050', 'On track'],
      ['#92D050', 'At risk'],
      ['#FF0000', 'Overdue'],
    ]);
    expect(key).toEqual([]);
  });
});
