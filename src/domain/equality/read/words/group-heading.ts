import type { Standard } from '../../../plan/indicators/indicator-definition';
import { headingWords, withoutYears, yearIn } from './heading-words';

/** What a column over a group of people holds. */
export type GroupColumnKind = 'count' | 'percent' | 'base';

/** A heading that names a group of people, or all of them. */
export interface GroupHeading {
  /** Null for a group that either standard has: those whose status is not known, and everyone. */
  readonly standard: Standard | null;
  readonly group: 'reference' | 'comparison' | 'not-known' | 'total';
  readonly holds: GroupColumnKind;
  readonly year: string | null;
}

const BME =
  '(?:black )?(?:asian )?(?:and )?(?:other )?(?:minority ethnic(?:ities|ity)?|ethnic minorit(?:y|ies)|minority ethnic groups?)';

const GROUPS: readonly (readonly [RegExp, Standard | null, GroupHeading['group']])[] = [
  [/^(?:ethnicity )?white$/, 'WRES', 'reference'],
  [
    new RegExp(
      `^(?:ethnicity )?(?:bame|bme|beme|ethnically diverse|global majority|non white|(?:from )?all other ethnic(?:ities| groups?| backgrounds?)(?: combined)?|(?:from )?other ethnic groups? combined|${BME})(?: b(?:a)?me)?$`,
    ),
    'WRES',
    'comparison',
  ],
  [
    /^(?:non disabled|not disabled|no disability|without (?:a )?(?:disability|ltc|long term condition|lasting health condition)(?: or illness)?|(?:disability|disabled|disability status) (?:no|n))$/,
    'WDES',
    'reference',
  ],
  [
    /^(?:disabled|disability|declared disabled|(?:declared|with) (?:a )?disability|with (?:a )?(?:ltc|long term condition|long lasting health condition)(?: or illness)?|(?:disability|disabled|disability status) (?:yes|y))$/,
    'WDES',
    'comparison',
  ],
  [
    /^(?:(?:ethnicity|disability|disability status|status) )?(?:(?:(?:not|un) ?(?:known|stated|declared|disclosed|given|recorded|specified|reported)|null|missing|blank|undefined|prefer not to (?:say|answer|disclose|state)|(?:i )?(?:do not|dont|did not) wish to (?:say|answer|disclose|declare|state)|not stated or unknown)(?: (?:or )?|$))+$/,
    null,
    'not-known',
  ],
  [/^(?:all|total|totals|overall|grand total|everyone)$/, null, 'total'],
];

const PERCENT = /%|\bper ?cents?\b|\bpercentages?\b|\bproportion\b|\bshare\b/;
const BASE = /\b(?:survey )?(?:bases?|responses|respondents|answers)\b|\bn$/;
/** `No.` with its stop, or in brackets, is a number; `Disability: No` is an answer. */
const NUMBER_SIGN = /\bno\.(?=[\s)]|$)|\(no\.?\)|#/gi;
const NUMBER_AFTER = /(?<=\b(?:white|bme|bame|majority|unknown|stated)) no$/;
/** What is said of a group without changing whom it means. */
const BESIDE =
  /\b(?:staff|applicants?|employees|colleagues|workforce|headcount|head count|numbers?|no of|counts?|current(?:ly)?|now|existing|latest|actual|in position|in post|group|of|survey)\b/g;

/**
 * Reads a heading as a group of people; null when it is not one. `White British` is no group of the standards:
 * it leaves out the other white groups.
 *
 * @example parseGroupHeading('Ethnicity: White')?.group // 'reference'
 * @example parseGroupHeading('BME staff % 2023/24') // { standard: 'WRES', group: 'comparison', holds: 'percent', year: '2023/24' }
 */
export function parseGroupHeading(text: string): GroupHeading | null {
  if (text.length > 90) return null;
  const words = headingWords(withoutYears(text).replace(NUMBER_SIGN, ' number ')).replace(NUMBER_AFTER, '');
  const holds = PERCENT.test(words) ? 'percent' : BASE.test(words) ? 'base' : 'count';
  const core = words
    .replace(PERCENT, ' ')
    .replace(BASE, ' ')
    .replace(/\bnot known\b/g, 'unknown')
    .replace(BESIDE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (core === '') return null;
  const whole = core.replace(/^total (?=\w)|(?<=\w) total$/, '').trim();
  for (const [pattern, standard, group] of GROUPS) {
    if (pattern.test(whole)) return { standard, group, holds, year: yearIn(text) };
  }
  return null;
}
