import { tidyText } from '../wording/tidy-text';
import { COLOUR_PATTERN } from './colour-words';
import { findLabels, isMeaning, type KeyLine, readLabels, readPiece, trimMeaning } from './key-piece';
import { HAS_SIGN, readLoneSign, readSigns } from './key-signs';
import { readEitherWay } from './key-either-way';
import { readLetterKey, readProseKey } from './key-prose';

const LONGEST_KEY = 2000;
/** Longer than this before its first label, and a text is no introduction to a key. */
const LONGEST_INTRODUCTION = 300;
/** "R/A/G", "B.R.A.G.": RAG, and no labels. */
const SPELT_RAG = /(?<!\p{L})(B\s?[/.]\s?)?R\s?[/.]\s?A\s?[/.]\s?G(?:\s?[/.]\s?B)?\.?(?!\p{L})/gu;

/** What every text with a line of a key in it has: a quick look that spares the long one. */
const MAY_BE_KEY = new RegExp(
  `${COLOUR_PATTERN}|^\\W*[A-Z]\\s*[:=→–—-]|[(\\[=:–-]\\s*[A-Z]\\s*(?:[)\\]]|$)|\\([A-Z]\\)[a-z]`,
  'iu',
);

/** A letter explained after words of another kind. */
const HAS_LETTER = /(?<![\p{L}\p{N}&])[A-Z]\s?(?:[:=→]|[–—-]\s)/u;

/** "BRAG: B complete; R late", "A done, B begun", "[R] late", "R. Late": letters that no sign parts from their words. */
const ANNOUNCES_LETTERS =
  /^(?:a \p{L}{2}.*[,;|]\s*b \p{L}|[([][a-z][)\]]\s|[a-z][.)]\s)|^\W*(?:b?rag|key|legend|status|ratings?)\b[^:]{0,20}:\s*[a-z]\s/imu;

/** A heading over or before a key: "Table Key:", "RAG rating", "Status key (". */
const HEADING =
  /^[^\p{L}]*(?:(?:the|table|rag|brag|bragg?|status|colour|color|rating|action|actions|progress|plan|traffic light)\s+){0,4}(?:key|legend|ratings?|rag|brag|status(?:es)?|codes?|coding|definitions?|guide)(?:\s+(?:key|to|for|of|rating|status|definitions?|colours?|codes?|used|as follows|ratings|the|rag|system|in (?:this|the) (?:report|plan|paper|document|table|tracker)))*\s*(?=[:(–—-]|$)/iu;

/**
 * Tells whether a text does nothing but announce a key.
 *
 * @example isKeyHeading('RAG rating key') // true
 */
export function isKeyHeading(text: string): boolean {
  if (text.length > 80) return false;
  const plain = tidyText(text).replace(SPELT_RAG, 'RAG');
  const heading = HEADING.exec(plain)?.[0] ?? '';
  return plain !== '' && /^[\s:(–—.-]*$/.test(plain.slice(heading.length)) && heading !== '';
}

const ANNOUNCES = /\b(?:key|legend|b?rag)(?: (?:key|rating|status))?\s*[:(–—-]\s*$/i;

/** The labels of a text that has words before them, and whether those announce a key. */
function readIntroduced(text: string): readonly [lines: readonly KeyLine[], isAnnounced: boolean] {
  const start = findLabels(text)[0]?.start ?? 0;
  if (start > LONGEST_INTRODUCTION) return [[], false];
  if (start === 0) return [readPiece(text.split(/[.:]\s+(?=\S)/).at(-1) ?? '', false), false];
  return [readLabels(text.slice(start)), ANNOUNCES.test(text.slice(0, start))];
}

/** Several labels, each once, and most of them with words for a status. */
function areStates(lines: readonly KeyLine[]): boolean {
  const understood = lines.filter(({ meaning }) => isMeaning(meaning)).length;
  const labels = new Set(lines.map(({ label }) => label.toLowerCase()));
  return labels.size === lines.length && understood >= 2 && understood * 2 > lines.length;
}

function withoutHeading(text: string): string {
  const heading = HEADING.exec(text)?.[0] ?? '';
  const rest = text.slice(heading.length).replace(/^[\s:(–—-]+/u, '');
  return heading !== '' && rest !== '' ? rest : text;
}

function mayBeKey(text: string, inKey: boolean): boolean {
  return (
    inKey ||
    MAY_BE_KEY.test(text) ||
    HAS_SIGN.test(text) ||
    HAS_LETTER.test(text) ||
    ANNOUNCES_LETTERS.test(text)
  );
}

/**
 * The lines of a key out of one cell's text: one a line, several on one line, or none.
 *
 * @param inKey the cell stands under a heading that announces a key
 * @example readKeyText('Table Key: Blue: not started Red : not on track', false).length // 2
 */
export function readKeyText(text: string, inKey: boolean): readonly KeyLine[] {
  if (text.length > LONGEST_KEY || !mayBeKey(text, inKey)) return [];
  const plain = tidyText(text)
    .replace(SPELT_RAG, 'RAG')
    .replace(/[([]([A-Z])[)\]](?=[a-z]{2})/g, '$1');
  if (plain === '') return [];
  const whole = withoutHeading(plain);
  if (HAS_SIGN.test(whole)) {
    const signs = readSigns(whole, inKey || whole !== plain);
    if (signs.length > 0) return signs.map((line) => ({ ...line, form: 'said' }));
    const alone = readLoneSign(whole);
    if (alone) return [{ ...alone, form: 'beside' }];
  }
  const eitherWay = readEitherWay(whole);
  if (eitherWay) return eitherWay;
  const letters = readLetterKey(whole, inKey || whole !== plain);
  const prose = letters.length > 0 ? letters : readProseKey(whole);
  if (prose.length > 0) return prose.map((line) => ({ ...line, form: 'said' }));
  return readLines(whole, inKey);
}

/** The lines of a key a line or a piece at a time; words before the first are passed over where states follow. */
function readLines(whole: string, inKey: boolean): readonly KeyLine[] {
  const lines: KeyLine[] = [];
  let needsStates = false;
  for (const piece of whole.split(/\s*[\n;]\s*|\s+[|]\s+/)) {
    const clean = piece.replace(/^[\s•·●▪◦*➢✓-]+(?=\S)/u, '').replace(/\.$/, '');
    if (clean === '' || /^\(.*\)$/.test(clean)) continue;
    let found = readPiece(clean, inKey || lines.length > 0);
    if (found.length === 0 && lines.length === 0) {
      const [introduced, isAnnounced] = readIntroduced(clean);
      found = introduced;
      needsStates = introduced.length > 0 && !isAnnounced;
    }
    const last = lines[lines.length - 1];
    if (
      last?.form === 'bare' &&
      found.every(({ form }) => form !== 'bare' && form !== 'said') &&
      isMeaning(clean)
    ) {
      lines[lines.length - 1] = { ...last, meaning: trimMeaning(clean), form: 'said' };
    } else if (found.length > 0) lines.push(...found);
    else if (last && last.form === 'said') {
      lines[lines.length - 1] = { ...last, meaning: `${last.meaning}; ${clean}` };
    }
  }
  return needsStates && !areStates(lines) ? [] : lines;
}
