/** A word that leads on to another thing: "each member of the Board", "every manager before the meeting". */
const LEADS_ON =
  '(?:of|to|from|in|on|by|with|at|for|as|before|after|during|the|an?|or|who|that|is|are|will|has|have|must|should)\\b';
/** Words of a meeting's name: "Audit and Risk Committee". */
const NAME = `(?: (?!${LEADS_ON})[\\w&'/+-]+){0,6}?`;
const OTHER = '(?: (?:other|second|alternate))';
/** "Each meeting", "every People Committee meeting", "at all network meetings"; a meeting room is none. */
const EACH_MEETING = new RegExp(
  `\\b(?:each|every|at all)(${OTHER}?)${NAME} meetings?\\b(?! (?:room|notes?|papers?|pack|chair|house)s?\\b)`,
  'i',
);
/** A body alone must be where something is done: "each committee to name a sponsor" says who. */
const AT_EACH_BODY = new RegExp(
  `\\b(?:at|to|before|after|prior to|ahead of|following) (?:each|every)(${OTHER}?)${NAME} (?:board|(?:sub-?)?committee|cttee|council|cabinet|forum|panel|agm)\\s*(?:$|[.,;:)])`,
  'i',
);

/**
 * How often something falls due that is done at meetings and at no other time, in words; null where a phrase says
 * nothing of the kind.
 *
 * @example eachMeeting('At each meeting of the Trust Board') // 'every meeting'
 */
export function eachMeeting(phrase: string): string | null {
  if (!/\b(?:each|every|all)\b/i.test(phrase)) return null;
  const match = EACH_MEETING.exec(phrase) ?? AT_EACH_BODY.exec(phrase);
  if (!match) return null;
  return match[1] ? 'every other meeting' : 'every meeting';
}
