import { actionsOf, lettersOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const LEADS = ['Head of HR', 'EDI Lead', 'Director of People', 'Chief Nurse', 'Payroll Manager'];
const DUES = ['March 2025', 'May 2025', 'June 2025', 'July 2025', 'October 2025'];
const STEPS = [
  'Quiet rooms at both sites for all staff',
  'Rota workshop with every ward manager',
  'Names said right, with a film to learn from',
  'Two drop-in sessions a month on pay slips',
  'A panel of three for each appeal',
];

function plan(first: string, second: string, over: readonly GridValue[], leads = LEADS, dues = DUES) {
  const rows = STEPS.map((step, at): readonly GridValue[] => [over[at], step, leads[at], dues[at]]);
  return planOf([[first, second, 'Lead', 'Timescale'], ...rows]);
}

const OVER_SEVERAL = ['Make work calmer', '', '', 'Put pay right', ''];
const EACH = [
  'Make work calmer for all of us',
  'Share out the weekend shifts fairly',
  'Show respect for every name',
  'Put pay right within the month',
  'Hear each appeal in ten days',
];

describe('one text for several rows beside a text for each', () => {
  it.each([
    ['What do we plan to do?', 'How? Initiatives'],
    ['What will we do?', 'How will we do it?'],
    ['What we will do', 'Activities'],
    ['Initiative', 'Tasks we will do'],
    ['Workplan', 'Activity'],
  ])('is what they are for where each row has lead and deadline: “%s” over “%s”', (first, second) => {
    const read = plan(first, second, OVER_SEVERAL);
    expect(lettersOf(read)).toMatchObject({ action: 'B', lead: 'C', due: 'D' });
    expect(actionsOf(read)).toEqual(STEPS.map((step, at) => `${String(at + 2)} ${step}`));
  });

  it('is said of each of them', () => {
    const read = plan('What do we plan to do?', 'How? Initiatives', OVER_SEVERAL);
    expect(read.actions.map(({ section }) => section.join())).toEqual([
      'Make work calmer',
      'Make work calmer',
      'Make work calmer',
      'Put pay right',
      'Put pay right',
    ]);
  });

  it('is the action where one lead answers for all its rows', () => {
    const read = plan('What will we do?', 'Key steps', OVER_SEVERAL, ['Head of HR', '', '', 'EDI Lead', '']);
    expect(lettersOf(read)['action']).toBe('A');
    expect(read.actions).toHaveLength(2);
  });

  it('is the action where its heading says so in one word', () => {
    expect(lettersOf(plan('Action', 'Tasks', OVER_SEVERAL))['action']).toBe('A');
  });

  it('is the action where every row has one', () => {
    expect(lettersOf(plan('What will we do?', 'Plan for doing it', EACH))['action']).toBe('A');
  });
});

describe('the heading of a section over such a text', () => {
  it('stays above it', () => {
    const rows = STEPS.map((step, at): readonly GridValue[] => [OVER_SEVERAL[at], step, LEADS[at], DUES[at]]);
    const read = planOf([
      ['What do we plan to do?', 'How? Initiatives', 'Lead', 'Timescale'],
      ['1.0 A fair place to work'],
      ...rows,
    ]);
    expect(read.actions[3]?.section).toEqual(['1.0 A fair place to work', 'Put pay right']);
  });
});

describe('an action merged down over rows that each have their own person, date and progress', () => {
  const OVER = ['Make work calmer for all of our staff', 'Put pay right across the whole of the trust'];
  const PROGRESS = ['Rooms chosen', 'Held in May', 'Not begun', 'Held weekly', 'Names agreed'];

  function merged(first: string, second: string, progress: readonly string[] = PROGRESS, leads = LEADS) {
    const rows = STEPS.map((step, at): readonly GridValue[] => [
      at === 0 ? OVER[0] : at === 3 ? OVER[1] : '',
      step,
      leads[at],
      DUES[at],
      progress[at],
    ]);
    const merges = ['A2:A4', 'A5:A6'];
    return planOf([[first, second, 'Person responsible', 'Completion date', 'Progress'], ...rows], {
      merges,
    });
  }

  it.each([
    ['Strategic action', 'Operational targets'],
    ['Strategic action', 'Operational active targets'],
    ['Key strategic action', 'Steps'],
    ['Overall action', 'Targets'],
    ['High level action', 'Tasks'],
  ])('is what they are for: “%s” over “%s”', (first, second) => {
    const read = merged(first, second);
    expect(read.actions.map(({ action }) => action)).toEqual(STEPS);
    expect(read.actions.map(({ section }) => section.join())).toEqual([0, 0, 0, 1, 1].map((at) => OVER[at]));
    expect(read.actions.map(({ leads }) => leads[0]?.name)).toEqual(LEADS);
  });

  it.each([
    ['where it is called the action in one word', 'Action', 'Targets', PROGRESS, LEADS],
    ['where the rows tell how it will be known', 'Strategic action', 'Measures of success', PROGRESS, LEADS],
    ['where it has one progress', 'Strategic action', 'Targets', ['Begun', '', '', 'Done', ''], LEADS],
    [
      'where one lead answers for it',
      'Strategic action',
      'Targets',
      PROGRESS,
      ['Chief Nurse', '', '', 'EDI Lead', ''],
    ],
  ])('stays one action %s', (_, first, second, progress, leads) => {
    expect(merged(first, second, progress, leads).actions.map(({ action }) => action)).toEqual(OVER);
  });
});
