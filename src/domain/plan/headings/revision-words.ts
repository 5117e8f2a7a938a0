/** Words that call a date the first of two; the part of a pattern between two `|`. */
export const OLD_WORDS =
  'original(?:ly)?|orig|initial(?:ly)?|previous(?:ly)?|prev|old|former(?:ly)?|prior|first|baseline|superseded';
/** Words that call a date the one that now holds. */
export const NEW_WORDS = 'revised|rev|new|current(?:ly)?|curr|latest|updated|amended|extended';

/** Ways of saying that a date was put elsewhere. */
export const MOVED_WORDS =
  'extended|moved|slipped|deferred|postponed|delayed|pushed(?: back| out)?|put (?:back|off)|rescheduled|(?:rolled|carried) (?:over|forward)|carry (?:over|forward)|brought forward|re ?(?:profiled|forecast|planned|baselined|phased|set|timed|dated|negotiated)';
/** Ways of saying the same that are also said of what somebody wrote: "Changed" alone may be the day of that. */
export const CHANGED_WORDS = 'revised|amended|changed|adjusted|updated';
const TO_WHEN = '(?:to|until|till)';

const NEWER = new RegExp(
  `\\b(?:${NEW_WORDS}|revisions?|forecast|now|extensions?|re ?profiled|re ?forecast|rescheduled|slipped|adjusted|(?:slippage|recovery|realistic)(?= (?:target|due|completion|date))|(?:slip|change)(?= ?\\d|$)|(?:${MOVED_WORDS})(?: ${TO_WHEN}| (?:date|deadline)|$)|(?:${CHANGED_WORDS}) ${TO_WHEN})\\b`,
);
const OLDER = new RegExp(`\\b(?:${OLD_WORDS}|last|start|was(?= (?:due|planned|expected|to be)))\\b`);
const DONE_WORD = '(?:completed|complete(?! by)|achieved|actual|closed|done|delivered|implemented|finished)';
const PUT_OFF_WORD = `(?:revised|new|amended|extended|extension|updated|rescheduled|forecast|${MOVED_WORDS})`;
const OR = '[^/|,(]{0,20}(?:[/|,(]|\\bor\\b|\\band\\b|&)[^/|,]{0,20}?';
const DONE_OR_MOVED = new RegExp(
  `\\b${DONE_WORD}\\b${OR}\\b${PUT_OFF_WORD}\\b|\\b${PUT_OFF_WORD}\\b${OR}\\b${DONE_WORD}\\b`,
);

/**
 * Tells whether a heading is of the day something was done or of the day it was put off to, as each row has it.
 *
 * @example isDoneOrMoved('Completed / revised date') // true
 */
export function isDoneOrMoved(heading: string): boolean {
  return DONE_OR_MOVED.test(heading.toLowerCase());
}

/** Nothing is newer, whatever numbers the others have. */
const NEWEST = /\b(?:latest|most recent|final)\b/;
/** Between the first date and the one that now holds. */
const BETWEEN = /\b(?:previous(?:ly)?|prev|last)\b/;
const NEWEST_RANK = 90;
const BETWEEN_RANK = -0.5;

const COUNTED: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const ORDINAL = `(?:[1-9](?:st|nd|rd|th)|${COUNTED.join('|')})`;
/** "2nd revised", but no second quarter or year. */
const ORDINAL_WORD = new RegExp(`\\b(${ORDINAL})\\b(?! (?:quarter|half|year|week|month|term|phase|site)\\b)`);
/** "Deadline v3" numbers the plan itself: its first version is the old one. */
const VERSION = /\b(?:v|ver|version) ?([1-9])\b/;
const NUMBER_BEHIND = /\b[a-z]+ ?([1-9])$/;
const AGAIN = /\b(?:further|again|re revised|newly)\b/;

/** Which revision the words of a heading number; null where they number none. */
function revisionNumber(words: string): number | null {
  const counted = ORDINAL_WORD.exec(words)?.[1];
  if (counted !== undefined)
    return COUNTED.includes(counted) ? COUNTED.indexOf(counted) + 1 : parseInt(counted, 10);
  const behind = NUMBER_BEHIND.exec(words)?.[1];
  if (behind !== undefined && !/\b(?:q|quarter|year|phase|site|hy?|part) ?\d$/.test(words))
    return Number(behind);
  return AGAIN.test(words) ? 2 : null;
}

/** "Deadline (new starters)" is no newer deadline: in brackets the word says so alone, or of a date. */
const OF_DATE =
  '(?: (?:due|target|end|completion|dates?|deadline|timescale|plan|one|if|where|as|by|on|after|at)\\b.*)?';
const BRACKETED = new RegExp(
  `^(?:as |if |when |where |the )*(?:${NEW_WORDS}|${OLD_WORDS}|forecast|now)${OF_DATE}$`,
);
const BRACKET = /[([{]([^)\]}]*)[)\]}]?/g;

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * How new a heading calls what stands under it among others like it: below 0 the older, 0 where it says nothing, 1 the
 * newer, 2 the second revision and so on, the latest above all. Words in brackets count where they say this and
 * nothing else.
 *
 * @example revisionOf('Deadline (orig.)') // -1
 * @example revisionOf('2nd revised date') // 2
 */
export function revisionOf(heading: string): number {
  const words = plainWords(
    heading.replace(BRACKET, (_, inner: string) =>
      BRACKETED.test(plainWords(inner)) || /^ *\d *$/.test(inner) ? ` ${inner} ` : ' ',
    ),
  );
  const version = VERSION.exec(words)?.[1];
  if (version !== undefined) return version === '1' ? -1 : Number(version);
  const number = revisionNumber(words);
  if (NEWER.test(words)) return NEWEST.test(words) ? NEWEST_RANK : (number ?? 1);
  if (number !== null && number > 1 && ORDINAL_WORD.test(words)) return number;
  if (!OLDER.test(words)) return isDoneOrMoved(heading) ? 1 : 0;
  return BETWEEN.test(words) ? BETWEEN_RANK : -1;
}

const BEHIND = '(?: (?:v|ver|version|no|number) ?\\d| \\d)';
const NUMBERED = new RegExp(`^(?:${ORDINAL}|further|again|re(?= revised)) (?=\\w)|(?<=\\w)${BEHIND}$`, 'g');

/**
 * A heading without the number of its revision: what the first and the third are of is the same.
 *
 * @example withoutRevisionNumber('2nd revised date') // 'revised date'
 */
export function withoutRevisionNumber(heading: string): string {
  return heading.toLowerCase().trim().replace(NUMBERED, '').trim();
}

const ALONE = new RegExp(
  `^(?:(?:${ORDINAL}|further|again) )?(?:${NEW_WORDS}|revisions?|changes?|extensions?|slip|original|orig|initial|baseline|previous|prev|superseded|forecast|${MOVED_WORDS}|adjusted|changed(?= ${TO_WHEN}))(?: (?:to|until|till|if (?:changed|different|any|applicable|revised)|one|\\d))?$`,
);

/**
 * Tells whether a heading says only that the old or the new of something stands under it; of what, its cells tell.
 *
 * @example isRevisionAlone('Rev.') // true
 */
export function isRevisionAlone(heading: string): boolean {
  return ALONE.test(plainWords(heading));
}
