import type { PlanField } from '../../../../src/domain/plan/plan';
import { likeliestField, readHeading } from '../../../../src/domain/plan/headings/read-heading';
import { lettersOf, planOf } from '../../../support/read-grid';

const WORK = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report on the website each spring',
  'Review the adjustments policy with the disability network',
  'Launch an anonymous route for raising concerns',
];
const LEADS = ['Head of HR', 'Head of OD', 'HR Manager', 'FTSU Guardian'];
const DUE = ['March 2025', 'June 2025', 'May 2025', 'July 2025'];
const AIMS = [
  'Recruit fairly at every level',
  'Be open about pay',
  'Support disabled colleagues to stay',
  'Hear from everyone who has a concern',
];
const WHY = [
  'BME applicants are less likely to be appointed',
  'The mean gap has grown for two years',
  'Three in ten wait months for equipment',
  'Few staff say that they feel safe to speak up',
];
const SEEN = [
  'Panels score alike',
  'The gap narrows year on year',
  'Equipment arrives within a month',
  'More staff feel safe to speak up',
];

type Column = readonly [heading: string, cells: readonly string[]];
const USUAL: readonly Column[] = [
  ['Action', WORK],
  ['Lead', LEADS],
  ['By when', DUE],
];
const read = (...columns: readonly Column[]) => {
  const all = [...columns, ...USUAL];
  return planOf([
    all.map(([heading]) => heading),
    ...WORK.map((_, at) => all.map(([, cells]) => cells[at] ?? null)),
  ]);
};
const fieldOf = (...columns: readonly Column[]): string | undefined =>
  Object.entries(lettersOf(read(...columns))).find(([, letters]) => letters.split(' ').includes('A'))?.[0];

describe('What a plan is bound to', () => {
  it.each([
    'Obligation',
    'Obligations',
    'Legal obligation',
    'Statutory duty',
    'Legal requirement',
    'Licence obligations',
  ])('“%s” is its objective', (heading) => {
    expect(fieldOf([heading, AIMS])).toBe('objective');
    expect(fieldOf([heading, AIMS.map((aim, at) => `${String(at + 1)}. ${aim}`)])).toBe('objective');
  });
});

describe('Why an action is on the plan', () => {
  it.each(['Rationale', 'Rationale for action', 'Reason', 'Reasons for action', 'Why?', 'Why now?'])(
    '“%s” is where it starts from, and no objective, whether or not there is one',
    (heading) => {
      expect(fieldOf([heading, WHY])).toBe('current');
      expect(fieldOf([heading, WHY], ['Objective', AIMS])).toBe('current');
      expect(fieldOf([heading, WHY], ['Success measure', SEEN])).toBe('current');
    },
  );

  it('but an objective with its rationale is the objective', () => {
    expect(fieldOf(['Objective / rationale', AIMS])).toBe('objective');
    expect(fieldOf(['Rationale / objective', AIMS])).toBe('objective');
  });

  it('and beside a baseline it says what an action is for', () => {
    expect(readHeading('Rationale / Baseline').parts).toEqual(['objective', 'current']);
    expect(readHeading('Issue and reason').parts).toEqual(['current', 'objective']);
  });
});

describe('A standard', () => {
  it.each(['Standard', 'Standards', 'National standard', 'Quality standard'])(
    'in words is what the actions under it are for: “%s”',
    (heading) => {
      const topics = ['Recruitment', 'Recruitment', 'Access', 'Voice'];
      expect(fieldOf([heading, topics])).toBe('section');
      expect(['section', 'objective']).toContain(fieldOf([heading, AIMS]));
      expect(fieldOf([heading, AIMS], ['Theme', topics])).toBe('objective');
      expect(fieldOf([heading, topics], ['Objective', AIMS])).toBe('section');
    },
  );

  it.each(['Standard', 'Standards', 'Linked standards'])(
    'that has a number is the metric: “%s”',
    (heading) => {
      expect(fieldOf([heading, ['WRES 2', 'WRES 5', 'WDES 8', 'WDES 4']])).toBe('metric');
      expect(fieldOf([heading, ['WRES', 'WRES', 'WDES', 'WDES']])).toBe('metric');
    },
  );

  it.each(['Criterion', 'Criteria'])('and so is “%s” in words', (heading) => {
    expect(['section', 'objective']).toContain(fieldOf([heading, AIMS]));
  });
});

describe('What is hoped for', () => {
  it.each([
    'CHANGES SOUGHT',
    'Change sought',
    'Improvements sought',
    'Change(s) we want to see',
    'The difference we want to make',
    'Desired changes',
  ])('“%s” is the objective or the target, whichever is lacking', (heading) => {
    expect(fieldOf([heading, SEEN], ['Equality objective', AIMS])).toBe('target');
    expect(fieldOf([heading, SEEN], ['Success measure', WHY])).toBe('objective');
  });

  it.each<readonly [string, PlanField]>([
    ['Impact sought', 'target'],
    ['Outcome we want', 'target'],
    ['Outcomes sought', 'target'],
    ['Results we hope for', 'target'],
    ['Changes required', 'action'],
    ['Proposed changes', 'action'],
    ['Changes to be made', 'action'],
    ['Improvement required', 'objective'],
    ['What has changed', 'progress'],
    ['What needs to change?', 'objective'],
    ['AP#', 'ref'],
    ['Action#', 'ref'],
  ])('“%s” is read as %s', (heading, field) => {
    expect(likeliestField(heading)).toBe(field);
  });

  it.each(['Change log', 'Changed on', 'Help sought', 'Approval sought'])(
    'but “%s” is none of them',
    (heading) => {
      expect(['target', 'objective']).not.toContain(likeliestField(heading));
    },
  );
});
