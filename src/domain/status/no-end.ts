import { MONTH_SPELT } from '../calendar/month-name';
import type { Phrase } from './done-phrases';
import { DENIED } from './end-of-less';

/** Words that no thing is called by, so that what stands before them is no adjective. */
const NO_THING = `(?:and|or|but|by|in|on|at|for|to|with|from|of|off|as|is|are|was|were|has|have|had|been|be|being|now|not|so|if|when|then|since|across|within|throughout|per|see|ahead|early|late|later|awaiting|pending|subject|due|all|both|this|that|these|the|an?|it|so|far|already|recently|fully|via|through|under|until|before|after|without|no|yes|n|y|q[1-4]|please|which|who|${MONTH_SPELT})\\b`;
/** The action by its names: "completed actions" are what they say. */
const NAMES = '(?:actions?|tasks?|items?|objectives?|recommendations?|projects?|work|one|ones)\\b';
const THING = `(?!${NO_THING}|${NAMES})[a-z']{3,}\\b`;
const HEAD = '(?<=(?:^|[,.] )(?:(?:the|all|our|some|any) )?)';

const WHICH = '(?:an?|the|our|their|your|his|her|its|every|each|more|(?<![\\d.])\\d{1,4}(?= \\w+ \\w+s\\b))';
/** Of what "complete" says that nothing is left out, and not that it is at its end. */
const ENTIRE =
  '(?:overhaul|rewrite|rethink|redesign|refresh|restructur\\w+|reorgani[sz]ation|revision|redevelopment|refurbishment|replacement|transformation|change|lack|absence|failure|halt|stop|standstill|ban|shutdown|loss|lists?|sets?|picture|package|range|suite|guide|overview|breakdown|records?|history|data|dataset|information|understanding|register|directory|database|copy|copies|returns?|(?:review|audit|analysis)(?! (?:date|due|in|by|on|at|next)\\b))';
/** What becomes of papers that somebody has filled in. */
const HANDLED =
  '(?:returned|received|collected|collated|submitted|stored|logged|awaited|expected|required|needed|outstanding|kept|monitored|checked|counted|analysed|reviewed)';
const TO_COME =
  '(?:will|should|must|shall|may|might|can|could|needs?|to be|being|are (?:(?:then|now|all|being|to be) )*[a-z]+(?:ed|nt|pt)\\b)';

const CLOSED_THING =
  '(?:captions?|captioning|captioned|meetings?|sessions?|questions?|doors?|groups?|shop|loop|circuit|cultures?|networks?|events?|conference|forums?|facebook|mindset|environment)';
const AGREES = '(?:agreed|agrees|decided|approved|content|satisfied|confirmed|noted|happy|closed)';
const FOR_A_TIME =
  '(?:summer|winter|spring|autumn|christmas|easter|half term|(?:the |school |bank |summer )*holidays?|the (?:day|week|weekend|season|night|time being|moment|term|public|winter|summer)|now|lunch|refurbishment|repairs?|renovation|maintenance|redecoration|building work|decant|deep clean\\w*|business|visits|visitors|(?:new )?(?:admissions|referrals|applicants|members|entrants))';
const OPEN_TO_PEOPLE =
  '(?:recruitment|ballot|voting|vote|competition|enrolment|entries|submissions|questionnaire|nomination|library|libraries|gym|canteen|caf[eé]|museum|reception|pool|nursery|shop|store|road|lift|playground|toilets?|facilit(?:y|ies))';

const AT_TIMES =
  '(?:(?:bi |half |once |twice )?(?:daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annually)|regularly|frequently|routinely|periodically|(?:every|each|once an?|twice an?) (?:\\w+ )?(?:days?|weeks?|fortnight|months?|quarters?|terms?|years?))';
const AFTER_TIMES =
  '(?= basis\\b|[,.]|$| (?:by|for|to|in|at|with|across|through|via|and|since|as|from|when|until|between|during|on|so|basis)\\b)';

const PEOPLE =
  '(?:groups?|committees?|teams?|networks?|boards?|forums?|panels?|councils?|staff|members|leads?|managers?|chairs?|colleagues|reps?|representatives|governors|officers?|directors?|unions?|champions|ambassadors|participants|partners?|leaders?|parents|pupils|patients|students|volunteers|residents|carers|trustees|wardens)';
const ORGANISATIONS =
  '(?:police|office|hr|cqc|nhs|icb|ics|acas|union|staff side|mayor|minister|suppliers?|providers?|contractors?|consultants?|architects?|designers?|developers?|advis[eo]rs?|experts?|coach|mentor|headteacher|ceo|chief|communit(?:y|ies)|charit(?:y|ies)|organisations?|schools?|families|users|people)';
