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

const WDES_SOURCE =
  'https://www.ncic.nhs.uk/trust/equality-diversity-and-inclusion/workforce-disability-equality-standard-wdes-report-2025';
const WDES_PAGES =
  'https://www.kmpt.nhs.uk/about-us/about-us-documents/publications/workforce-reports/workforce-disability-equality-standard-2019-2022/';

const wdes = { standard: 'WDES', source: WDES_SOURCE, dated: 2025, tag: 'confirmed' } as const;
const wdesPage = { ...wdes, source: WDES_PAGES, dated: 2022 } as const;

/** The WDES metrics, each part of a metric by itself. The wording is ours; the definitions follow the sources named. */
export const WDES_METRICS: readonly IndicatorDefinition[] = [
  {
    ...wdes,
    number: '1',
    subject: 'share of disabled staff in each pay band',
    speaks: PROFILE,
    clearly:
      /(?:declar|disclos)\w+ rates?|disability (?:declaration|disclosure|status)|(?:declar|disclos)\w*(?: \w+){0,3} disabilit/i,
    unit: 'percent',
    better: null,
  },
  {
    ...wdes,
    number: '2',
    subject: 'likelihood of appointment from shortlisting, non-disabled to disabled',
    speaks: HIRING,
    clearly: HIRING_CLEARLY,
    unit: 'ratio',
    better: 'lower',
  },
  {
    ...wdes,
    number: '3',
    subject: 'likelihood of entering the formal capability process, disabled to non-disabled',
    speaks:
      /capabilit|performance management|formal process|employee relations|disciplin|sickness|absence|attendance|ill[- ]health|\bcases?\b(?! stud)/i,
    clearly: /capability (?:process|procedure|case|polic)|formal capability/i,
    unit: 'ratio',
    better: 'lower',
  },
  {
    ...wdesPage,
    number: '4a(i)',
    subject: 'harassment, bullying or abuse from patients or the public',
    speaks: ILL_TREATMENT,
    clearly: ILL_TREATMENT_CLEARLY,
    unit: 'percent',
    better: 'lower',
  },
  {
    ...wdesPage,
    number: '4a(ii)',
    subject: 'harassment, bullying or abuse from managers',
    speaks: ILL_TREATMENT,
    clearly: ILL_TREATMENT_CLEARLY,
    unit: 'percent',
    better: 'lower',
  },
  {
    ...wdesPage,
    number: '4a(iii)',
    subject: 'harassment, bullying or abuse from other colleagues',
    speaks: ILL_TREATMENT,
    clearly: ILL_TREATMENT_CLEARLY,
    unit: 'percent',
    better: 'lower',
  },
  {
    ...wdesPage,
    number: '4b',
    subject: 'harassment, bullying or abuse that was reported',
    speaks: /report|speak(?:ing)? up|\bftsu|raising concerns|harass|bully|abuse|violen|incident/i,
    clearly: /report\w*\s(?:\w+\s){0,3}(?:harassment|bullying|abuse)/i,
    unit: 'percent',
    better: 'higher',
  },
  {
    ...wdesPage,
    number: '5',
    subject: 'belief in equal opportunities for progression',
    speaks: CAREER,
    clearly: CAREER_CLEARLY,
    unit: 'percent',
    better: 'higher',
  },
  {
    ...wdesPage,
    number: '6',
    subject: 'felt pressure to come to work unwell',
    speaks:
      /presenteeism|pressure|sick|absence|attendance|unwell|well-?being|flexib|health|adjustment|return to work|manager/i,
    clearly: /presenteeism|pressure (?:from \w+(?: \w+)? )?to (?:come to )?work/i,
    unit: 'percent',
    better: 'lower',
  },
  {
    ...wdesPage,
    number: '7',
    subject: 'satisfied with how the organisation values their work',
    speaks:
      /value|recogni|appreciat|award|celebrat|satisf|listen|engage|thank|profile|visib|network|stor(?:y|ies)|cultur|inclusi/i,
    clearly: null,
    unit: 'percent',
    better: 'higher',
  },
  {
    ...wdesPage,
    number: '8',
    subject: 'reasonable adjustments made',
    speaks:
      /adjustment|passport|access to work|workplace support|equipment|accessib|neurodiver|occupational health|budget/i,
    clearly: /(?:reasonable|workplace) adjustment/i,
    unit: 'percent',
    better: 'higher',
  },
  {
    ...wdesPage,
    number: '9a',
    subject: 'staff engagement score, 0 to 10',
    speaks:
      /engage|morale|motivat|involve|advocacy|voice|listen|network|survey|stor(?:y|ies)|visib|profile|inclusi|cultur/i,
    clearly: /engagement score/i,
    unit: 'score',
    better: 'higher',
    dated: 2020,
    tag: 'unconfirmed',
  },
  {
    ...wdesPage,
    number: '9b',
    subject: 'action taken so that disabled staff are heard',
    speaks:
      /voice|listen|network|engage|involve|forum|co-?produc|heard|stor(?:y|ies)|visib|profile|feedback/i,
    clearly: null,
    unit: 'yes-no',
    better: null,
  },
  {
    ...wdesPage,
    number: '10',
    subject: 'board membership set against the workforce',
    speaks: BOARD,
    clearly: BOARD_CLEARLY,
    unit: 'points',
    better: 'higher',
  },
];
