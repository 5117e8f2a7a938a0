import { planOf } from '../../../support/read-grid';
import type { SheetOptions } from '../../../support/sheet-builder';

const ACTIONS = [
  'Run workshops for women who may apply',
  'Seat as many women as men on the panel',
  'Report the awards each year',
  'Advertise every post as open to flexible work',
  'Pilot team rosters on four wards',
  'Teach managers how to answer requests',
  'Set up a network with a sponsor',
  'Offer coaching after leave',
];
const THEMES = ['Awards', null, null, 'Flexible work', null, null, 'Careers', null];

const sectionsOf = (
  heading: string,
  texts: readonly (string | null)[],
  options: SheetOptions = {},
  themes: readonly (string | null)[] = THEMES,
): readonly string[] =>
  planOf(
    [
      ['Theme', heading, 'Action', 'Lead', 'Due date'],
      ...ACTIONS.map((action, at) => [themes[at], texts[at], action, 'Head of HR', 'March 2025']),
    ],
    options,
  ).actions.map(({ section }) => section.join(' > '));

const BY_THEME = [
  'Awards',
  'Awards',
  'Awards',
  'Flexible work',
  'Flexible work',
  'Flexible work',
  'Careers',
  'Careers',
];

describe('A reason given here and there', () => {
  const REASONS = ['Few women apply', null, null, null, 'Wards say no most often', null, null, 'Half leave'];

  it.each([
    'Why?',
    'Reason',
    'Rationale',
    'Driver',
    'Issue',
    'Need',
    'Priority need',
    'Rationale for action',
  ])('under “%s” is for its own action, and names no section', (heading) => {
    expect(sectionsOf(heading, REASONS)).toEqual(BY_THEME);
  });

  it('below bands as well', () => {
    const rows = ACTIONS.map((action, at) => [null, REASONS[at], action, 'Head of HR', 'March 2025']);
    const grid = [
      ['Ref', 'Driver', 'Action', 'Lead', 'Due date'],
      ['Awards'],
      ...rows.slice(0, 3),
      ['Flexible work'],
      ...rows.slice(3, 6),
      ['Careers'],
      ...rows.slice(6),
    ];
    expect(planOf(grid).actions.map(({ section }) => section.join(' > '))).toEqual(BY_THEME);
  });
});

describe('An objective that stands beside the first of its actions', () => {
  const GOALS = [
    'Fair awards',
    null,
    'Open awards',
    'Work that fits a life',
    null,
    null,
    'A path for all',
    null,
  ];
  const READ = [
    'Awards > Fair awards',
    'Awards > Fair awards',
    'Awards > Open awards',
    'Flexible work > Work that fits a life',
    'Flexible work > Work that fits a life',
    'Flexible work > Work that fits a life',
    'Careers > A path for all',
    'Careers > A path for all',
  ];

  it.each(['Objective', 'Priority objective', 'Requirement', 'Commitment', 'Need'])(
    'under “%s” is carried down',
    (heading) => {
      expect(sectionsOf(heading, GOALS)).toEqual(READ);
    },
  );

  it('as one under a certain heading is, though a theme begins without one', () => {
    const goals = ['Fair awards', null, null, null, 'Work that fits a life', null, null, 'A path for all'];
    expect(sectionsOf('Objective', goals)[5]).toContain('Work that fits a life');
  });

  it('or that is merged over its actions', () => {
    const goals = ['Fair awards', null, null, null, 'Work that fits a life', null, null, 'A path for all'];
    expect(sectionsOf('Requirement', goals, { merges: ['B2:B4', 'B6:B7'] })[5]).toContain(
      'Work that fits a life',
    );
  });
});
