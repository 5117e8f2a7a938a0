import { MONTH_NAME } from '../../calendar/month-name';
import { correctMonthSpelling } from '../../calendar/month-spelling';
import { foldLookalikes } from '../../wording/fold-lookalikes';
import { listItems } from '../../wording/tidy-text';
import { joinBrokenLines } from './join-broken-lines';
import { mendOften } from './mend-often';
import { mendScanned } from './mend-scanned';
import { quartersWrittenOut } from './quarters-written-out';
import { spellOut } from './spell-out';
import { fromWelsh } from './welsh-words';
import { withEachYear } from './years-of-one-time';

const PLAIN = /^[\x20-\x7e\n]*$/;
const MARKUP_OR_BULLET = /[<&*]|^\s|\s$|\s{2}|\n|^-|^o /;

/** ~~Dec 2023~~: struck out, as notes copied from chat tools have it. */
const STRUCK_OUT = /~~[^~\n]*~~/g;
/** 01/04/2024-31/03/2025, 2023/24-2025/26: two dates, not one long figure. */
const GLUED_RANGE = /(\d{1,2}([/.])\d{1,2}\2(?:\d{4}|\d{2})|\b\d{4}\/\d{2,4}|\b\d{1,2}\/\d{4}) ?- ?(?=\d)/g;

/** 1st Sept-31st Dec: the same with months by name. */
const GLUED_DAYS = new RegExp(
  `(\\d(?:st|nd|rd|th)? ?${MONTH_NAME})-(?=\\d{1,2}(?:st|nd|rd|th)? ?${MONTH_NAME})`,
  'gi',
);

/** 28|02|2027, 30 · 11 · 2026: a day, a month and a year whatever stands between. */
const PARTED_BY_SIGNS = /(?<!\d)(\d{1,2}) ?([|\u00b7\u2219\u2022]) ?(\d{1,2}) ?\2 ?((?:20)?\d{2})(?!\d)/g;
/** 1.Dec.2026, 1st.Dec.2026. */
const DOTTED_DAY = new RegExp(`(\\d(?:st|nd|rd|th)?)\\.(?=${MONTH_NAME})`, 'gi');
const DOTTED_MONTH = new RegExp(`(${MONTH_NAME})\\.(?=(?:20)?\\d\\d\\b)`, 'gi');

/**
 * A phrase made plain for the forms: look-alike letters Latin, dashes and quotes of one kind, footnote
 * figures and bullets gone, one item a line, Welsh words of time in English, misspelt months, misspelt words for how often and slips of scanning put right, short forms and lists of years written out.
 *
 * @example normalisePhrase('• 31ˢᵗ  Febuary 2024') // '31st February 2024'
 */
export function normalisePhrase(text: string): string {
  let plain = text.replace(PARTED_BY_SIGNS, '$1/$3/$4');
  const isPlain = PLAIN.test(text);
  if (!isPlain) {
    plain = foldLookalikes(plain.replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]/g, ''))
      .replace(/[\u2010-\u2015\u2212\u00ad]/g, '-')
      .replace(/[\u2018\u2019\u201b\u2032\u00b4`]/g, "'")
      .replace(/[\u201c\u201d]/g, '"')
      .replace(
        /[\u2192\u21d2\u21e8\u2794\u2799\u279c\u279d\u279e\u27a1\u27f6\u27f9\u25b6\u25ba]\ufe0f?/g,
        '->',
      );
  }
  if (plain.includes('=>')) plain = plain.replace(/=+>/g, '->');
  if (plain.includes('~~')) plain = plain.replace(STRUCK_OUT, ' ');
  if (!isPlain || MARKUP_OR_BULLET.test(plain)) plain = joinBrokenLines(listItems(plain).join('\n'));
  const parted = plain
    .replace(GLUED_RANGE, '$1 - ')
    .replace(GLUED_DAYS, '$1 - ')
    .replace(DOTTED_DAY, '$1 ')
    .replace(DOTTED_MONTH, '$1 ');
  const spelt = mendOften(mendScanned(correctMonthSpelling(fromWelsh(parted))));
  return withEachYear(quartersWrittenOut(spellOut(spelt)));
}
