import type { Standard } from '../../../plan/indicators/indicator-definition';
import type { CountMeasure } from '../../workforce-data';
import { headingWords } from './heading-words';

/** What a title without a number can be about: an indicator, and the counts that have to stand under it. */
export interface TitleTopic {
  readonly id: string;
  readonly counts: readonly CountMeasure[];
}

type Topic = readonly [speaks: RegExp, topic: TitleTopic];

const RECRUITMENT: Topic = [
  /\brecruit(?:ment|ing)\b|\bshort ?list\w*|\bappointments?\b/,
  { id: '2', counts: ['Shortlisted', 'Appointed'] },
];
const BOARD = /\bboards?\b/;
const TOPICS: Readonly<Record<Standard, readonly Topic[]>> = {
  WRES: [
    RECRUITMENT,
    [/\bdisciplin\w+/, { id: '3', counts: ['Headcount', 'Entered process'] }],
    [/\bnon ?mandatory\b|\bcpd\b/, { id: '4', counts: ['Headcount', 'Accessed training'] }],
    [BOARD, { id: '9', counts: ['Board members', 'Voting members'] }],
  ],
  WDES: [
    RECRUITMENT,
    [/\bcapability\b/, { id: '3', counts: ['Headcount', 'Entered process'] }],
    [BOARD, { id: '10', counts: ['Board members', 'Voting members'] }],
  ],
};

/** Words of a part of the people, of part of a year, or of what resembles an indicator and is none. */
const OF_A_PART =
  /\b(?:internal|external|international|overseas|apprentice\w*|bank|agency|medical|doctors?|consultants?|nurs\w+|midwi\w+|clinical|bands?|grades?|senior|leadership|quarter(?:ly)?|q[1-4]|month(?:ly)?|weekly|promot\w+|secondments?|volunteers?|students?|panels?|informal|grievances?|sickness|absences?|directorates?|divisions?|departments?|wards?|sites?|governors?|committees?|patients?|national|benchmark\w*|regional?|targets?|forecast|plan(?:ned)?|ill health|sanctions?|outcomes?|dismissals?|suspensions?|appeals?|warnings?|aspiring|shadow|programmes?|schemes?|academy)\b/;

/** Training that everyone has to have is none of the standards'. */
const MANDATORY = /(?<!\bnon ?)\b(?:mandatory|statutory)\b/;

/**
 * The one subject that the lines over a table speak of, where they name no indicator; null where they speak of none, of
 * several, or of a part.
 *
 * @example topicOf(['Recruitment 2024/25'], 'WRES')?.id // '2'
 */
export function topicOf(lines: readonly string[], standard: Standard): TitleTopic | null {
  const words = lines.map(headingWords).join(' · ');
  if (OF_A_PART.test(words) || MANDATORY.test(words)) return null;
  const said = TOPICS[standard].filter(([speaks]) => speaks.test(words)).map(([, topic]) => topic);
  const [topic] = said;
  return topic !== undefined && said.length === 1 ? topic : null;
}
