import { MONTH_SPELT } from '../calendar/month-name';
import { rememberTexts } from '../wording/remember-readings';
import { DONE_PHRASES, TURNED_PHRASES, type Phrase } from './done-phrases';
import { markBusinessAsUsual } from './business-as-usual';
import { DENIED_END_PHRASES } from './denied-end';
import { END } from './done-words';
import { END_OF_LESS_PHRASES } from './end-of-less';
import { NO_END_PHRASES } from './no-end';
import { DECIDED_AGAINST_PHRASES } from './decided-against';
import { EXPECTED_END_PHRASES } from './expected-end';
import { LITTLE_PROGRESS_PHRASES } from './little-progress';
import { PAPER_PHRASES } from './paper-awaited';
import { any, fillers } from './phrase-words';
import { BACK_ON_COURSE_PHRASES, PLANNED_REST_PHRASES, REVISED_COURSE_PHRASES } from './plans-to-mend';
import { plainWords } from './plain-words';
import { NOT_ALL } from './short-of-whole';
import { TROUBLE_LAST_PHRASES } from './trouble-last';

const STARTED = any(
  'start, started, begun, begin, commence, commenced, initiate, initiated, underway, under way, mobilised, launched, live, in progress',
);
const TROUBLE = any(
  'concern, concerns, issue, issues, risk, risks, problem, problems, delay, delays, slippage, barriers?, difficulty, ' +
    'difficulties, exceptions?, variances?, deviations?, blockers?, blockages?, obstacles?, impediments?, hold ups?, help, support, intervention, escalation, ' +
    'worry, worries, doubts?, actions?(?= (?:needed|required|necessary))',
);
const MENDING = any('recovery, mitigation, mitigations?, mitigating, corrective, remedial, contingency');
const STEPS = any('plan, plans, action, actions, measure, measures');
const NEEDED = any('required, needed, necessary');
const COURSE = any('track, target, schedule, plan, course, pace');

/**
 * Phrases whose words mislead one by one ("not on track", "no concerns", "to be completed"), each with the token
 * in capitals that stands for what it says as a whole. Tried in this order: the longer negation first.
 */
