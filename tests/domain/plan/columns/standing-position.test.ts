import { readHeading } from '../../../../src/domain/plan/headings/read-heading';
import { lettersOf, planOf } from '../../../support/read-grid';

const ACTIONS = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report each spring',
  'Set up reciprocal mentoring for senior managers',
  'Review the relocation offer for new nurses',
];
const STANDINGS = [
  'Not started.',
  'On track - first panel trained in May',
  'Report drafted and with the network.',
  'In progress – two wards left',
];

const columnsUnder = (heading: string, cells: readonly (string | number)[], other = 'Success measure') =>
  lettersOf(
    planOf([
      ['Action', 'Lead', 'Due date', other, heading],
      ...ACTIONS.map((action, at) => [action, 'Head of HR', 'March 2027', 'Staff say so', cells[at] ?? null]),
    ]),
  );

test.each([
  'Position November 2026',
  'Position Q3',
  'Current position',
  'Current position (Nov 26)',
  'Where we are in November 2026',
  'Where we are now',
])('“%s” over cells that begin with a state tells how the actions stand', (heading) => {
  const columns = columnsUnder(heading, STANDINGS);
  expect(columns).not.toHaveProperty('current');
  expect(columns).toMatchObject({ progress: 'E' });
});

test('over states and nothing more it is the status column', () => {
  const states = ['Not started', 'On track', 'Complete', 'On track'];
  expect(columnsUnder('Current position', states)).toMatchObject({ rag: 'E' });
});

test('over figures the current position stays the current figure', () => {
  expect(columnsUnder('Current position', ['12%', '0.95', '1.4', '18.2%'])).toMatchObject({ current: 'E' });
  const mixed = ['Not started.', 'On track - 18% now', '12.5% of staff', '9%'];
  expect(columnsUnder('Current position', mixed)).toMatchObject({ current: 'E' });
});

test('over what was found before the work it stays the current position', () => {
  const found = ['No scoring sheet is used', 'In place for nurses only', 'Report is late each year', 'None'];
  expect(columnsUnder('Current position', found)).toMatchObject({ current: 'E' });
  expect(columnsUnder('Baseline position', STANDINGS)).toMatchObject({ current: 'E' });
});

test('beside a column for progress it stays the current position', () => {
  expect(columnsUnder('Current position', STANDINGS, 'Progress update')).toMatchObject({ current: 'E' });
});

test('a position held, or a position without a time, is no dated report', () => {
  expect(readHeading('Position title').scores.get('progress') ?? 0).toBeLessThan(0.8);
  expect(readHeading('Position may change').scores.get('progress') ?? 0).toBeLessThan(0.8);
});
