import type { CountMeasure } from '../../workforce-data';
import type { GroupSet } from '../sheet/group-sets';
import {
  parseCount,
  parseMeanCount,
  parseNumber,
  parsePercent,
  type NumberReading,
} from '../words/parse-count';

/** What each kind of number is, as a reader is told. */
export const WANTED = {
  people: 'a whole number of people, 0 or more',
  'mean of two years': 'a number of people, or the mean of two years such as 3.5',
  percent: 'a percentage from 0 to 100',
  score: 'a score from 0 to 10',
  answer: 'Yes or No',
} as const;

/** What a cell of figures has to hold. */
export type Wanted = Exclude<keyof typeof WANTED, 'answer'>;

/** How each kind of number is read. */
export const READERS: Readonly<Record<Wanted, (cell: Parameters<typeof parseCount>[0]) => NumberReading>> = {
  people: parseCount,
  'mean of two years': parseMeanCount,
  percent: parsePercent,
  score: parseNumber,
};

/** WDES 3 is asked for as the mean of two years: half a person is one case in two years. */
export function wantedOf(
  { measure, id }: { readonly measure: CountMeasure; readonly id: string },
  standard: GroupSet['standard'],
): Wanted {
  if (measure === 'Entered process' && standard === 'WDES' && id === '3') return 'mean of two years';
  if (measure === 'Survey %') return 'percent';
  return measure === 'Score' ? 'score' : 'people';
}
