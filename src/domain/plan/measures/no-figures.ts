import { MONTH_SPELT } from '../../calendar/month-name';

/**
 * Numbers that are dates, questions, bands, references, money or parts of sums; blanked before figures
 * are sought. Before each stands a cheaper sign without which it cannot occur.
 */
const NO_FIGURES: readonly (readonly [RegExp, RegExp])[] = [
  [/[/.]\d/, /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/g],
  [/(?:19|20)\d\d/, /\b(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b(?!\s?%)/g],
  [/\d\/\d/, /\b\d\d\/\d\d\b(?!\s?%)/g],
  [
    /\d(?:st|nd|rd|th)?\s+[a-z]{3}/i,
    new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH_SPELT}(?<!\\.)`, 'gi'),
  ],
  [
    /w[rd]es/i,
    /\bW[RD]ES\s*(?:indicators?|metrics?)?\s*(?:no\.?\s*)?\d{1,2}(?:\s?\(?[a-d]\)?(?:\s?\(i{1,3}\))?)?(?![\d%]|\.\d|\s?%)(?:\s*(?:,|&|and)\s*\d{1,2}[a-d]?(?![\d%]|\.\d|\s?%))*/gi,
  ],
  [
    /[a-z]\s?\d/i,
    /\b(?:bands?|grades?|questions?|q|kf|indicators?|metrics?|goals?|aims?|phases?|levels?|steps?|cohorts?|appendix|section|domains?|objectives?|priorit(?:y|ies)|actions?|tiers?|groups?|pages?|wave|year|quarter|version)\s?\d{1,2}[a-z]?\b(?!\s?%|\.\d)(?:\s*(?:[-–/,&]|and|to)\s*\d{1,2}[a-z]?\b(?!\s?%|\.\d))*/gi,
  ],
  [/[£€$]/, /[£€$]\s?\d[\d,.]*\s?(?:k|m|bn|million)?\b/gi],
  [
    /\d\s?(?:\/|out of)/i,
    /(?<![\d.])\b\d[\d,]*\s?(?:\/|out of)\s?\d[\d,]*(?!\s?%|\d)\b(?<!(?:\/|out of)\s?10)/gi,
  ],
  [/\bof\s/i, /\b\d+\s+(?:out\s+)?of\s+(?:the\s+)?\d+\b(?!\s?%)(?<!\bof\s10)/gi],
  [/\.\d+\s?(?:\/|out of)/i, /(?<=\d\.\d+\s?(?:\/|out of)\s?)\d+\b(?!\s?%)(?<!\b10)/gi],
  [/\bn\s?[=.]/i, /\bn\s?[=.]\s?\d+/gi],
  [/(?:\/|out of)\s?10\b/i, /(?<=\d\s?(?:\/|out of)\s?)10\b/gi],
];

const blank = (text: string): string => ' '.repeat(text.length);

/**
 * A statement with every number that is no figure blanked, all places kept.
 *
 * @example withoutNoFigures('Band 7 by 2025: 19%') // '       by     : 19%'
 */
export function withoutNoFigures(text: string): string {
  return NO_FIGURES.reduce(
    (rest, [hint, pattern]) => (hint.test(rest) ? rest.replace(pattern, blank) : rest),
    text,
  );
}
