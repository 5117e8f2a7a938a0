import type { Temporal } from 'temporal-polyfill';
import { rememberReadings } from '../../wording/remember-readings';
import { listItems, oneLine } from '../../wording/tidy-text';
import { dayNumber } from '../../calendar/day-number';
import { MONTH_SPELT } from '../../calendar/month-name';
import { DONE_OUTRIGHT } from '../../status/done-words';
import { isTick } from '../../status/key-signs';
import { plainWords } from '../../status/plain-words';
import { understandStatus } from '../../status/understand-status';
import { endsInTrouble } from '../../status/trouble-last';
import { isAhead, monthEndsIn } from './dates-told';
import { isDoubted, isPartial, REPORTS } from './deeds-and-doubts';
import { inPlainEnglish } from './in-plain-english';
import { isBusinessAsUsual, isDecidedAgainst, tellEnd } from './told-end';

/** What the progress text says of the action as a whole, in its own words. */
export interface ProgressSays {
  readonly status: 'complete' | 'closed';
  readonly words: string;
}

/** "by March" says when it is wanted, not when it was; so "by" is left out. */
const WHEN = `(?:(?:in|on|as of|as at|as from|at|since|from|during|:|-|–|\\()\\s*)*(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?[ /.-])?(?:${MONTH_SPELT}|\\d{4}[/-]\\d{2,4}|\\d{1,2}|q[1-4]|spring|summer|autumn|winter|early|late|end of|x|date)[\\s/.,-]*(?:'?\\d{2,4}|date)?`;
const WHOLE =
  '(?:(?:this|the|it|all (?:the |of the )?(?:elements|aspects|components|strands|milestones|steps|deliverables|sub-actions|requirements|points)|all|both|now|action|actions|task|tasks|objective|recommendation|project|item|work|status|fully|is|are|has|have|been|was|were|updates?|:|-) )*';
const DONE = `(?:${DONE_OUTRIGHT}|actioned)`;
const DONE_TWICE = `${DONE}(?: and (?:${DONE}|embedded|signed off))?`;
const DROPPED =
  '(?:superseded|transferred|withdrawn|cancelled|no longer (?:required|needed|relevant|applicable)|merged (?:with|into)|replaced by|not being (?:pursued|taken forward))\\b(?! in part)';

/** "in 2 wards" is no day, and less than the whole. */
const IN_SOME = `(?:(?:in|at|on|for|from) )+\\d{1,3} (?!${MONTH_SPELT}|(?:days?|weeks?|months?|years?)\\w*\\b)[a-z]`;
const FEW = '(?:\\d{1,3}|one|two|three|four|five|six|several|many|a few|other|another) (?:of )?';
const TO_SOME = `(?:in|at|on|for|from|to|with|by|across) (?:just |only |the )*${FEW}(?!${MONTH_SPELT}|(?:days?|weeks?|months?|years?)\\w*\\b)[a-z]`;
/** What is told beside the end of what goes on, or is to be. */
const NO_DEED =
  'start|restart|continu|need|requir|plan|schedul|expect|delay|postpon|paus|suspend|extend|repeat|pilot|trial|test|draft|propos|recommend|request|commenc|initiat|identif|limit|reject|fail|stall|halt|mov|intend|target|block|escalat|be';
/** "and evaluated", "and the results shared with staff": a deed after the end that takes nothing from it. */
const AND_DEED = `,? (?:and|&) (?:(?!with\\b|for\\b|in\\b|to\\b|of\\b)[a-z'-]+ ){0,3}?(?:(?!(?:${NO_DEED})[a-z]{0,2}ed\\b)[a-z]{3,}ed|sent|written up|built|made|fed back|taken to [a-z ]+)\\b(?![^.;]*\\b${TO_SOME})`;

