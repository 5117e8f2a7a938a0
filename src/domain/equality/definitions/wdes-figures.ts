import type { FigureDefinition } from './figure-definition';
import { AUTUMN_SURVEY, NHS_YEAR, NHS_YEAR_UNCONFIRMED, SNAPSHOT } from './reporting-dates';

/** The parts of one metric in the survey, told apart by what people said. */
function survey(
  number: string,
  subject: string,
  said: string,
  remarks: readonly string[] = [],
): FigureDefinition {
  const rule = { kind: 'survey', said, alone: number === '8' } as const;
  return { standard: 'WDES', number, subject, dates: AUTUMN_SURVEY, rule, remarks };
}

const ABUSED = 'experienced harassment, bullying or abuse from';

/**
 * The WDES metrics as figures: what is divided by what, and which group stands on top. The directions of 1, 2 and 3 are
 * those of https://www.england.nhs.uk/south-east/health-equalities/workforce-equality-and-diversity/advancing-race-disability-and-lgbtq-equality/advancing-disability-equality/ ;
 * trusts print metrics 2 and 3 the other way round at times, so it is the number that decides. The wording is ours.
 */
export const WDES_FIGURES: readonly FigureDefinition[] = [
  {
    standard: 'WDES',
    number: '1',
    subject: 'Disabled staff in each pay band',
    dates: SNAPSHOT,
    rule: { kind: 'representation' },
    remarks: [],
  },
  {
    standard: 'WDES',
    number: '2',
    subject: 'Appointment from shortlisting',
    dates: NHS_YEAR,
    rule: {
      kind: 'relative-likelihood',
      base: 'Shortlisted',
      outcome: 'Appointed',
      onTop: 'reference',
      people: 'applicants',
      outcomeWords: 'be appointed from shortlisting',
      rolling: false,
    },
    remarks: [],
  },
  {
    standard: 'WDES',
    number: '3',
    subject: 'Entry into the formal capability process',
    dates: NHS_YEAR_UNCONFIRMED,
    rule: {
      kind: 'relative-likelihood',
      base: 'Headcount',
      outcome: 'Entered process',
      onTop: 'comparison',
      people: 'staff',
      outcomeWords: 'enter the formal capability process',
      rolling: true,
    },
    remarks: [],
  },
  survey(
    '4a(i)',
    'Harassment, bullying or abuse from the public',
    `${ABUSED} patients, relatives or the public`,
  ),
  survey('4a(ii)', 'Harassment, bullying or abuse from managers', `${ABUSED} managers`),
  survey('4a(iii)', 'Harassment, bullying or abuse from colleagues', `${ABUSED} other colleagues`),
  survey(
    '4b',
    'Harassment, bullying or abuse that was reported',
    'said that they or a colleague reported it when it last happened',
  ),
  survey(
    '5',
    'Belief in equal opportunities for progression',
    'believed that the organisation offers equal opportunities for career progression',
  ),
  survey(
    '6',
    'Pressure to come to work unwell',
    'felt pressure from their manager to come to work when not well enough',
    ['Asked only of those who came to work unwell: its base is smaller than that of the survey.'],
  ),
  survey(
    '7',
    'Satisfaction with how work is valued',
    'were satisfied with how far the organisation values their work',
  ),
  survey('8', 'Reasonable adjustments made', 'said that their employer has made reasonable adjustments', [
    'Those who need no adjustment are left out of the base (not confirmed).',
  ]),
  {
    standard: 'WDES',
    number: '9a',
    subject: 'Staff engagement',
    dates: AUTUMN_SURVEY,
    rule: { kind: 'score', score: 'engagement score', most: 10 },
    remarks: ['A score from 0 to 10: its gap is in points of the score, never in per cent.'],
  },
  {
    standard: 'WDES',
    number: '9b',
    subject: 'Action so that disabled staff are heard',
    dates: SNAPSHOT,
    rule: { kind: 'yes-no', question: 'action so that the voices of disabled staff are heard' },
    remarks: [],
  },
  {
    standard: 'WDES',
    number: '10',
    subject: 'Board membership set against the workforce',
    dates: SNAPSHOT,
    rule: { kind: 'board' },
    remarks: [],
  },
];
