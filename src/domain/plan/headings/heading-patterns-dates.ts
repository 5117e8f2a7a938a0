import type { HeadingPattern } from './headings';
import { CHANGED_WORDS, MOVED_WORDS } from './revision-words';

/** "Revised target date" is a deadline, whoever agreed or approved it. */
const NEW_DATE =
  '\\b(?:new|revised|amended|extended|extension|rescheduled|adjusted)(?: (?:target|due|completion|end|finish|delivery|planned|expected|agreed))? (?:dates?|deadlines?)\\b';
const KEPT =
  'created|entered|added|opened|logged|registered|captured|submitted|inserted|imported|exported|generated|modified|amended|edited|changed|saved|updated';

/** Headings of dates that are none of the known phrases: deadlines, days of completion, and days that are neither. */
export const DATE_PATTERNS: readonly HeadingPattern[] = [
  // Dates that are not deadlines, before the words that make one.
  [
    'other date',
    0.95,
    new RegExp(
      `^(?!.*${NEW_DATE}).*\\bdate\\b.*\\b(?:raised|agreed|added|opened|identified|logged|recorded|received|issued|approved|assigned|reported|set|meeting|committee|updated?|review|reviewed)\\b`,
    ),
  ],
  [
    'other date',
    0.95,
    new RegExp(
      `^(?!(?!.*\\b(?:last|previous)\\b).*${NEW_DATE}).*\\b(?:raised|agreed|added|opened|identified|logged|received|issued|approved|meeting|committee|exec|executive|cabinet|board|origin|previous|updated?|last|approval)\\b.*\\b(?:date|deadline|completion)\\b`,
    ),
  ],
  ['other date', 0.9, /^(?:source|origin)\b.*\b(?:date|ref|item|meeting)\b/],
  [
    'other date',
    0.92,
    /^(?!.*\b(?:assurances?|evidence|feedback|comments?|responses?|funding|issues?|concerns?|matters?|points?|quer(?:y|ies)|complaints?)\b)(?:\w+ ){0,3}(?:issued|raised|logged|received|opened)(?: on)?$/,
  ],
  // The stamps that exports put on a record.
  [
    'other date',
    0.95,
    /^(?:\w+ ){0,3}(?:created|entered|added|opened|logged|registered|captured|submitted|inserted|imported|exported|generated|modified|edited|changed|updated|viewed) (?:on|at|in|when|date|time|timestamp|datetime|date and time|date time)$/,
  ],
  [
    'other date',
    0.95,
    /^(?:\w+ ){0,3}(?:raised|recorded|noted|identified|reported|received|issued|assigned|allocated|approved|amended|reviewed) (?:on|when|date)$/,
  ],
  [
    'other date',
    0.95,
    new RegExp(
      `^(?:(?:date )?time|date|when|last|first|record|row|entry)(?: (?:and time|of|record|action|item|task|row|entry|was|last|first)){0,3} (?:${KEPT})(?: on| at)?$`,
    ),
  ],
  [
    'other date',
    0.95,
    /^(?:\w+ ){0,2}(?:creation|modification|entry|import|export|extract|extraction|download|upload|sync|refresh|snapshot|edit|insertion|registration|update|save) (?:date|time|timestamp|stamp|datetime|date and time|date time|on|at)$|^(?:date|time) ?stamp$/,
  ],
  // A form's answer is sent in on it; a return may be due on it.
  ['other date', 0.55, /^(?:submission|response|reply) date$/],
  [
    'other date',
    0.93,
    /^(?:\w+ )?(?:status|stage|state|column|list|bucket|rag|priority|assignee|owner) (?:last )?(?:changed|moved|entered|updated|modified)(?: (?:on|at|date|time|in))?$|^(?:date|time) (?:in|entered|moved to) (?:status|stage|state|column|list)$|^last (?:status|stage) change(?: date)?$/,
  ],
  // The day it was in fact done.
  [
    'completed',
    0.97,
    /^(?!.*\b(?:will|be|should|target|planned|expected|estimated|forecast|due|deadline|by)\b)(?:.*\bdate\b.*\b(?:completed|closed|achieved|delivered|finished|implemented|signed off|met|rectified|resolved|remedied|discharged|fulfilled|concluded|actioned)\b|.*\b(?:completed|closed|achieved|delivered|finished|implemented|signed off|met|rectified|resolved|remedied|discharged|fulfilled|concluded|actioned) (?:on|date|when)\b)/,
  ],
  [
    'completed',
    0.97,
    /^when (?:was|were|did)\b.*\b(?:done|completed?|closed?|achieved|delivered|implemented|finish(?:ed)?|end|signed off)\b|\b(?:actual|real|true|effective)\b.*\b(?:completion|end|finish|delivery|closure|implementation)\b|\b(?:completion|end|finish|delivery|closure)\b.*\bactual\b/,
  ],
  // The end of the work with a word that says it is still to come, in either order.
  [
    'due',
    0.9,
    /^(?:(?:target|tgt|plan|planned|expected|exp|forecast|agreed|anticipated|estimated|est|proposed|projected|scheduled|intended|likely|required|provisional|original|orig|initial|revised|rev|amended|extended|rescheduled) )+(?:(?:action|task|project) )?(?:end|finish|finishing|completion|delivery|close|closure|close out|conclusion)(?: (?:date|day|by|on|month|week|quarter|period|time))?$/,
  ],
  [
    'due',
    0.9,
    /^(?:end|finish|completion|close|closure)(?: (?:date|month))? (?:target|plan|planned|expected|forecast|agreed|anticipated|estimated?|proposed|projected|scheduled|by|due|revised|original)$/,
  ],
  [
    'due',
    0.88,
    /^(?:orig|original(?:ly)?|initial(?:ly)?|baseline|old|former|prior|superseded|rev|revised|amended|curr|current(?:ly)?|latest|extended|rescheduled)(?: (?:forecast|planned|plan|target|agreed|due))* (?:dates?|due|deadline|finish|end)$/,
  ],
  // Over words, what is to be done about it; what stands there tells.
  [
    'due',
    0.7,
    /^(?:target|tgt|planned|expected|forecast|estimated|anticipated|projected|scheduled|due|original|revised) (?:resolution|remediation|rectification|implementation|achievement|sign ?off|go live|launch)$/,
  ],
  // Words that make a deadline.
  ['due', 0.9, /\b(?:deadline|due|time ?scales?|time ?frames?|time ?lines?)\b/],
  [
    'due',
    0.88,
    /\b(?:target|completion|end|finish|delivery|implementation|planned|expected|proposed|revised|forecast|anticipated|estimated)\b.*\b(?:date|dates|period|month|quarter|year)\b/,
  ],
  [
    'due',
    0.85,
    new RegExp(
      `^(?:(?:date|deadline|now) )?(?:(?:extension|${MOVED_WORDS})(?: (?:agreed|granted|approved))? (?:to|until|till|date|deadline)|(?:${CHANGED_WORDS}) (?:to|until|till)|(?:extended|revised|rescheduled) by)$`,
    ),
  ],
  ['due', 0.85, new RegExp(NEW_DATE)],
  ['due', 0.82, /^(?:slippage|recovery|realistic) (?:target |due |completion )?date$/],
  [
    'due',
    0.85,
    /^extension(?: (?:agreed|granted|approved))?$|^now (?:expected|due|planned|anticipated|scheduled|likely|forecast|promised)(?: by| for| date)?$|^latest (?:it|this|we|they)\b.*\b(?:happens?|be|finish|done|land|ready)$/,
  ],
  ['due', 0.85, /\bby when\b|\bto be (?:completed|achieved|delivered|done) by\b|\bcomplet(?:e|ed|ion) by\b/],
  // "Date to complete actions by", "Date by which the work will be done": what is still to be done by then.
  [
    'due',
    0.92,
    /^(?:(?:target|planned|expected|proposed|due|deadline|intended) )?(?:dates?|deadline|time|month) (?=.*\b(?:to|for|by|will|be|should|must)\b)(?!.*\bfor (?:the )?(?:completed|achieved|delivered|finished)\b)(?:(?:to|for|by|which|when|that|we|you|will|should|must|be|is|are|the|all|each|these|this|our|your|set|agreed|actions?|tasks?|activit(?:y|ies)|steps?|work|objectives?|targets?|goals?|outcomes?|it) )*(?:complet(?:e|ed|ion)|finish(?:ed)?|achieved?|deliver(?:ed|y)?|implement(?:ed|ation)?|done)\b/,
  ],
  [
    'due',
    0.85,
    /^(?:complete|finish|deliver|achieve|implement) (?:(?:the|all|each|these|this|actions?|tasks?|steps?|work|objectives?|it) )+by$/,
  ],
  ['start', 0.9, /\b(?:start|commence\w*|begin\w*)\b.*\b(?:date|month|year|quarter)?$/],
];