const PHRASES: readonly Phrase[] = [
  ...TURNED_PHRASES,
  // Vouched for, or not.
  [
    `(?:not (?:yet )?(?:fully|wholly|entirely|completely)|${any('partly, partially, part, somewhat')}) assured`,
    'risk',
  ],
  [`(?:not|un|never) ?${fillers('yet, currently, being, been, at all, considered')}assured`, 'OFF'],
  [
    `(?:delivery|success|completion|achievement|progress|plan) ${fillers('is, now, fully, well')}assured`,
    'on track',
  ],
  [`${any('fairly, reasonably, quite, moderately, partly, somewhat, less')} confident`, 'some risk'],
  [`${any('will, can, would')} never (?:now )?(?:be )?${END}`, 'OFF'],
  ...PLANNED_REST_PHRASES,
  ...LITTLE_PROGRESS_PHRASES,
  ...DENIED_END_PHRASES,
  ...DONE_PHRASES,
  ...TROUBLE_LAST_PHRASES,
  // What is no longer wanted is the watching, not the action.
  [
    `${any('monitoring, oversight, scrutiny, reporting, support, intervention, escalation')} (?:is )?no longer ${NEEDED}`,
    '',
  ],
  [`no longer ${any('at risk, a risk, a concern, an issue, delayed, overdue, behind')}`, 'OKAY'],
  [`no longer (?:on ${COURSE}|${any('achievable, deliverable, possible, likely, expected')})`, 'OFF'],
  ...DECIDED_AGAINST_PHRASES,
  [`no further (?:action|work)s?(?: (?:is |are )?(?:${NEEDED}|to (?:be )?taken?))?`, 'DONE'],

  [
    `(?:not|never|un) ?${fillers('yet, been, being, formally, fully, currently, be, due to, at all')}${STARTED}(?: yet)?`,
    'NOTSTARTED',
  ],
  [`(?:(?:not|never) ${fillers('yet, been')}|yet to be )actioned(?: yet)?`, 'NOTSTARTED'],
  [
    `(?:${any('yet, due, still, waiting, awaiting, ready, planned, scheduled, about')} )?to (?:be )?${STARTED}`,
    'NOTSTARTED',
  ],
  // It, and not another part of it, is to begin.
  [
    `(?<=(?:^|[,.] )${fillers('the, this, it, work, action, project, programme, delivery')})will ${fillers('now, then, only, be')}${any('start, starting, started, begin, commence, commenced')}`,
    'NOTSTARTED',
  ],
  [`(?:nothing|none) ${fillers('has, have, been, yet')}${STARTED}`, 'NOTSTARTED'],
  [`(?:awaiting|pending) (?:start|commencement)`, 'NOTSTARTED'],
  // Begun, and the day of its end still to come.
  [
    `(${any('in progress, in process, started, underway, under way, ongoing, on track, on target')})(?: ,)? (?:(?:but|and|as) )?not (?:yet |currently )?due(?: yet)?(?= ,|$)`,
    '$1',
  ],
  [`not (?:yet |currently )?${any('due, scheduled, reached')}(?: yet| to start)?`, 'NOTSTARTED'],
  [
    `no ${any('action, actions, work, activity, progress')}(?: ${fillers('has, have, been')}${any('taken, made, started, done, undertaken')})? ${any('yet, to date, so far')}`,
    'NOTSTARTED',
  ],
  [
    `no ${any('action, actions, work, activity')} ${fillers('has, have, been')}${any('taken, started, begun, undertaken, commenced')}`,
    'NOTSTARTED',
  ],

  // Done, and only the paper of it is awaited.
  ...PAPER_PHRASES,
  // Done but for someone's word.
  [
    `${any('proposed, propose, (?:proposal|recommendation)s?(?= (?:for|to)), recommended, recommend, requested, request, ready, submitted, put forward, suggested')} ${fillers('for, to, be, final, formal, its, the')}${any('closure, close, closed, sign off, signed off')}`,
    'PARTLY',
  ],
  [`${any('awaiting, pending')} ${fillers('final, formal, board, committee')}approval`, 'NOTDONE'],
  [`${END} (?:, )?${any('awaiting, pending, subject to')}`, 'PARTLY'],
  [`${END} ${any('in part, partially, partly')}`, 'PARTLY'],
  [
    `(?<!\\b(?:not|never|nor|nothing|none|without|hardly) (?:currently |yet |now )?)being ${fillers('fully')}${END}`,
    'in progress',
  ],
  [
    `(?:not|un) ?(?:yet )?implemented(?! by| within| on| in)|^(?:still |yet )?to be implemented`,
    'NOTSTARTED',
  ],
  [`${END} ,? ?(?:but |and )?(?:ongoing|on going|continuing|in progress|under ?way)(?= ,|$)`, 'PARTLY'],

  [`${any('no, little, limited, minimal, insufficient, lack of')} evidence(?: of progress)?`, 'OFF'],
  ['complete to plan', 'on track'],

  // What cannot be mended.
  [`(?:not|un|never) ?${fillers('likely, able, expected, going, to, be')}recover(?:ed|able)?`, 'UNHANDLED'],
  [any('can not recover, can not be recovered, irrecoverable, unrecoverable'), 'UNHANDLED'],

  ...BACK_ON_COURSE_PHRASES,

  // A plan to mend a trouble, or the lack of one.
  [
    `(?:no|without|lacks?) ${fillers('an?, any, clear, agreed, approved, credible')}(?:(?:${MENDING} )?(?:plans?|recovery|mitigations?)|${MENDING} ${STEPS})(?: ${fillers('is, are, has, have, been, yet, currently, put')}in place)?(?! ${NEEDED})`,
    'UNHANDLED',
  ],
  [
    `(?:${MENDING}|mitigated|recover|recovered|recovering|recoverable|catching up)(?: ${STEPS})?(?: ${fillers('is, are, has, have, being, been, put')}${any('agreed, in place, developed, taken, underway, under way, identified, implemented')})?`,
    'MENDING',
  ],
  [
    `(?:is |are )?being ${any('dealt with, managed, addressed, resolved, taken, worked on, tackled')}`,
    'HANDLED',
  ],
  [`(?:action )?plans? (?:is |are )?${any('agreed and in place, agreed, in place')}`, 'HANDLED'],
  [`with (?:an? )?(?:agreed )?plan|agreed plan|actions? taken to address`, 'HANDLED'],

  [
    `(?:no|without|nil|zero|free of|free from) ${fillers('any, significant, major, further, outstanding, other, known, identified, material, immediate, current, serious, real, additional, big, cause for, reason for, grounds for')}${TROUBLE}(?: (?:or|and|/|,) (?:significant |major )?${TROUBLE})*(?: (?:${NEEDED}|identified|expected|anticipated|at present|to report|of concern|of note))?`,
    'OKAY',
  ],
  [
    `not (?:currently |yet |considered )*(?:an? (?:risk|concern|issue|problem)|${any('at risk, delayed, overdue, behind, late, slipping, off track')})`,
    'OKAY',
  ],
  [
    `(?:low|minimal|negligible) risk|risks? ${fillers('is, are, being')}${any('managed, mitigated, controlled, under control')}`,
    'OKAY',
  ],

  [
    `(?:nothing|none|nobody|no one) (?:is |are |now |currently |being )*${any('stuck, delayed, late, overdue, behind, at risk, off track, outstanding, blocked, slipping')}`,
    'OKAY',
  ],
  [
    `not (?:currently |really |too |overly |very |especially )*${any('worried, worrying, struggling, lagging, drifting, slow, shaky, wobbly, wobbling')}`,
    'OKAY',
  ],

  ...EXPECTED_END_PHRASES,

  // Short of done.
  [
    `(?:${NOT_ALL}|several|majority|part|near|nearing|draft|close to|approaching|[1-9]\\d? ?%) ${fillers('of, the, actions?, elements?, parts?, milestones?, objectives?, work, have, has, been, are, is, now')}${END}`,
    'PARTLY',
  ],
  [
    `(on (?:${COURSE}|time)|working towards|aim|aims|aiming|progress|progressing|plans?) ${fillers('to, for, towards, be, fully, successful, full, its, the, timely')}${END}`,
    '$1',
  ],
  [
    `${any('to, for, before, until, once, when, towards, awaiting, pending, prior to, subject to, requires?, ready for, if')} ${fillers('be, for, fully, full, its, the, final, formal')}${END}`,
    'NOTDONE',
  ],

  [
    `(?:not|un) ?${fillers('currently, yet, quite, being, now, fully, proceeding, going, running, working, performing, tracking, moving')}(?:on (?:${COURSE}|time)|to (?:plan|schedule|time|timetable|timescales?|deadline|target|programme)|${any('as planned, moving, ok, okay, fine, right, healthy, happy, positive, strong, confident, comfortable, achievable, deliverable, going well, working, effective, effectively, happening, progress, progressing, progressed, acceptable, satisfactory, adequate, sufficient, improving, improved, compliant, within, good, embedding, developed, controlled')})`,
    'OFF',
  ],

  [`off (?:${COURSE}|profile)`, 'OFF'],
  ...REVISED_COURSE_PHRASES,
  [`progress (?:is |has |was )?not ${fillers('yet, been, being')}made`, 'OFF'],
  // By a date is a wish, not a record.
  [
    `${END} by (?=(?:the |mid |early |late |end |of )*(?:${MONTH_SPELT}|q[1-4]|quarter|year|month|spring|summer|autumn|winter|\\d))`,
    'NOTDONE ',
  ],
];

