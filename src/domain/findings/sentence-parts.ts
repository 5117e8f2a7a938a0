import { oneLine } from '../wording/tidy-text';

/** A finding in words, and what it asks of a person. */
export interface FindingText {
  /** What is there and why it matters. */
  readonly message: string;
  /** What would settle it. */
  readonly fix: string;
  /** Something to put right, something only a person can confirm, or something to know. */
  readonly todo: 'fix' | 'confirm' | 'know';
}

const LONGEST_QUOTE = 70;

/** A text from the workbook in quotation marks, cut at a word when long. */
export function quote(text: string): string {
  const line = oneLine(text);
  if (line.length <= LONGEST_QUOTE) return `“${line}”`;
  const cut = line.slice(0, LONGEST_QUOTE);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_QUOTE / 2)).trimEnd()} …”`;
}

/** A reason as the end of a sentence: with its full stop, once. */
export function ended(reason: string): string {
  return `${reason.trim().replace(/[.\s]+$/, '')}.`;
}

export function listWords(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1] ?? ''}`;
}

/**
 * Figures and their changes from year to year that a test was made of, in words.
 *
 * @example sayTested({ figures: 48, changes: 2 }) // '48 figures and 2 changes on an earlier year that were tested'
 */
export function sayTested({
  figures,
  changes,
}: {
  readonly figures: number;
  readonly changes: number;
}): string {
  const counted = (count: number, noun: string): string =>
    `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
  const also = changes === 0 ? '' : ` and ${counted(changes, 'change')} on an earlier year`;
  return `${counted(figures, 'figure')}${also} that were tested`;
}