/** "Completed", "Action closed", "All complete as of May 2023", "Complete: the policy is live"; not "Completed the survey". */
const SAYS_DONE = new RegExp(
  `^${WHOLE}${DONE_TWICE}(?:\\s*[.;:!,–)✓✔✅-]|\\s+(?!${IN_SOME})${WHEN}(?:[\\s.;:!,)]|$)|\\s*\\((?:${WHEN}\\)|(?=[^)]*\\d ?%))|${AND_DEED}|$)`,
  'i',
);
/** "Superseded by 4.2", "Closed – merged with 5.1". */
const SAYS_DROPPED = new RegExp(`^${WHOLE}(?:closed\\s*(?:[-–—:,(;]\\s*|(?:as|and) )?)?${DROPPED}`, 'i');

const END = `(?:\\s*[,(:–-]?\\s*${WHEN})?[\\s.!)✓✔✅]*$`;
const BREAK = '(?:\\s[-–—]\\s*|\\s*[;|]\\s*|\\s*\\()';
const OF_ALL = '(?:(?:all|now|and|so|this|the|action|task|status|is|has|been|was|fully|:) )*';
/** "Letters sent 3 May - completed": a report, a break, and an end that stands alone. */
const ENDS_DONE = new RegExp(`^(.+?)${BREAK}(?:${OF_ALL}${DONE_TWICE}${END})`, 'i');
const ENDS_DROPPED = new RegExp(`^(.+?)${BREAK}(?:${OF_ALL}${DROPPED}.{0,40}$)`, 'i');
/** "Trained all sites, complete": behind a comma only what cannot be one more deed of a list. */
const ENDS_AFTER_COMMA = new RegExp(
  `^(.+?),\\s*(?:(?:${OF_ALL}complete|(?=(?:now|all|action|this|fully|is|has)\\b)${OF_ALL}(?:completed|closed))(?: and (?:closed|signed off))?${END})`,
  'i',
);
/** One of several, and what was done there may be no more than that. */
const ONE_OF_SEVERAL =
  /\b(?:sites?|sessions?|workshops?|groups?|teams?|areas?|wards?|modules?|events?|meetings?|cohorts?|rounds?|waves?|batch(?:es)?) (?:\d{1,2}(?![/.])|one|two|three|[a-d])\b/i;
/** What was reported to a body is closed there: it is the action that is, and not the report. */
const REPORTED_TO =
  /\b(?:report|paper|update|evaluation|review|findings)\b.* (?:to|at|by) (?:the )?(?:[A-Z][A-Z&]{2,}|[\w ]{0,30}\b(?:[Bb]oard|[Cc]ommittee|[Gg]roup|[Cc]ouncil))$/;
/** The end is said of the action by name; what was awaited in earlier entries is then history. */
const NAMES_ACTION = new RegExp(
  `(?:^|[-–—;,:|(]\\s*|\\band )(?:this |the |all )?(?:action|task|recommendation|item|objective|commitment)s? (?:(?:is|are|has|have|been|was|were|now|fully) )*${DONE_TWICE}${END}`,
  'i',
);
/** "June 2024: …", "12/03/24 - …", "Update: …" before what is said. */
const LABEL = new RegExp(
  `^(?:(?:${WHEN})|(?:latest |progress )?(?:update|status|position|progress|outcome|comment)s?|(?:year[ -]?end|mid[ -]?year|end of (?:the )?year)(?: (?:update|position|status))?)\\s*[:–—-]\\s*(?=\\S)`,
  'i',
);

const OPENED_AGAIN = /\bre-?open/i;
/** "Complete: No", "Done (Y/N): N". */
const ANSWERED_NO = /^\w+\s*(?:\([^)]*\))?\s*[:?–-]\s*(?:no?|not yet)\.?$/i;

/** A quick look that spares the long one. */
const SAYS_AN_END =
  /\b(?:complete|completed|done|closed|achieved|delivered|implemented|finished|superseded|transferred|withdrawn|cancelled|no longer|merged|replaced|actioned|close|met|fulfilled|discharged|concluded|finali[sz]ed|accomplished|resolved|embedded|signed off|carried out|not|against|bau|as[ -]usual)\b/i;
const LONGEST_PROGRESS = 1500;

