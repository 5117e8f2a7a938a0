/** Words that say a thing is wanted no more, or is somebody else's. */
export const DROPPED =
  "(?:superseded|transferred|withdrawn|cancell?ed|discontinued|abandoned|deleted|merged|subsumed|incorporated (?:in|into)|replaced by|duplicate|decommissioned|de ?scoped|out of scope|archived|ceased|(?<!\\b(?:completed?|finished|done|delivered|implemented|achieved|embedded)(?: ,)?(?: and| then| now)* )handed over to(?! bau\\b)|stood down|removed|redundant|obsolete|rejected|scrapped|binned|axed|overtaken by events|dropped(?! (?:off|out|by|to|from|in|below|behind|back|a|down))|rolled into|absorbed (?:in|into)|moved (?:to|into) (?:the |an?other |another )?(?:[\\w']+ ){0,4}plan)\\b";

/** What stands for the action itself before such a word: its names, and words that carry no meaning of their own. */
const OF_THE_ACTION =
  '(?:this|these|those|the|all|any|each|it|that|which|actions?|tasks?|items?|objectives?|recommendations?|projects?|work|workstream|activit(?:y|ies)|commitments?|initiatives?|targets?|priorit(?:y|ies)|measures?|milestones?|deliverables?|requirements?|plans?|lines?|rows?|entr(?:y|ies)|status|responsibility|ownership|delivery|lead|e\\.?g\\.?|is|are|was|were|has|have|had|been|be|being|to|can|now|since|formally|subsequently|agreed|then|therefore|as|because|already|also|fully|either|both|otherwise|longer|no|closed?|completed?|ended|inactive|grey|black|white|[a-z]?\\d[\\d.]*[a-z]?)';

/** The action is the subject, or the word leads its clause; "meeting cancelled" is said of a part of the work. */
const OF_ALL = new RegExp(
  `(?:^|, |\\/ ?|\\. |\\b(?:and|or|but|so|then|if|when|where) )(?:${OF_THE_ACTION} )*${DROPPED}`,
);
const EVENT = new RegExp(
  `^${DROPPED} (?:event|session|workshop|meeting|training|course|class|conference|appointment|interview|campaign|policy|application|post|visit|launch|survey)s?\\b`,
);

/** What was dropped is being made anew. */
const REMADE =
  /\b(?:re ?(?:arrang|schedul|submi|writ|draft|plan|launch|instat|design|book|tender|advertis|run)\w*|new (?:date|one|version|time|venue)|being (?:reviewed|revised|replaced|refreshed|updated)|instead)\b/;
const TAKEN_UP_ELSEWHERE =
  /\b(?:superseded|merged|subsumed|incorporated|replaced by|duplicate|transferred|handed over)\b/;

/** The end was not reached. */
const FALLEN_SHORT =
  '(?:OFF\\b|NOTDONE|missed|fail(?:ed|ure)|unsuccessful(?:ly)?|unachieved|unmet|undelivered|incomplete|unresolved|without (?:being )?(?:complet|achiev|deliver|implement|success|resol|action)\\w*)';
/** Closed, and what was wanted is not there: closed, and not complete. */
const CLOSED_SHORT = new RegExp(
  `\\bclosed\\b(?:(?!\\b(?:no|none|nothing|never)\\b).)*\\b${FALLEN_SHORT}|\\bclosed(?: ,)? (?:(?:as|and|but|action|was|is) )*NOTSTARTED|\\b(?:${FALLEN_SHORT}|NOTSTARTED)(?: ,|\\.) (?:(?:action|now|so|and|therefore|item) )*closed(?= ,|\\.|$)`,
);
const DECLINED = /DROPPED|^(?:declined|not accepted)$/;

/**
 * Tells whether a plain status says that the action itself is dropped: the word for it leads or has the action for
 * its subject, and nothing is made anew in its place.
 *
 * @example saysDropped('meeting cancelled') // false
 */
export function saysDropped(plain: string): boolean {
  if (DECLINED.test(plain)) return true;
  if (plain.includes('closed') && CLOSED_SHORT.test(plain)) return true;
  if (!OF_ALL.test(plain) || EVENT.test(plain)) return false;
  return TAKEN_UP_ELSEWHERE.test(plain) || !REMADE.test(plain);
}
