import { MONTH_NAME } from '../../calendar/month-name';
import { DATE_PATTERNS } from './heading-patterns-dates';
import { PLAIN_PATTERNS } from './heading-patterns-plain';
import { PURPOSE_PATTERNS, RESPONSE_PATTERNS } from './heading-patterns-purpose';
import type { HeadingPattern } from './headings';

const POSITION = '(?:(?:current|latest|present|action|delivery) )?position';
/** What a position is given as at: "November 2026", "30 11 26", "Q2". */
const TIME = `(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH_NAME}|q[1-4]|quarter|20\\d\\d|\\d{1,2} \\d{1,2})(?: (?:20)?\\d\\d){0,2}$`;

/** What came of the actions, or is said of them: no action itself, whatever year it is for. */
const ABOUT_ACTIONS =
  '(?:\\w+ ){0,2}(?:progress|updates?|comments?|commentary|notes|reports?|remarks|feedback|achievements?|results?|outcomes?|evidence)(?: \\w+)? (?:against|on|about|from|regarding|towards|with) (?:(?:the|each|our|all|agreed|planned|key|previous|last|this) )*actions?\\b';

/**
 * Ways a heading is built when it is none of the known phrases: question forms, and words that
 * decide wherever they stand. Tried on the normalised heading; every match counts, the strongest
 * for each field is kept.
 */
