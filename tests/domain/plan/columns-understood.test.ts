import { lettersOf, planOf } from '../../support/read-grid';

const ACTIONS = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report each spring',
  'Set up reciprocal mentoring for senior managers',
];

describe('a column of signs without a heading', () => {
  it('is no field, so that the rows of headings give the sections', () => {
    const plan = planOf([
      ['Aim', null, 'Action', 'Lead', 'Due date'],
      ['1. Fair recruitment'],
      [null, '◆', ACTIONS[0], 'Head of HR', 'March 2025'],
      [null, '◆ ♦ ◆', ACTIONS[1], 'EDI Lead', 'June 2024'],
      ['2. Leadership'],
      [null, '★', ACTIONS[2], 'Director of People', 'May 2025'],
    ]);
    expect(lettersOf(plan)).not.toHaveProperty('section');
    expect(plan.columnReadings.map(({ column }) => column)).not.toContain(2);
    expect(plan.actions.map(({ section }) => section)).toEqual([
      ['1. Fair recruitment'],
      ['1. Fair recruitment'],
      ['2. Leadership'],
    ]);
  });

  it('is kept when the signs are coloured lights', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Due date', null],
      [ACTIONS[0], 'Head of HR', 'March 2025', '🟢'],
      [ACTIONS[1], 'EDI Lead', 'June 2024', '🔴'],
    ]);
    expect(lettersOf(plan)).toMatchObject({ action: 'A', lead: 'B', due: 'C' });
  });
});

describe('a column of outcomes', () => {
  const read = (heading: string, beside: string, cells: readonly string[]) =>
    lettersOf(
      planOf([
        ['Action', 'Lead', 'Due date', beside, heading],
        [ACTIONS[0], 'Head of HR', 'March 2025', 'Film', cells[0]],
        [ACTIONS[1], 'EDI Lead', 'June 2024', 'Report', cells[1]],
        [ACTIONS[2], 'Director of People', 'May 2025', 'List of pairs', cells[2]],
      ]),
    );
  const WANTED = ['All panels trained', 'Gap known each year', 'Twelve pairs'];

  it.each([
    ['Outcome', 'Output'],
    ['Outcomes', 'Outputs'],
    ['Output', 'Outcome'],
  ])('tells what is wanted: “%s” beside “%s”', (heading, beside) => {
    expect(read(heading, beside, WANTED)).toMatchObject({ target: 'D E' });
  });

  it.each(['Success measure', 'Cost'])(
    'tells what came of it, or is not said to be wanted, beside “%s”',
    (beside) => {
      expect(read('Outcome', beside, ['Done in May', 'Completed', 'Begun'])['target']).not.toBe('D E');
    },
  );
});

describe('an outcome before the actions', () => {
  it('is what they are for, though another column is headed “Output”', () => {
    const plan = planOf([
      ['Outcome', 'Action', 'Lead', 'Due date', 'Output'],
      ['Panels that score fairly', ACTIONS[0], 'Head of HR', 'March 2025', 'A film for all panels'],
      ['Pay that is known to be fair', ACTIONS[1], 'EDI Lead', 'June 2024', 'A report each spring'],
      ['Managers who listen', ACTIONS[2], 'Director of People', 'May 2025', 'Twelve pairs'],
    ]);
    expect(lettersOf(plan)).toMatchObject({ objective: 'A', target: 'E' });
  });
});

describe('a column of outcomes of the Equality Delivery System', () => {
  const read = (cells: readonly string[]) =>
    planOf([
      ['EDS outcome', 'Action', 'Lead', 'Due date'],
      [cells[0], ACTIONS[0], 'Head of HR', 'March 2025'],
      ['', ACTIONS[1], 'EDI Lead', 'June 2024'],
      [cells[1], ACTIONS[2], 'Director of People', 'May 2025'],
    ]);

  it('is what the actions are for where the outcomes stand in words', () => {
    const plan = read(['3.1 Fair recruitment leads to a fair workforce', '3.2 Pay is equal for equal work']);
    expect(lettersOf(plan)).toMatchObject({ objective: 'A' });
    expect(plan.actions[1]?.section).toEqual(['3.1 Fair recruitment leads to a fair workforce']);
  });

  it('is none of the words where their codes stand alone', () => {
    expect(lettersOf(read(['3.1', '3.2']))).not.toHaveProperty('objective');
  });
});