/** What can be met as an end is. */
const WANTED =
  '(?:targets?|standards?|objectives?|requirements?|criteri\\w+|milestones?|deadlines?|timescales?|expectations?|needs?|goals?|outcomes?|commitments?|kpis?|measures?|thresholds?|levels?|aims?|duty|duties|obligations?|compliance|demands?|dates?|recommendations?|actions?|indicators?|conditions?|ambitions?|benchmarks?|specifications?|aspirations?|points?|elements?)';
const MET_LINKS = '(?:(?:has|have|had|also|now|all|last|first|recently|already|just|both) )*';

/**
 * Words for an end that are said of something else than an end: "a complete list", "closed captions", "met monthly",
 * "signed off sick". They are left out, or put as what they do say.
 */
export const NO_END_PHRASES: readonly Phrase[] = [
  // What is filled in, whole or shut is so described, and not done.
  [`(${WHICH} )(?:(?:fully|newly|more|full and) )?(?:completed?|closed) (?=${THING})`, '$1'],
  [`(of )completed (?=${THING}|${NAMES})`, '$1'],
  [`complete (?:and \\w+ )?(?=${ENTIRE}\\b)`, ''],
  [`${HEAD}completed (?=(?:${THING} ){1,2}(?:(?:have|has|had|been|were|was|are|is) )*${HANDLED}\\b)`, ''],
  [`${HEAD}completed (?=(?:${THING} ){0,2}${THING}(?<=s) ${TO_COME})`, ''],
  ['behind closed doors', ''],
  [`closed (?=${CLOSED_THING}\\b(?! ${AGREES}\\b))`, ''],
  [`closed (?:down |off |up )?(?:for|over|during|to) ${FOR_A_TIME}`, 'DOUBTED'],
  [`${OPEN_TO_PEOPLE} (?:(?:is|are|has|have|been|was|were|now) )*closed`, 'STAGE'],

  // It is still to be done, or can be.
  [
    `${HEAD}complete (?:the|an?|your|our|this|these|any|remaining|further)(?= )(?!.* (?:is|are|has|have|was|were|been|now)\\b)`,
    'NOTDONE',
  ],
  [
    `${HEAD}complete (?=(?:${THING}(?<!ed) ){1,3}by (?:(?:the|end|of|mid|early|late) )*(?:${MONTH_SPELT}|20\\d\\d|q[1-4]|spring|summer|autumn|winter)\\b)`,
    'NOTDONE ',
  ],
  [
    'must (?:(?:also|now|all|then|only) )*be (?:completed?|done|delivered|achieved|implemented|finished|met)',
    'NOTDONE',
  ],
  ['can (?:(?:also|only|easily|all) )*be (?:completed|done|delivered|achieved|implemented|met)', 'NOTDONE'],

  // It goes on, time after time.
  [
    `(?<!${DENIED})(?:completed?|done|delivered|implemented|achieved|actioned|carried out|met(?<=\\b${WANTED} (?:[a-z]+ )?met)) (?:on an? )?${AT_TIMES}${AFTER_TIMES}`,
    'ongoing',
  ],

  // People met.
  [
    `(?<=(?:^|[,.] )${MET_LINKS})met (?:(?:up|again) )?(?:${AT_TIMES}|twice|once|(?:\\d+|two|three|four|five|six|several|many) times|at (?!least\\b|all\\b|the (?:end|target|required|level)\\b)|virtually|remotely|online|informally|formally|briefly|as an? |between |via |over )`,
    'spoken ',
  ],
  [
    `(?<=(?:^|[,.] )${MET_LINKS})met to (?!date\\b|time\\b|plan\\b|schedule\\b|target\\b|the\\b|an?\\b|some\\b|full\\b|standard\\b|required\\b)`,
    'spoken ',
  ],
  [
    `(?<=(?:^|[,.] )${MET_LINKS})met (?=(?:(?!${WANTED}\\b|${NO_THING.replace('the|an?|', '')})[\\w']+ ){0,3}?(?:${PEOPLE}|${ORGANISATIONS})\\b(?! (?:\\w+ )?${WANTED}\\b))`,
    'spoken ',
  ],
  [
    `((?<!\\b(?:of|for|by|from|with|to) (?:[\\w']+ ){0,2})(?:${PEOPLE}|we|they|i) ${MET_LINKS})met(?! (?:[\\w%']+ ){0,4}${WANTED}\\b)`,
    '$1spoken',
  ],

  // Other senses of the same words.
  ['in place of', 'instead of'],
  ['(?:concluded|resolved) (?:that|to)', 'agreed to'],
  ['well done', ''],
  ['signed off (?=sick|ill|from work|with stress|on (?:sick|long))', 'absent '],
];
