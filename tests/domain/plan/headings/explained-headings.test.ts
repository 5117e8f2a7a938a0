import { withoutExplanation } from '../../../../src/domain/plan/headings/guided-heading';
import { readHeading } from '../../../../src/domain/plan/headings/read-heading';
import { lettersOf, planOf } from '../../../support/read-grid';

const strongest = (heading: string) =>
  [...readHeading(heading).scores].sort(([, one], [, other]) => other - one)[0]?.[0];

describe('A heading that explains itself', () => {
  it.each([
    ['Action taken or planned, including e.g. how it serves the equality objectives of the Trust', 'action'],
    ['Timescale e.g. 31/03/2025', 'due'],
    ['Measure of success, for example a figure from the staff survey', 'target'],
    ['Rationale i.e. what made us choose this', 'current'],
    ['Lead (e.g. a head of service)', 'lead'],
    ['Lead such as a director', 'lead'],
  ])('says what stands before the explanation: %s', (heading, field) => {
    expect(strongest(heading)).toBe(field);
  });

  it('keeps a heading that is nothing but an example', () => {
    expect(withoutExplanation('e.g. March 2025')).toBe('e.g. March 2025');
  });

  it('heads a table however long the explanation is', () => {
    const plan = planOf([
      [
        'Indicator',
        'Data for reporting year',
        'Data for previous year',
        'Narrative',
        'Action planned, including e.g. how the action serves the objectives of the Trust and what it rests on, such as the survey',
      ],
      [
        '1',
        '22.1%',
        '20.4%',
        'Fewer at the higher bands.',
        'Launch career clinics for nurses by October 2025',
      ],
      ['2', '1.42', '1.61', 'Better than last year.', 'Train members of panels for all senior posts'],
      ['3', '1.10', '1.30', 'Nearly equal.', 'Publish a checklist for managers of formal cases'],
    ]);
    expect(lettersOf(plan)).toMatchObject({ metric: 'A', current: 'B', action: 'E' });
  });
});

describe('Headings of the figures that an action answers', () => {
  it.each([
    'Data for reporting year',
    'Figures for the current year',
    'Disparity ratio',
    'Data headlines',
    'Headline figures',
  ])('are the current position: %s', (heading) => {
    expect(strongest(heading)).toBe('current');
  });

  it.each(['Data for previous year', 'Reporting year'])(
    'are not where they are of another year: %s',
    (heading) => {
      expect(strongest(heading)).not.toBe('current');
    },
  );
});

describe('Headings of what was promised', () => {
  it.each([
    'What did we say we would do?',
    'What we said we’d do',
    'What we promised to do',
    'What you agreed that you would deliver',
  ])('are the action: %s', (heading) => {
    expect(strongest(heading)).toBe('action');
  });
});

describe('Headings by the letters of SMART', () => {
  it('are read as what they ask for', () => {
    const plan = planOf([
      ['Specific', 'Measurable', 'Achievable', 'Time bound', 'Owner'],
      ['Launch career clinics for nurses', '40 places taken', 'Yes', 'October 2025', 'Head of OD'],
      ['Train members of panels for senior posts', 'All panels covered', 'Yes', 'March 2026', 'HR Manager'],
      ['Publish a checklist for managers', 'Checklist in use', 'In part', 'May 2026', 'Head of HR'],
    ]);
    expect(lettersOf(plan)).toMatchObject({ action: 'A', target: 'B', due: 'D', lead: 'E' });
  });
});
