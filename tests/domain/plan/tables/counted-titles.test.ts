import { plansOf } from '../../../support/read-grid';
import { buildSheet, type GridValue, type SheetOptions } from '../../../support/sheet-builder';

type Row = readonly GridValue[];

const HEAD: Row = ['Action', 'Lead', 'By when', 'Progress'];
const OTHER_HEAD: Row = ['Ref', 'Metric', 'Deadline', 'What we will do', 'Responsible'];
const TRAIN: Row = ['Train every interview panel', 'Head of HR', 'March 2025', 'Content agreed'];
const PUBLISH: Row = ['Publish the pay gap report', 'EDI Lead', 'June 2025'];
const MENTOR: Row = ['Set up reciprocal mentoring', 'Head of OD', 'May 2025'];
const DECLARE: Row = ['D1', 'Metric 1', 'May 2025', 'Run a declaration drive for all staff', 'Head of HR'];
const TITLE: Row = ['Equality plans of the trust 2024/25'];

const sectionsOf = (grid: readonly Row[], options: SheetOptions = {}) =>
  plansOf([buildSheet(grid, options)]).plans.flatMap(({ actions }) =>
    actions.map(({ rows, section }) => `${String(rows[0])} ${section.join(' > ')}`),
  );

describe.each([
  ['Part A – WRES action plan 2023/24', 'Part B – WDES action plan 2023/24'],
  ['Section 1: Recruitment action plan', 'Section 2: Retention action plan'],
  ['Theme A Recruitment', 'Theme B Retention'],
  ['Priority one – recruitment plan', 'Priority two – retention plan'],
  ['A. WRES actions', 'B. WDES actions'],
  ['1) Actions on race', '2) Actions on disability'],
  ['Strand I: race', 'Strand II: disability'],
])('lines above tables like “%s”', (first, second) => {
  it('are each the section of the rows below', () => {
    expect(sectionsOf([TITLE, [], [first], HEAD, TRAIN, PUBLISH, [], [second], HEAD, MENTOR])).toEqual([
      `5 ${first}`,
      `6 ${first}`,
      `10 ${second}`,
    ]);
  });

  it('are it without a title above, and with blank rows between', () => {
    expect(sectionsOf([[first], [], HEAD, TRAIN, [], [second], [], HEAD, MENTOR])).toEqual([
      `4 ${first}`,
      `9 ${second}`,
    ]);
  });

  it('are it above tables of other columns', () => {
    expect(sectionsOf([TITLE, [], [first], HEAD, TRAIN, PUBLISH, [], [second], OTHER_HEAD, DECLARE])).toEqual(
      [`5 ${first}`, `6 ${first}`, `10 ${second}`],
    );
  });

  it('are it where they are merged over the tables', () => {
    const grid = [TITLE, [], [first], HEAD, TRAIN, PUBLISH, [], [second], HEAD, MENTOR];
    expect(sectionsOf(grid, { merges: ['A3:D3', 'A8:D8'] })).toEqual([
      `5 ${first}`,
      `6 ${first}`,
      `10 ${second}`,
    ]);
  });
});

describe('a title above a table', () => {
  it('is no section where it stands above the only one', () => {
    expect(sectionsOf([['Part A – WRES action plan 2023/24'], HEAD, TRAIN, PUBLISH])).toEqual(['3 ', '4 ']);
  });

  it.each([
    ['names another plan', 'WRES action plan', 'WDES action plan'],
    ['is counted by another word', 'Part A – WRES action plan', 'Annex 2 – WDES action plan'],
    ['says its year', 'Action plan 2023', 'Action plan 2024'],
    ['comes again with the same number', 'Part A – WRES action plan', 'Part A – WRES action plan'],
  ])('is none where the next one %s', (_, first, second) => {
    const sections = sectionsOf([[first], HEAD, TRAIN, PUBLISH, [], [second], HEAD, MENTOR]);
    expect(sections.slice(0, 2)).toEqual(['3 ', '4 ']);
  });

  it('stays the title of its plan', () => {
    const grid = [
      ['Part A – WRES action plan'],
      HEAD,
      TRAIN,
      PUBLISH,
      [],
      ['Part B – WDES action plan'],
      OTHER_HEAD,
      DECLARE,
    ];
    const { plans } = plansOf([buildSheet(grid)]);
    expect(plans.map(({ title }) => title)).toEqual([
      'Part A – WRES action plan',
      'Part B – WDES action plan',
    ]);
  });
});
