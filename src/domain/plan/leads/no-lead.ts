import { MONTH_NAME } from '../../calendar/month-name';
import { saysAsAbove } from '../../wording/as-above';
import { NOT_TOLD } from '../../wording/says-nothing';
import { hasHead, standsAlone } from './lead-shape';
import { isPersonal } from './person-names';

const NO_LEAD = new RegExp(
  `^(?:${NOT_TOLD}|t\\.?\\s?b\\.?\\s?[in]\\.?|to be .*|not (?:yet )?(?:applicable|known|assigned|allocated|identified|agreed|started|begun|due).*|(?:yet|still) to be .*|none.*|yes|no|(?:(?:(?:the |this )?(?:post|role|position)(?: is)? )?(?:currently |presently |still |now )?)vacan(?:t|cy)\\b.*|unassigned|(?:as|see) below|see .*column|x|no lead.*|awaiting .*|etc\\.?|others?|lead|[^\\p{L}]*)$`,
  'iu',
);

/** "TBC by June 2024", "TBD following the restructure": that there is none yet, and when there will be. */
const NONE_YET =
  /^t\.?b\.?[acd]\.?[\s,;:(–—-]+(?:by|in|on|at|from|after|before|following|once|when|until|pending|subject to|during|awaiting|depend(?:ent|ing)|through|as part of|q[1-4]|\d)\b[^;/\n]*$/i;
/** "Lead required", "Name TBC", "Responsible officer to be agreed": somebody, who is not named. */
const SOMEBODY =
  /^(?:(?:an?|the|new|another|action|project|lead|responsible|named|accountable|executive|exec|operational|delivery|local|suitable|senior) )*(?:leads?|owners?|names?|persons?|officers?|individuals?|sponsors?)(?: (?:is|are|still|currently))*[\s:(–—-]+(?:required|needed|wanted|(?:being )?sought|missing|outstanding|awaited|pending|vacant|unknown|unclear|unassigned|not (?:yet )?(?:known|named|identified|agreed|assigned|allocated|confirmed|appointed|in post)|t\.?b\.?[acd]|to be \p{L}+)\b[^;,/\n]*$/iu;
/** "On maternity leave", "now on secondment": where somebody is, and not who. */
const AWAY = /^(?:(?:now|currently|is) )*on (?:[\p{L}-]+ ){0,2}(?:leave|secondment)$/iu;
/** "Maternity cover", "cover TBC", "backfill being sought": that somebody stands in, and not who. */
const COVER =
  /^(?:(?:maternity|paternity|parental|mat|sickness|sick|secondment|leave|temporary|temp|interim|acting|holiday) )*(?:cover|backfill)(?:[\s:(–—-]+(?:(?:is|being|currently|still) )*(?:required|needed|wanted|sought|arranged|awaited|pending|t\.?b\.?[acd]|to be \p{L}+)\b[^;,/\n]*)?\.?$/iu;
const ITEM =
  '(?:(?:the )?(?:leads?|owners?|responsibility) (?:for|of|in|at|under|to|as) )?(?:the )?(?:(?:action|item|ref(?:erence)?|objective|row|line|point|number|no|section|theme|recommendation|step|priority)s?\\.? ?)?';
/** "See action 1", "As per 1.2", "Same as 3b": the lead of another action, by its number. */
const AS_ANOTHER = new RegExp(
  `^\\(?(?:please )?(?:(?:the )?same (?:leads? )?(?:as|for)|as (?:per|for|in|at|with|under|of)|as|see(?: also)?|refer(?: back)? to|ref|per|cf)[\\s:.]+(?:(?:as )?(?:for|in|per|to|under) )?${ITEM}#?[A-Z]{0,3}\\d[\\w.()-]*(?:(?:,| and| &| or)? ?#?[A-Z]?\\d[\\w.]*)*(?: above| below)?[.)]*$`,
  'i',
);
/** "See project plan", "As per workstream leads": the lead stands in another paper. */
const ELSEWHERE =
  /^\(?(?:please )?(?:see|refer to|as (?:per|in)|detailed in|listed in) (?:the )?(?:(?:attached|separate|individual|project|delivery|work|action|full|main|local|divisional|detailed|relevant) ){0,2}(?:plans?|appendi(?:x|ces)(?: \w+)?|actions|notes?|comments|table|document|tab|sheet|attached|text|list)\)?\.?$/i;

const SUM_OF_MONEY = /^(?:approx(?:imately)?\.?\s|circa\s|c\.?\s?)?[£€$]\s?\d/i;
/** Where a sentence about what was done turns from the thing to its state. */
const STATE =
  /(?:^|\s)(?:has been |have been |was |were |is |are |now |already |fully |partly |being )*(?:(?:approved|agreed|completed?|published|launched|delivered|achieved|updated|revised|produced|established|submitted|received|recruited|trained|applied for|implemented|introduced|circulated|signed(?: off)?|held|drafted|started|commenced|begun|obtained|secured|awarded|ordered|issued|distributed|uploaded|finished|closed|rolled out|set up|written|sent out|live|done|in place|under\s?way|in progress|up and running)(?=$|[,.;:(–-]|\s(?:and|but|for|from|by|in|on|at|to|with|until|since|as|across|of|\d|[–-])))/i;
/** Departments named by what they do: what is told of one of these is the work, not the team. */
const WORK = /^(?:training|audit|policy|planning|recruitment|research|engagement|communications|induction)$/i;
/** "Delivered by HR": whoever follows is a lead. */
const LEADS_ON = /^\s?(?:delivered|established|set up|produced|drafted|launched)\sby\s/i;

/** "Page live", "Grant applied for and approved": something, and what became of it. */
function tellsState(text: string): boolean {
  const match = STATE.exec(text);
  if (match === null || LEADS_ON.test(text.slice(match.index))) return false;
  const subject = text.slice(0, match.index).trim();
  if (/(?:newly|recently|self|to be)$|[,;/]/i.test(subject)) return false;
  return subject === '' || WORK.test(subject) || !(standsAlone(subject) || hasHead(subject));
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const TIMES = words(`
  spring summer autumn winter easter christmas year years month months week weeks quarter quarters term terms
  semester day days daily weekly fortnightly monthly quarterly termly annual annually yearly biannual biannually ongoing
  on-going continuous continual immediate immediately asap rolling session`);
const MONTH = new RegExp(`^${MONTH_NAME}$`);
const BETWEEN_TIMES = words(`
  by in on at to of the from until till through throughout during before after within each every end start beginning mid
  early late next this last academic financial calendar school fiscal and or every then as once twice three per a an
  summer q1 q2 q3 q4 st nd rd th onwards onward for over`);

/** By themselves in a column of leads these are forenames. */
const NAME_TOO = /^(?:april|may|june|summer|autumn)$/i;
const YEAR = /\b(?:19|20)\d\d\b/;

/** "March 2025", "Throughout the academic year", "Monthly": a time, and nobody. */
function tellsTime(text: string): boolean {
  const named = text.toLowerCase().match(/q[1-4]|\p{L}[\p{L}-]*/gu) ?? [];
  const isTime = (word: string): boolean => TIMES.has(word) || MONTH.test(word);
  const isOfTime = (word: string): boolean => isTime(word) || BETWEEN_TIMES.has(word);
  return (
    !NAME_TOO.test(text) &&
    named.every(isOfTime) &&
    (named.some((word) => isTime(word) || word.startsWith('q')) || YEAR.test(text)) &&
    !isPersonal(text)
  );
}

/** The lead is one who stands elsewhere: by an action's number, or in another paper. */
const pointsElsewhere = (text: string): boolean =>
  /^\W?(?:please|the same|same|as|see|refer|ref|per|cf|detailed|listed)\b/i.test(text) &&
  (AS_ANOTHER.test(text) || ELSEWHERE.test(text));

/**
 * Tells whether a text of a lead cell names nobody: a blank in words ("TBC", "Vacant"), the cell above, a sum of
 * money, a time, something and what became of it, or the number of another action.
 *
 * @example namesNobody('Guidance in place') // true
 */
export function namesNobody(text: string): boolean {
  return (
    saysNone(text) || SUM_OF_MONEY.test(text) || pointsElsewhere(text) || tellsState(text) || tellsTime(text)
  );
}

/**
 * Tells whether a text stands for "no lead", in the words lead columns have for it.
 *
 * @example saysNone('TBC') // true
 */
export function saysNone(text: string): boolean {
  return (
    NO_LEAD.test(text) ||
    saysAsAbove(text) ||
    NONE_YET.test(text) ||
    SOMEBODY.test(text) ||
    AWAY.test(text) ||
    COVER.test(text)
  );
}
