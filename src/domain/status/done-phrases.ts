import { ENDED } from './done-words';
import {
  COUNTED_PART,
  EXCEPTIONS,
  NOT_ALL,
  NUMBERED_PART,
  PLACES,
  SHARE,
  STILL_TO_COME,
  UNCERTAIN,
  WISHED,
} from './short-of-whole';

/** A phrase, as a pattern, and the token that stands for what it says as a whole. */
export type Phrase = readonly [phrase: string, token: string];

const TROUBLES =
  '(?:issues?|risks?|delays?|slippage|problems?|concerns?|barriers?|blockers?|blockages?|obstacles?|difficult(?:y|ies)|hold ups?)';
const AUXILIARIES = '(?:(?:is|are|has|have|been|was|were|now|all|already|since|fully|both) )*';
const WORDS = (most: number): string =>
  `(?: (?!(?:no|without|nil|none|nothing|not)\\b)[\\w'/]+){0,${String(most)}}`;

/** The trouble is over, which is not the action. */
const SOLVED = `${TROUBLES} ${AUXILIARIES}(?:resolved|overcome|addressed|fixed|cleared|lifted|removed|sorted|rectified|dealt with|(?<=risks? (?:\\w+ ){0,3})mitigated)`;

/** What may be closed beside the action: what is closed then is not the action. */
const CLOSED_BESIDE = `(?:${TROUBLES}|${PLACES}|incidents?|complaints?|clinics?|centres?|buildings?)`;

/** What rests or is stuck, after "no longer" or "not". */
const STUCK =
  '(?:blocked|stalled|stuck|halted|on hold|paused|suspended|parked|frozen|held up|off (?:track|target|course)|slipping|failing|struggling|in doubt|in difficulty|in danger)';

const STOPPED =
  '(?:paused|on hold|suspended|stopped|halted|stalled|parked|deferred|postponed|frozen|shelved|blocked)';

/** A trouble that is over, and a state that no longer holds: what is left is an action that goes on. */
export const TURNED_PHRASES: readonly Phrase[] = [
  [
    `(?:until|till|once|when|if|pending|unless|to get|get) (?:(?:the|all|these|those|this) )?${SOLVED}`,
    'NOTDONE',
  ],
  [SOLVED, 'OKAY'],
  [`(?:slippage|delays?|(?:lost )?time) ${AUXILIARIES}(?:recovered|made up|clawed back)`, 'OKAY'],
  ['^(?:(?:now|fully|since|has|have|is|all|this|it|action|work|position) )*recovered(?= ,|\\.|$)', 'OKAY'],
  [
    `${STOPPED}(?: (?:for|in|over|during|from|by|due to|because of)${WORDS(5)})?(?: ,)? (?:(?:but|then|and|since|later|now|has|have|been|it|this|work|action|was) )*(?:re ?started|resumed|re ?commenced|re ?instated)`,
    'restarted',
  ],
  [
    `(?:resolved|overcame|cleared|removed) (?:(?:the|all|these|our|earlier|previous|initial|early) )*${TROUBLES}`,
    'OKAY',
  ],
  [
    `${TROUBLES} (?:is |are )?(?:no longer|not) (?:now |currently )?(?:expected|anticipated|foreseen|envisaged|likely)(?! to\\b)`,
    'OKAY',
  ],
  [
    `(?:until|till|once|when|if|pending|unless) (?:(?:the|all|these|those|this) )?${CLOSED_BESIDE} ${AUXILIARIES}closed`,
    'NOTDONE',
  ],
  [
    `${CLOSED_BESIDE}(?<!\\b(?:in|at|for|by|across|with|of|on|no) (?:[\\w']+ ){0,2}[\\w']+) ${AUXILIARIES}closed(?: (?:down|off|out))?`,
    '',
  ],
  [
    `(back (?:on|to) (?:track|target|schedule|course|plan))(?: again)? (?:after|following|despite)${WORDS(4)}`,
    '$1',
  ],
  [`(?:no longer|not) (?:currently |now )?${STUCK}`, 'OKAY'],
  // It may have been dropped or have come to a stop: it rests, whichever.
  ['no longer (?:being )?(?:progressing|moving|active|worked on)\\b', 'inactive'],
  ['no longer (?:in progress|under ?way|ongoing|live)\\b', 'DOUBTED'],
  [
    '(?:started late|(?:an? )?(?:late|slow|delayed|difficult) start|slow to start)(?: ,)? (?:(?:but|now|and) )*(?=on |in progress|under ?way|complete|back |progress|catching up|recover)',
    '',
  ],
  [
    '(?:not|never) (?:been |being |yet |to be |formally )*(?:cancell?ed|withdrawn|superseded|abandoned|discontinued|transferred|merged|removed|replaced|archived)',
    '',
  ],
];

