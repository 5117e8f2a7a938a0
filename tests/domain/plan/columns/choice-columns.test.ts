import { planOf } from '../../../support/read-grid';

const TASKS = [
  'Train every interview panel in fair scoring',
  'Publish the ethnicity pay gap report on the website',
  'Set up a carers network with its own budget',
  'Fit hearing loops at every front desk',
];

function unread(heading: string, cells: readonly string[]) {
  return planOf([
    ['Action', heading, 'Lead', 'Due date', 'Measure of success'],
    ...TASKS.map((task, at) => [task, cells[at], 'Head of HR', 'May 2025', 'Report to the board']),
  ]).findings.flatMap(({ code, raw }) => (code === 'column-unread' ? [raw] : []));
}

describe('a column without a field', () => {
  it.each(['Must / Should', 'Must or should', 'MUST/SHOULD'])(
    'is a choice, and holds no names, where its heading offers the words in it: %j',
    (heading) => {
      expect(unread(heading, ['MUST', 'SHOULD', 'SHOULD', 'MUST'])).toEqual([]);
    },
  );

  it('is told where it holds more names than its heading has words', () => {
    expect(unread('Buddy / pair', ['HR', 'OD', 'IT', 'PMO'])).toEqual(['Buddy / pair']);
  });
});
