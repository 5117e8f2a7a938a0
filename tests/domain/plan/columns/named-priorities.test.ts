import { lettersOf, planOf } from '../../../support/read-grid';

const planWith = (title: string, heading: string, cells: readonly string[]) =>
  planOf([
    [title],
    [heading, 'Action', 'Lead', 'By when'],
    ...cells.map((cell, at) => [cell, `Review policy ${String(at + 1)}`, 'Head of HR', 'March 2025']),
  ]);
const indicatorsOf = (plan: ReturnType<typeof planOf>) => plan.actions.map(({ indicators }) => indicators);

describe('A column of priorities', () => {
  it('that names them holds no ranks', () => {
    const plan = planWith('Race equality plan', 'Priority', [
      'Fair routes into senior posts',
      'A safe place to speak up',
      'Managers who know what to do',
    ]);
    expect(lettersOf(plan)).not.toHaveProperty('priority');
    expect(lettersOf(plan)).toMatchObject({ action: 'B', lead: 'C', due: 'D' });
  });

  it('that names indicators says what each action is for', () => {
    const cells = ['Indicator 2 – shortlisting', 'Indicator 3 – discipline', 'Indicator 7'];
    expect(indicatorsOf(planWith('WRES action plan', 'Priority', cells))).toEqual([
      ['WRES 2'],
      ['WRES 3'],
      ['WRES 7'],
    ]);
  });

  it.each([[['High', 'Medium', 'Low']], [['1', '2', '3']], [['Short term', 'Long term', 'Short term']]])(
    'holds ranks where it ranks them: %s',
    (cells) => {
      expect(lettersOf(planWith('Race equality plan', 'Priority', cells)).priority).toBe('A');
    },
  );
});

describe('An issue that begins with the number of a metric', () => {
  it('is about that metric in a plan of one standard', () => {
    const cells = ['Metric 5: career progression', 'Metric 8 – adjustments', 'Staff say that metric 2 fell'];
    expect(indicatorsOf(planWith('WDES action plan', 'Issue', cells))).toEqual([['WDES 5'], ['WDES 8'], []]);
  });

  it('is about none where nothing says whose it is', () => {
    expect(indicatorsOf(planWith('Inclusion plan', 'Issue', ['Indicator 5: progression', 'B']))).toEqual([
      [],
      [],
    ]);
  });
});
