import { actionsOf, planOf } from '../../../support/read-grid';

const HEAD = ['Area', 'What good looks like', 'Result', 'Step to take', 'Lead', 'Due date'];
const line = (area: string, statement: string, result: string, ...rest: (string | null)[]) => [
  area,
  statement,
  result,
  ...rest,
];
const FIRST = line('People', 'Panels are trained', 'Partly met', 'Train panels', 'Head of HR', 'May 2025');
const THIRD = line('Data', 'Bank staff are counted', 'Not met', 'Add bank staff', 'HR Analyst', 'June 2025');
const ACTIONS = ['2 Train panels', '4 Add bank staff'];

describe('a statement that wants no action', () => {
  it.each([['Met'], ['Fully met'], ['Achieved'], ['✓']])(
    'is passed over without a word where it is assessed “%s”',
    (result) => {
      const plan = planOf([HEAD, FIRST, line('People', 'Posts are advertised openly', result), THIRD]);
      expect(actionsOf(plan)).toEqual(ACTIONS);
      expect(plan.findings.filter(({ code }) => code === 'row-unread')).toEqual([]);
    },
  );

  it('is passed over above the first action too', () => {
    const plan = planOf([HEAD, line('People', 'Posts are advertised openly', 'Met'), FIRST, THIRD]);
    expect(actionsOf(plan)).toEqual(['3 Train panels', '4 Add bank staff']);
    expect(plan.findings.filter(({ code }) => code === 'row-unread')).toEqual([]);
  });

  it('is passed over where its level alone is marked', () => {
    const levels = ['Area', 'Statement', 'Starting', 'Growing', 'Level', 'Step to take', 'Lead', 'Due date'];
    const plan = planOf([
      levels,
      ['People', 'Panels are trained', 'x', null, 1, 'Train panels', 'Head of HR', 'May 2025'],
      ['People', 'Posts are advertised openly', null, 'x', 3],
      ['Data', 'Bank staff are counted', 'x', null, 1, 'Add bank staff', 'HR Analyst', 'by end June 2025'],
    ]);
    expect(actionsOf(plan)).toEqual(ACTIONS);
    expect(plan.findings.filter(({ code }) => code === 'row-unread')).toEqual([]);
  });

  it.each([
    ['None needed'],
    ['No action required'],
    ['N/A'],
    ['Nothing further to do'],
    ['Not applicable at present'],
  ])('is passed over where “%s” stands for one', (words) => {
    const plan = planOf([
      HEAD,
      FIRST,
      line('People', 'Posts are advertised openly', 'Met', words, '-'),
      THIRD,
    ]);
    expect(actionsOf(plan)).toEqual(ACTIONS);
  });
});

describe('a statement that wants an action', () => {
  it('is told where it is not met, and is no part of the action above', () => {
    const plan = planOf([HEAD, FIRST, line('People', 'Posts are advertised openly', 'Not met'), THIRD]);
    expect(actionsOf(plan)).toEqual(ACTIONS);
    expect(plan.findings.map(({ code, cell }) => [code, cell])).toContainEqual(['row-unread', 'A3']);
  });

  it.each([
    ['No-blame culture workshops'],
    ['None of our panels works alone'],
    ['Not-for-profit partners sought'],
  ])('has it in “%s”', (words) => {
    const plan = planOf([HEAD, FIRST, line('People', 'Posts are open', 'Not met', words), THIRD]);
    expect(plan.actions.map(({ action }) => action)).toContain(words);
  });

  it('has it though it says there is none, where a lead and a date stand beside it', () => {
    const row = line('People', 'Posts are open', 'Met', 'No further action', 'Head of HR', 'May 2025');
    expect(actionsOf(planOf([HEAD, FIRST, row]))).toHaveLength(2);
  });
});

describe('a row that goes on with the action above', () => {
  it('stays part of it where nothing new stands before the actions', () => {
    const plan = planOf([HEAD, FIRST, [null, 'and refreshed each year', 'Met'], THIRD]);
    expect(plan.actions.map(({ rows }) => rows)).toEqual([
      [2, 3],
      [4, 4],
    ]);
  });
});

describe('a deadline that begins with a small letter', () => {
  const plain = ['Action', 'Lead', 'By when'];

  it.each([
    ['w/c 16 June 2025'],
    ['by end of May 2025'],
    ['from June 2025'],
    ['early 2026'],
    ['mid-May 2025'],
  ])('is that of another action: “%s”', (due) => {
    const plan = planOf([
      plain,
      ['Coach new chairs', 'Networks Lead', '2024-25'],
      ['Match the figures with the census', 'Data Wrangler', due],
    ]);
    expect(plan.actions).toHaveLength(2);
  });

  it('is the rest of the one above where that had not ended, as the rest of the row had not', () => {
    const plan = planOf([
      plain,
      ['Coach new chairs and', 'Networks Lead', 'From May 2024 to'],
      ['their deputies', null, 'end of June 2025'],
      ['Publish the results', 'Networks Lead', 'July 2025'],
    ]);
    expect(plan.actions.map(({ rows }) => rows)).toEqual([
      [2, 3],
      [4, 4],
    ]);
  });
});
