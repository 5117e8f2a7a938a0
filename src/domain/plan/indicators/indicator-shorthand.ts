import { ONE_TO_TEN } from '../../wording/number-words';
import type { Standard } from './indicator-definition';

const NUMBER_WORD = new RegExp(`\\b(?:${ONE_TO_TEN.join('|')})\\b`, 'gi');
/** A number that is no decimal: "1.24" is a likelihood. */
const WHOLE_NUMBER = /(?<![\d.])\d{1,2}(?!\d|\.\d)/;
/** "2 / WDES 2", "2 and GPG": numbers, and beside them another standard, scheme or figure by its name. */
const BESIDE_ANOTHER =
  /^\d{1,2}[a-d]?(?:\s*(?:[,;&/+–-]|\band\b)\s*\d{1,2}[a-d]?)*\s*(?:[,;&/+\n]|\band\b)\s*(?:and\s+)?(?:W[RD]ES\b|[A-Z][A-Z&]{2,5}\b|[Gg]ender|[Ee]thnicity|[Dd]isability|[Pp]ay [Gg]ap)/;
const ONLY_NUMBER_WORDS = new RegExp(`^(?:${ONE_TO_TEN.join('|')}|and|to|or|[\\s,;&/+–-])+$`, 'i');
/** "M1" and "I2": the first letter of metric and indicator; "M25" is a road and "M365" a product. */
const LETTER_FIRST = /(?<![\p{L}\p{N}.])([MI])(?:\.?\s?)(?=(?:1\d|20|[1-9])(?!\d|\.\d|%))/gu;
const SMALL_LETTER_FIRST = /(?<![\p{L}\p{N}.])([mi])(?=(?:10|[1-9])(?!\d|\.\d|%))/gu;
/** A standard and the lettered numbers right after it: "WDES M1, M2". */
const LETTERED_AFTER_STANDARD =
  /\bW[RD]ES[\s:(–-]*(?:[MI]\s?\d{1,2}(?:\s?\(?[a-d]\)?(?:\s?\(?i{1,3}\)?)?)?(?![\p{L}\d])[\s,;&/–-]*(?:(?:and|to|or)\s+)?)+/giu;
const WORD_AND_NUMBER = /\b(ind(?:icator)?s?|metrics?|W[RD]ES)(?:_|(?=\d))(?=\d{1,2}(?!\d))/gi;
const OPTIONAL_PLURAL = /\b(indicator|metric)\s?\(s\)/gi;

/** "WRES/2": a standard and its number; "WRES/22/23" is a year. */
const STANDARD_SLASH = /\b(W[RD]ES)\/(?=(?:10|[1-9])(?![\d.]|\/\d))/gi;
/** "WDES Met 3": metric cut short behind its standard; small and without a column it is a verb, "WDES met 3 targets". */
const MET_AFTER_STANDARD = /\b(W[RD]ES[\s:–-]{0,3})Mets?\b\.?\s?(?=\d(?!\d? (?:of|out)\b))/g;
const MET_IN_COLUMN =
  /((?:\bW[RD]ES[\s:–-]{0,3}|^\s*|[\n;,/&(]\s*))mets?\b\.?\s?(?=\d(?!\d? (?:of|out)\b))/gi;
/** "WRES 2 3 7": numbers that only blanks part, and nothing behind them that they might count. */
const SPACED_NUMBERS =
  /(\b(?:W[RD]ES|indicators?|inds?\.?|metrics?)[ :–-]+)((?:10|[1-9])[a-d]?(?: +(?:10|[1-9])[a-d]?)+)(?=\s*(?:$|[\n;,&/)]|and\b|W[RD]ES))/gi;
/** "WRES 1 – WRES 4", "WDES 4 to WDES 8": one range; with a third behind it, or plain hyphens between blanks, a list. */
const STANDARD_TWICE =
  /(?<![–—-]\s{0,2})\b(W[RD]ES)\s?(10|[1-9])(?:\s*(?:[–—]|\bto\b|\bthrough\b)\s*|-)\1\s?(10|[1-9])(?![\da-d.]|\s*[–—-]\s*W[RD]ES)/gi;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
/** "WRES Indicator IX". */
const ROMAN_NUMBER = new RegExp(
  `\\b(W[RD]ES\\s+(?:indicators?|metrics?)\\s+)(${ROMAN.join('|')})(?=\\s*(?:$|[\\n,;:)/&.–-]))`,
  'gi',
);

/** "WRES indcator 8", "WDES metirc 4": a letter wrong in the word between a standard and its number. */
const MISSPELT =
  /(?<=\bw[rd]es\s+)(?!indicators?\b|metrics?\b)(?:i(?:n?d|dn|nid)i?(?:ca|ac|c|a)?[td]?[oeai]?r?s?|m(?:et|te|ert)(?:r?i?c?|ir?c)k?s?)(?=\s+\d)/gi;
const LEAST_MISSPELT = 5;

const spellWord = (word: string): string => {
  if (word.length < LEAST_MISSPELT) return word;
  return /^m/i.test(word) ? 'metric' : 'indicator';
};

const spellOut = (_: string, letter: string): string => (/m/i.test(letter) ? 'metric ' : 'indicator ');

/**
 * A text with the short ways of writing references written long: "WDES M1", "Ind3", "Metric(s) 2", and
 * in a column of indicators also a bare "M1" or "I2".
 *
 * @example writeShorthandOut('M1, M4b', true) // 'metric 1, metric 4b'
 */
export function writeShorthandOut(text: string, isIndicatorColumn: boolean): string {
  const figures = text.replace(
    ROMAN_NUMBER,
    (_, before: string, roman: string) => `${before}${ROMAN.indexOf(roman.toLowerCase()) + 1}`,
  );
  if (!/\d/.test(figures)) return text;
  const plain = figures
    .replace(OPTIONAL_PLURAL, '$1s')
    .replace(STANDARD_SLASH, '$1 ')
    .replace(MISSPELT, spellWord)
    .replace(WORD_AND_NUMBER, '$1 ')
    .replace(STANDARD_TWICE, '$1 $2-$3');
  if (isIndicatorColumn)
    return plain
      .replace(MET_IN_COLUMN, '$1metric ')
      .replace(SPACED_NUMBERS, (_, before: string, numbers: string) => before + numbers.replace(/ +/g, ', '))
      .replace(LETTER_FIRST, spellOut)
      .replace(SMALL_LETTER_FIRST, spellOut);
  return plain
    .replace(MET_AFTER_STANDARD, '$1metric ')
    .replace(LETTERED_AFTER_STANDARD, (list) => list.replace(LETTER_FIRST, spellOut));
}

/** The numbers of an entry however they are written: "Five", "#4", "No. 4", "1 2 7", "1.0". */
function plainNumbers(text: string): string {
  const entry = text
    .trim()
    .replace(/^\(?\s*(?:nos?\b\.?|numbers?)\s*/i, '')
    .replace(/#\s?(?=\d)/g, '');
  if (ONLY_NUMBER_WORDS.test(entry))
    return entry.replace(NUMBER_WORD, (word) => String(ONE_TO_TEN.indexOf(word.toLowerCase()) + 1));
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
  if (BESIDE_ANOTHER.test(entry)) return `${standard} ${entry}`;
  const isNumbers =
    WHOLE_NUMBER.test(entry) &&
    /^\(?\d{1,2}(?!\d)[\s\d.,;&/+()a-di\-–—]*(?:\b(?:and|to)\b[\s\d.,;&/+()a-di\-–—]*)*$/i.test(entry);
  const isLabelled = /^\d{1,2}(?:[a-d]|\([a-d]\))?\s*(?:[-–—:]\s+|\()\p{L}/iu.test(entry);
  return isNumbers || isLabelled ? `${standard} ${entry}` : null;
}
