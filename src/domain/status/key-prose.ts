import { COLOUR_PATTERN } from './colour-words';
import { understandStatus } from './understand-status';

/** A colour and what a sentence says it stands for. */
export interface ProseLine {
  readonly label: string;
  readonly meaning: string;
}

const LONGEST_SENTENCES = 700;
const LONGEST_MEANING = 120;
const LONGEST_INTRODUCTION = 200;

const THING =
  '(?:actions?|rows?|lines?|cells?|items?|tasks?|boxes|entries|ones|objectives?|work|those|these|anything|shading|text|fill|font|background|highlight(?:ing)?|ratings?|status|colour)';
const SHOWN =
  '(?:rated|shaded|marked|colou?red|highlighted|shown|filled|flagged|displayed|presented|graded|scored)';
/** "Rows shaded green", "those in amber text", "red rated actions". */
const SUBJECT = `(?:(?:and|or|while|with|the|all|any|an?|we use|we (?:show|mark|shade))\\s+)*(?:${THING}\\s+)?(?:(?:that|which) (?:is|are)\\s+)?(?:${SHOWN}\\s+)?(?:(?:in|as|with|is|are)\\s+)?(?<!\\p{L})(${COLOUR_PATTERN})(?!\\p{L})(?:\\s+(?:${SHOWN}|${THING}))*`;
const LINK =
  '(?:(?:is|are) (?:used )?(?:for|where|when|if)|(?:(?:it|they|these|this) )?(?:is|are|has been|have been)(?: those)?(?: (?:being|currently))?|means?(?: that)?|indicat(?:es?|ing)|denot(?:es?|ing)|signif(?:y|ies|ying)|represent(?:s|ing)?|shows?|showing|meaning|stands? for|refers? to|for|to (?:show|mean|indicate)|where|when|if|that|have(?: been)?|has(?: been)?)';
const FORWARD = new RegExp(`${SUBJECT}\\s+${LINK}\\s+`, 'giu');
/** "… are shown in green", "… it is green", "… amber". */
const BACKWARD = new RegExp(
  `\\s*(?:(?:it|they|which) )?(?:(?:is|are|will be|be|appears?|turns?)\\s+)?(?:${SHOWN}\\s+)?(?:(?:in|as|with)\\s+|[=→(\\[–]\\s*)?(?<!\\p{L})(${COLOUR_PATTERN})(?:\\s+(?:text|shading|fill|font))?[)\\]]?(?=\\s*(?:[,;.]|and\\b|or\\b|$))`,
  'giu',
);

function trim(text: string): string {
  return text
    .replace(/^[\s,;:.–—-]*(?:(?:and|or|while|with|if|when|where|that)\s+)*/i, '')
    .replace(
      /[\s,;:.–—-]*(?:\s(?:and|or|while|with|the|if|when|where|have|has|been|are|is))*[\s,;:.–—-]*$/i,
      '',
    )
    .trim();
}

/** Two colours at least, each once, whose meanings are all words for a status. */
function areKey(lines: readonly ProseLine[]): boolean {
  const labels = new Set(lines.map(({ label }) => label.toLowerCase()));
  return (
    lines.length >= 2 &&
    labels.size === lines.length &&
    lines.every(({ meaning }) => meaning.length <= LONGEST_MEANING && understandStatus(meaning) !== 'unknown')
  );
}

/** Up to the end of its sentence. */
function sentence(text: string): string {
  return text.split(/[.;](?=\s|$)|\n/)[0] ?? '';
}

function readForward(text: string): readonly ProseLine[] {
  const found = [...text.matchAll(FORWARD)];
  if ((found[0]?.index ?? 0) > LONGEST_INTRODUCTION) return [];
  return found.map((match, at) => {
    const upTo = found[at + 1]?.index ?? text.length;
    return {
      label: match[1] ?? '',
      meaning: trim(sentence(text.slice(match.index + match[0].length, upTo))),
    };
  });
}

function readBackward(text: string): readonly ProseLine[] {
  let from = 0;
  return [...text.matchAll(BACKWARD)].map((match) => {
    const before = text.slice(from, match.index);
    from = match.index + match[0].length;
    const [last = ''] = before.split(/[.;:](?=\s)|\n/).slice(-1);
    return { label: match[1] ?? '', meaning: trim(last) };
  });
}

/** "B complete, R not delivering": letters with no sign behind them. */
const BESIDE_LETTER = /(?<=^|[,;|\n]\s*(?:and\s+)?)([A-Z])\s+(?=\p{Ll}{2})/gu;
/** "[R] stalled [A] slow", "(R) stalled, (A) slow". */
const BRACKETED_LETTER = /[([]([A-Z])[)\]]\s+(?=\p{L}{2})/gu;

/** Red and green among others, or A, B, C … one after the other. */
function areLetters(labels: readonly string[], isAnnounced: boolean): boolean {
  if (isAnnounced && labels.includes('R') && labels.includes('G')) return true;
  return labels.every((label, index) => label === 'ABCDEFGHIJ'[index]);
}

function readLetters(text: string, letters: RegExp): readonly ProseLine[] {
  const found = [...text.matchAll(letters)];
  if (found[0]?.index !== 0) return [];
  return found.map((match, at) => ({
    label: match[1] ?? '',
    meaning: trim(text.slice(match.index + match[0].length, found[at + 1]?.index ?? text.length)),
  }));
}

/**
 * A key of letters, each with its meaning straight after it. Three at least, and every meaning a word for a status;
 * red and green among them where a bracket or the text itself announces a key, since "A" is a word as well, or else
 * A, B, C … in their order.
 *
 * @example readLetterKey('R not delivering, A with issues, G delivering to plan', true).length // 3
 */
export function readLetterKey(text: string, isAnnounced: boolean): readonly ProseLine[] {
  if (text.length > LONGEST_SENTENCES) return [];
  for (const letters of [BRACKETED_LETTER, BESIDE_LETTER]) {
    const lines = readLetters(text, letters);
    const isTold = isAnnounced || letters === BRACKETED_LETTER;
    const labels = lines.map(({ label }) => label);
    if (lines.length >= 3 && areLetters(labels, isTold) && areKey(lines)) return lines;
  }
  return [];
}

/**
 * A key told in sentences: what the colours stand for, or in which colour each state is shown. Two colours at
 * least, and every meaning a word for a status; otherwise none.
 *
 * @example readProseKey('Rows shaded green are complete and those in red are overdue').length // 2
 */
export function readProseKey(text: string): readonly ProseLine[] {
  if (text.length > LONGEST_SENTENCES) return [];
  const forward = readForward(text);
  if (areKey(forward)) return forward;
  const backward = readBackward(text);
  return areKey(backward) ? backward : [];
}

/**
 * The one colour a sentence explains, where it explains no more: "Items in grey have been completed".
 *
 * @returns null where the sentence has no word for a status
 * @example readProseLine('Items in grey have been completed')?.label // 'grey'
 */
export function readProseLine(text: string): ProseLine | null {
  if (text.length > LONGEST_MEANING) return null;
  const [line, another] = [readForward(text), readBackward(text)].find(({ length }) => length > 0) ?? [];
  return line && !another && understandStatus(line.meaning) !== 'unknown' ? line : null;
}
