import type { DatedItem } from './dated-item';

/** A part of the list ends behind its date. */
const ENDS_PART = /^[\s)\]]*(?:[;,\n|]|(?:and|&)\s|\.?\s*$)/;
const BEGINS_PART = /^[\s,;.)\]|]*(?:(?:and|&|then)\s+)?/;
/** "Policy 2024": the year of a paper. */
const DOCUMENT =
  /\b(?:plans?|strateg(?:y|ies)|reports?|acts?|polic(?:y|ies)|frameworks?|guidance|standards?|reviews?|surveys?|audits?|data|results?|figures?|census|since|published|version)\W*$/i;
const PAST = /\u0002|\b(?:was|were|had|since)\b/i;
const MOST_WORDS = 8;
const WORD = /\p{L}+/gu;

function namesItsDate(text: string, item: DatedItem, previous: DatedItem | undefined): boolean {
  const from = previous?.until ?? 0;
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', item.at - 1) + 1), item.at);
  const words = line.replace(BEGINS_PART, '');
  const count = words.match(WORD)?.length ?? 0;
  return (
    count >= 1 &&
    count <= MOST_WORDS &&
    !DOCUMENT.test(words) &&
    !PAST.test(words) &&
    ENDS_PART.test(text.slice(item.until))
  );
}

/**
 * Tells whether a text is a list of which every part names a thing and ends with its date, so that a year alone is one:
 * "Sex March 2024; disability 2025; religion 2026".
 *
 * @param rest the text with every date taken out
 */
export function isListOfDates(rest: string, items: readonly DatedItem[]): boolean {
  return (
    items.length > 1 &&
    items.some(({ form }) => form === 'year') &&
    items.every((item, at) => item.role === 'deadline' && namesItsDate(rest, item, items[at - 1]))
  );
}