const asRewrites = (phrases: readonly Phrase[]): readonly (readonly [RegExp, string])[] =>
  phrases.map(([phrase, token]) => [new RegExp(`\\b(?:${phrase})(?:\\b|(?<=[% ]))`, 'g'), token]);

const REWRITES = asRewrites(PHRASES);
const LESSER_ENDS = asRewrites([...NO_END_PHRASES, ...END_OF_LESS_PHRASES]);

/** A quick look that spares the long one. */
const MAY_END =
  /\b(?:complet|done|clos|deliver|implement|achiev|finish|signed off|resolved|concluded|actioned|in place|rolled out|met\b)/;

/**
 * Plain words with the phrases that mislead word by word replaced by tokens in capitals.
 *
 * @example withTokens('not on track') // 'OFF'
 */
export const withTokens = rememberTexts((plain) => {
  let told = markBusinessAsUsual(plain);
  if (MAY_END.test(told)) for (const [phrase, token] of LESSER_ENDS) told = told.replace(phrase, token);
  for (const [phrase, token] of REWRITES) told = told.replace(phrase, token);
  return told.replace(/\s+/g, ' ').trim();
});

/**
 * A status text made plain for matching: in plain words, misleading phrases replaced by tokens in capitals.
 *
 * @example plainStatus('Not on track') // 'OFF'
 */
export function plainStatus(text: string): string {
  return withTokens(plainWords(text));
}
