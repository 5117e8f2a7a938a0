/** Which question of the NHS Staff Survey a figure is read from, by the year of the survey. */
export interface SurveyQuestion {
  /** Years of surveys, both ends included. */
  readonly from: number;
  readonly to: number;
  readonly question: string;
  readonly tag: 'confirmed' | 'unconfirmed';
}

/** The years whose official questionnaires were read. */
const READ = { from: 2021, to: 2025, tag: 'confirmed' } as const;
/** Earlier numbers are from general knowledge. */
const KEY_FINDINGS = { from: 2016, to: 2017, tag: 'unconfirmed' } as const;
const RENUMBERED = { from: 2018, to: 2020, tag: 'unconfirmed' } as const;

/** A question that kept its number in all questionnaires read, and what it was before. */
function asked(question: string, keyFinding?: string, renumbered?: string): readonly SurveyQuestion[] {
  return [
    ...(keyFinding === undefined ? [] : [{ ...KEY_FINDINGS, question: keyFinding }]),
    ...(renumbered === undefined ? [] : [{ ...RENUMBERED, question: renumbered }]),
    { ...READ, question },
  ];
}

/**
 * The questions behind WRES indicators 5 to 8 and WDES metrics 4 to 9a, by number.
 *
 * @source the questionnaires of the NHS Staff Survey, 2021 to 2025; before that unconfirmed
 */
export const SURVEY_QUESTIONS: Readonly<
  Record<'WRES' | 'WDES', Readonly<Record<string, readonly SurveyQuestion[]>>>
> = {
  WRES: {
    '5': asked('Q14a', 'KF25', 'Q13a'),
    '6': asked('Q14b and Q14c', 'KF26', 'Q13b and Q13c'),
    '7': asked('Q15', 'KF21', 'Q14'),
    '8': asked('Q16b', 'Q17b', 'Q15b'),
  },
  WDES: {
    '4a(i)': asked('Q14a'),
    '4a(ii)': asked('Q14b'),
    '4a(iii)': asked('Q14c'),
    '4b': asked('Q14d'),
    '5': asked('Q15'),
    '6': asked('Q11e'),
    '7': asked('Q4b'),
    '8': [
      { from: 2021, to: 2021, question: 'Q28b', tag: 'confirmed' },
      { from: 2022, to: 2022, question: 'Q30b', tag: 'confirmed' },
      { from: 2023, to: 2025, question: 'Q31b', tag: 'confirmed' },
    ],
    '9a': asked('the nine items of engagement'),
  },
};

/**
 * The survey behind a report, in words. A report of 31 March is fed by the survey of the autumn before.
 *
 * @param reportYear the year of the snapshot; null when the sheet gives none
 * @source https://www.lnwh.nhs.uk/workforce-equality-standard-findings-2022
 * @example describeSurvey('WRES', '5', 2024) // 'NHS Staff Survey 2023, Q14a'
 */
export function describeSurvey(standard: 'WRES' | 'WDES', id: string, reportYear: number | null): string {
  if (reportYear === null) return 'NHS Staff Survey of the autumn before';
  const year = reportYear - 1;
  const entry = SURVEY_QUESTIONS[standard][id]?.find(({ from, to }) => year >= from && year <= to);
  if (entry === undefined) return `NHS Staff Survey ${String(year)}`;
  const doubt = entry.tag === 'confirmed' ? '' : ' (number not confirmed)';
  return `NHS Staff Survey ${String(year)}, ${entry.question}${doubt}`;
}
