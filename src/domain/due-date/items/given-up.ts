import type { DatedItem } from './dated-item';

/** No words that give a date up stand further from it than this. */
const REACH = 80;
const OF_A_DATE_WORD =
  '(?:the|this|its|our|target|deadline|completion|due|end|planned|date|timescale|milestone)';
const OF_A_DATE = `(?:${OF_A_DATE_WORD}[ :]+)`;

/** Most texts with several dates hold none of these. */
const ANY_SIGN =
  /miss|met\b|achieved|superseded|replaced|\bold\b|orig|initial|lapsed|elapsed|passed|past|prior|previous|complete|held|withdrawn|cancelled|no longer|first|from|revised|new|current|extended|updated|moved|slipped|postponed|deferred|delayed|rescheduled/i;

/** "Dec 2026 (missed)", "Dec 2026 target not met": the words behind a date that was not kept. */
const NOT_KEPT_AFTER = new RegExp(
  `^[\\s)\\]]*[\\s(,:-]*${OF_A_DATE}{0,3}(?:was |were |has been )?(?:missed|not met|not achieved|unmet|superseded|replaced|lapsed|elapsed|passed|withdrawn|cancelled|no longer (?:valid|possible|achievable|applies))(?=\\s?[)\\],;.\\n]|\\s?$|\\s-\\s)`,
  'i',
);
/** "Dec 2026 (old), Mar 2027 (new)". */
const OLD_AFTER = new RegExp(
  `^\\s*[([,-]?\\s*${OF_A_DATE}{0,2}(?:old|original(?:ly)?|initial(?:ly)?|previous(?:ly)?|prior|former(?:ly)?)(?: ${OF_A_DATE_WORD}){0,2}(?=\\s?[)\\],;.\\n]|\\s?$)`,
  'i',
);
/** "Mar 2027 (missed Dec 2026)", "past target Dec 2026". */
const NOT_KEPT_BEFORE = new RegExp(
  `\\b(?:missed ${OF_A_DATE}{0,3}|(?:past|prior) ${OF_A_DATE}{1,3})(?:of |was )?[\\s:(-]*$`,
  'i',
);
/** "Mar 2027 (initial target Dec 2026)": in brackets of its own; elsewhere a first target has a second. */
const FIRST_BEFORE = new RegExp(
  `[([]\\s*(?:initial|first) ${OF_A_DATE}{0,3}(?:target|date|deadline|timescale)(?: of| was)?[\\s:-]*$`,
  'i',
);
/** "Phase 1 complete (Jan 2024)", "review held Jan 2024"; "complete by", "date complete:" and a bare "complete" ask for it. */
const COMPLETE_BEFORE =
  /(?<=[a-z\d][\s:(-]{1,3})(?<!\b(?:to|be|by|and|or|will|should|must|target|date|dates|expected|due|when|once|until|for|if|not|is|are|of|fully)[\s:(-]{1,3})(?:(?:complete|met)\s?[(:-]\s*|held(?: in| on)?\s?[(:-]?\s*)$/i;
const CLOSES = /^\s*[)\]]/;
const OPENS = /^\s*[([]\s*$/;
/** "Mar 2027 June 2027 (revised)". */
const NEW_AFTER =
  /^\s*[([]\s*(?:revised|new|current|extended|updated)(?: (?:date|deadline|target))?\s*[)\]]/i;
const ONLY_FROM = /^[\s,(]*from\s*(?:the\s*)?$/i;

function isOld(text: string, before: string, { until }: DatedItem, previous: DatedItem | undefined): boolean {
  const after = text.slice(until, until + REACH);
  if (NOT_KEPT_AFTER.test(after) || OLD_AFTER.test(after) || NOT_KEPT_BEFORE.test(before)) return true;
  if (FIRST_BEFORE.test(before) && CLOSES.test(after)) return true;
  if (previous?.role !== 'revised') return false;
  // "Postponed to June 2027 from March 2027", "slipped to June 2027 (March 2027)".
  return ONLY_FROM.test(before) || (OPENS.test(before) && CLOSES.test(after));
}

/**
 * The items with those given up that only another date beside them shows to be so: missed, replaced, the old one of
 * two, or of something complete. One date alone stays what it is, however it is called.
 *
 * @param text the text the items' offsets belong to
 */
export function giveUpOld(text: string, items: readonly DatedItem[]): readonly DatedItem[] {
  if (items.length < 2 || !ANY_SIGN.test(text)) return items;
  const seen = items.map((item, index): DatedItem => {
    const previous = items[index - 1];
    const before = text.slice(Math.max(previous?.until ?? 0, item.at - REACH), item.at);
    if (isOld(text, before, item, previous)) return { ...item, role: 'superseded' };
    const isDone = item.role === 'deadline' && COMPLETE_BEFORE.test(before);
    return isDone ? { ...item, role: 'past', doneWord: 'Complete' } : item;
  });
  const [one, other] = seen;
  if (one && other && seen.length === 2) {
    const [isNew, isOtherNew] = [one, other].map(({ until }) =>
      NEW_AFTER.test(text.slice(until, until + REACH)),
    );
    if (isNew !== isOtherNew) {
      return [isNew ? one : { ...one, role: 'superseded' }, isNew ? { ...other, role: 'superseded' } : other];
    }
  }
  return seen.every(({ role }) => role === 'superseded') ? items : seen;
}
