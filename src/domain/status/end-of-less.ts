import { MONTH_SPELT } from '../calendar/month-name';
import type { Phrase } from './done-phrases';
import { ENDED } from './done-words';
import { PLACES, SHARE } from './short-of-whole';

/** Before a word for an end, in its clause: then it is none for that reason. */
export const DENIED =
  '\\b(?:no|none|not|nothing|never|nobody|few|nil|zero|neither|without|lack of|hardly|barely|yet|to be|being)\\b[^,.]{0,60}';

const SOME_PEOPLE =
  '(?:staff|managers?|employees|leaders?|people|colleagues|workforce|teams?|members|leads|line managers|doctors|nurses|clinicians|consultants|governors|teachers|students|pupils|volunteers|officers|trainees|respondents|directors|apprentices|recruiters|panel members|users)';
const AUXILIARIES = '(?:(?:has|have|had|now|all|already|been|also|fully|since|successfully|so far) )*';
const OF_THEM = '(?:of )?(?:(?:the|all|our|eligible|relevant|new|frontline) )*';
/** People in so many words: "band 7 managers", "board members". */
const COUNTED_PEOPLE = `${OF_THEM}(?:(?!(?:and|or|of|in|by|${ENDED})\\b)[\\w'/]+ ){0,3}?${SOME_PEOPLE}`;
const IN_TRIAL =
  '(?:pilot|trial|test|initial|early adopter|pathfinder|selected|certain|priority|target|high risk)';
const WANTED = '(?:targets?|goals?|plan|objectives?|ambitions?|trajectory|milestones?|kpis?)';
const PREPARATION = '(?:pilots?|trials?|planning|scoping|groundwork|preparations?)';

/**
 * An end of less than the action: what a share of the people did, what is done so far, in trial or against part of
 * the target, and what somebody does from a month without a year.
 */
export const END_OF_LESS_PHRASES: readonly Phrase[] = (
  [
    // Rolled out everywhere; without that word a first part may have been.
    [
      `rolled out (?=(?:fully )?(?:to|across|in|throughout) (?:all|every|the (?:whole|entire)|(?:the )?(?:trust|organisation|council|force|university|college)(?= ,|[.,]|$| (?:in|on|since|by|from)\\b))\\b)`,
      'delivered ',
    ],
    ['fully rolled out', 'fully delivered'],
    [
      `${ENDED} (?:in|at|on|for|to|by|across|with) (?:all|every) (?:[\\w']+ ){1,3}but (?:one|two|three|four|five|six|a few|\\d+)`,
      'PARTLY',
    ],
    [`${SHARE} ${COUNTED_PEOPLE} ${AUXILIARIES}${ENDED}`, 'PARTLY'],
    [
      `(?<![\\d.])\\d{1,5} (?:of )?(?!of\\b|out\\b|/)(?:(?:the|our|new) )*(?:[\\w'/]+ ){0,2}?${SOME_PEOPLE} (?:has|have|had) ${AUXILIARIES}${ENDED}`,
      'STAGE',
    ],
    [
      `(?:achieved|met|delivered|reached) ${SHARE} of (?:(?:the|our|its|this|annual|overall) )*${WANTED}`,
      'PARTLY',
    ],
    [`${ENDED} (?:so far|to date)(?! (?:information|records?|policy|policies|data|guidance)\\b)`, 'PARTLY'],
    [
      `${ENDED} (?:in|at|on|for|to|across|with|within) (?:(?:the|our|all|two|three|four|five|six|\\d{1,2}) )*${IN_TRIAL} ${PLACES}`,
      'STAGE',
    ],
    [
      `(?<!\\b(?:final|all|both|be|been) )${ENDED} (?:(?:the|an?|our|initial) )*${PREPARATION}(?=[,.]|$| (?:of|for|in|with|at|on|to|and|phase|stage|work|exercise|study|meetings?|sessions?)\\b)`,
      'STAGE',
    ],
    [`${ENDED} (?:(?:the|an?|our|first|initial|final) )*drafts?(?= )(?! (?:and|then) )`, 'PARTLY'],
    [
      `${ENDED} (?:by (?:(?!the end\\b)[\\w'/]+ ){1,5})?from (?:(?:the|end|of|mid|early|late|beginning|start|1st|1) )*(?:${MONTH_SPELT}|spring|summer|autumn|winter|q[1-4])(?! ?'?\\d)`,
      'DOUBTED',
    ],
    [`${ENDED} by (?:(?!the end\\b)[\\w'/]+ ){1,5}from (?=\\d|next\\b)`, 'DOUBTED '],
  ] satisfies readonly Phrase[]
).map(([phrase, token]) => [`(?<!${DENIED})(?:${phrase})`, token] as const);