export const HEADING_PATTERNS: readonly HeadingPattern[] = [
  ...DATE_PATTERNS,
  ...PLAIN_PATTERNS,
  // Questions.
  ['lead', 0.9, /^(?:by |for |with )?who(?:m)?\b(?!.*\b(?:monitor|oversee|benefits?|affected)\b)/],
  [
    'governance',
    0.85,
    /^(?:who|how|where)\b.*\b(?:monitor(?:ed|ing)?|overse(?:e|en)|report(?:ed)? to|scrutinis\w+)\b|^where\b.*\breported\b/,
  ],
  ['due', 0.9, /^(?:by )?when\b(?! (?:was|were|did)\b)/],
  ['due', 0.85, /^(?:how (?:long|soon)|what (?:date|month|quarter|timescale|deadline))\b/],
  [
    'target',
    0.9,
    /^(?:how|what)\b.*\b(?:know|measur\w+|success\w*|succe\w+|evaluat\w+|differen\w+|good looks?|impact|outcomes?|result)\b/,
  ],
  [
    'action',
    0.85,
    /^what (?:will|shall|are|do|can|must|should|action|steps?|activit)\b.*\b(?:do|doing|done|take|taken|happen|deliver|undertake|put in place|going to)\b/,
  ],
  [
    'action',
    0.85,
    /^what (?:we|(?:the |our )?(?:trust|school|council|team|organisation|force|service)) (?:will|are|intend|plan|must|can|should|need|want|have)(?: going)?(?: to)? (?:do|doing|take|deliver|undertake|put in place)\b/,
  ],
  // "Measure we will take": whatever it is called, it is what will be done.
  [
    'action',
    0.95,
    /^(?!(?:what|how|why|who|when|where|which|if|differences?|impacts?|improvements?|progress|outcomes?|date)\b)(?:\w+ ){1,3}?(?:that |which )?(?:we|you|they|(?:the )?(?:trust|board|council|service|organisation|team)) (?:will|shall|must|should|plan to|intend to|propose to|commit to|are going to|are to) (?:take|do|deliver|undertake|put in place|carry out|make|introduce|complete)$/,
  ],
  [
    'action',
    0.9,
    /^(?:measures?|steps?|interventions?|work|improvements?|changes?)(?: that (?:will|are to|must))? (?:(?:to|will) be |being )(?:taken|carried out|undertaken|put in place|made|introduced|done|delivered)$/,
  ],
  [
    'action',
    0.8,
    /^how (?:will|are|shall|do|can)\b.*\b(?:do|done|achieve|achieved|deliver|delivered|address|get there|make|improve|going to|implement|implemented|change)\b/,
  ],
  [
    'objective',
    0.9,
    /^what\b.*\b(?:want|trying|aim|hope|need|intend)\w*\b.*\b(?:achieve|change|see|improve|be|accomplish)\b/,
  ],
  [
    'current',
    0.85,
    /^(?:where|what|how)\b.*\b(?:now|currently|at present|today|baseline|data|tells? us|telling us|starting point)\b/,
  ],
  ['progress', 0.95, /^where are we (?:now |up to )?(?:with|on) (?:this|the|it)\b/],
  [
    'current',
    0.88,
    /^what (?:the|our|your)\b.*\b(?:tells?|told|says?|said|shows?|showed|found)(?: us)?$|\b(?:present|starting|latest) (?:data|positions?|situations?|figures?|scores?|performance|results?|levels?|rates?)\b|\bevidence base\b|\bevidence of (?:need|the (?:need|issue|problem|gap))\b/,
  ],
  ['current', 0.7, /^why\b/],
  [
    'progress',
    0.9,
    /^(?:what|how)\b(?!.*\b(?:measur|monitor|evaluat|assess)).*\b(?:happened|has been done|have we done|we have done|did we|so far|to date|going(?! to)|been achieved|progress)\b|^(?:how (?:far|well)|where)\b.*\b(?:we have got|we ve got|have we got|weve got|we are|are we|along)(?: to| at| now)?$/,
  ],
  [
    'progress',
    0.88,
    new RegExp(
      `^${POSITION} (?:at|as at|as of|in|on)\\b|^${POSITION} ${TIME}|^(?:where|how) (?:are we|we are|things (?:are|stand)|it stands|we stand)(?: now)? (?:(?:at|as at|as of|in|on|by) )?(?:end (?:of )?)?${TIME}|^where (?:are|have) we(?: at| up to| got(?: to)?)?$`,
    ),
  ],
  [
    'progress',
    0.88,
    /^highlights?\b|\bsince (?:the )?last\b|\b(?:achieved|taken|impact|made|outcomes?|results?|delivery|delivered) (?:to date|so far)$|\b(?:impacts?|outcomes?|results?|differences?|benefits?) (?:seen|observed|noted|realised|achieved$)|^(?:goals?|targets?|objectives?|aims?) (?:achieved|met|reached|attained)$/,
  ],
  [
    'rag',
    0.8,
    /^(?:is|has|are|was) (?:it|this|the action|action)\b.*\b(?:done|complete\w*|started|track|finished|delivered)\b/,
  ],
  ['resources', 0.85, /^what\b.*\b(?:resources?|support|cost|need(?:ed)? to do|budget)\b/],
  ['risk', 0.8, /^what\b.*\b(?:risks?|barriers?|get in the way|stop)\b/],
  // Deciding words.
  [
    'lead',
    0.9,
    /\b(?:leads?|owners?|accountable|accountability|responsible|responsibility|responsibilities|sro)\b(?!.*\b(?:date|committee|to delay)\b)/,
  ],
  [
    'lead',
    0.8,
    /\b(?:officer|sponsor|person|persons|people|manager|portfolio holder|cabinet member)\b|^(?:(?:responsible|relevant|executive|lead) )?(?:directors?|heads? of service)$/,
  ],
  [
    'governance',
    0.85,
    /^(?!(?:progress|updates?)\b).*\b(?:governance|committees?|oversight|monitored (?:by|at)|reporting(?! (?:frequency|cycle|interval|schedule|year|period)\b)|steering group|assurance group|board)\b/,
  ],
  ['rag', 0.92, /\bb?rag\b|\btraffic light\b/],
  // Questions answered by yes or no.
  [
    'rag',
    0.88,
    /^(?:(?:has|have|is|are|was|the|this|it|actions?|tasks?|been|being|tick|mark|if|when|once|now|fully|all) )*(?:completed?|done|achieved|delivered|implemented|closed|finished|met|in place|actioned|signed off|resolved|embedded|started|begun|commenced|under ?way|on (?:track|target|schedule)|overdue|delayed)(?: (?:yet|in full|y ?n|yes no|yes or no))*$/,
  ],
  [
    'rag',
    0.8,
    /\b(?:status|rating|rated)\b|% ?(?:(?:of )?(?:work|task|action) )?(?:complete|completion|progress|achieved|delivered|done)\b|\bcompleted?\b.*\b(?:y n|yes no)\b|\b(?:progress|completion) bar\b/,
  ],
  [
    'progress',
    0.92,
    /^(?:progress(?! (?:measures?|indicators?|bar)$)|updates?|latest(?! (?:it|this|we|they|date|by|possible|finish|due|forecast|deadline|completion|target|revised|agreed|planned)\b)|status updates?)\b|\bupdates?$/,
  ],
  [
    'progress',
    0.85,
    /(?<!\b(?:measures?|measuring|indicators?)(?: of| for)? |^how .*)\b(?:progress(?! (?:measures?|indicators?|bar)$)|updates?|position statement|actions? (?:already )?(?:taken|undertaken|completed)|updated (?:\w+ )?(?:responses?|comments?|positions?|narrative|summary|statement|report))\b/,
  ],
  [
    'progress',
    0.95,
    /\b(?:status|rag|rating) (?:descriptions?|narratives?|commentary|comments?|details?|explanations?|summary|notes?|texts?|remarks|rationale|reasons?)\b|^(?:descriptions?|narratives?|comments?|explanations?|notes|reasons?|rationale) (?:of|on|for) (?:the )?(?:current )?(?:status|rag|rating|progress)\b/,
  ],
  // Where it stands and what goes on: told in words, and no state.
  [
    'progress',
    0.95,
    /\bstatus (?:and|or) (?:(?:any|ongoing|current|planned|further|remaining) )*(?:actions?|next steps?|plans?|work|activit(?:y|ies)|developments?)\b|^(?:ongoing|current|next|further) (?:actions?|steps?|work|activit(?:y|ies)) (?:and|or) (?:current )?status$/,
  ],
  [
    'progress',
    0.6,
    /\b(?:comments?|commentary|narrative|achievements?|notes?|observations|remarks?|reflections?)\b/,
  ],
  [
    'evidence',
    0.95,
    /^(?:evidence|proof) (?:\w+ ){1,6}(?:achieved|completed?|met|delivered|done|made|implemented|embedded|reached|closed)$/,
  ],
  [
    'evidence',
    0.85,
    /\b(?:evidence|proof|(?:verification|validation)(?! (?:by|date|status)\b))\b|\bsupporting (?:documents?|documentation|papers|information)\b/,
  ],
  ['evidence', 0.7, /\bassurances?\b/],
  ['milestone', 0.92, /\bmilestones?\b/],
  [
    'milestone',
    0.85,
    /\b(?:interim|intermediate|staging|intervening) (?:steps?|stages?|posts?|points?|deliverables?|goals?|aims?)\b/,
  ],
  ['milestone', 0.7, /\bsub[ -]?(?:actions?|tasks?)\b|\bkey dates\b/],
  ...RESPONSE_PATTERNS,
  ...PURPOSE_PATTERNS,
  [
    'action',
    0.85,
    new RegExp(
      `^(?!${ABOUT_ACTIONS})(?:|.*(?<!\\b(?:requiring|needing|for|of)) )actions?\\b(?! (?:plan )?(?:progress|updates?)\\b)(?!.*\\b(?:taken|owner|lead|officer|by|no|number|ref|id|status|completed|update|area)\\b)`,
    ),
  ],
  ['action', 0.9, /^actions? (?:agreed|approved|required|proposed|recommended)\b/],
  // "Intended action to be taken by May": by a time and not by whom.
  [
    'action',
    0.95,
    /^(?:(?!date|day|month|when|who|officer|person|lead)\w+ )?actions? (?:(?:to|will) be|we (?:will|plan to|intend to|are to)) (?:take|do(?:ne)?\b|deliver|undert|complete|implement|carr|achieve|put)(?!.*\bby(?:$| (?:who|when|date|whom)\b))/,
  ],
  ['action', 0.8, /\b(?:activit(?:y|ies)|tasks?|interventions?|initiatives?)\b/],
  [
    'action',
    0.97,
    /^(?:\w+ )?actions?\b.*\b(?:taken|to date|completed)\b.*\b(?:planned|proposed|future|outstanding|to be taken)$/,
  ],
  [
    'action',
    0.85,
    /\b(?:control|mitigation|mitigating|corrective|preventive|preventative|remedial|containment|improvement) measures?\b/,
  ],
  [
    'action',
    0.6,
    /\b(?:steps?|deliverables?|proposals?|plans?|recommendations?|approach|resolutions?|remediation|countermeasures?|rectification)\b/,
  ],
  [
    'ref',
    0.9,
    /^(?!.*\b(?:indicators?|metrics?)\b)(?:[a-z]+ ){0,3}(?:ref|reference|id|no|number|#)(?: (?:nos?|numbers?|#))?$|^[a-z]{1,9}#$|^(?:item|action|task|plan|objective|recommendation|project|issue|finding|measure|activity|initiative|line|row|unique|milestone) (?:code|index)$/,
  ],
  ['priority', 0.85, /\bpriority (?:level|rating|score|status|order)\b|\burgen(?:cy|t)\b/],
  ['priority', 0.6, /^priority\b|^must do\b.*\bshould do\b|\bmoscow\b/],
  [
    'resources',
    0.92,
    /\b(?:resources?|budgets?|costs?|funding|financ\w+|dependenc\w+|interdependenc\w+|investment|spend)\b/,
  ],
  ['risk', 0.92, /\b(?:risks?|mitigations?|barriers?|constraints?|likelihood|consequences?)\b/],
  [
    'equality duty',
    0.92,
    /\b(?:protected char\w*|protected groups?|equality (?:groups?|strands?|characteristics?)|good relations|equality of opportunity|discrimination|victimisation|psed|characteristics)\b/,
  ],
  [
    'data table',
    0.92,
    /\b(?:numbers? of|no of|head ?count|percentage of|% of)\b|^%(?!.* (?:complete|done|achieved|delivered)$)|%$|\bbame %|\bbme %|\b(?:afc )?(?:pay )?bands?\b|\bpay grades?\b|^\d{4}(?: \d{2,4})?$/,
  ],
  ['contact', 0.9, /\b(?:e ?mail|telephone|phone|contact details)\b/],
  [
    'department',
    0.8,
    /\b(?:directorates?|departments?|divisions?|service areas?|care groups?|business units?)\b/,
  ],
];
