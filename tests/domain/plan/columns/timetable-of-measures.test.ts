import { lettersOf, planOf, plansOf } from '../../../support/read-grid';
import { buildSheet } from '../../../support/sheet-builder';

const ROWS = [
  ['Yearly report on our duties [2.7]', 'Policy Manager / Clerk', '31 August (annually)'],
  ['Action plan'],
  ['Drafting of the action plan', 'Policy Manager', 'April 2023 – June 2023'],
  ['Final plan published', 'Policy Manager', 'September 2023'],
  ['Progress watched', 'Policy Manager', 'Every August in line with the yearly report'],
  ['Training'],
  ['Summary of our scheme', 'Policy Manager', 'Within three months of its approval'],
  ['Refresher course', 'Head of HR', 'March 2025'],
];

describe('A timetable of measures', () => {
  it.each(['Measure', 'Measures', 'Measures proposed'])('has its actions under “%s”', (heading) => {
    const plan = planOf([[heading, 'Lead responsibility', 'Timetable'], ...ROWS]);
    expect(lettersOf(plan)).toEqual({ action: 'A', lead: 'B', due: 'C' });
    expect(plan.actions).toHaveLength(6);
    expect(plan.columnReadings.find(({ field }) => field === 'action')?.sureness).toBe('please-check');
  });

  it('has them under no heading as well', () => {
    const plan = planOf([['', 'Lead responsibility', 'Timetable'], ...ROWS]);
    expect(plan.headerRow).toBe(1);
    expect(plan.actions[0]?.action).toBe('Yearly report on our duties [2.7]');
    expect(plan.actions).toHaveLength(6);
  });

  it('leaves measures of success beside actions what they are', () => {
    const plan = planOf([
      ['What we will do', 'Measure', 'Lead', 'Timetable'],
      ['Train panels', '90% trained', 'Head of HR', 'March 2025'],
      ['Publish the gap', 'Report on the website', 'Head of HR', 'May 2025'],
      ['Set up a network', '40 members', 'Head of OD', 'July 2025'],
    ]);
    expect(lettersOf(plan)).toMatchObject({ action: 'A', target: 'B' });
  });
});

describe('Unknown headings', () => {
  it('are never looked for in a line of the table', () => {
    const rows = ROWS.filter(({ length }) => length > 1);
    const { plans } = plansOf([buildSheet([['Was', 'Wer', 'Wann'], ...rows])]);
    for (const { headerRow } of plans) expect(headerRow).toBe(1);
  });
});
