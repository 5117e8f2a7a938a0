/**
 * A verb that leads its clause, with nothing before it but "action" or "issue": "raised June 2026" tells of the past,
 * "leads identified June 2026" may be a step.
 */
export const LEADS =
  '(?:^|[\\n;:,.([-])\\s*(?:(?:first|originally|new|action|issue|risk|gap|need|concern|recommendation)s? )*(?:(?:was|were|has been|have been) )?';

/** "At EDI Group on", "by the committee in": where and when; words that ask for a date are none of them. */
export const WHERE_AND_WHEN =
  "(?: (?:at|by|to|in|with|from|through|via)(?: the| our| an?)?(?: (?!by\\b|due\\b|before\\b|until\\b|complet|and\\b|to\\b)[\\w&'/-]+,?){1,5}?)?(?: (?:in|on|at|of|date))?(?: the)?[\\s:,(-]*$";

const VERBS = 'raised|found|identified|logged|flagged|highlighted|recorded|recommended';
/** "Added to plan" and "added by HR", but "added to induction" is a step. */
const ADDED =
  'added(?=(?: (?:to (?:the )?(?:[a-z]+ )?(?:plan|log|register|tracker|list)\\b|in\\b|on\\b|at\\b|by [a-z]))|\\W*$)';

/** "Raised at EDI Group on", "added to plan", "date identified:": how the action came about. */
export const CAME_ABOUT = new RegExp(`${LEADS}(?:date )?(?:${VERBS}|${ADDED})${WHERE_AND_WHEN}`, 'i');
