/** Says whose the action is, whatever else the heading asks: "Responsible / informed", "Consultation lead". */
const LEADS =
  /\b(?:leads?|leading|led|own(?:s|ed|ers?)?|responsib\w+|accountab\w+|sponsors?|deliver(?:s|ing|ed)?|does what|do it|take (?:it|this) forward)\b/;

/** What is done to people who only hear of an action, are asked about it or feel it. */
const DONE_TO =
  '(?:told|informed|notified|briefed|alerted|advised|consulted|copied(?: in(?:to)?)?|kept (?:informed|aware|in the loop|up to date)|made aware|communicated (?:to|with)|spoken (?:to|with)|listened to|heard from|engaged(?! to)(?: with)?|affected|impacted|disadvantaged)';
const AUXILIARY =
  '(?:is|are|was|were|has|have|had|be|been|being|will|should|must|may|might|could|can|would|needs?|to|also|else|already|most|more|likely|directly|adversely|potentially|and|or)';
const PEOPLE =
  '(?:people|persons?|staff|officers?|those|anyone|everyone|others|groups?|stakeholders?|managers?|directors?|partners?|agency|agencies|organisations?|bodies|services?|departments?|directorates?|teams?|members?|party|parties|individuals?|networks?|unions?|users?|community|communities|customers?|patients?|carers?|tenants?|residents?|pupils?|students?|parents?|families|colleagues|employees?|volunteers?)';
const TAIL = '(?: (?!who\\b)\\w+){0,5}';
const WE =
  '(?:we|you|they|i|it|this|these|the (?:trust|team|council|board|school|service|action|change|policy|issue|gap))';

const ASKED: readonly RegExp[] = [
  // "Who needs to be told?", "Who from the network was consulted?"
  new RegExp(
    `^who(?:m|s|ve|ll)?(?: (?:from|in|within|outside)(?: \\w+){1,3}?)?(?: ${AUXILIARY})* ${DONE_TO}${TAIL}$`,
  ),
  // "Who did we consult?", "Who this will affect", "Who to tell"; but "Who will consult staff?" is the lead.
  new RegExp(
    `^who(?:m)?(?: (?:do|did|does|have|has|will|should|must|shall|could|may|might|else))* ${WE}(?: \\w+){0,3}? (?:tell|inform|notify|consult|brief|ask|talk(?:ed)? to|spe?[oa]ke? (?:to|with)|engage(?: with)?|asked|${DONE_TO}|affects?|benefits?|impacts?(?: on)?)${TAIL}$`,
  ),
  /^who(?:m)? to (?:tell|inform|notify|consult|brief|ask|copy)\b/,
  /^who (?:else )?(?:needs? to|should|must|has to|ought to) (?:know|hear|be aware)\b/,
  /^who (?:(?:will|would|should|may|might|could|most|stands? to) )*benefits?(?: from \w+(?: \w+)?)?$/,
  /^(?:for who(?:m)?|who (?:is )?(?:it|this) (?:is )?(?:for|aimed at)|who (?:is )?(?:for|aimed at))$/,
];

const BARE =
  '(?:consulted|informed|notified|consultees?|consult|inform|notify|cc|audience|beneficiary|beneficiaries|recipients?|circulation(?: list)?|distribution(?: list)?|consultations?|interested parties)';
const NAMED: readonly RegExp[] = [
  // "People to be informed", "Staff affected", "Those who need to be told".
  new RegExp(
    `^(?:(?:key|all|any|other|main|relevant|internal|external|which|what|trade|staff|target) )*${PEOPLE}(?:(?: and| or)? ${PEOPLE})*(?: (?:who|that|which))?(?: ${AUXILIARY})* (?:${DONE_TO}|know|be aware)${TAIL}$`,
  ),
  // "Consulted / informed", "Consultation with", "Target audience".
  new RegExp(
    `^(?:(?:to|must|should|will)(?: be)? |target |intended |main )?${BARE}(?:(?: and| or)?(?: to be)? ${BARE})*(?: (?:with|of|to|parties|people|persons?|required|needed|undertaken|carried out))*$`,
  ),
  new RegExp(`^(?:to be )?${DONE_TO}(?:(?: and| or) ${DONE_TO})*(?: ${PEOPLE})*$`),
];

const MAY_BE =
  /\b(?:who(?:m|s|ve|ll)?|told|inform|notif|brief|alert|advis|consult|cop(?:y|ied)|kept|aware|communicated|spoken|listened|heard|engaged|affected|impacted|disadvantaged|know|cc|audience|benefi|recipient|circulation|distribution|interested)/;

/**
 * Tells whether a heading is of people who have another part in an action than leading it: those told or consulted,
 * and those it affects or is for.
 *
 * @param words the heading as `normaliseHeading` gives it, without the signs between its parts
 * @example namesOtherPeople('who needs to be told') // true
 */
export function namesOtherPeople(words: string): boolean {
  if (!MAY_BE.test(words) || LEADS.test(words)) return false;
  return [...ASKED, ...NAMED].some((pattern) => pattern.test(words));
}

const INVOLVED = /\binvolv(?:es?|ed|ing|ement)\b/;
/** Who helps: "Support", "Supported by", "Input from". */
const HELPS =
  /^(?:(?:with |in )?(?:support(?:ed|ing)?|assist(?:ed|ance)?|help(?:ed)?|input|contributions?|contribut(?:ors?|ing))(?: (?:from|by|of))?|(?:supporting|contributing) (?:people|staff|officers?|teams?|departments?|services?|partners?|functions?|roles?)|support (?:from|staff|team|teams|officers?|roles?|functions?))$/;

/**
 * Tells whether a heading is of those involved or of those who help, who lead only where nobody else does.
 *
 * @param words the heading as `normaliseHeading` gives it
 * @example namesThoseInvolved('who else is involved') // true
 */
export function namesThoseInvolved(words: string): boolean {
  if (HELPS.test(words)) return true;
  if (!INVOLVED.test(words) || LEADS.test(words)) return false;
  return /\bwho(?:m|s)?\b/.test(words) || new RegExp(`\\b${PEOPLE}\\b|^involv`).test(words);
}
