import type { Plan } from '../../../../src/domain/plan/plan';
import { duesOf, planOf } from '../../../support/read-grid';

const ACTIONS = [
  ['Work', 'Offer placements to care leavers', 'Head of Careers'],
  ['Work', 'Renew the carers award', 'Wellbeing Manager'],
  ['Buying', 'Hold supplier events with charities', 'Head of Procurement'],
] as const;
const STEPS = [
  ['Design', 'First cohort', 'Second cohort'],
  [null, 'Submit', null],
  ['Open day 1', null, 'Open day 2'],
];
const LONG = STEPS.map((row) =>
  row.map((step) => step && `${step} with the staff side and the carers network`),
);

const planUnder = (
  headings: readonly string[],
  steps: readonly (readonly (string | null)[])[] = STEPS,
  title = 'Anchor plan 2023-26',
): Plan =>
  planOf([
    [title],
    [],
    ['Strand', 'Action', 'Lead', ...headings],
    ...ACTIONS.map((action, at) => [...action, ...(steps[at] ?? [])]),
  ]);

const stepsOf = (plan: Plan): readonly (readonly string[])[] =>
  plan.actions.map(({ milestones }) =>
    milestones.map(({ text, due }) => `${due?.toString() ?? '-'} ${text}`),
  );
const codesOf = (plan: Plan): readonly string[] =>
  plan.actions.flatMap(({ findings }) => findings.map(({ code }) => code));

describe('words under quarters or years', () => {
  it.each([
    [['Q2 23/24', 'Q4 23/24', 'Q2 24/25']],
    [['By Q2 23/24', 'By Q4 23/24', 'By Q2 24/25']],
    [['Milestones Q2 23/24', 'Milestones Q4 23/24', 'Milestones Q2 24/25']],
    [['Q2 23/24 milestone', 'Q4 23/24 milestone', 'Q2 24/25 milestone']],
    [['By end of Q2 2023/24', 'By end of Q4 2023/24', 'By end of Q2 2024/25']],
  ])('are steps, each due at the end of its own: %s', (headings) => {
    const plan = planUnder(headings);
    expect(stepsOf(plan)).toEqual([
      ['2023-09-30 Design', '2024-03-31 First cohort', '2024-09-30 Second cohort'],
      ['2024-03-31 Submit'],
      ['2023-09-30 Open day 1', '2024-09-30 Open day 2'],
    ]);
    expect(duesOf(plan)).toEqual(['2023-09-30', '2024-03-31', '2023-09-30']);
    expect(plan.actions.map(({ due }) => due.deadlines.length)).toEqual([3, 1, 2]);
    expect(plan.actions[0]?.due.deadlines[0]?.what).toBe('Design');
    expect(plan.actions[2]?.due.text).toMatch(/^Open day 1: Q2 (?:20)?23\/24; Open day 2: Q2 (?:20)?24\/25$/);
  });

  it.each([[['2023/24', '2024/25', '2025/26']], [['By 2023/24', 'By 2024/25', 'By 2025/26']]])(
    'may be those of whole years: %s',
    (headings) => {
      expect(duesOf(planUnder(headings))).toEqual(['2024-03-31', '2025-03-31', '2024-03-31']);
    },
  );

  it('are asked about where no line says when the first year is', () => {
    const plan = planUnder(
      ['Year 1 milestone', 'Year 2 milestone', 'Year 3 milestone'],
      STEPS,
      'Anchor plan',
    );
    expect(plan.actions.map(({ milestones }) => milestones.length)).toEqual([3, 1, 2]);
    expect(codesOf(plan)).toContain('due-unclear');
  });

  it('may be long where the heading says that they are milestones', () => {
    const plan = planUnder(['Milestones Q2 23/24', 'Milestones Q4 23/24', 'Milestones Q2 24/25'], LONG);
    expect(plan.actions.map(({ milestones }) => milestones.length)).toEqual([3, 1, 2]);
  });
});

describe('marks under quarters', () => {
  it.each([
    ['x', 'a sign'],
    ['Ongoing', 'one word again and again'],
    ['On track', 'a state'],
  ])('are no steps: %s, %s', (mark) => {
    const marks = STEPS.map((row) => row.map((step) => step && mark));
    const plan = planUnder(['Q2 23/24', 'Q4 23/24', 'Q2 24/25'], marks);
    expect(
      stepsOf(plan)
        .flat()
        .filter((step) => !step.startsWith('2024-03-31')),
    ).toEqual([]);
    expect(plan.actions.every(({ due }) => due.kind !== 'multiple')).toBe(true);
  });
});

describe('what stands under years and is no step', () => {
  it.each([
    ['figures', ['12', '14', '15']],
    ['percentages', ['12%', '14%', '15%']],
    ['states', ['Complete', 'In progress', 'Not started']],
    ['a record', ['Policy was agreed', 'Posters were sent', 'Training was held']],
  ])('is no deadline: %s', (_, cells) => {
    const plan = planUnder(['2023/24', '2024/25', '2025/26'], [cells, cells, cells]);
    expect(plan.columns).not.toHaveProperty('due');
  });
});
