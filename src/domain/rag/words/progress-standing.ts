import { MONTH_SPELT } from '../../calendar/month-name';
import { rememberTexts } from '../../wording/remember-readings';
import type { StatedStatus } from '../rating';
import { sayOnlyStatus } from '../../status/only-status';
import { saysOnHold, understandStatus } from '../../status/understand-status';
import { bareColour, troubleByColour } from './colour-remark';
import { tellMovedDate } from './moved-date';
import { progressParts } from './progress-parts';
import { STILL_TO } from './still-to';

/** How the progress text says that an action stands that is not at its end, in its own words. */
export interface ProgressStanding {
  readonly status: 'off-track' | 'at-risk' | 'not-started';
  readonly words: string;
}

const LONGEST_PROGRESS = 600;
/** "Update:", "Nov 2026 –" before what is said. */
const LABEL =
  /^(?:(?:\d{1,2}[/. ])?(?:\d{1,2}|[a-z]{3,9})[/. ](?:20)?\d\d|(?:latest |progress )?(?:update|status|position|progress))\s*[:–—-]\s*/i;
/** Why it stands so is no part of how it stands. */
const REASON =
  /[,:(]|\s(?:because|due to|owing to|as|since|while|until|pending|following|after|during)\s|(?<=\b(?:delayed|held up|slowed|limited|hampered|hindered|impeded|blocked|halted|paused|suspended|stalled))\sby\s/i;
/** Nor when it is to begin. */
const BEGINS_WHEN = new RegExp(
  `(?<=^(?:(?:this|it|the|work|action|project) )*will (?:now |only |then )?(?:start|begin|commence)) (?:when|once|as soon as|(?:in|on|from|by) (?:(?:early|mid|late|the) )*(?:${MONTH_SPELT}|spring|summer|autumn|winter|q[1-4]|20\\d\\d|next))\\b.*$`,
  'i',
);
/** "Previously on track, now behind": how it stood before what holds now. */
const FORMERLY =
  /^(?:previously|formerly|originally|initially|was|were|had been) ([^,;:.]{3,40}), (?:(?:but|and|is|it is|it's) )*now /i;
/** Nor is the time for which it is told, when that is now. */
const FOR_NOW =
  /\s(?:(?:in|during|over|for|so far) )?(?:this (?:month|quarter|year|yr|term|period|reporting period|financial year)|to date|so far|at (?:this time|present|the moment))$/i;

/** "This invitation has", "We have": who or what stands so, where it can only be the action. */
const SUBJECT =
  /^(?:(?:this|these)(?: (?!(?:month|year|quarter|week|term|time|season|period)\b)[a-z'-]+){0,3}?|we(?! have not (?:yet )?met\b)|it) (?:has|have|is|are|was|were)(?: (?:been|now|still))* (?=\S)/i;
const NOT_THE_ACTION =
  'one|two|three|four|five|six|several|some|many|most|few|both|each|every|any|no|not|other|another|first|second|third|next|last|previous|old|original|former|half|part|pilot|national|regional|system|wider|partner|parent|related|linked|further|new|external';
/** "Project", "The mentoring programme has been", "Work was": a word for the action as a whole. */
const NAMED_SUBJECT = new RegExp(
  `^(?:(?:the|this|our|a) )?(?:(?!(?:${NOT_THE_ACTION})\\b)[a-z&'-]+ ){0,2}?(?:project|programme|action|work|initiative|scheme|workstream|recommendation)(?: (?:has|have|is|are|was|were|been|now|still|currently|remains))* (?=\\S)`,
  'i',
);
/** "We cannot start" is not able to start. */
const CANNOT_START =
  /^(?:(?:we|it|this|the work|work) )?can(?:not| not|'t|’t) (?:yet |currently )?(?=(?:start|begin|commence)\b)/i;
/** "Held" alone is said of a meeting. */
const EVENT = /^held$/i;
/** What rested goes on again; that it is to is no such thing. */
const TAKEN_UP_AGAIN = new RegExp(
  `${STILL_TO}\\b(?:re-?start|resum|re-?commenc|re-?open|re-?instat)\\w*\\b(?! (?:(?:is|are|was|date|now|being) )*(?:planned|expected|due|scheduled|anticipated|proposed|likely|tbc|to be|in|by|from)\\b)|\\b(?:re-?started|resumed|re-?commenced|re-?opened|re-?instated) (?:in|by|from)\\b|\\b(?:under ?way|progress(?:ing|ed|es)|complet\\w*|started|lifted|back (?:on|to|in))\\b`,
  'i',
);

/** What is said, without who or what it is said of where that can only be the action. */
function withoutSubject(words: string): string {
  const bare = words.replace(SUBJECT, '');
  return bare === words && sayOnlyStatus(words) !== 'surely' ? words.replace(NAMED_SUBJECT, '') : bare;
}

const OVER: ReadonlySet<StatedStatus> = new Set(['complete', 'closed', 'on-track']);

/** A part that is a state and nothing more, with the reason for it left aside. */
function statusOf(part: string, isFirst: boolean, mayRest: boolean): ReturnType<typeof understandStatus> {
  const said = part
    .replace(LABEL, '')
    .replace(FORMERLY, (whole, state: string) => (sayOnlyStatus(state) === 'surely' ? '' : whole));
  const shown = troubleByColour(said);
  if (shown !== null) return shown;
  const [head = ''] = said.split(REASON);
  const words = head
    .trim()
    .replace(/[.!;]+$/, '')
    .replace(FOR_NOW, '')
    .replace(BEGINS_WHEN, '')
    .replace(CANNOT_START, 'not able to ');
  const bare = tellMovedDate(isFirst ? withoutSubject(words) : words);
  if (sayOnlyStatus(bare) !== 'surely' || EVENT.test(bare)) return 'unknown';
  const status = understandStatus(bare);
  // "Delayed by the move but now complete": what follows the reason takes it back.
  const whole = understandStatus(part);
  if (OVER.has(whole)) return status === 'unknown' ? status : whole;
  // What rests is at risk: nobody works on it while its date stands.
  return status === 'unknown' && mayRest && saysOnHold(bare) ? 'at-risk' : status;
}

/**
 * What a progress text says outright of an action that is off track, at risk, on hold or not started: parts that are such a
 * state and nothing more, none of which says otherwise. Null where it tells of anything else alone.
 *
 * @example readStanding('Not on track owing to vacancies.')?.status // 'off-track'
 */
export const readStanding = rememberTexts(findStanding);

function findStanding(progress: string): ProgressStanding | null {
  if (progress === '' || progress.length > LONGEST_PROGRESS) return null;
  const parts = progressParts(progress);
  // Several colours are a choice, or a course through them.
  if (new Set(parts.map(bareColour).filter((colour) => colour !== null)).size > 1) return null;
  const mayRest = !TAKEN_UP_AGAIN.test(progress);
  const told = parts.map((part, at) => ({ words: part.trim(), status: statusOf(part, at === 0, mayRest) }));
  const all = told.filter(({ status }) => status !== 'unknown');
  // A red beside words that tell the trouble adds nothing to it.
  const inWords = all.filter(({ words }) => bareColour(words) === null);
  const states = inWords.length > 0 && !inWords.some(({ status }) => OVER.has(status)) ? inWords : all;
  const inTrouble = states.every(({ status }) => status === 'off-track' || status === 'at-risk');
  const first = (inTrouble ? states.find(({ status }) => status === 'off-track') : undefined) ?? states[0];
  if (!first || (!inTrouble && states.some(({ status }) => status !== first.status))) return null;
  const { status, words } = first;
  return status === 'off-track' || status === 'at-risk' || status === 'not-started'
    ? { status, words }
    : null;
}
