import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const HEAD = ['Action', 'Owner', 'Due', 'Status'];
const TEXTS = [
  'Our communities: A say for everybody',
  'Hold a forum in each town',
  'Engagement Manager',
  'May 2024',
  'On track',
];
const [BAND = '', ...FIRST] = TEXTS;
const SECOND = ['Train every new manager', 'Head of OD', 'June 2024', 'On track'];

const sectionsUnder = (line: string, fill: string | null): readonly string[] => {
  const grid: readonly GridValue[][] = [HEAD, [BAND], FIRST, [line], SECOND];
  const fills = fill === null ? {} : { A2: fill, A4: fill };
  const { actions } = planOf(grid, { merges: ['A2:D2', 'A4:D4'], fills });
  expect(actions[0]?.leads.map(({ name }) => name)).toEqual(['Engagement Manager']);
  return actions.map(({ section }) => section.join(' > '));
};

describe('A band over the table that begins with a word for leads or results', () => {
  it.each([
    'Our people: An open place to work',
    'People: An open place to work',
    'People and culture: Open to all',
  ])('is the name of a section, whatever it may head elsewhere: %s', (line) => {
    expect(sectionsUnder(line, null)).toEqual([BAND, line]);
  });

  it.each(['Impact: Fewer leavers', 'Outcome: Fewer leavers', 'Status: A fair say'])(
    'is the name of a section where it is set as the one above it: %s',
    (line) => {
      expect(sectionsUnder(line, '#DDEBF7')).toEqual([BAND, line]);
    },
  );

  it.each(['Impact: Fewer leavers', 'Progress: Two forums held'])(
    'tells of the action above it where it is set otherwise: %s',
    (line) => {
      expect(sectionsUnder(line, null)).toEqual([BAND, BAND]);
    },
  );
});
