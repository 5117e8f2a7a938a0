import type { CountMeasure } from '../../workforce-data';
import { DECLARATION } from './parse-indicator-id';
import { headingWords } from './heading-words';

/** Texts made of some words and none else, with one of them that matters. */
function wordsAmong(words: string, key: RegExp): RegExp {
  const any = ['number', 'numbers', 'no', 'of', 'staff', 'employees', ...words.split(' ')].join('|');
  return new RegExp(`^(?=.*\\b(?:${key.source}))(?:(?:${any})(?: |$))+$`);
}

const WORDS: readonly (readonly [RegExp, CountMeasure])[] = [
  [/^survey (?:respondents|declarations?)$/, 'Survey respondents'],
  [
    /^(?:(?:staff )?survey )?(?:%|per ?cent|percentages?|results?|responses? %|% (?:of )?(?:staff|yes|agree\w*))$|^% ?(?:staff )?survey$/,
    'Survey %',
  ],
  [
    /^(?:(?:staff )?survey )?(?:bases?(?: size)?|responses|respondents|number of (?:responses|respondents)|no of (?:responses|respondents)|n)$/,
    'Survey base',
  ],
  [/^(?:staff )?(?:engagement |survey )?scores?$/, 'Score'],
  [/^action(?:s)? taken(?: yes no)?$|^yes no$/, 'Action taken'],
  [
    /^(?:number |no |numbers )?(?:of )?(?:applicants )?shortlisted(?: applicants| candidates)?$/,
    'Shortlisted',
  ],
  [
    /^(?:number |no |numbers )?(?:of )?(?:applicants )?appointed(?: applicants| candidates)?(?: from shortlisting)?$|^appointments$/,
    'Appointed',
  ],
  [
    wordsAmong(
      'entered entering entry entries into to the a formal disciplinary capability performance management process processes procedure proceedings investigation investigations case cases',
      /process|procedure|proceedings|investigation|cases?\b/,
    ),
    'Entered process',
  ],
  [
    wordsAmong(
      'accessed accessing access undertaking undertook attended attending any to the non mandatory nonmandatory training development and cpd continuing professional',
      /training|cpd/,
    ),
    'Accessed training',
  ],
  [
    /^(?:number of |no of )?voting(?: board)? members?$|^board voting members?(?:hip)?$|^board members? voting$/,
    'Voting members',
  ],
  [
    /^(?:number of |no of )?exec(?:utive)?s?(?: board)? (?:members?|directors?)$|^board members? exec(?:utive)?$/,
    'Executive members',
  ],
  [/^(?:number of |no of |total |all )?board(?: members?(?:hip)?)?(?: total| all)?$/, 'Board members'],
  [
    /^(?:staff |workforce |employee )?head ?counts?$|^(?:number of |no of |total |all )?(?:staff|employees)(?: in post| in workforce)?$|^workforce$/,
    'Headcount',
  ],
];

/**
 * Reads the measure a row counts; null when it is none that equality figures are computed from.
 *
 * @example parseMeasure('Voting board members') // 'Voting members'
 */
export function parseMeasure(text: string): CountMeasure | null {
  const words = headingWords(text);
  if (words === '') return null;
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const SURVEY: readonly CountMeasure[] = ['Survey %', 'Survey base'];
const HEADCOUNT: readonly CountMeasure[] = ['Headcount'];
const BOARD: readonly CountMeasure[] = ['Board members', 'Voting members', 'Executive members', 'Headcount'];

const WRES: ReadonlyMap<string, readonly CountMeasure[]> = new Map(
  Object.entries<readonly CountMeasure[]>({
    1: HEADCOUNT,
    2: ['Shortlisted', 'Appointed'],
    3: ['Headcount', 'Entered process'],
    4: ['Headcount', 'Accessed training'],
    5: SURVEY,
    6: SURVEY,
    7: SURVEY,
    8: SURVEY,
    9: BOARD,
  }),
);

const WDES: ReadonlyMap<string, readonly CountMeasure[]> = new Map(
  Object.entries<readonly CountMeasure[]>({
    1: HEADCOUNT,
    2: ['Shortlisted', 'Appointed'],
    3: ['Headcount', 'Entered process'],
    '4a(i)': SURVEY,
    '4a(ii)': SURVEY,
    '4a(iii)': SURVEY,
    '4b': SURVEY,
    5: SURVEY,
    6: SURVEY,
    7: SURVEY,
    8: SURVEY,
    '9a': ['Score', 'Survey base'],
    '9b': ['Action taken'],
    10: BOARD,
  }),
);

/**
 * The measures an indicator or metric is computed from.
 *
 * @example measuresOf('WRES', '2') // ['Shortlisted', 'Appointed']
 */
export function measuresOf(standard: 'WRES' | 'WDES', id: string): readonly CountMeasure[] {
  if (id === DECLARATION) return ['Headcount', 'Survey respondents'];
  return (standard === 'WRES' ? WRES : WDES).get(id) ?? [];
}
