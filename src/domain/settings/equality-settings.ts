import type { EqualityPolicy, SuppressionProfile } from '../equality/equality-policy';
import type { CellValue } from '../grid/cell';
import type { Settings } from './settings';
import type { SimpleSetting } from './simple-setting';

/** A number as typed: `95`, `95%`, `0.8`; null for anything else or out of bounds. */
function parseWithin(value: CellValue, min: number, max: number): number | null {
  const text = typeof value === 'string' ? value.trim().replace(/\s?%$/, '') : null;
  const number = text === null ? value : /^\d{1,4}(?:\.\d{1,6})?$/.test(text) ? Number(text) : null;
  return typeof number === 'number' && number >= min && number <= max ? number : null;
}

function withPolicy(settings: Settings, change: Partial<EqualityPolicy>): Settings {
  return { ...settings, equality: { ...settings.equality, ...change } };
}

/** A setting that takes one of a few words. */
function choice<Value extends string | number>(
  name: string,
  what: string,
  words: readonly (readonly [value: Value, words: string])[],
  get: (policy: EqualityPolicy) => Value,
  put: (value: Value) => Partial<EqualityPolicy>,
): SimpleSetting {
  const inWords = ({ equality }: Settings): string =>
    words.find(([value]) => value === get(equality))?.[1] ?? String(get(equality));
  return {
    name,
    what,
    allowed: words.map(([, said]) => said).join(', or '),
    choices: words.map(([, said]) => said),
    show: inWords,
    inWords,
    take: (settings, value) => {
      const typed = typeof value === 'string' ? value.trim().toLowerCase() : '';
      const found = words.find(([, said]) => said.toLowerCase() === typed);
      return found ? withPolicy(settings, put(found[0])) : null;
    },
  };
}

/** A setting that takes a number within bounds. */
function number(
  name: string,
  what: string,
  allowed: string,
  [min, max]: readonly [min: number, max: number],
  get: (policy: EqualityPolicy) => number,
  put: (value: number, policy: EqualityPolicy) => Partial<EqualityPolicy> | null,
): SimpleSetting {
  return {
    name,
    what,
    allowed,
    show: ({ equality }) => get(equality),
    inWords: ({ equality }) => String(get(equality)),
    take: (settings, value) => {
      const typed = parseWithin(value, min, max);
      const change = typed === null ? null : put(typed, settings.equality);
      return change && withPolicy(settings, change);
    },
  };
}

/** A fraction as a percentage without the dust of binary fractions. */
function asPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(12));
}

const SUPPRESSION_WORDS: readonly (readonly [SuppressionProfile, string])[] = [
  ['under-5', 'Under 5'],
  ['under-7', 'Under 7'],
  ['under-10', 'Under 10'],
  ['1-to-7-rounded', '1 to 7 (others rounded to 5)'],
];

/** What may be set about the equality figures, in the order in which it is listed. */
export const EQUALITY_SETTINGS: readonly SimpleSetting[] = [
  number(
    'Confidence of intervals',
    'In percent. Beside each figure stands the range in which its true value lies with this confidence.',
    'A number from 80 to 99.9',
    [80, 99.9],
    ({ confidence }) => asPercent(confidence),
    (percent) => ({ confidence: Number((percent / 100).toPrecision(12)) }),
  ),
  number(
    'Four-fifths guideline, lowest ratio',
    'Ratios from here up to the highest are inside the guideline. NHS England used 0.80 to 1.25; some trusts use 1.20.',
    'A number from 0.5 to 1',
    [0.5, 1],
    ({ fourFifths }) => fourFifths[0],
    (low, { fourFifths: [, high] }) => ({ fourFifths: [low, high] }),
  ),
  number(
    'Four-fifths guideline, highest ratio',
    'Ratios up to here are inside the guideline; the number itself is inside.',
    'A number from 1 to 2',
    [1, 2],
    ({ fourFifths }) => fourFifths[1],
    (high, { fourFifths: [low] }) => ({ fourFifths: [low, high] }),
  ),
  choice(
    'Shares of staff are of',
    'What BME and disabled staff are a percentage of. Both are in use; the other one is always shown beside it.',
    [
      ['all-staff', 'All staff'],
      ['known-status', 'Staff whose status is known'],
    ],
    ({ shareOf }) => shareOf,
    (shareOf) => ({ shareOf }),
  ),
  number(
    'Model Employer target',
    'The percentage of BME staff each band should reach, where the data sheet has no target of its own.',
    'A percentage from 1 to 100',
    [1, 100],
    ({ modelEmployerTarget }) => modelEmployerTarget,
    (modelEmployerTarget) => ({ modelEmployerTarget }),
  ),
  choice(
    'Small numbers in published sheets',
    'Counts of people that are hidden in the sheets made for publication, with whatever would give them away. Working sheets show everything.',
    SUPPRESSION_WORDS,
    ({ suppression }) => suppression,
    (suppression) => ({ suppression }),
  ),
  choice(
    'Cases of WDES metric 3',
    'Formal capability cases as the mean of this year and the year before, or of this year alone.',
    [
      [1, 'One year'],
      [2, 'Mean of two years'],
    ],
    ({ metric3Years }) => metric3Years,
    (metric3Years) => ({ metric3Years }),
  ),
];
