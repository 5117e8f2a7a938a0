import { MONTH_SPELT } from '../calendar/month-name';
import { ENDED, ENDED_BY_ITSELF } from './done-words';

/** Words by which a plain status is told, as patterns; the tokens in capitals are those of the phrases in it. */

export const DONE = new RegExp(
  String.raw`DONE(?<!NOTDONE)|\b(?:${ENDED_BY_ITSELF}|shipped|(?:target|objective|expectation)s? exceeded)\b|^(?:all |now |it s |it is )?sorted(?: out)?$|^exceeded\b|^100 ?%$|\b100 ?% ?(?:complete|done|delivered|achieved)`,
);

export const SHORT_OF_DONE =
  /NOTDONE|PARTLY|STAGE|DOUBTED|NOTSTARTED|\bOFF\b|\bre ?open(?:ed|ing)\b(?!.*\b(?:complete|completed|closed|done)\b)|(?<=\b(?:completed?|closed|done|achieved|met)\b.{0,60})\b(?:lapsed|relapsed|reverted|reversed|undone)\b|\b(?:actions?|work|delivery|implementation) (?:is |are |still )*(?:ongoing|continu\w+|in progress|under ?way)\b/;
const SAID_DONE = `(?:${ENDED}|DONE)`;
const STILL_GOING =
  '(?:on (?:track|target|plan|schedule|course|time|pace)|(?:to|as|per) (?:plan|planned|schedule|scheduled)|in (?:progress|hand)|ongoing|on going|progressing|proceeding|(?:moving|going) (?:forward|ahead|along)|under ?way|started|EXPECTED|OKAY|within (?:tolerance|timescales?|target))';
const OR = String.raw`\s*(?:\/|(?:,\s*)?\b(?:or|and\/or)\b)\s*(?:(?:is|are|has|have|been|already|now|fully|being|either|to be|the|action|actions|work|it|will be) )*`;
/** "On target or finished": of two claims the lesser holds. */
export const EITHER_DONE_OR_GOING = new RegExp(
  `\\b(?:${SAID_DONE}${OR}${STILL_GOING}|${STILL_GOING}${OR}${SAID_DONE})\\b`,
);

/** What need not be escalated is not, and what could be is not yet. */
const NOT_ESCALATED = String.raw`(?:OKAY|nothing|none|no need) to(?: be)?`;
const ESCALATED = String.raw`(?<!\b(?:${NOT_ESCALATED}|(?:could|may|might)(?: need to)?(?: be)?) )escalat\w*`;
const TO_ESCALATE = String.raw`(?<!\b${NOT_ESCALATED} )escalat\w*`;

export const STRONG = new RegExp(
  String.raw`UNHANDLED|\b(?:significant|serious|severe|major|critical|substantial|high|extreme|considerable|grave|very|big|huge|real)(?:ly)?(?: (?:and|or|level of|levels of|[a-z]+))? (?:risks?|concerns?|issues?|problems?|delays?|delayed|slippage|barriers?|deviations?|shortfalls?|attention|behind|obstacles?|weakness(?:es)?|worr(?:y|ies)|doubts?|off|OFF)\b|\b(?:urgent(?:ly)?|${ESCALATED}|immediate (?:\w+ )?(?:action|attention|MENDING)|jeopardy|in trouble|unacceptable|overdue|failed|failing|failure|unlikely|no progress|blocked)\b`,
);

export const TROUBLE = new RegExp(
  String.raw`\bOFF\b|UNHANDLED|\b(?:behind|delay(?:s|ed|ing)?|slipp(?:ed|age|ing)|slips?|late|later than|missed|(?:will|to|may|might|could) miss|halted|overdue|past (?:its |the |their )?(?:due|deadline|target|date|end date)\b|(?:deadline|date|milestone)s? (?:has |have |is |been )*(?:passed|missed|exceeded|breached|expired)|target missed|out of date|expired|lapsed|unsuccessful|weak|over (?:budget|due)|below (?:target|plan|trajectory|threshold)|beyond|unlikely|unable|unacceptable|unsatisfactory|inadequate|insufficient|unachievable|undeliverable|undeveloped|unresolved|poor|fail(?:s|ed|ing|ure)?|block(?:ed|er|ers)|stalled|stuck|stopped|no progress|lack of progress|little progress|very limited progress|problems?|barriers?|shortfall|urgent(?:ly)?|${TO_ESCALATE}|immediate (?:action|attention)|in trouble|jeopardy|ineffective|non compliant|declin(?:e|ed|ing)|worsen(?:ed|ing)?|deteriorat\w*|worse|badly|bad|struggling|lag(?:s|ged|ging)?|(?:falls?|fell|falling) short|breach(?:es|ed)?|in a mess|going wrong|gone wrong|not there)\b`,
);