const TO = '(?:in|at|for|to|by|across|with|on|within)';
const OPENED_FOR_A_TIME =
  '(?:survey|vacanc(?:y|ies)|consultation|applications?|nominations?|adverts?|registrations?|bookings?|window|portal|poll|tender|bids?|bidding|expressions of interest)';
/** What the first of several is the first of; "first aid" is no first part. */
const FIRST_OF =
  '(?:first|initial|interim|preliminary|pilot) (?:phase|stage|part|step|cohort|wave|round|tranche|draft|session|meeting|event|half|set|review|report|workshop|version|sites?|wards?|areas?|actions?|work|exercise|programme|scheme|project|study|run|year|quarter)';
const PREPARATION = '(?:pilots?|trials?|planning|scoping|groundwork|preparations?|preparatory)';
const WORK =
  '(?:actions?|works?|activity|activities|objectives?|milestones?|exercise|training|sessions?|tasks?|deliverables?|phase|stage)';

const ONE_TIME =
  '(?:20\\d\\d(?:/\\d\\d(?:\\d\\d)?)?|(?:this|last|next) (?:year|quarter|month|term)|q[1-4]|quarter [1-4])';
const TO_COME =
  '(?:in (?:progress|hand)|under ?way|started|ongoing|on track|planned|scheduled|pending|outstanding|not|to (?:be|come|do|start|follow))';

/**
 * A done-word with something said of it that takes the end away: an exception, a fraction, one part of several, a
 * doubt, a wish. Tried before the words are looked at one by one.
 */
