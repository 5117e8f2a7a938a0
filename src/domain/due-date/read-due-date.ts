import type { DueDate } from './due-date';
import { decide } from './decide';
import { noDueDate, unparseableDueDate } from './due-answer';
import type { DueDateContext } from './due-date-context';
import { findItems } from './items/find-items';
import { normalisePhrase } from './phrase/normalise-phrase';
import { saysNoDate } from './phrase/plain-words';
import { findRecurrences } from './recurrence/recurrence';
import { rememberByText } from './phrase/remember-by-text';
import { saysAsAbove } from '../wording/as-above';
import { LONGEST_ENTRY } from '../wording/longest-entry';

export type { DueDateContext } from './due-date-context';

/**
 * When a text says something is due.
 *
 * A month, quarter, term or year means its last day; day before month, always. What could be read two ways and
 * nothing settles is `ambiguous` with its candidates; words that give no date are `unparseable`; no words, or words
 * for a date to come, are `none`. More than 1,000 characters are prose, and `unparseable`.
 *
 * @param text one due cell's text, line breaks and all
 * @example readDueDate('March 2024, then annually', context).next?.toString() // '2025-03-31' as at 30 June 2024
 */
export function readDueDate(text: string, context: DueDateContext): DueDate {
  if (pointsAbove(text)) return asAbove(text, context);
  return readPhrase(text, context);
}

const readPhrase = rememberByText((text: string, context: DueDateContext): DueDate => {
  if (text.length > LONGEST_ENTRY) return unparseableDueDate(text);
  const phrase = withoutAsAbove(normalisePhrase(text));
  if (phrase === '') return noDueDate(text);
  const recurrences = findRecurrences(phrase);
  const found = findItems(phrase, recurrences, context, 'due');
  if (found.items.length === 0 && recurrences.length === 0 && saysNoDate(phrase)) return noDueDate(text);
  return decide(text, recurrences, found, context);
});

/** The longest way of saying "as above", bullets and all. */
const LONGEST_POINTER = 60;

/** A figure says something of its own, unless it is a part of markup or struck out. */
const FIGURE = /\d/;
const MARKUP = /[<&~]/;

function pointsAbove(text: string): boolean {
  if (text.length > LONGEST_POINTER || (FIGURE.test(text) && !MARKUP.test(text))) return false;
  const plain = text.trim();
  return saysAsAbove(plain) || saysAsAbove(normalisePhrase(plain));
}

function asAbove(text: string, { above }: DueDateContext): DueDate {
  return above ? { ...above, text } : unparseableDueDate(text);
}

/** "As above" under a line of its own cell points to that line. */
function withoutAsAbove(phrase: string): string {
  if (!phrase.includes('\n')) return phrase;
  const lines = phrase.split('\n');
  const saying = lines.filter((line) => !saysAsAbove(line));
  return saying.length > 0 ? saying.join('\n') : (lines[0] ?? '');
}
