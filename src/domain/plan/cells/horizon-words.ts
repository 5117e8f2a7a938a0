import { ONE_TO_TEN } from '../../wording/number-words';

const TERM = '(immediate|short(?:er)?|medium|mid|long(?:er)?)[ -]?term';
const NUMBERS = ONE_TO_TEN.slice(0, 5);
const NUMBER = `[1-9]|${NUMBERS.join('|')}`;
/** "Year 2", "Phase one", "Y3": parts of a plan that it numbers itself. */
const PART = `(?:(years?|yr|y|phase|stage|wave|horizon|tranche)[ -]?(${NUMBER}))(?![\\d/-]|\\w)`;
const NAME = `(?:${TERM}|${PART})`;
const UP_TO = '(?:by|in|during|within|throughout|over)?\\s*(?:the )?(?:end of )?(?:the )?';
const ONLY_TERM = new RegExp(`^\\W*${TERM}\\W*$`, 'i');
/** "By the end of Year 2", "Years 1 and 2", "Year 1 to Year 3": up to the last one named. */
const ONLY_PART = new RegExp(
  `^\\W*${UP_TO}(?:(?:years?|yrs?|y|phases?|stages?|waves?)[ -]?(?:${NUMBER})\\s*(?:[-–,&+/]|and|to)\\s*)?(years?|yrs?|y|phases?|stages?|waves?|horizon|tranche)?[ -]?(${NUMBER})\\W*$`,
  'i',
);
const NAMES_PART = /year|yr|\by ?\d|phase|stage|wave|horizon|tranche/i;
const DEFINED = new RegExp(
  `\\b${NAME}\\s*(?:[=:–—-]|\\(|\\bmeans\\b|\\bis\\b|\\bruns\\b|(?=\\bfrom\\b))\\s*(.+?)(?=\\s*(?:[;|\\n)]|[,.]?\\s*(?:\\band\\b\\s*)?\\b${NAME}|$))`,
  'gi',
);

const termKey = (name: string): string => name.toLowerCase().replace(/er$/, '').replace(/^mid$/, 'medium');

function partKey(part: string, number: string): string {
  const name = part.toLowerCase().replace(/s$/, '');
  const at = NUMBERS.indexOf(number.toLowerCase());
  return `${/^yr?$/.test(name) ? 'year' : name} ${at === -1 ? number : String(at + 1)}`;
}

/**
 * The horizon a text is, and nothing more; null for any other text.
 *
 * @example horizonIn('Medium-term') // 'medium'
 */
export function horizonIn(text: string): string | null {
  const [, term] = ONLY_TERM.exec(text) ?? [];
  return term === undefined ? null : termKey(term);
}

/**
 * The horizon that a text is, or the year or phase which a plan numbers itself; null for any other text.
 *
 * @example namedTime('By the end of Year 2') // 'year 2'
 */
export function namedTime(text: string): string | null {
  if (!NAMES_PART.test(text)) return horizonIn(text);
  const [, part, number] = ONLY_PART.exec(text) ?? [];
  if (number === undefined) return null;
  return partKey(part ?? NAMES_PART.exec(text)?.[0].replace(/ ?\d/, '') ?? '', number);
}

/**
 * The horizons a line explains, each with the words for it.
 *
 * @example definedHorizons('Short term = by 31 March 2027') // [['short', 'by 31 March 2027']]
 * @example definedHorizons('Year 1 = April 2026 to March 2027') // [['year 1', 'April 2026 to March 2027']]
 */
export function definedHorizons(line: string): readonly (readonly [name: string, meaning: string])[] {
  return [...line.matchAll(DEFINED)].map(([, term, part = '', number = '', words = '']) => [
    term === undefined ? partKey(part, number) : termKey(term),
    words.trim(),
  ]);
}
