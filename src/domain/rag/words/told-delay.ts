import { MONTH_SPELT } from '../../calendar/month-name';
import { datedUpdates } from '../../status/dated-updates';
import { claimsOnTrack } from '../../status/understand-status';
import { rememberTexts } from '../../wording/remember-readings';
import { progressParts } from './progress-parts';
import { STILL_TO } from './still-to';

/** A quick look that spares the long one. */
const MAY_TELL =
  /delay|postpon|deferred|slip|behind|stall|(?:put|pushed|set) back|held up|running late|\bunable\b|\bnot\b.{0,16}\b(?:able|possible)\b/i;

const HOW =
  '(?:(?:now|also|again|further|significantly|slightly|severely|seriously|considerably|somewhat|unfortunately|unavoidably|therefore|however|once more|badly|all|both|being|been|currently|still|temporarily|partly|largely|mostly|indefinitely) )*';
const LATE =
  '(?:delayed|postponed|deferred|stalled|slipped|slipping|held up|(?:put|pushed|set) back(?! (?:in(?:to)?|together)\\b)|(?:fallen|falling|running|slipping|lagging) behind|running late|behind (?:schedule|plan|target|time|timetable|programme|where))';
const WHY_OR_WHEN =
  '(?:until|till|to|into|due|owing|because|by|as|pending|following|awaiting|since|while|whilst|again|indefinitely|in|from|for)';
const TIME = `(?:(?:the|end|of|early|mid|late|beginning|start|\\d{1,2}(?:st|nd|rd|th)?) )*(?:${MONTH_SPELT}|20\\d\\d|q[1-4]|spring|summer|autumn|winter|next|year)`;

/** Something that is late, at the end of a clause or with its reason or new day behind it. */
const IS_LATE = new RegExp(
  `^(.*?)\\b(?:has|have|is|are|was|were)(?: (?:been|being))? ${HOW}${LATE}\\b(?! (?:the|our|some|this)\\b)`,
  'i',
);
const JUST_LATE = new RegExp(
  `^((?:(?!(?:${LATE})\\b)[\\w'’/&-]+ ){1,7}?)${HOW}(?:delayed|postponed|deferred|stalled|slipped|put back|pushed back)(?= ${WHY_OR_WHEN}\\b|[\\s.!]*$|,)(?! from\\b)`,
  'i',
);
/** "The pandemic has delayed some actions". */
const MADE_LATE =
  /^(.*?)\b(?:has|have) (?:(?:further|also|again|significantly|unfortunately|both) )*(?:delayed|postponed|set back|held up|slowed(?: down)?) (?=\w)/i;
const A_DELAY =
  /^((?:there (?:has|have|is|are|were|was) (?:been )?|we (?:have |are )?(?:experienc(?:ed|ing) |had |having |encounter(?:ed|ing) |fac(?:ed|ing) )|experienc(?:ed|ing) )?)(?:(?:an?|the|some|slight|significant|further|ongoing|major|minor|long|continued|considerable|several|unavoidable|unforeseen) )*(?:delays?|slippage) (?:in|to|with|due|caused|because|owing|on|from|by|of|at)\b/i;
const CANNOT_DO =
  /^((?:(?:due|owing) to [^,]{2,60}, )?(?:(?:we|it|this|the (?:team|trust|council|force|group)|hr) )?(?:(?:has|have|had|is|are|were|was|been|so far|still|currently|also) )*)(?:unable|not (?:(?:yet|been|so far) )*(?:able|possible)) to (?:take (?:(?:this|it|the work) )?forward|progress (?:this|it|the|further|until|due|because)|deliver|complete|undertake|carry (?:this |it )?out|hold|run|implement|proceed|go ahead|move (?:this |it )?forward)\b/i;

