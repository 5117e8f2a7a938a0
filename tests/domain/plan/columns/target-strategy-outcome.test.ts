import { lettersOf, planOf } from '../../../support/read-grid';

const ROWS = [
  ['Larger print for parents', 'Offer letters in large print', 'Parents can read them', 'Autumn 2025'],
  ['Ramps that are easy to see', 'Paint the edges of each ramp', 'Edges stand out', 'Spring 2026'],
  ['Trips open to all pupils', 'Check each venue before booking', 'All pupils take part', 'Summer 2026'],
];
const columnsOf = (headings: readonly string[]) =>
  lettersOf(
    planOf([
      headings,
      ...ROWS.map((row, at) =>
        headings.length > 4 ? [...row, ['Head', 'SENCo', 'Site manager'][at] ?? ''] : row,
      ),
    ]),
  );

describe('Target and Outcome', () => {
  it('are the aim and what shows it was reached on either side of a strategy', () => {
    const expected = { objective: 'A', action: 'B', target: 'C', due: 'D' };
    expect(columnsOf(['Target', 'Strategy', 'Outcome', 'Timeframe'])).toMatchObject(expected);
    expect(columnsOf(['Targets', 'Strategies', 'Outcomes', 'By when', 'Lead'])).toMatchObject(expected);
  });

  it('keep their meanings in another order and beside other words', () => {
    expect(columnsOf(['Outcome', 'Strategy', 'Target', 'Timeframe']).target).toBe('C');
    expect(columnsOf(['Objective', 'Strategy', 'Target', 'Timeframe'])).toMatchObject({
      objective: 'A',
      target: 'C',
    });
  });
});

describe('Goals achieved', () => {
  it.each(['Goals achieved', 'Targets met', 'Aims reached'])('tell how far it is: %s', (heading) => {
    const done = ['Letters sent in May', 'One of three painted', ''];
    const plan = planOf([
      ['Targets', 'Strategies', 'Outcome', 'Timeframe', heading],
      ...ROWS.map((row, at) => [...row, done[at] ?? '']),
    ]);
    expect(lettersOf(plan)).toMatchObject({ objective: 'A', action: 'B', due: 'D', progress: 'E' });
  });

  it('leave an aim with more behind it what it is', () => {
    expect(columnsOf(['Goals to be achieved', 'Strategy', 'Outcome', 'Timeframe']).objective).toBe('A');
  });
});
