import { likeliestField } from '../../../src/domain/plan/headings/read-heading';
import { actionsOf, lettersOf, planOf, plansOf } from '../../support/read-grid';
import { buildSheet, type GridValue } from '../../support/sheet-builder';

const WORK = [
  'Hearing loops checked in every library',
  'Easy read letter about bins and rents',
  'Quiet session at the pools on Sundays',
  'Board seminar on racism in maternity care',
];
const PEOPLE = ['Facilities Manager', 'Head of Revenues', 'Leisure Manager', 'Chief Nurse'];
const DAYS = ['end of Mar 25', '31/01/25', 'Sept 24', '1/4/25'];
const GAPS = [
  'Two complaints last year',
  'Only 11% say it works',
  'Nobody has looked since 2021',
  'A gap of 9 points',
];
const STATES = ['Done', 'On track', 'Off track', 'Not started'];
const SCORES = [4, 3, 5, 2];
const ROWS = WORK.map((text, at) => `${String(at + 2)} ${text}`);

const grid = (columns: readonly (readonly [string, readonly GridValue[]])[]) => [
  columns.map(([heading]) => heading),
  ...WORK.map((_, row) => columns.map(([, cells]) => cells[row] ?? null)),
];

describe('a register with headings of its own', () => {
  it.each([
    ['What’s wrong?', 'What we’re doing about it', 'Who’s on it', 'Sorted by', 'Where we are'],
    ['You said', 'So we will', 'Whose job', 'Done by', 'How we are doing'],
    ['The problem', 'How we will fix it', 'Who fixes it', 'Done when', 'State of play'],
    ['Worry', 'Bright idea', 'In charge', 'Ready by', 'How far'],
    ['Gap', 'Answer', 'Holder', 'Finish line', 'Is it happening?'],
    ['Why it’s here', 'Bit of work', 'Handled by', 'Wrapped up by', 'Mood'],
  ])('is read: %s, %s, %s, %s, %s', (gap, action, lead, due, status) => {
    const plan = planOf(
      grid([
        [gap, GAPS],
        ['L', SCORES],
        ['C', SCORES],
        ['LxC', SCORES.map((score) => score * score)],
        [action, WORK],
        [lead, PEOPLE],
        [due, DAYS],
        [status, STATES],
        ['Any blockers', ['None', 'Money', 'None', 'Supplier']],
      ]),
    );
    expect(actionsOf(plan)).toEqual(ROWS);
    expect(lettersOf(plan)).toMatchObject({ action: 'E', lead: 'F', due: 'G', rag: 'H' });
    expect(lettersOf(plan)).not.toHaveProperty('priority');
  });

  it('is read by names and dates side by side where no heading says anything, and is asked about', () => {
    const plan = planOf(
      grid([
        ['Zonk', WORK],
        ['Wibble', PEOPLE],
        ['Quux', DAYS],
        ['Blip', STATES],
      ]),
    );
    expect(actionsOf(plan)).toEqual(ROWS);
    expect(plan.findings.map(({ code }) => code)).toContain('headings-unsure');
  });

  it('has its indicators in the source of each gap', () => {
    const plan = planOf(
      grid([
        ['Gap', GAPS],
        ['Source', ['WRES 2', 'WDES 3', 'WRES 5', 'WDES 8']],
        ['Action', WORK],
        ['Lead', PEOPLE],
        ['Due date', DAYS],
      ]),
    );
    expect(plan.actions.map(({ indicators }) => indicators.join())).toEqual([
      'WRES 2',
      'WDES 3',
      'WRES 5',
      'WDES 8',
    ]);
  });

  it('is not a list of what is bought, though someone holds the money and it is needed by a day', () => {
    const { plans } = plansOf([
      buildSheet(
        grid([
          ['Item', ['Interpreters', 'Licence for mentoring', 'Backfill', 'Room hire']],
          ['Budget holder', PEOPLE],
          ['Cost (£)', [2400, 11800, 36000, 90]],
          ['Needed by', DAYS],
          ['Approved?', ['Yes', 'Yes', 'No', 'No']],
        ]),
      ),
    ]);
    expect(plans).toEqual([]);
  });

  it.each([
    ['Who is affected', 'lead'],
    ['Who benefits', 'lead'],
    ['When was it raised', 'due'],
    ['Staff group', 'action'],
    ['What happened', 'action'],
    ['Where we are now', 'rag'],
    ['Source', 'metric'],
    ['Needed by', 'due'],
  ] as const)('does not take “%s” for the %s', (heading, field) => {
    expect(likeliestField(heading)).not.toBe(field);
  });
});

describe('a plain heading rightly read', () => {
  it.each(['Deliver by', 'Finish this by', 'Land by'])('of deadlines is not asked about: %s', (heading) => {
    const plan = planOf(
      grid([
        ['Action', WORK],
        ['Lead', PEOPLE],
        [heading, DAYS],
      ]),
    );
    expect(plan.columnReadings[2]).toMatchObject({ field: 'due', sureness: 'fairly' });
  });

  it.each(['Recommendation', 'Item'])('beside sure actions is not asked about: %s', (heading) => {
    const plan = planOf(
      grid([
        [heading, GAPS],
        ['Action agreed', WORK],
        ['By whom', PEOPLE],
        ['Deadline', DAYS],
      ]),
    );
    expect(plan.findings.filter(({ code }) => code === 'column-unsure')).toEqual([]);
  });

  it('of an unknown word still is, where another column may hold the actions as well', () => {
    const plan = planOf(
      grid([
        ['Zonk', WORK],
        ['Vroo', GAPS],
        ['Lead', PEOPLE],
        ['Due date', DAYS],
      ]),
    );
    expect(plan.findings.map(({ code }) => code)).toContain('column-unsure');
  });
});
