/** A word that leads on to another thing: "each member of the Board", "every manager before the meeting". */
const LEADS_ON =
  '(?:of|to|from|in|on|by|with|at|for|as|before|after|during|the|an?|or|who|that|is|are|will|has|have|must|should)\\b';
/** Words of a meeting's name: "Audit and Risk Committee". */
const NAME = `(?: (?!${LEADS_ON})[\\w&'/+-]+){0,6}?`;
const OTHER = '(?: (?:other|second|alternate))';
const BODY =
  '(?:board|(?:sub-?)?committee|cttee|council|cabinet|forum|panel|agm|(?:steering|working|reference|oversight) group|network)s?';
/** "Each meeting", "every People Committee meeting", "at all network meetings"; a meeting room is none. */
const EACH_MEETING = new RegExp(
  `\\b(?:each|every|at all)(${OTHER}?)${NAME} meetings?\\b(?! (?:room|notes?|papers?|pack|chair|house)s?\\b)`,
  'i',
);
/** "Each Board cycle", "per Committee reporting cycle": the round of a body's meetings. */
const EACH_CYCLE = new RegExp(
  `\\b(?:each|every|per)(${OTHER}?)${NAME} ${BODY} (?:meeting |reporting |assurance |governance )?cycles?\\b`,
  'i',
);
/** A body that meets, and no more: "each Trust Board". */
const EACH_BODY = new RegExp(
  `^\\W*(?:each|every)(${OTHER}?)${NAME} (?:board|(?:sub-?)?committee|cttee|forum|agm)\\W*$`,
  'i',
);
/** A body alone must be where something is done: "each committee to name a sponsor" says who. */
const AT_EACH_BODY = new RegExp(
  `\\b(?:at|to|before|after|prior to|ahead of|following) (?:each|every)(${OTHER}?)${NAME} ${BODY}\\s*(?:$|[.,;:)])`,
  'i',
);

const MEETING = `(?:${BODY}|meetings?)`;
const AFTERWARDS = '(?:thereafter|afterwards|after that|from then(?: on)?)';
/** "\u0001, then each Board", "\u0001 and at every meeting thereafter", where the mark stands for the first date. */
const MEETINGS_AFTER = new RegExp(
  `\\u0001\\W{0,3}(?:and |& )?(?:(?:then|thereafter|afterwards)\\W{0,3}(?:at |to |for |reported to |before )?(?:each|every|all)(${OTHER}?)${NAME} ${MEETING}\\b|(?:at |to |for )?(?:each|every|all)(${OTHER}?)${NAME} ${MEETING} ${AFTERWARDS}\\b)`,
  'i',
);

/**
 * How often something comes again, after the one date told, that is done at each meeting from then on; null where
 * the words do not lead on from the date.
 *
 * @param rest the phrase with a mark in the place of its date
 * @example meetingsAfter('\u0001\u0001\u0001 then every Board meeting') // 'every meeting'
 */
export function meetingsAfter(rest: string): string | null {
  if (!/\b(?:each|every|all)\b/i.test(rest)) return null;
  const match = MEETINGS_AFTER.exec(rest);
  if (!match) return null;
  return (match[1] ?? match[2]) ? 'every other meeting' : 'every meeting';
}

/**
 * How often something falls due that is done at meetings and at no other time, in words; null where a phrase says
 * nothing of the kind.
 *
 * @example eachMeeting('At each meeting of the Trust Board') // 'every meeting'
 */
export function eachMeeting(phrase: string): string | null {
  if (!/\b(?:each|every|per|all)\b/i.test(phrase)) return null;
  const match = [EACH_MEETING, EACH_CYCLE, AT_EACH_BODY, EACH_BODY]
    .map((way) => way.exec(phrase))
    .find(Boolean);
  if (!match) return null;
  return match[1] ? 'every other meeting' : 'every meeting';
}
