import { lettersOf, planOf } from '../../../support/read-grid';

const ACTIONS = [
  'Add a section on needs to the annual plan',
  'Check every new service for fairness',
  'Ask providers for their incidents by group',
  'List the practices that have steps',
  'Meet the network twice a year',
  'Print the leaflet in three languages',
];
const LEADS = ['Head of HR', 'Head of OD', 'Quality Lead', 'HR Manager', 'EDI Lead', 'Chief Nurse'];
const FRAMEWORK = [
  '1.1 Services are planned to meet needs',
  '1.2 Needs are met well',
  '1.4 Safety comes first',
  '2.1 People can use services',
  '2.3 People report good care',
  '2.4 Complaints are handled well',
];
const MEASURES = [
  'Needs are in the plan',
  'All services checked',
  'A report each quarter',
  'A list on the website',
  'Two meetings held',
  'Fewer people need help to read it',
];

const read = (heading: string, texts: readonly (string | null)[], merges: readonly string[] = []) =>
  planOf(
    [
      [heading, 'Action', 'Lead', 'Due date'],
      ...ACTIONS.map((action, at) => [texts[at], action, LEADS[at], 'March 2025']),
    ],
    { merges },
  );

describe('“Outcome” left of the actions is what they are done for', () => {
  it.each(['Outcome', 'Outcomes', 'Intended outcome', 'Desired outcomes'])(
    'where it holds the numbered outcomes of a framework: %s',
    (heading) => {
      const plan = read(heading, FRAMEWORK);
      expect(lettersOf(plan)).toMatchObject({ objective: 'A', action: 'B' });
      expect(plan.columns.target).toBeUndefined();
    },
  );

  it.each([
    ['with letters', FRAMEWORK.map((text, at) => text.replace(/^\S+/, `${String(at + 1)}A:`))],
    ['with the word', FRAMEWORK.map((text) => `Outcome ${text}`)],
    ['for some of the actions', FRAMEWORK.map((text, at) => (at % 2 === 0 ? text : null))],
  ])('%s', (_, texts) => {
    expect(read('Outcome', texts).columns.target).toBeUndefined();
  });

  it('where it stands over several actions', () => {
    const over = ['Services that meet needs', null, null, 'Care that people trust', null, null];
    for (const merges of [[], ['A2:A4', 'A5:A7']]) {
      const plan = read('Outcome', over, merges);
      expect(lettersOf(plan)['objective']).toBe('A');
      expect(plan.actions.map(({ section }) => section.join())).toEqual([
        ...Array.from({ length: 3 }, () => 'Services that meet needs'),
        ...Array.from({ length: 3 }, () => 'Care that people trust'),
      ]);
    }
  });

  it('inside the goal that it belongs to', () => {
    const plan = planOf([
      ['Goal', 'Outcome', 'Action', 'Lead', 'Due date'],
      ...ACTIONS.map((action, at) => [
        at % 3 === 0 ? `Goal ${String(at / 3 + 1)}: Better health for all` : null,
        FRAMEWORK[at],
        action,
        LEADS[at],
        'March 2025',
      ]),
    ]);
    expect(plan.columns.target).toBeUndefined();
  });
});

describe('“Outcome” is the measure of success', () => {
  it('left of the actions, with one of its own for each', () => {
    expect(lettersOf(read('Outcome', MEASURES))['target']).toBe('A');
  });

  it('with figures that several actions are to reach', () => {
    const figures = ['15% of leaders are BME', null, null, 'Likelihood of 1.25 or less', null, null];
    expect(lettersOf(read('Outcome', figures))['target']).toBe('A');
  });

  it('in a list of its own numbers', () => {
    expect(
      lettersOf(
        read(
          'Outcome',
          MEASURES.map((text, at) => `${String(at + 1)}. ${text}`),
        ),
      )['target'],
    ).toBe('A');
  });

  it('and codes by themselves are no objectives', () => {
    const codes = FRAMEWORK.map((text) => text.slice(0, 3));
    expect(read('Outcome', codes).columns.objective).toBeUndefined();
  });

  it('right of the actions, whatever its numbers', () => {
    for (const texts of [FRAMEWORK, MEASURES]) {
      const plan = planOf([
        ['Action', 'Lead', 'Due date', 'Intended outcome'],
        ...ACTIONS.map((action, at) => [action, LEADS[at], 'March 2025', texts[at]]),
      ]);
      expect(lettersOf(plan)['target']).toBe('D');
    }
  });
});
