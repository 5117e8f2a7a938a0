import { judgeEthnicity } from './ethnic-code';
import { parseGroupHeading } from './group-heading';
import { headingWords } from './heading-words';

/** The group of the standard that a word of a column of ethnic groups stands for. */
export type WordedGroup = 'reference' | 'comparison' | 'not-known';

/** The five broad groups of the census: all but White are counted as BME. */
const BROAD: readonly RegExp[] = [
  /^mixed(?: or multiple)?(?: ethnic groups?| background| heritage)?$/,
  /^asian(?: (?:or|and))?(?: asian british| british)?$/,
  /^black(?: (?:or|and))?(?: black british| british)?$|^black african caribbean(?: or)? black british$/,
  /^(?:any )?other(?: ethnic)?(?: groups?| background)?$|^(?:arab|chinese)(?: or any)?(?: or)?(?: other)?(?: ethnic groups?)?$/,
];
/** So many of the four beside White are a column of the broad groups, and not some groups out of many. */
const ENOUGH = 3;

type Word = WordedGroup | 'broad';

function wordOf(text: string): Word | null {
  const heading = parseGroupHeading(text);
  if (heading?.holds === 'count' && heading.standard === 'WRES') {
    return heading.group === 'reference' || heading.group === 'comparison' ? heading.group : null;
  }
  const judged = judgeEthnicity(text);
  if (heading?.group === 'not-known' || judged.kind === 'not-known') return 'not-known';
  if (judged.kind === 'code') return judged.group === 'Not known' ? 'not-known' : null;
  return BROAD.some((pattern) => pattern.test(headingWords(text))) ? 'broad' : null;
}

/**
 * What the words of a column of ethnic groups stand for, where they are the standard's own two groups or the broad
 * groups of the census; null for finer categories, which are counted by their codes alone.
 *
 * @param texts what stands in the column, totals left out
 * @example groupsByWords(['White', 'BME', 'Not stated'])?.get('BME') // 'comparison'
 */
export function groupsByWords(texts: Iterable<string>): ReadonlyMap<string, WordedGroup> | null {
  const words = new Map<string, Word>();
  for (const text of new Set(texts)) {
    const word = wordOf(text);
    if (word === null) return null;
    words.set(text, word);
  }
  const has = (word: Word): boolean => [...words.values()].includes(word);
  const broad = BROAD.filter((pattern) => [...words.keys()].some((text) => pattern.test(headingWords(text))));
  // Beside a group of everyone but White, one of them would be counted twice.
  if (!has('reference') || has('comparison') === has('broad')) return null;
  if (has('broad') && broad.length < ENOUGH) return null;
  return new Map([...words].map(([text, word]) => [text, word === 'broad' ? 'comparison' : word]));
}