export const RISK =
  /MENDING|\b(?:warning|partial(?:ly)? compliant|rescheduled|reprofiled|(?:deadline|date|timescale)s? (?:extended|revised|moved|changed)|(?:revised|extended|later) (?:due |target |completion )?(?:date|deadline|timescale)s?|extension (?:requested|granted|agreed|sought|needed|required)|(?:work|action|investigation|improvement|intervention) (?:is |are |still )*(?:required|needed)|risks?|concerns?|issues?|challeng(?:e|es|ed|ing)|difficult(?:y|ies)|caution|in danger|vulnerable|some way|attention|monitor closely|close(?:ly)? monitor\w*|watch|(?:needs?|requires?|required) (?:[a-z]+ )?(?:improvement|monitoring|action|work|support|help|focus|intervention|investigation|polish(?:ing)?|tidying|refinement|rework(?:ing)?|fix(?:es|ing)?)|doubt\w*|feasible|worr(?:y|ies|ied|ying)|wobbl\w+|shaky|patchy|fragile|drift(?:s|ed|ing)?|(?:lost|losing|los(?:s|t) of|lack of|little|limited) (?:momentum|impetus|traction)|so so|limited progress|progress (?:(?:has|have|is|was|been|remains|still) )*(?:limited|hampered|hindered|impeded)|slow(?:ed|ing|er|ly)? (?:progress|down|moving|going)|(?:progress(?:ing)?|moving|going) (?:is |was |has been )?(?:(?:too|very|rather|a bit|more) )?slow(?:er|ly)?|(?:(?<!\bnot )slower|(?<!\bno )longer|less progress) than (?:it should|we |was |is )?(?:plan(?:ned)?|expected|anticipated|hoped|scheduled|intended|forecast|required|wanted|liked)|(?:help|support) (?:needed|required|wanted)|(?:needs?|requires?) an? (?:\w+ )?(?:nudge|push|boost|kick|steer))\b|^(?:(?:a bit|bit|rather|too|very|quite|a little) )?slow(?:ed|ing|er)?(?: down)?$/;

export const MILD =
  /\b(?:some|minor|slight(?:ly)?|small|moderate(?:ly)?|few|possible|possibly|potential(?:ly)?|emerging|early|may|might|could|a little|partially|minimal|(?:starting|beginning) to|risk of|at risk of|in danger of|liable to)\b/;

export const SOON =
  /\b(?:due|deadline|due date|date) (?:is )?(?:with)?in (?:the next )?(?:an? )?\w+ (?:working )?(?:days?|weeks?|months?)|\bdue (?:soon|(?:this|next) (?:week|month|quarter))|\bwithin \w+ (?:working )?(?:days?|weeks?|months?) (?:of|to|from|before) (?:the |its )?(?:deadline|due|target|completion|end)|\b(?:approach|near)ing (?:the |its )?(?:deadline|due date|target)|\b(?:deadline|due date|date) (?:is )?(?:approaching|imminent|near(?:ing)?)|\bimminent/;

export const NOT_STARTED = new RegExp(
  String.raw`NOTSTARTED|^planning$|^(?:planned|scheduled|future|upcoming|pending|to do|todo|new|unstarted|not due|backlog|due later)\b|^(?:work )?(?:to )?(?:starts?|commences?|begins?|starting|commencing|beginning) (?:(?:in|on|from|after|mid|early|late|the) )*(?:\d|q[1-4]|${MONTH_SPELT}|spring|summer|autumn|winter|next)|\bdue in (?:the )?future\b|\b(?:future action|in planning|planning (?:stage|phase)|to follow)\b|^0 ?%`,
);

