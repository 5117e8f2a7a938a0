import type { FigureDefinition } from './figure-definition';
import { AUTUMN_SURVEY, NHS_YEAR, NHS_YEAR_UNCONFIRMED, SNAPSHOT } from './reporting-dates';

const HEADCOUNT_REMARK = 'Counted by heads, not by full-time equivalents (not confirmed).';

/**
 * The nine WRES indicators as figures: what is divided by what, and which group stands on top. Their directions are
 * those of https://peoplefirst.nhsbt.nhs.uk/Diversity-and-Inclusion/workforce-race-equality-standard.htm; the wording
 * is ours.
 */
export const WRES_FIGURES: readonly FigureDefinition[] = [
  {
    standard: 'WRES',
    number: '1',
    subject: 'BME staff in each pay band',
    dates: SNAPSHOT,
    rule: { kind: 'representation' },
    remarks: [],
  },
  {
    standard: 'WRES',
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
    standard: 'WRES',
    number: '3',
    subject: 'Entry into the formal disciplinary process',
    dates: NHS_YEAR_UNCONFIRMED,
    rule: {
      kind: 'relative-likelihood',
      base: 'Headcount',
      outcome: 'Entered process',
      onTop: 'comparison',
      people: 'staff',
      outcomeWords: 'enter the formal disciplinary process',
      rolling: true,
    },
    remarks: [],
  },
  {
    standard: 'WRES',
    number: '4',
    subject: 'Non-mandatory training and CPD',
    dates: NHS_YEAR_UNCONFIRMED,
    rule: {
      kind: 'relative-likelihood',
      base: 'Headcount',
      outcome: 'Accessed training',
      onTop: 'reference',
      people: 'staff',
      outcomeWords: 'access non-mandatory training and CPD',
      rolling: false,
    },
    remarks: [],
  },
  {
    standard: 'WRES',
    number: '5',
    subject: 'Harassment, bullying or abuse from the public',
    dates: AUTUMN_SURVEY,
    rule: {
      kind: 'survey',
      said: 'experienced harassment, bullying or abuse from patients, relatives or the public',
      alone: false,
    },
    remarks: [],
  },
  {
    standard: 'WRES',
    number: '6',
    subject: 'Harassment, bullying or abuse from staff',
    dates: AUTUMN_SURVEY,
    rule: { kind: 'survey', said: 'experienced harassment, bullying or abuse from staff', alone: false },
    remarks: [
      'Counts those with at least one incident from a manager or a colleague, which is not the sum of both percentages (not confirmed).',
    ],
  },
  {
    standard: 'WRES',
    number: '7',
    subject: 'Belief in equal opportunities for progression',
    dates: AUTUMN_SURVEY,
    rule: {
      kind: 'survey',
      said: 'believed that the organisation offers equal opportunities for career progression',
      alone: false,
    },
    remarks: [],
  },
  {
    standard: 'WRES',
    number: '8',
    subject: 'Discrimination from a manager or colleague',
    dates: AUTUMN_SURVEY,
    rule: {
      kind: 'survey',
      said: 'experienced discrimination at work from a manager, team leader or colleague',
      alone: false,
    },
    remarks: [],
  },
  {
    standard: 'WRES',
    number: '9',
    subject: 'Board membership set against the workforce',
    dates: SNAPSHOT,
    rule: { kind: 'board' },
    remarks: [HEADCOUNT_REMARK],
  },
];
