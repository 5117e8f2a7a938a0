import { likeliestField } from '../../../../src/domain/plan/headings/read-heading';
import { lettersOf, planOf } from '../../../support/read-grid';

describe('Those told, consulted or affected lead nothing', () => {
  it.each([
    'Who needs to be told?',
    'Who has been consulted?',
    'Who should be informed',
    'Who have we told?',
    'Who did we consult and when?',
    'Who to inform',
    'Who needs to know?',
    'Who must be made aware of it',
    'Who will be kept informed',
    'Who from the networks was consulted?',
    'Whom did you speak to?',
    'Who does this affect?',
    'Who is affected and how',
    'Who will be most affected by this action?',
    'Who will this impact on?',
    'Who will benefit?',
    'Who is it for?',
    'For whom',
    'People to be informed',
    'People affected',
    'Persons consulted',
    'Staff / unions consulted',
    'Stakeholders to be kept informed',
    'Those who need to know',
    'Those affected',
    'Officers notified',
    'Managers informed',
    'Consulted',
    'Informed',
    'Consulted / informed',
    'To be consulted',
    'Consultation with',
    'Target audience',
    'Audience',
    'Beneficiaries',
    'Communicated to',
  ])('%s', (heading) => {
    expect(likeliestField(heading)).toBe('other people');
  });

  it.each([
    ['Who', 'lead'],
    ['Who is responsible?', 'lead'],
    ['Who will consult staff?', 'lead'],
    ['Who will inform the networks', 'lead'],
    ['Who keeps staff informed?', 'lead'],
    ['Who is responsible for keeping people informed', 'lead'],
    ['Who will tell people?', 'lead'],
    ['Responsible / accountable / consulted / informed', 'lead'],
    ['Who leads and who is consulted', 'lead'],
    ['Who will do this?', 'lead'],
    ['With whom?', 'lead'],
    ['Who will help achieve this?', 'lead'],
    ['Who is engaged to deliver it', 'lead'],
    ['Consultation lead', 'lead'],
    ['Person informed and responsible', 'lead'],
    ['People', 'lead'],
    ['Person responsible', 'lead'],
    ['Who will monitor this?', 'governance'],
    ['What the staff told us', 'current'],
    ['Protected groups affected', 'equality duty'],
  ])('but “%s” is still read as %s', (heading, field) => {
    expect(likeliestField(heading)).toBe(field);
  });
});

const ROWS = [
  ['Train every interview panel in fair scoring', 'Head of HR', 'Staff networks', 'March 2025'],
  ['Publish the pay gap report on the website', 'Head of OD', 'Chair of the LGBT+ Network', 'June 2025'],
  ['Review the adjustments policy', 'HR Manager', 'Trade unions', 'May 2025'],
  ['Launch an anonymous route for concerns', 'FTSU Guardian', 'Communications Team', 'July 2025'],
];

describe('Beside the leads', () => {
  it.each([
    'Who needs to be told?',
    'Consulted',
    'Who else is involved?',
    'People involved',
    'Those involved',
    'Involving',
    'Staff to be involved',
    'Who do we need to involve?',
  ])('“%s” is not read, and nothing is said of it', (heading) => {
    const plan = planOf([['Action', 'Lead', heading, 'By when'], ...ROWS]);
    expect(lettersOf(plan).lead).toBe('B');
    expect(plan.findings.map(({ code }) => code)).not.toContain('column-unread');
  });

  it.each(['Who is involved?', 'Those involved', 'People involved'])(
    '“%s” has the leads where no other column has them',
    (heading) => {
      const rows = ROWS.map(([action = '', , who = '', when = '']) => [action, who, when]);
      expect(lettersOf(planOf([['Action', heading, 'By when'], ...rows])).lead).toBe('B');
    },
  );

  it.each(['Who needs to be told?', 'Consulted', 'Informed', 'People affected'])(
    '“%s” has none even so',
    (heading) => {
      const rows = ROWS.map(([action = '', , who = '', when = '']) => [action, who, when]);
      expect(lettersOf(planOf([['Action', heading, 'By when'], ...rows])).lead).toBeUndefined();
    },
  );
});
