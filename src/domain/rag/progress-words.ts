import { Temporal } from 'temporal-polyfill';
import { listItems, oneLine } from '../wording/tidy-text';

/** What the progress text says of the action as a whole, in its own words. */
export interface ProgressSays {
  readonly status: 'complete' | 'closed';
  readonly words: string;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const WHEN = `(?:(?:in|on|by|as of|as at|as from|at|since|from|during|:|-|–)\\s*)*(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?[ /.-])?(?:(?:${MONTHS})[a-z]*|\\d{1,2}|q[1-4]|spring|summer|autumn|winter|early|late|end of|x|date)[\\s/.,-]*(?:'?\\d{2,4}|date)?`;
const WHOLE =
  '(?:(?:this|the|all|both|now|action|actions|task|tasks|objective|project|item|work|status|fully|is|are|has|have|been|was|were|updates?|:|-) )*';
const DONE = '(?:complete|completed|done|closed|achieved|delivered|implemented|finished)';

/** "Completed", "Action closed", "All complete as of May 2023", "Complete: the policy is live"; not "Completed the survey". */
const SAYS_DONE = new RegExp(
  `^${WHOLE}${DONE}(?: and (?:${DONE}|embedded|signed off))?(?:\\s*[.;:!,–)-]|\\s+${WHEN}(?:[\\s.;:!,)]|$)|$)`,
  'i',
);
const SAYS_DROPPED = new RegExp(
  `^${WHOLE}(?:superseded|transferred|withdrawn|cancelled|no longer (?:required|needed|relevant|applicable)|merged (?:with|into)|replaced by|not being (?:pursued|taken forward))\\b`,
  'i',
);

/** Anything here and the progress is of a part, or not certain. */
const DOUBT =
  /\b(?:not|never|but|although|though|however|except|apart from|outstanding|remain\w*|awaiting|await|pending|in progress|ongoing|to be|will be|should be|once|when|until|next step|next phase|further work|phase \w+|stage \w+|part \w+|first|draft\w*|on hold|paused?|delay\w*|partial\w*|partly|some|most|nearly|almost|\d+ ?%|target for)\b/i;

const NOTHING_SAID =
  /^(?:tbc|tba|tbd|n\/?a|none|nil|no|no updates?|no progress.*|to be (?:confirmed|updated|advised|completed|added)|not (?:yet )?(?:started|begun|commenced|due|applicable).*|yet to (?:start|begin|commence).*|awaiting updates?|update (?:required|awaited|to follow)|blank|not known|unknown)\.?$/i;

/** A quick look that spares the long one. */
const SAYS_AN_END =
  /\b(?:complete|completed|done|closed|achieved|delivered|implemented|finished|superseded|transferred|withdrawn|cancelled|no longer|merged|replaced|not being)\b/i;
const LONGEST_PROGRESS = 1500;

/** Longer than any way of saying nothing. */
const LONGEST_NOTHING = 80;

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.split('|').map((name, index) => [name, index + 1]),
);
const WRITTEN_MONTH = new RegExp(`\\b(${MONTHS})[a-z]*\\.?,?\\s*'?(\\d{4}|\\d{2})\\b`, 'gi');
const WRITTEN_DATE = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/g;

/**
 * Tells whether a progress text records anything: not empty, "TBC" or "not yet started".
 *
 * @example recordsSomething('TBC') // false
 */
export function recordsSomething(progress: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(progress)) return false;
  return progress.length > LONGEST_NOTHING || !NOTHING_SAID.test(oneLine(progress));
}

/**
 * Whether the progress text says outright that the action is done or dropped. Careful by design: only clear
 * words at the start or the end of the text count, and any word of doubt anywhere undoes them.
 *
 * @returns null when it does not say so clearly
 * @example readProgress('Completed May 2023.')?.status // 'complete'
 */
export function readProgress(progress: string): ProgressSays | null {
  if (progress.length > LONGEST_PROGRESS || !SAYS_AN_END.test(progress)) return null;
  const line = oneLine(progress);
  const sentences = listItems(progress).flatMap((item) => item.split(/(?<=[.!?;])\s+(?=\S)/));
  for (const sentence of [sentences[0], sentences[sentences.length - 1]]) {
    const words = (sentence ?? '').trim().replace(/^[[(][^\])]{0,30}[\])]\s*/, '');
    if (SAYS_DROPPED.test(words)) return { status: 'closed', words };
    if (SAYS_DONE.test(words) && !DOUBT.test(line)) return { status: 'complete', words };
  }
  return null;
}

function monthEnd(year: number, month: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12) return null;
  const first = Temporal.PlainDate.from({ year: year < 100 ? 2000 + year : year, month, day: 1 });
  return first.with({ day: first.daysInMonth });
}

/**
 * Tells whether a progress text carries a date in or after the month of a deadline, and not after the as-at
 * date's month: something was recorded since.
 *
 * @example isRecordedSince('Report to Board, May 2024', deadline, asAt) // true for a deadline of 31 March 2024
 */
export function isRecordedSince(
  progress: string,
  deadline: Temporal.PlainDate,
  asAt: Temporal.PlainDate,
): boolean {
  const ends = [
    ...[...progress.matchAll(WRITTEN_MONTH)].map(([, month = '', year = '']) =>
      monthEnd(Number(year), MONTH_NUMBERS.get(month.toLowerCase()) ?? 0),
    ),
    ...[...progress.matchAll(WRITTEN_DATE)].map(([, , month = '', year = '']) =>
      monthEnd(Number(year), Number(month)),
    ),
  ];
  const lastOfMonth = asAt.with({ day: asAt.daysInMonth });
  return ends.some(
    (end) =>
      end !== null &&
      Temporal.PlainDate.compare(end, deadline) >= 0 &&
      Temporal.PlainDate.compare(end, lastOfMonth) <= 0,
  );
}