/** Denied, foreseen, feared or of before: nothing is told to be late. */
const OTHERWISE =
  /\b(?:not|no|never|nothing|n['’]t|avoid\w*|prevent\w*|reduc\w+|minimi[sz]\w+|if|whether|unless|until|once|when|where|how|why|reasons?|may|might|could|would|should|will|who|whose|whom|that|which|any|previously|originally|initially|formerly|had|although|despite|after|instead|rather|than)\b/i;
/** What is late in a plan of care is often its subject. */
const OF_CARE =
  /\b(?:patients?|discharges?|treatments?|surger(?:y|ies)|diagnos\w+|appointments|operations|transfers|admissions|care|speech|language|puberty|retirement)(?: (?:of|for|to|by|in) \w+)? ?$/i;
const FEW =
  /^(?:the )?(?:one|two|three|four|five|some|several|a few|few|both|\d{1,3})\b(?! (?:(?:main|only|of the main) )?(?:actions?|objectives?|projects?)\b)/i;
const CONCEDED = /^(?:even )?though /i;

/** It has come about since. */
const COME_ABOUT = `${STILL_TO}\\b(?:took place|taken place|went ahead|gone ahead|held(?! (?:up|back)\\b)|launched|published|delivered|complet\\w+|achieved|finished|done|issued|ran|appointed|recruited|in (?:place|post|use)|live|started|begun|began|commenced|resumed|re-?started|re-?arranged|re-?scheduled|caught up|made up|recovered|resolved|overcome|lifted|back (?:on|to|in)|on (?:track|target|schedule|course)|under ?way|in progress|progress(?:ing|ed)|approved|signed off|no longer|attended|trained)\\b`;
const COMES_ABOUT = new RegExp(COME_ABOUT, 'i');
/** A sentence that goes on about the same thing, or says what is so now. */
const SAME_THING = new RegExp(
  `^(?:(?:this|it|they|these|both|all|and|but|however|since|then|now|finally|eventually|subsequently|later|which|work|delivery)\\b|${COME_ABOUT})|\\b(?:now|since|subsequently|eventually|finally|then|re-?(?:started|arranged|scheduled|sumed|launched))\\b|^\\W*(?:\\d|${MONTH_SPELT} )`,
  'i',
);
/** What was late until a day has its day told. */
const WAS_UNTIL = new RegExp(
  `\\b(?:was|were) ${HOW}(?:delayed|postponed|deferred|put back|pushed back) (?:until|till|to|into) ${TIME}`,
  'i',
);

const LONGEST_PROGRESS = 600;
const LONGEST_PART = 300;

/** What a sentence says behind the words for being late; null where it tells of nothing late. */
function behindDelay(part: string): string | null {
  if (part.length > LONGEST_PART || !MAY_TELL.test(part) || WAS_UNTIL.test(part)) return null;
  const words = part.replace(CONCEDED, '');
  for (const form of [IS_LATE, MADE_LATE, A_DELAY, CANNOT_DO, JUST_LATE]) {
    const match = form.exec(words);
    if (!match) continue;
    const clause = (match[1] ?? '').split(/[,:(]\s*/).at(-1) ?? '';
    if (OTHERWISE.test(clause) || OF_CARE.test(clause) || FEW.test(clause)) continue;
    return words.slice(match[0].length);
  }
  return null;
}

/**
 * The part of a progress text that tells of something late, where nothing behind it says that it has come about since:
 * "Training has been delayed owing to vacancies". Whether the action as a whole is late only a person can say.
 *
 * @returns null where nothing is told to be late, the text says that all is on track, or it holds several dated entries
 * @example readDelay('Supplier chosen. Launch postponed until May') // 'Launch postponed until May'
 */
export const readDelay = rememberTexts(findDelay);

function findDelay(progress: string): string | null {
  if (progress.length > LONGEST_PROGRESS || !MAY_TELL.test(progress)) return null;
  const parts = progressParts(progress);
  const at = parts.findLastIndex((part) => behindDelay(part) !== null);
  const told = parts[at];
  if (told === undefined || COMES_ABOUT.test(behindDelay(told) ?? '')) return null;
  const hasComeAbout = parts.slice(at + 1).some((part) => SAME_THING.test(part) && COMES_ABOUT.test(part));
  if (hasComeAbout || parts.some(claimsOnTrack) || datedUpdates(progress).length > 1) return null;
  return told.trim();
}
