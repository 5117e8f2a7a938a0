import { ENDED } from './done-words';

/** How a thing stands, in plain words: a state it is in, and not what has befallen it. */
const STANDING =
  '(?:not (?:yet )?(?:on (?:track|target|course|schedule)|started|begun|commenced|under ?way|progressing|due)|no longer on (?:track|target|course|schedule)|at (?:\\w+ )?risk|(?:back )?(?:on|off) (?:track|target|course|schedule|plan|time|pace)|behind(?: (?:schedule|plan|target|time))?|overdue|late|in (?:progress|difficulty|difficulties|trouble|doubt|danger|jeopardy)|under ?way|ongoing|on hold|stuck|failing|struggling|slipping|open|pending|red|amber|green|yellow|orange|blue|grey)';
/** The same, with what has befallen it: "was delayed" tells of a state that is over, "was delayed by the flood" of the flood. */
const STATE = `(?:${STANDING}|delayed|stalled|blocked|halted|paused|suspended|deferred|postponed|parked|slipped|started)`;
const HOW =
  '(?:(?:very|slightly|well|significantly|seriously|badly|somewhat|a bit|all|still|being|been|reported|rated|shown|marked|flagged|recorded|stated|assessed|scored|given|as|at|in|the|status|rag|rating|being|a|an) )*';
const WHEN =
  '(?: (?:in|at|for|during|until|till|last|from|through|throughout|over|on|as|when|earlier|before|then|previously|to)\\b.*)?';
const WHY = '(?: (?:due to|owing to|because|of|with|while|pending)\\b.*)?';

const REPORTED_ON =
  '(?:quarter|month|year|week|time|period|reporting period|term|half year|update|report|review|meeting|status|rag|rating|position|state|q[1-4])';
const LAST = `(?:(?:at|in|as at|for|from) )?(?:the )?(?:last|previous|prior) ${REPORTED_ON}`;
const BEFORE =
  '(?:was|were|had been|had(?= (?:slipped|stalled|paused|started|fallen))|having been|been|previously|formerly|originally|initially|historically|before|prior)';
const LINKS = '(?:(?:but|and|though|although|which|it|this|that|status|rag|action|having|had) )*';

/** "was at risk", "previously not started", "last quarter off track": a clause that tells how the action stood before. */
const TELLS_BEFORE = new RegExp(
  `^${LINKS}(?:(?:${BEFORE}|${LAST}(?: (?:was|as))?) )+${HOW}(?:${STATE}${WHEN}|${STANDING}${WHY})$`,
);
/** "previously delivered by another team". */
const DONE_BEFORE = new RegExp(`^${LINKS}(?:previously|formerly|originally) ${HOW}${ENDED}\\b`);
/** "not started at last report". */
const STOOD_BEFORE = new RegExp(
  `^${HOW}${STANDING} (?:${LAST}|previously|formerly|beforehand|until recently)$`,
);
/** "last quarter", "previously": a heading of its own for the clause behind it. */
const HEADS_BEFORE = new RegExp(`^${LINKS}(?:${LAST}|${BEFORE})$`);

/** Where such a clause follows without a mark: "on track but was at risk", "in progress after being paused". */
const JOINED = new RegExp(
  ` (?:but|though|although|having|whereas|while)(?: having)? (?=(?:(?:it|this|that|had) )*${BEFORE} )`,
  'g',
);
const SET_BACK = '(?:delays?|slippage|(?:slow|late|delayed) start|pauses?|set ?backs?|hold ups?|suspension)';
const AFTERWARDS = new RegExp(
  ` (?:after|following|despite(?= (?:the |some |its )*(?:earlier|early|previous|initial|past|prior)))(?: (?:having|being|been|an?|the|some|its|initial|early|earlier|previous|past|prior|short|brief|long|slight|minor|significant|lengthy|period|of))*(?= (?:${STATE}|${SET_BACK})(?: |$))`,
  'g',
);
const SET_BACK_BEFORE = new RegExp(`^previously ${SET_BACK}(?:${WHEN}|${WHY})$`);

const MARK = /\s*(?:,|;|\.(?=\s|$))\s*/;

/** The clauses of a plain status, a heading of what was put with what it heads. */
function clausesOf(plain: string): readonly string[] {
  const parts = plain
    .replace(JOINED, ' , ')
    .replace(AFTERWARDS, ' , previously')
    .split(MARK)
    .filter((clause) => clause !== '');
  const clauses: string[] = [];
  let heading = '';
  for (const part of parts) {
    if (HEADS_BEFORE.test(part)) heading = `${part} `;
    else {
      clauses.push(heading + part);
      heading = '';
    }
  }
  return clauses;
}

const TURNS =
  /\b(?:was|were|been|had|despite|previous(?:ly)?|formerly|originally|initially|historically|before|last|prior|after|following|from|beforehand|until recently)\b/;
/** "moved from off track to on track": only behind a word that makes it a change. */
const CHANGED =
  /^(?:(?:now|status|rag|rating|has|have|been|is) )*(?:moved|gone|changed|improved|risen|upgraded|downgraded|escalated|deteriorated|worsened|recovered|revised|updated) from (.+?) to (.+)$/;

/**
 * A plain status without the clauses that tell only how the action stood before.
 *
 * @param says tells whether a plain status says how an action stands
 * @returns the text as it is where nothing else in it says how the action stands now
 * @example withoutFormer('on track , was at risk', says) // 'on track'
 */
export function withoutFormer(plain: string, says: (plain: string) => boolean): string {
  if (!TURNS.test(plain)) return plain;
  const [, before = '', after = ''] = CHANGED.exec(plain) ?? [];
  if (after !== '' && says(before) && says(after)) return after;
  const clauses = clausesOf(plain);
  const left = clauses.filter(
    (clause) =>
      !TELLS_BEFORE.test(clause) &&
      !DONE_BEFORE.test(clause) &&
      !STOOD_BEFORE.test(clause) &&
      !SET_BACK_BEFORE.test(clause),
  );
  if (left.length === clauses.length || left.length === 0) return plain;
  const now = left.join(' , ');
  return says(now) ? now : plain;
}