export const GOING =
  /OKAY|EXPECTED|PARTLY|HANDLED|\b(?:on (?:track|target|schedule|course|plan|time|budget|pace)|(?:going|running|working) to time|happening(?: now)?|proceeding|(?:to|as|per) (?:plan|planned|schedule|scheduled)|in (?:(?:the )?process|progress|hand|train|development|delivery)|under control|progress(?:ing|ed)?|under ?way|on ?going|continu(?:e|es|ing|ous)|(?:re ?)?started|kicked off|embedding|finali[sz]ing|commenced|begun|began|acceptable|satisfactory|good|fine|ok|okay|well|working|effective(?:ly)?|within (?:tolerance|budget|threshold|target|plan|range|limits|agreed)|active(?:ly)?|live|being [a-z]+(?:ed|en|lt)|achiev(?:ing|able)|excelling|developing|improv(?:ing|ed)|maintained|sustained|deliverable|deliver(?:ing)?|compliant|initiated|ahead of (?:plan|schedule|target)|(?:highly |very )?(?:likely|probable)|strong|positive|healthy|normal|in draft|drafted|wip|under (?:development|review|discussion|consideration|consultation|construction|negotiation)|in flight|in (?:review|discussion|consultation|negotiation|procurement|testing|pilot|design)|out (?:to|for) (?:consultation|comments?|tender|advert|review)|piloting|drafting|consulting|recruiting|reviewing|rolling out|within \d+ ?% of|scoping|scoped|above (?:target|plan|trajectory)|confident|moving|smooth(?:ly)?|ticking along|rolling along|happy|steady|all set|to (?:time|timetable|timescale)|(?:meeting|hitting) (?:all |all of |its |the |our |their |agreed |every )*(?:milestones?|targets?|deadlines?|timescales?|expectations?))\b|^(?:well |slightly |just )?ahead$|^(?:doing|rolling)\b|^(?:in |only |so far )?(?:part(?:ial(?:ly)?|ly)?|half|mostly|largely|nearly|almost)(?: (?:way|there|ready))?$|^[<>≤≥]?\s*\d+ ?%/;

export const HOLD =
  /\b(?:paused?|on hold|(?<!\w )held|suspended|parked|shelved|mothballed|deferred|postponed|dormant|inactive|not active|frozen|in abeyance|on pause|on ice)\b|^hold\b/;

const MEANS =
  '(?:fund(?:s|ing)?|money|budgets?|resourc(?:es?|ing)|capacity|staff(?:ing)?|investment|finance|support)';
const WANTED = `(?:${MEANS}|recruitment|appointments?|(?:new )?post ?holder|decisions?|go ahead|business case|guidance|legislation|procurement|suppliers?|direction|instructions?|permission)`;

/** Waiting for what it cannot go on without. */
export const WAITING = new RegExp(
  `\\b(?:(?:a?waiting(?: for| on)?|pending|subject to|dependent on|depends on|until|needs?|requires?) (?:an? |the |further |more |additional |confirmation of |agreement on |national |external |trust |board )*${WANTED}|(?:no|without|lack of|lacks|insufficient|not enough) (?:current |available |staff |staffing )*${MEANS}(?: (?:(?:has|have|been|was|were|is|yet) )*(?:identified|available|secured|agreed|allocated|confirmed|in place|found))?|(?:un|not )(?:funded|resourced|staffed)|(?<!\\ba)waiting on (?!(?:the |final |formal |board )*(?:sign|approval|confirmation|feedback|responses?|results?|comments|ratification|updates?)\\b)\\w+)\\b`,
);

/** Moved to a later plan: it rests, unless the status also says how it goes. */
export const CARRIED =
  /\b(?:carr(?:y|ied) (?:forward|over)|roll(?:ed)? (?:forward|over)|c\/f(?:wd)?|(?:moved|pushed|put|rolled|held) (?:back|over|on)?(?: ?in)?to (?:next|the next|20\d\d|q[1-4]|spring|summer|autumn|winter))\b/;

/** Not at an end, and no more than that. */
export const OPEN =
  /^(?:still |remains? )?(?:re ?)?open(?:ed)?(?: action)?$|NOTDONE|^not applicable(?= ,|$)|^not yet$|^(?:a?waiting|pending) (?!updates?\b|information\b|details\b|confirmation\b|returns?\b)\w/;

export const ASSURANCE =
  /\b(no|nil|limited|minimal|low|weak|insufficient|partial|moderate|reasonable|adequate|some|medium|acceptable|full|substantial|significant|high|good|strong|complete|positive)\b(?: \w+)? (?:assurance|confidence|likelihood|probability)\b(?! of (?:fail|delay|slip|miss|not|non))|\b(?:assurance|confidence|likelihood|probability)\b[ :,-]*\b(none|limited|minimal|low|weak|partial|moderate|reasonable|adequate|medium|full|substantial|significant|high|good|strong)\b/;
