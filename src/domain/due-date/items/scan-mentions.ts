import { MONTH_NAME, MONTH_STEM, MONTHS } from '../../calendar/month-name';
import type { DueDateContext } from '../due-date-context';
import { WRITTEN_FORMS } from '../forms/form-list';
import type { Mention } from '../mention';
import { IMPOSSIBLE } from '../point';
import type { FormReading, Need } from '../written-form';

/** Stands where words are taken: neither letter, figure nor blank, so that no form reads across it. */
const TAKEN = '\u0001';
/** The same for figures that are no date: words of their own, so a date beside them does not stand alone. */
const OTHER_FIGURES = '\u0002';
const FIGURE = /\d/;
const FULL_YEAR = /(?:19|20)\d\d/;
const PARTED_FIGURES = /\d ?[/.\\-] ?\d/;
const MONTH = new RegExp(MONTH_STEM, 'i');
const TIME_WORDS =
  /quarter|qtr|q[1-4]|\bh[12]|half|spring|summer|autumn|winter|fall|term|michaelmas|hilary|trinity|easter|christmas|xmas|year|yr|month|mth|week|wk|day|\by[1-5]|life|duration|length|period|end|close|plan|sem|mt|ht|tt|lt|fy|f\/y|hogmanay|burns night|bhm|iwd|idpwd/i;

/** "By March. Launch June", "Aug-Oct. Sign off: Nov": the stop ends a sentence, and shortens no month's name. */
const NAME_AND_STOP = new RegExp(`(?:${MONTHS.join('|')})\\.$`, 'i');
const ANOTHER_DATE = new RegExp(`\\u0001|\\b(?:19|20)\\d\\d\\b|(?:\\d|\\b(?:by|in)) ${MONTH_NAME}`, 'i');
const NAMED_STEP_BEHIND = /^\s+[A-Z][a-z]+(?: [a-z]+){0,3}: /;

function withoutStop(text: string, until: number): number {
  if (text[until - 1] !== '.') return until;
  const behind = text.slice(until);
  const isName = NAME_AND_STOP.test(text.slice(Math.max(0, until - 10), until));
  const endsSentence = (isName && ANOTHER_DATE.test(behind)) || NAMED_STEP_BEHIND.test(behind);
  return endsSentence ? until - 1 : until;
}

/** The text with a part of it taken; its length stays. */
export function takeOut(text: string, at: number, until: number, filler = TAKEN): string {
  return text.slice(0, at) + filler.repeat(until - at) + text.slice(until);
}

/** What a phrase mentions, and the words left over. */
export interface Scanned {
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** The phrase with every mention taken out, as long as it was. */
  readonly rest: string;
}

function whatItHolds(text: string): Readonly<Record<Need, boolean>> {
  const figure = FIGURE.test(text);
  const month = MONTH.test(text);
  return {
    figure,
    'full-year': figure && FULL_YEAR.test(text),
    'parted-figures': figure && PARTED_FIGURES.test(text),
    month,
    'month-and-figure': month && figure,
    'time-words': TIME_WORDS.test(text),
  };
}

/**
 * Every point in time a normalised phrase mentions.
 *
 * @param text the phrase, with words that are none of the forms' business already taken out
 */
export function scanMentions(text: string, context: DueDateContext): Scanned {
  let rest = text;
  let holds = whatItHolds(rest);
  const mentions: Mention[] = [];
  for (const { name, needs, sign, pattern, read } of WRITTEN_FORMS) {
    if (!holds[needs] || sign?.test(rest) === false) continue;
    const before = rest;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
      const reading = read(match, context);
      if (!reading) continue;
      const at = match.index + (match[0].length - match[0].trimStart().length);
      const until = withoutStop(rest, match.index + match[0].trimEnd().length);
      rest = takeOut(rest, at, until, reading === 'taken' ? OTHER_FIGURES : TAKEN);
      if (reading !== 'taken')
        mentions.push({ at, until, form: name, ...gluedChecked(text, at, until, reading) });
    }
    // Most phrases hold one date and nothing more once it is taken, so that few forms are tried after it.
    if (rest !== before) holds = whatItHolds(rest);
  }
  return { mentions: mentions.sort((one, other) => one.at - other.at), rest };
}

/** A date with more figures stuck to it (2016/17/18) is a part of something else: nothing can be said. */
function gluedChecked(
  text: string,
  at: number,
  until: number,
  { point, firmness }: FormReading,
): FormReading {
  const gluedBefore = /\d[/.-]\d$/.test(text.slice(Math.max(0, at - 2), at + 1));
  const gluedAfter = /^\d[/.-]\d/.test(text.slice(until - 1, until + 2));
  return { point: gluedBefore || gluedAfter ? IMPOSSIBLE : point, firmness };
}
