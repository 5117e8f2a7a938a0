import type { HeadingPattern } from './headings';

/** What is finished, in the words people use for it. */
const FINISHED =
  '(?:sorted|done|ready|fixed|finished|completed?|wrapped up|in place|live|resolved|set up|up and running|signed off|dealt with|over and done|there)';
const IT = '(?:it|this|that|these|them|things|everything|all|each one)';

/** What is looked after by somebody: "On the case", "Handled by". */
const LOOKED_AFTER =
  '(?:handled|looked after|picked up|dealt with|sorted|fixed|run|carried out|taken on|done)';

/**
 * Headings in plain speech, as registers have them that a team made for itself. None is a heading known as a whole: they
 * are words of conversation, which stand in cells as well.
 */
export const PLAIN_PATTERNS: readonly HeadingPattern[] = [
  // What will be done.
  [
    'action',
    0.85,
    /^what (?:were|we are|we re|im|i am|theyre|they are|youre|you are|is being|were all) (?:now |going to )?(?:do(?:ing|ne)?|planning|trying|working on|changing|putting in place|tackl(?:e|ing))\b/,
  ],
  [
    'action',
    0.9,
    /^what (?:did )?(?:we|you|they) (?:said|say|promised?|committed?|agreed?|planned|pledged?)(?: that)?(?: (?:we|you|they) ?(?:would|d|will|were going to)| to) (?:do|deliver|achieve|change|take|put)\b/,
  ],
  [
    'action',
    0.85,
    /^(?:so |and so |what |here is what )?(?:we|i|you|they|youll|theyll|ill) ?(?:will|ll|plan to|are going to|intend to)?(?: do)?$|^so (?:we )?well(?: do)?$/,
  ],
  [
    'action',
    0.85,
    /^how (?:it |this |its |we |well |were |you |youll |they |theyll |i )(?:will |are going to |ll |gets? |is to |can )*(?:be |to )?(?:fix|sort|put|tackl|solv|chang|clos|improv|deal|address|mend|make|get there|stop|do\b|doing)/,
  ],
  [
    'action',
    0.72,
    /^(?:(?:bright|big|good|new|next) )?(?:things?|bits? of work|pieces? of work|jobs?(?: on the list)?|work|ideas?|fix|fixes|remed(?:y|ies)|solutions?|answers?|cures?|promises? we made)(?: (?:to (?:do|be done|sort)|in hand|needed|required))?$/,
  ],
  // Whose it is.
  [
    'lead',
    0.9,
    /^(?:who|whos|whose|who is|who has|whos got)\b(?: (?:is|has|got|the|this|on|in|doing|dealing|taking|leading|looking|picking|turn|job|it|task|baby|responsibility|problem|after|up|with|to|action|case|charge|fix(?:es|ing)?|sort(?:s|ing)?|does|do|makes?|running|runs))+$/,
  ],
  [
    'lead',
    0.8,
    /^(?:in charge|person in charge|holder|action holder|the person|on (?:the case|it|the hook)|down to|falls to|up to|point person|go to person|first name|doer)$/,
  ],
  ['lead', 0.7, new RegExp(`^(?:being )?${LOOKED_AFTER} by$`)],
  // By when.
  [
    'due',
    0.8,
    new RegExp(
      `^(?:to be |all |get it |well be |will be |should be |must be |its |it is |we are |were )*${FINISHED} (?:off |out )?(?:by|when|before|no later than)(?: when)?$`,
    ),
  ],
  [
    'due',
    0.8,
    new RegExp(
      `^(?:by )?when (?:will |is |are |does )?(?:${IT}|we) .*\\b(?:${FINISHED}|happens?|lands?|starts? working|due|finish(?:es)?|ends?)`,
    ),
  ],
  [
    'due',
    0.8,
    /^(?:finish(?:ing)? line|fix date|drop dead date|cut ?off(?: date)?|no later than|latest by|latest|before|(?:the )?clock stops|day it ends|go live(?: date)?|launch(?: date)?|ready for|promised(?: by| for| date)?|aim(?:ing)? for|hope to finish|want(?:ed|s)?(?: this| it)? by(?: when)?)$/,
  ],
  [
    'due',
    0.82,
    /^(?:(?:to|must|should|will|needs? to) )?(?:deliver|complete|finish|rectify|remedy|address|conclude|discharge|fulfil|do|achieve|implement|close|land|lands|sort|fix|resolve|act|get|put)(?: (?:it|this|them))?(?: (?:done|in place|live))? by(?: when)?$/,
  ],
  // What finished means: told by what stands there, a day or what will be true.
  [
    'target',
    0.8,
    new RegExp(`^(?:its |it is |we are |were |well know its )*${FINISHED} (?:when|if|means|looks like)$`),
  ],
  [
    'target',
    0.85,
    /^(?:well|we will|how well|how we will|how would we|how do we|how wed) (?:know|tell)\b|^what (?:wed|we d|we would|well|we will|youll|you will) (?:like to |want to |hope to )?(?:see|notice|hear|find)\b/,
  ],
  // How it stands.
  [
    'rag',
    0.6,
    /^(?:hows?|how is|how are|how do)\b (?:it|its|this|that|things?|we|were|everything)?\b(?: (?:is|are))?(?: ?(?:going|doing|looking|getting on|feels?|feeling|standing|stands))(?: so far| now| today)?$/,
  ],
  [
    'rag',
    0.82,
    /^(?:where (?:are )?we (?:are|stand|re)(?: (?:at|now|today|up to))?|where (?:its|it is|are we|it has got|its got|this is)(?: (?:at|now|up to|to|got to))?|state of play|how far(?: (?:along|on|gone))?|mood|smiley|happy face|lights?|thumbs|weather|temperature|on course|going ok|going to plan|happening(?: yet)?|is (?:it|this) (?:happening|going to plan|going ok|working|on course|in hand))$/,
  ],
  // What was done or said since.
  [
    'progress',
    0.85,
    /^(?:(?:the |any |latest |other )*(?:news|chat|chatter|gossip|story)(?: so far)?|so far|how far weve got|(?:whats|what has) (?:changed|new|moved|been happening|gone on)|what (?:changed|moved|happened)\b.*|what weve done|done so far|since last time|catch up|anything to (?:say|report|add))$/,
  ],
  ['progress', 0.6, /^(?:whats|what is|what comes|what happens) next$|^(?:next up|what next|up next)$/],
  ['action', 0.55, /^(?:whats|what is|what comes|what happens) next$|^(?:next up|what next|up next)$/],
  // Why it is on the list.
  [
    'current',
    0.82,
    /^whats? (?:is |was |has |the )*(?:gap|problem|issue|matter|wrong|gone wrong|going wrong|not (?:working|right|good enough)|broken|missing|in the way of)\b/,
  ],
  [
    'current',
    0.78,
    /^(?:(?:what )?(?:you|we|people|staff|patients|pupils|parents|residents|they|families|users|carers)(?: have|ve)? (?:said|told us|asked(?: for)?|heard|found|noticed|saw|learnt|learned)|complaint|worry|whats not right|feedback)$/,
  ],
  [
    'current',
    0.75,
    /^why (?:its|it is|this is|it|this)\b.*\b(?:matters?|here|on the list|needed|important)\b/,
  ],
  // What stands in the way.
  [
    'risk',
    0.9,
    /\b(?:blockers?|blocked|obstacles?|hurdles?|snags?|worries|sticking points?|hold ?ups?|stumbling blocks?|in the way|stopping (?:us|it)|go wrong|stuck(?: on)?|slowing)\b/,
  ],
  ['risk', 0.9, /^(?:[lipc] (?:x )?[lipcs]|l ?x ?[ics]|[ics] ?x ?l|risk score|inherent|residual)$/],
  // Where it was raised, and with what.
  [
    'other date',
    0.7,
    /^(?:where (?:it|this|that) (?:came|comes) from|came from|comes from|raised (?:through|at|via|by whom)|found (?:in|by|through))$/,
  ],
  [
    'resources',
    0.85,
    /^(?:how much|whats? (?:it |will it |does it )?costs?|money|price|help needed|what(?: else)? we need|kit(?: needed)?)$/,
  ],
];
