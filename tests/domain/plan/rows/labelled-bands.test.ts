import { actionsOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const HEAD = ['Action', 'Lead', 'Due date', 'Progress'];
const TRAIN = ['Train every interview panel', 'Head of HR', 'March 2025', 'Content agreed'];
const PUBLISH = ['Publish the pay gap report', 'EDI Lead', 'June 2024', 'Draft with finance'];
const MENTOR = ['Set up reciprocal mentoring', 'Director of People', 'May 2025', 'Pairs found'];

/** The sections of each action, where every row of one cell is merged over the table. */
const sectionsOf = (grid: readonly (readonly GridValue[])[]) => {
  const merges = grid.flatMap((row, at) =>
    row.length === 1 ? [`A${String(at + 1)}:D${String(at + 1)}`] : [],
  );
  const plan = planOf(grid, { merges });
  return plan.actions.map(({ rows, section }) => `${rows.join('-')} ${section.join(' > ')}`);
};

describe.each([
  ['Outcome 1: Staff feel safe', 'Outcome 2: Pupils feel safe'],
  ['OUTCOME 1: STAFF FEEL SAFE', 'OUTCOME 2: PUPILS FEEL SAFE'],
  ['Key outcome 1: Staff feel safe', 'Key outcome 2: Pupils feel safe'],
  ['Outcome One: Staff feel safe', 'Outcome Two: Pupils feel safe'],
  ['Outcome 1A: Staff feel safe', 'Outcome 1B: Pupils feel safe'],
  ['Target 1: Staff feel safe', 'Target 2: Pupils feel safe'],
  ['Measure 1: Staff feel safe', 'Measure 2: Pupils feel safe'],
  ['Success measure A: Staff feel safe', 'Success measure B: Pupils feel safe'],
  ['Milestone 1: Staff feel safe', 'Milestone 2: Pupils feel safe'],
  ['Outcome: Staff feel safe', 'Outcome: Pupils feel safe'],
  ['Lead: Head of HR', 'Lead: Head of Estates'],
])('bands over the table like “%s”', (first, second) => {
  it('are sections, each over the actions below it', () => {
    expect(sectionsOf([HEAD, [first], TRAIN, PUBLISH, [second], MENTOR])).toEqual([
      `3-3 ${first}`,
      `4-4 ${first}`,
      `6-6 ${second}`,
    ]);
  });

  it('are sections where the first stands above the headings', () => {
    if (!/^outcome (?:1|one)\b/i.test(first)) return;
    expect(sectionsOf([[first], [], HEAD, TRAIN, [second], MENTOR])).toEqual([
      `4-4 ${first}`,
      `6-6 ${second}`,
    ]);
  });
});

describe('counted outcomes', () => {
  it('are sections though the first actions have none', () => {
    expect(sectionsOf([HEAD, TRAIN, ['Outcome 1: Staff feel safe'], PUBLISH])).toEqual([
      '2-2 ',
      '4-4 Outcome 1: Staff feel safe',
    ]);
  });

  it('are sections over several sentences', () => {
    const long =
      'Outcome 2: Pupils of every background feel safe, respected and included in our schools, are heard when ' +
      'they tell us of bullying, and leave with the grades that they are capable of. This follows the survey of 2023.';
    expect(sectionsOf([HEAD, ['Outcome 1: Staff feel safe'], TRAIN, [long], PUBLISH])).toEqual([
      '3-3 Outcome 1: Staff feel safe',
      `5-5 ${long}`,
    ]);
  });

  it('go on being the same where a page begins with it again', () => {
    const band = 'Outcome 1: Staff feel safe';
    expect(sectionsOf([HEAD, [band], TRAIN, HEAD, [band], PUBLISH])).toEqual([`3-3 ${band}`, `6-6 ${band}`]);
  });
});

describe('lines over the table that say what they are', () => {
  const notSections = (lines: readonly (readonly GridValue[])[]) => expect(sectionsOf(lines));

  it('are about the action above where each action has its own', () => {
    const grid = [
      HEAD,
      TRAIN,
      ['Outcome: 40 panels trained'],
      PUBLISH,
      ['Outcome: report read by 90 people'],
    ];
    notSections(grid).toEqual(['2-3 ', '4-5 ']);
  });

  it('are about the action above where they are counted anew for each', () => {
    const grid = [
      HEAD,
      TRAIN,
      ['Outcome 1: 40 panels trained'],
      ['Outcome 2: all panels mixed'],
      PUBLISH,
      ['Outcome 1: report read by 90 people'],
    ];
    notSections(grid).toEqual(['2-4 ', '5-6 ']);
  });

  it('are about the action above where they are updates counted through the year', () => {
    const grid = [HEAD, TRAIN, ['Update 1: dates set'], ['Update 2: panels booked'], PUBLISH];
    notSections(grid).toEqual(['2-4 ', '5-5 ']);
  });

  it('are about the action above though a remark on the plan stands above the first', () => {
    const grid = [
      HEAD,
      ['Update: seen by the board in May'],
      TRAIN,
      ['Update: dates set'],
      PUBLISH,
      ['Update: with the printers'],
    ];
    const plan = planOf(grid, { merges: ['A2:D2', 'A4:D4', 'A6:D6'] });
    expect(actionsOf(plan)).toEqual(['3-4 Train every interview panel', '5-6 Publish the pay gap report']);
  });
});
