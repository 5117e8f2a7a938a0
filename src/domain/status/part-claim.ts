import { MONTH_SPELT } from '../calendar/month-name';
import { ENDED } from './done-words';

/** Done-words' usual subjects: the action itself, by any of its names, and words that name nothing. */
const OF_THE_ACTION =
  '(?:this|these|the|all|both|everything|it|actions?|tasks?|items?|objectives?|recommendations?|projects?|work|activit(?:y|ies)|commitments?|initiatives?|targets?|goals?|measures?|outcomes?|milestones?|plans?|status|rating|now|then|finally|eventually|fully|formally|successfully|recently|already|just|is|are|was|were|has|have|had|been|being|delayed|late|but|and|marked|reported|as|on|time|in|full|to|date|[\\d.]+|red|amber|green|blue|grey)';
const AUXILIARY = '(?:is|are|has|have|been|was|were|now|all|already|fully)';

/** "all completed", "action closed 31 May": said of the action itself. */
const WHOLE_DONE = new RegExp(`^(?:${OF_THE_ACTION} )*(?:${AUXILIARY} )*(?:${ENDED}\\b|DONE)`);

/**
 * Tells whether a clause of a plain status says that the action itself is done, and not some part of it.
 *
 * @example isDoneAsWhole('all actions completed') // true
 */
export const isDoneAsWhole = (clause: string): boolean => WHOLE_DONE.test(clause);

/** "policy complete": a noun that is not the action, and a done-word at the end of its clause or with a date behind it. */
const PART_DONE = new RegExp(
  `^(?!(?:${OF_THE_ACTION} )*(?:${AUXILIARY} )*${ENDED})(?:[\\w'/]+ ){1,5}?(?:${AUXILIARY} )*${ENDED}(?: (?:in |on |at |by )?[\\w' ]{0,20}\\d[\\d/. ]*)?$`,
);
/** "completed bid": somebody's deed, that may be one of several. */
const DEED_DONE = new RegExp(
  `^(?:(?:we|has|have|been|now|also|already|first) )*(?:completed|delivered|achieved|implemented|finished|finali[sz]ed) (?!(?:in|on|at|by|for|to|as|since|from|during|with|within|across|early|late|ahead|now|this|last|q[1-4]|${MONTH_SPELT})\\b)(?:[\\w'/]+ ){0,4}[a-z][\\w'/]*(?: \\d+)?$`,
);
/** What that deed is to lead to has not come. */
const OUTCOME_AHEAD = new RegExp(
  `NOTSTARTED|NOTDONE|\\b(?:a?wait\\w*|pending|outstanding|remain(?:s|ing)?|expected|tbc|to (?:follow|come|be \\w+)|(?:planned|scheduled|due)(?= (?:for|in|on|by)\\b|$)|in (?:progress|draft|development)|under ?way|not yet|working towards|aiming (?:for|to))\\b|^next \\w+(?: \\w+)? (?:in|on|due|planned)\\b|^(?:(?!\\w+ed\\b)[\\w'/]+ ){1,4}by (?:(?:the|end|of|early|mid|late) )*(?:20\\d\\d|${MONTH_SPELT}|q[1-4]|spring|summer|autumn|winter)\\b`,
);
const ENDS_TOO = new RegExp(`\\b${ENDED}\\b|DONE(?<!NOTDONE)`);
const isAhead = (clause: string): boolean => OUTCOME_AHEAD.test(clause) && !ENDS_TOO.test(clause);

/** What the rest of the work is at. Looking after what is done is no rest. */
const REST =
  /NOTSTARTED|NOTDONE|\b(?:in (?:progress|hand|draft|development|train|design|procurement|consultation|pilot)|under ?way|ongoing|on going|started|begun|commenced|being \w+(?:ed|en|lt)|pending|to follow|to come|next|await\w*|outstanding|remain(?:s|ing)?|planned|scheduled|drafting|piloting|recruiting|still|to be)\b|\w (?<!\b(?:was|were|initially|slightly|though|but) )(?:on (?:track|target|schedule|course)|delayed|behind|overdue|slipp(?:ed|ing)|stalled|blocked|at risk|off track|on hold|paused|postponed|deferred)\b/;
const AFTERCARE =
  /\b(?:monitor\w*|review\w*|evaluat\w*|embed\w*|maint\w*|refresh\w*|bau|oversight|reporting)\b/;
const CLAUSE = /\s*(?:,|\.(?=\s|$)|;|\b(?:but|while|whilst|with|and)\b)\s*/;

/**
 * Tells whether a plain status says that more of the work is still to come, in a clause without an end of its own.
 *
 * @example tellsOfRest('STAGE , phase 2 started') // true
 */
export function tellsOfRest(plain: string): boolean {
  return plain
    .split(CLAUSE)
    .some((clause) => (REST.test(clause) || isAhead(clause)) && !AFTERCARE.test(clause));
}

/**
 * Tells whether a plain status says that one part of the work is done and another is not: two clauses, each with a
 * subject of its own, or a deed and then what is awaited of it. What is said to be complete without either is the action.
 *
 * @example isPartAndRest('policy complete , training under way') // true
 */
export function isPartAndRest(plain: string): boolean {
  const clauses = plain.split(CLAUSE).filter((clause) => clause !== '');
  const part = clauses.findIndex((clause) => PART_DONE.test(clause));
  if (part >= 0 && tellsOfRest(clauses.filter((_, at) => at !== part).join(' , '))) return true;
  const deed = clauses.findIndex((clause) => DEED_DONE.test(clause));
  return deed >= 0 && clauses.slice(deed + 1).some((clause) => isAhead(clause) && !AFTERCARE.test(clause));
}