/** What one sentence says of the end of the action; `head` is the report before it, empty when there is none. */
function endIn(sentence: string, isLast: boolean): (ProgressSays & { readonly head: string }) | null {
  const words = sentence
    .trim()
    .replace(/^[[(][^\])]{0,30}[\])]\s*|^[✓✔✅☑]\s*/u, '')
    .replace(LABEL, '');
  const told = tellEnd(words);
  if (SAYS_DROPPED.test(told) || isDecidedAgainst(words)) return { status: 'closed', words, head: '' };
  if (SAYS_DONE.test(told) || isBusinessAsUsual(words)) return { status: 'complete', words, head: '' };
  if (!isLast) return null;
  const dropped = ENDS_DROPPED.exec(told)?.[1];
  if (dropped !== undefined) return { status: 'closed', words, head: dropped };
  const listed = ENDS_AFTER_COMMA.exec(told)?.[1];
  // Behind a comma the end of what has a day of its own may be that of one deadline among several.
  const isWhole =
    listed !== undefined && monthEndsIn(listed).length === 0 && understandStatus(told) === 'complete';
  const done = ENDS_DONE.exec(told)?.[1] ?? (isWhole ? listed : undefined);
  return done === undefined || ONE_OF_SEVERAL.test(done) ? null : { status: 'complete', words, head: done };
}

/** Something happened, or was closed by the body that it was reported to. */
const tellsDeed = ({ head, words }: { readonly head: string; readonly words: string }): boolean =>
  REPORTS.test(head) || (REPORTED_TO.test(head.trim()) && /\bclosed\W*$/i.test(words));

/**
 * Whether the progress text says outright that the action is done or dropped. Careful by design: only clear
 * words at the start or the end of the text count, and any word of doubt undoes them: anywhere in the text, or
 * in the last sentence alone where that names the action ("Action closed 12 May 2024").
 *
 * @param asAt a completion dated in a later month is a plan, not a record; null leaves dates aside
 * @returns null when it does not say so clearly
 * @example readProgress('Completed May 2023.')?.status // 'complete'
 */
export const readProgress = rememberReadings(
  findEndAsMeant,
  (progress, asAt = null) => `${asAt ? dayNumber(asAt) : ''} ${progress}`,
);

/** In Welsh or with a slip, the end is quoted as it is written. */
function findEndAsMeant(progress: string, asAt: Temporal.PlainDate | null = null): ProgressSays | null {
  const meant = inPlainEnglish(progress);
  const end = findEnd(meant, asAt);
  return end && meant !== progress ? { ...end, words: progress.trim() } : end;
}

function findEnd(progress: string, asAt: Temporal.PlainDate | null = null): ProgressSays | null {
  if (progress.length <= 4 && isTick(progress.trim())) return { status: 'complete', words: progress.trim() };
  if (progress.length > LONGEST_PROGRESS || !SAYS_AN_END.test(progress)) return null;
  const line = oneLine(progress);
  if (OPENED_AGAIN.test(line) || ANSWERED_NO.test(line)) return null;
  const sentences = listItems(progress).flatMap((item) => item.split(/(?<=[.!?;])\s+(?=\S)/));
  const last = (sentences[sentences.length - 1] ?? '').trim();
  const lastTold = tellEnd(last);
  if (NAMES_ACTION.test(lastTold) && !isPartial(lastTold) && !isAhead(last, asAt))
    return { status: 'complete', words: last };
  for (const sentence of sentences.length > 1 ? [sentences[0] ?? '', last] : [last]) {
    const found = endIn(sentence, sentence === last);
    if (!found || isAhead(found.words, asAt) || (found.head !== '' && !tellsDeed(found))) continue;
    const { status, words } = found;
    if (status === 'complete' && endsInTrouble(plainWords(line))) return null;
    const isUnsure =
      status === 'complete' ? isPartial(sentences.map(tellEnd).join(' ')) : isDoubted(found.head);
    if (!isUnsure) return { status, words };
  }
  return null;
}
