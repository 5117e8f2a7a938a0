import { lettersOf, planOf } from '../../../support/read-grid';

const WORK = [
  'Publish every acting up post in the bulletin',
  'Run a poster campaign in the clinics',
  'Train managers in fair process',
  'Offer a resilience course each term',
];
const WAYS = [
  'By writing to each team and asking them to share it',
  'Through posters and screens, paid for by the charity',
  'A half day course run by our own trainers',
  'With the college, each term, free to all',
];
const LABELS = ['Fair posts', 'Poster campaign', 'Fair process', 'Resilience'];
const ADVICE = [
  'The service should ensure that posts are fair',
  'The service should improve how it tells the public',
  'The service should assure itself of its training',
  'The service should make sure that staff are well',
];
const TOLD = ['Posts were published.', 'Campaign held in May.', 'Two cohorts trained.', 'Course began.'];
const LEADS = ['Head of HR', 'Comms Team', 'OD Manager', 'Wellbeing Lead'];
const DUE = ['March 2025', 'May 2025', 'June 2025', 'July 2025'];

type Column = readonly [heading: string, cells: readonly string[]];

const columnsOf = (...own: readonly Column[]) => {
  const columns: readonly Column[] = [...own, ['Lead', LEADS], ['By when', DUE]];
  return lettersOf(
    planOf([
      columns.map(([heading]) => heading),
      ...WORK.map((_, at) => columns.map(([, cells]) => cells[at] ?? '')),
    ]),
  );
};

describe('The answer to a recommendation', () => {
  it.each(['Service response', 'Force response', 'Council response', 'Management response'])(
    'is the action where it says what will be done: %s',
    (heading) => {
      expect(columnsOf(['Recommendation', ADVICE], [heading, WORK])).toMatchObject({
        objective: 'A',
        action: 'B',
      });
    },
  );

  it('is the progress where it says what was done', () => {
    expect(columnsOf(['Recommendation', ADVICE], ['Service response', TOLD])).toMatchObject({
      action: 'A',
      progress: 'B',
    });
    expect(columnsOf(['Action', WORK], ['Trust response', TOLD])).toMatchObject({
      action: 'A',
      progress: 'B',
    });
  });
});

describe('What is planned, beside how it is done', () => {
  it.each(['How will we do it?', 'How? Implementation initiatives?', 'How will we achieve this?'])(
    'is the action, where it says so: %s',
    (how) => {
      expect(columnsOf(['What do we plan to do?', WORK], [how, WAYS])).toMatchObject({ action: 'A' });
    },
  );

  it('and what the actions are for, where it only names them', () => {
    expect(columnsOf(['What do we plan to do?', LABELS], ['How will we do it?', WORK])).toMatchObject({
      objective: 'A',
      action: 'B',
    });
  });
});

describe('Completed actions', () => {
  it.each(['Completed actions', 'Completed Actions (including what shows it)'])(
    'are progress beside the actions: %s',
    (heading) => {
      expect(columnsOf(['Action', WORK], [heading, TOLD])).toMatchObject({ action: 'A', progress: 'B' });
    },
  );

  it('and the actions where there are no others', () => {
    expect(columnsOf(['Theme', LABELS], ['Completed actions', WORK])).toMatchObject({ action: 'B' });
  });
});