export const DONE_PHRASES: readonly Phrase[] = [
  // Denied, doubted, wished for.
  [`${ENDED} , (?:(?:y/n|yes/no|yes or no) , )?(?:no|n|not yet)(?=$)`, 'NOTDONE'],
  [
    `(?:should|ought to) have (?:been )?${ENDED}|(?:was|were) (?:due |meant |supposed |planned |to have )*to (?:be |have (?:been )?)?${ENDED}`,
    'OFF',
  ],
  [`${ENDED}${WORDS(4)} ,${WORDS(4)} still to (?:do|come|go|finish|follow|complete|start)`, 'PARTLY'],
  [
    `(?:${UNCERTAIN}|thought|(?:may|might|could)(?= be | have | now be )) (?:(?:to|be|that|this|the|it|action|if|whether|is|was|has|have|been|marked|as|already|now) )*${ENDED}`,
    'DOUBTED',
  ],
  [`${ENDED} (?:, )?(?:${UNCERTAIN})(?= ,|$| by | with | against )`, 'DOUBTED'],
  [
    `(?:(?<!\\b(?:on|as|than|of|to|per|against) )(?:${WISHED}|estimated|intended|targeted|due|target(?= (?:for |date )*(?:complete|completion|finish|closure|delivery)\\b))|forecast ,|projection ,) (?:(?:for|as|date|full) )*(?:${ENDED}|completion|finish|closure|delivery|implementation)`,
    'NOTDONE',
  ],

  [
    '(?:yet|still) to be (?:scoped|scheduled|planned|designed|drafted|developed|arranged|recruited|procured|established|set up|identified|allocated|assigned|written|produced|held|undertaken|progressed|taken forward)',
    'NOTSTARTED',
  ],
  // It works, and somebody has looked.
  [
    '(?:live|shipped|deployed|released|launched|built|in use) (?:, |and |\\+ |/ )+(?:fully )?(?:verified|tested|validated|checked|working)',
    'DONE',
  ],

  // All but.
  [`(?:all|everything|every \\w+|each \\w+)${WORDS(3)} (?:${EXCEPTIONS})${WORDS(5)} ${ENDED}`, 'PARTLY'],
  [
    `${ENDED} , (?:(?:${NOT_ALL})(?= ,|$)|(?:one|two|three|[1-9]\\d*|others?|the rest|rest)${WORDS(3)} (?:remain\\w*|to (?:do|go|follow|come)|outstanding|pending)\\b)`,
    'PARTLY',
  ],
  [`(?:all but|just about|as good as|draft(?: \\w+){1,2}) ${ENDED}`, 'PARTLY'],
  [`${ENDED}${WORDS(6)}(?: ,)? (?:${EXCEPTIONS})\\b`, 'PARTLY'],
  [`(?:all|everything|every \\w+)${WORDS(3)} ${ENDED} but (?=(?:the|an?|one|two|for)\\b)`, 'PARTLY '],
  [
    `${ENDED}(?: ,)? (?:but|though|although|however)${WORDS(6)} (?:${STILL_TO_COME}|still|needs?|requires?|amber|red)\\b`,
    'PARTLY',
  ],

  [
    `(?<!\\bto be )${ENDED} (?:, )?(?:if|unless|until|once (?:the|all|\\w+ (?:is|are|has|have)|(?:\\w+ ){1,3}?\\w+ed(?= ,|$)))\\b`,
    'PARTLY',
  ],

  // Some out of more.
  [`(?:${COUNTED_PART}) SOME ${AUXILIARIES}${ENDED}`, 'STAGE'],
  [`SOME${WORDS(4)} ${ENDED}`, 'PARTLY'],
  [`${ENDED}(?: ${TO}| ,)*(?: the| only)* SOME`, 'PARTLY'],
  [`${ENDED} ${TO} (?:(?:about|around|approx|over|only|circa|c|approximately|the) )*${SHARE}`, 'PARTLY'],
  [
    `${ENDED} ${TO} (?:(?:${NOT_ALL})|several|many|(?:very |a |only a )?few|(?:a )?limited|a number of|the majority)\\b`,
    'PARTLY',
  ],
  [`(?:(?<=^|, )only${WORDS(5)} ${ENDED}|${ENDED} ${TO}${WORDS(4)} only)`, 'PARTLY'],
  [
    `${ENDED} ${TO} (?:one|two|three|four|five|six|\\d{1,2}) (?:of (?:the |our )?)?(?:pilot )?${PLACES}`,
    'STAGE',
  ],

  // One part of several.
  [
    `(?<!\\b(?:final|last|all|both|every|each|whole|entire) )(?:${NUMBERED_PART}|${FIRST_OF}|q[1-4]|quarter [1-4]|(?<!\\w )(?:the )?${PREPARATION})(?: ${WORK})* ${AUXILIARIES}${ENDED}`,
    'STAGE',
  ],
  [`(?<!\\b(?:final|last) )${NUMBERED_PART} , ${ENDED}`, 'STAGE'],
  [`${ENDED} (?:(?:for|of|at|the) )*(?!year)(?:${NUMBERED_PART}|${FIRST_OF})`, 'STAGE'],
  [
    `${ENDED} for (?:the )?(?:q[1-4]|quarter [1-4]|(?:this|last|the) (?:quarter|month|term|half))(?= ,|$|\\.)`,
    'STAGE',
  ],
  [
    `${ENDED} for (?:the )?${ONE_TIME}(?= , (?:(?:and|but|for|the) )*${ONE_TIME} (?:(?:is|are|now|actions?|work|round|run) )*${TO_COME})`,
    'STAGE',
  ],
  [`${ENDED} , (?:for )?(?!year)(?:${NUMBERED_PART}|${FIRST_OF})(?= ,|$|(?: only)? to )`, 'STAGE'],
  [
    `${OPENED_FOR_A_TIME}(?: (?:period|round|exercise|process|window))* ${AUXILIARIES}closed|closed to (?:(?:new|further|any|all|external) )*${OPENED_FOR_A_TIME}`,
    'STAGE',
  ],
];
