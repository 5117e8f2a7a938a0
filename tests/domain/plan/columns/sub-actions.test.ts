import type { Plan } from '../../../../src/domain/plan/plan';
import { actionsOf, duesOf, lettersOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const OVER = ['Make recruitment fair', 'Hear earlier what staff have to say'];
const STEPS = [
  'a) Publish the panel guide on the intranet',
  'b) Train every chair of a panel',
  'c) Add the question to the vacancy form',
  'a) Hold a listening session on each site',
  'b) Report the themes to the forum',
];
const LEADS = [
  'Head of Resourcing',
  'EDI Manager',
  'Systems Manager',
  'Staff Side Chair',
  'Head of Learning',
];
const DUES = ['May 2024', 'September 2024', 'March 2025', 'June 2024', 'January 2025'];
const STATES = ['Complete', 'In progress', 'Not started', 'In progress', 'Not started'];
/** One text for the rows of each action, as a merged cell or the first of them has it. */
const ONCE = (first: string, second: string): readonly string[] => [first, '', '', second, ''];

interface Rows {
  readonly over?: string;
  readonly leads?: readonly string[];
  readonly dues?: readonly string[];
  readonly states?: readonly string[];
  /** The columns that are merged down over the rows of an action. */
  readonly merged?: string;
}

function plan(heading: string, { over = 'Action', leads = LEADS, dues = DUES, ...rest }: Rows = {}): Plan {
  const { states = STATES, merged = 'A' } = rest;
  const rows = STEPS.map((step, at): readonly GridValue[] => [
    at === 0 ? OVER[0] : at === 3 ? OVER[1] : '',
    step,
    leads[at],
    dues[at],
    states[at],
  ]);
  const merges = [...merged].flatMap((column) => [`${column}2:${column}4`, `${column}5:${column}6`]);
  return planOf([[over, heading, 'Lead', 'By when', 'Status'], ...rows], { merges });
}

const isEach = (read: Plan): void => {
  expect(actionsOf(read)).toEqual(STEPS.map((step, at) => `${String(at + 2)} ${step}`));
  expect(read.actions.map(({ section }) => section.join())).toEqual([0, 0, 0, 1, 1].map((at) => OVER[at]));
};

describe('rows under a merged action that each have a deadline and a lead', () => {
  it.each([
    'Sub-actions',
    'Sub-action(s)',
    'Sub actions',
    'Sub-tasks',
    'Steps',
    'Tasks',
    'Detailed actions',
    'Key deliverables',
    'Milestones',
  ])('are an action each, and the merged one their section: %s', (heading) => {
    const read = plan(heading);
    isEach(read);
    expect(lettersOf(read)).toMatchObject({ action: 'B', lead: 'C', due: 'D', rag: 'E' });
    expect(duesOf(read)).toEqual(['2024-05-31', '2024-09-30', '2025-03-31', '2024-06-30', '2025-01-31']);
    expect(read.actions.map(({ leads }) => leads.map(({ name }) => name).join())).toEqual(LEADS);
    expect(read.actions.map(({ stated }) => stated?.text)).toEqual(STATES);
  });

  it('are so with one status for all of them, and under another word for the action', () => {
    isEach(plan('Sub-actions', { states: ONCE('In progress', 'Not started'), merged: 'AE' }));
    isEach(plan('Sub-actions', { over: 'High level action' }));
  });

  it('are so where a deadline is words and a status stands in its place', () => {
    isEach(plan('Sub-actions', { dues: ['Done', 'On appointment', 'Mar-25', 'Quarterly', 'Q3 2024/25'] }));
  });

  it('are so by the name of sub-actions alone, where no cell is merged', () => {
    isEach(plan('Sub-actions', { merged: '' }));
  });
});

describe('rows under a merged action and a merged lead', () => {
  const leads = ONCE('Head of Resourcing', 'Staff Side Chair');

  it('are an action each where they are called so, with a deadline and a status', () => {
    const read = plan('Sub-actions', { leads, merged: 'AC' });
    isEach(read);
    expect(read.actions.map((action) => action.leads.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it.each([
    ['milestones are its steps', 'Milestones', { leads, merged: 'AC' }],
    ['of sub-actions without a status is one', 'Sub-actions', { leads, merged: 'AC', states: [] }],
    ['of sub-actions with a blank lead below is one', 'Sub-actions', { leads, merged: '' }],
  ])('%s', (_, heading, rows) => {
    const read = plan(heading, rows);
    expect(actionsOf(read)).toEqual([`2-4 ${OVER[0] ?? ''}`, `5-6 ${OVER[1] ?? ''}`]);
    expect(read.actions.map(({ milestones }) => milestones.length)).toEqual([3, 2]);
  });
});

describe('sub-actions without a deadline of their own', () => {
  it('are the steps of one action', () => {
    const read = plan('Sub-actions', { dues: ONCE('March 2025', 'June 2025'), merged: 'AD' });
    expect(actionsOf(read)).toEqual([`2-4 ${OVER[0] ?? ''}`, `5-6 ${OVER[1] ?? ''}`]);
    expect(duesOf(read)).toEqual(['2025-03-31', '2025-06-30']);
  });
});

describe('measures of success with rows of their own', () => {
  it('are no actions', () => {
    expect(plan('Measures of success').actions.map(({ action }) => action)).toEqual(OVER);
  });
});

describe('a plan in which most actions have one sub-action', () => {
  it('has an action a row as well', () => {
    const read = planOf(
      [
        ['Action', 'Sub-action', 'Lead', 'By when'],
        ['Make recruitment fair', STEPS[0], LEADS[0], DUES[0]],
        ['', STEPS[1], LEADS[1], DUES[1]],
        ['Review every form', STEPS[2], LEADS[2], DUES[2]],
        ['Hear what staff say', STEPS[3], LEADS[3], DUES[3]],
        ['Tell the forum', STEPS[4], LEADS[4], DUES[4]],
      ],
      { merges: ['A2:A3'] },
    );
    expect(read.actions.map(({ action }) => action)).toEqual(STEPS);
  });
});
