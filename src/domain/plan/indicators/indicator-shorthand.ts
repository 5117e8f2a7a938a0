import type { Standard } from './indicator-definition';

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER_WORD = new RegExp(`\\b(?:${NUMBER_WORDS.join('|')})\\b`, 'gi');
const ONLY_NUMBER_WORDS = new RegExp(`^(?:${NUMBER_WORDS.join('|')}|and|to|or|[\\s,;&/+–-])+$`, 'i');
/** "M1" and "I2": the first letter of metric and indicator; "M25" is a road and "M365" a product. */
const LETTER_FIRST = /(?<![\p{L}\p{N}.])([MI])(?:\.?\s?)(?=(?:1\d|20|[1-9])(?!\d|\.\d|%))/gu;
const SMALL_LETTER_FIRST = /(?<![\p{L}\p{N}.])([mi])(?=(?:10|[1-9])(?!\d|\.\d|%))/gu;
/** A standard and the lettered numbers right after it: "WDES M1, M2". */
const LETTERED_AFTER_STANDARD =
  /\bW[RD]ES[\s:(–-]*(?:[MI]\s?\d{1,2}(?:\s?\(?[a-d]\)?(?:\s?\(?i{1,3}\)?)?)?(?![\p{L}\d])[\s,;&/–-]*(?:(?:and|to|or)\s+)?)+/giu;
const WORD_AND_NUMBER = /\b(ind(?:icator)?s?|metrics?|W[RD]ES)(?:_|(?=\d))(?=\d{1,2}(?!\d))/gi;
const OPTIONAL_PLURAL = /\b(indicator|metric)\s?\(s\)/gi;

const spellOut = (_: string, letter: string): string => (/m/i.test(letter) ? 'metric ' : 'indicator ');

/**
 * A text with the short ways of writing references written long: "WDES M1", "Ind3", "Metric(s) 2", and
 * in a column of indicators also a bare "M1" or "I2".
 *
 * @example writeShorthandOut('M1, M4b', true) // 'metric 1, metric 4b'
 */
export function writeShorthandOut(text: string, isIndicatorColumn: boolean): string {
  if (!/\d/.test(text)) return text;
  const plain = text.replace(OPTIONAL_PLURAL, '$1s').replace(WORD_AND_NUMBER, '$1 ');
  if (isIndicatorColumn) return plain.replace(LETTER_FIRST, spellOut).replace(SMALL_LETTER_FIRST, spellOut);
  return plain.replace(LETTERED_AFTER_STANDARD, (list) => list.replace(LETTER_FIRST, spellOut));
}

/** The numbers of an entry however they are written: "Five", "#4", "No. 4", "1 2 7", "1.0". */
function plainNumbers(text: string): string {
  const entry = text
    .trim()
    .replace(/^\(?\s*(?:nos?\b\.?|numbers?)\s*/i, '')
    .replace(/#\s?(?=\d)/g, '');
  if (ONLY_NUMBER_WORDS.test(entry))
    return entry.replace(NUMBER_WORD, (word) => String(NUMBER_WORDS.indexOf(word.toLowerCase()) + 1));
  if (/^\d{1,2}\.0+$/.test(entry)) return entry.replace(/\.0+$/, '');
  return /^\d{1,2}[a-d]?(?: +\d{1,2}[a-d]?)+$/i.test(entry) ? entry.replace(/ +/g, ', ') : entry;
}

/**
 * What an entry of a column of indicators says with its standard before it: "All", "1,7", "Five",
 * "2 – shortlisting"; "1,7" kept as a number reads "1.7". Null when it is no bare entry.
 *
 * @example asColumnEntry('#4', 'WRES') // 'WRES 4'
 */
export function asColumnEntry(text: string, standard: Standard): string | null {
  const entry = plainNumbers(text);
  if (/^all(?:\s+(?:of\s+)?(?:the\s+)?(?:\d+|nine|ten)?\s*(?:indicators|metrics)?)?\.?$/i.test(entry))
    return standard;
  const decimals = /^([1-9])\.([1-9])$/.exec(entry);
  if (decimals) return `${standard} ${decimals[1] ?? ''}, ${decimals[2] ?? ''}`;
  const isNumbers =
    /^\(?\d{1,2}(?!\d)[\s\d.,;&/+()a-di\-–—]*(?:\b(?:and|to)\b[\s\d.,;&/+()a-di\-–—]*)*$/i.test(entry);
  const isLabelled = /^\d{1,2}(?:[a-d]|\([a-d]\))?\s*(?:[-–—:]\s+|\()\p{L}/iu.test(entry);
  return isNumbers || isLabelled ? `${standard} ${entry}` : null;
}
