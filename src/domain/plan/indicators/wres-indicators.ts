import type { IndicatorDefinition } from './indicator-definition';
import {
  BOARD,
  BOARD_CLEARLY,
  CAREER,
  CAREER_CLEARLY,
  HIRING,
  HIRING_CLEARLY,
  ILL_TREATMENT,
  ILL_TREATMENT_CLEARLY,
  PROFILE,
} from './subject-words';

const SOURCE =
  'https://peoplefirst.nhsbt.nhs.uk/Diversity-and-Inclusion/workforce-race-equality-standard.htm';
const wres = { standard: 'WRES', source: SOURCE, dated: 2024, tag: 'confirmed' } as const;

/** The nine WRES indicators. The wording is ours; the definitions follow the source named. */
export const WRES_INDICATORS: readonly IndicatorDefinition[] = [
  {
    ...wres,
    number: '1',
    subject: 'share of BME staff in each pay band',
    speaks: PROFILE,
    clearly:
      /(?:declar|disclos)\w+ rates?|ethnicity (?:declaration|disclosure|status)|(?:declar|disclos|record)\w*(?: \w+){0,3} ethnicit/i,
    unit: 'percent',
    better: null,
  },
  {
    ...wres,
    number: '2',
    subject: 'likelihood of appointment from shortlisting, white to BME',
    speaks: HIRING,
    clearly: HIRING_CLEARLY,
    unit: 'ratio',
    better: 'lower',
  },
  {
    ...wres,
    number: '3',
    subject: 'likelihood of entering the formal disciplinary process, BME to white',
    speaks:
      /disciplin|formal process|employee relations|conduct|grievance|just culture|investigation|suspen|\bcases?\b(?! stud)/i,
    clearly: /disciplinar/i,
    unit: 'ratio',
    better: 'lower',
  },
  {
    ...wres,
    number: '4',
    subject: 'likelihood of non-mandatory training and CPD, white to BME',
    speaks: /train|\bcpd\b|learn|course|develop|programme|coach|mentor|education|apprentic|stretch/i,
    clearly: /non-?mandatory training|\bcpd\b/i,
    unit: 'ratio',
    better: 'lower',
  },
  {
    ...wres,
    number: '5',
    subject: 'harassment, bullying or abuse from patients or the public',
    speaks: ILL_TREATMENT,
    clearly: ILL_TREATMENT_CLEARLY,
    unit: 'percent',
    better: 'lower',
  },
  {
    ...wres,
    number: '6',
    subject: 'harassment, bullying or abuse from staff',
    speaks: ILL_TREATMENT,
    clearly: ILL_TREATMENT_CLEARLY,
    unit: 'percent',
    better: 'lower',
  },
  {
    ...wres,
    number: '7',
    subject: 'belief in equal opportunities for progression',
    speaks: CAREER,
    clearly: CAREER_CLEARLY,
    unit: 'percent',
    better: 'higher',
  },
  {
    ...wres,
    number: '8',
    subject: 'discrimination from a manager or colleague',
    speaks:
      /discriminat|respect|racis|bias|inclusive|allyship|cultur|civility|behaviou?r|microaggress|harass|bully|speak(?:ing)? up|\bftsu|dignity|compassion/i,
    clearly:
      /discriminat\w+ (?:at work|(?:from|by) (?:a |their |other )?(?:line )?(?:manager|team leader|colleague|staff))/i,
    unit: 'percent',
    better: 'lower',
  },
  {
    ...wres,
    number: '9',
    subject: 'board membership set against the workforce',
    speaks: BOARD,
    clearly: BOARD_CLEARLY,
    unit: 'points',
    better: null,
  },
];
