import type { HeadingField, HeadingPhrases } from './headings';
import { DELIVERY_HEADINGS } from './headings-delivery';
import { OTHER_HEADINGS } from './headings-other';
import { PURPOSE_HEADINGS } from './headings-purpose';
import { RECORD_HEADINGS } from './headings-record';

type Scores = Map<HeadingField, number>;

/** Every phrase of some lists with what it says. */
function listPhrases(lists: readonly HeadingPhrases[]): ReadonlyMap<string, Scores> {
  const phrases = new Map<string, Scores>();
  for (const [field, sureness, list] of lists) {
    for (const phrase of list.split(';').map((item) => item.trim().replace(/\s+/g, ' '))) {
      const scores = phrases.get(phrase) ?? new Map<HeadingField, number>();
      scores.set(field, Math.max(sureness, scores.get(field) ?? 0));
      phrases.set(phrase, scores);
    }
  }
  return phrases;
}

const PLAN_HEADINGS = [...DELIVERY_HEADINGS, ...PURPOSE_HEADINGS, ...OTHER_HEADINGS];
const OF_PLANS = listPhrases(PLAN_HEADINGS);

/** What each known heading says its column is for, by the heading as `normaliseHeading` gives it. */
export const KNOWN_HEADINGS: ReadonlyMap<string, Scores> = listPhrases([
  ...PLAN_HEADINGS,
  ...RECORD_HEADINGS,
]);

/**
 * What a heading says that is known as it stands, or with "and" for the signs that part it; undefined for any other.
 *
 * @param normal the heading as `normaliseHeading` gives it
 * @example matchPhrase('lead / owner')?.get('lead') // 1
 */
export function matchPhrase(normal: string): Scores | undefined {
  return KNOWN_HEADINGS.get(normal) ?? KNOWN_HEADINGS.get(normal.replace(/ [/|,] /g, ' and '));
}

/**
 * What a heading says that is known without the signs in it: "R/A/G", "Mi | lestone"; undefined for any other.
 *
 * @param normal the heading as `normaliseHeading` gives it
 * @example matchUnparted('r / a / g')?.get('rag') // 1
 */
export function matchUnparted(normal: string): Scores | undefined {
  return (
    KNOWN_HEADINGS.get(normal.replace(/ [/|,] /g, ' ')) ?? KNOWN_HEADINGS.get(normal.replace(/ [/|,] /g, ''))
  );
}

const PLAINLY = 0.9;

/** What tools call their columns are words that stand in cells as well: "Active", "People", "Late". */
const ORDINARY: ReadonlySet<Scores> = new Set(
  [...KNOWN_HEADINGS].flatMap(([phrase, scores]) => {
    const isPlain = (scores.get('action') ?? 0) >= PLAINLY || (scores.get('lead') ?? 0) >= PLAINLY;
    return OF_PLANS.has(phrase) || isPlain ? [] : [scores];
  }),
);

/**
 * Tells whether what a known heading says is said of words so common that alone they make no heading.
 *
 * @example isOrdinaryHeading(KNOWN_HEADINGS.get('active') ?? new Map()) // true
 */
export function isOrdinaryHeading(scores: ReadonlyMap<HeadingField, number>): boolean {
  return ORDINARY.has(scores as Scores);
}
