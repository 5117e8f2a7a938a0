import type { PayMeasure } from '../../workforce-data';
import { headingWords } from './heading-words';

export const PAY_MEASURES: readonly PayMeasure[] = [
  'Mean hourly pay',
  'Median hourly pay',
  'Mean bonus',
  'Median bonus',
  'Quartile 1 headcount',
  'Quartile 2 headcount',
  'Quartile 3 headcount',
  'Quartile 4 headcount',
];

const PLACE_IN_QUARTILES: readonly (readonly [RegExp, 1 | 2 | 3 | 4])[] = [
  [/\bupper (?:middle|mid)\b|\b(?:third|3rd)\b|\b(?:quartile|quarter|q) ?3\b/, 3],
  [/\blower (?:middle|mid)\b|\b(?:second|2nd)\b|\b(?:quartile|quarter|q) ?2\b/, 2],
  [/\b(?:lower|lowest|bottom|first|1st)\b|\b(?:quartile|quarter|q) ?1\b/, 1],
  [/\b(?:upper|highest|top|fourth|4th)\b|\b(?:quartile|quarter|q) ?4\b/, 4],
];

/** Which pay a title speaks of; `either` where it speaks of both. */
export type PayKind = 'hourly' | 'bonus' | 'either';

const BONUS =
  /\bbonus\w*|\bclinical excellence\b|\b(?:clinical )?impact awards?\b|\b(?:ceas?|lceas?|lcias?)\b/;
const LEFT_OUT = /\b(?:exclud\w+|excl|without|not includ\w+|before|apart from)\b.*$/;

/**
 * Which pay the lines over a table speak of; null where none says. The nearest that says is believed.
 *
 * @param lines from the nearest to the farthest, the name of the sheet last
 * @example payKindOf(['Clinical excellence awards', 'Gender pay gap: hourly pay']) // 'bonus'
 */
export function payKindOf(lines: readonly string[]): PayKind | null {
  for (const line of lines) {
    const words = headingWords(line).replace(LEFT_OUT, '');
    const [isBonus, isHourly] = [BONUS.test(words), /\bhourly\b|\bordinary pay\b/.test(words)];
    if (isBonus || isHourly) return isBonus && isHourly ? 'either' : isBonus ? 'bonus' : 'hourly';
  }
  return null;
}

/**
 * Reads what a row of a pay sheet gives; null when it is none of the measures. Quartile 1 is the lowest paid.
 *
 * @param about which pay the title speaks of: `Avg. Pay` under “Bonus pay” is a bonus
 * @example parsePayMeasure('Upper middle quartile') // 'Quartile 3 headcount'
 */
export function parsePayMeasure(text: string, about: PayKind | null = null): PayMeasure | null {
  const words = headingWords(text);
  if (/\b(?:quartile|quarter)s?\b|^q ?[1-4]\b/.test(words)) {
    if (/%|\bgap\b/.test(words)) return null;
    const place = PLACE_IN_QUARTILES.find(([pattern]) => pattern.test(words))?.[1];
    return place === undefined ? null : `Quartile ${place} headcount`;
  }
  if (/%|\bgap\b/.test(words)) return null;
  const average = /\bmedian\b/.test(words)
    ? 'Median'
    : /\b(?:mean|average|avg)\b/.test(words)
      ? 'Mean'
      : null;
  if (average === null) return null;
  if (BONUS.test(words)) return `${average} bonus`;
  if (/\bhourly\b/.test(words)) return `${average} hourly pay`;
  if (about === 'either' || !/\b(?:pay|rate|salary|earnings)\b/.test(words)) return null;
  return about === 'bonus' ? `${average} bonus` : `${average} hourly pay`;
}
