import type { SmartReason } from '../../findings/lint-finding';
import { countWords } from '../../wording/count-words';
import { listItems } from '../../wording/tidy-text';
import { opensWithDoing } from './doing-words';
import { namesThing, saysHowMany } from './things-to-see';

const MOST_TOPIC_WORDS = 3;
const MOST_INTENT_WORDS = 25;
const NUMBERED = /^\(?(?:\d{1,3}(?:\.\d{1,2})*[a-z]?[.):]?|[a-z][.)])\s+/i;

/** What topics end in: a thing or a field of work, and no word of doing it. */
const TOPIC_END =
  /\b(?:polic(?:y|ies)|networks?|guides?|guidance|strateg(?:y|ies)|campaigns?|programmes?|schemes?|toolkits?|frameworks?|dashboards?|data|culture|leadership|allyship|communications?|champions?|standards?|charters?|passports?|partners?|groups?|panels?|budgets?|apprenticeships?|pay gaps?|adjustments|calendar|handbook|website|intranet|newsletter|library|hub|portal|system|services?|facilities|rooms?|plans?|projects?|competenc(?:y|e|ies)|\w{3,}(?:ing|tion|sion|ment|ship|ity|ance|ence|ness)s?)[.!]?$/i;
/** Words that look like a topic's and say what is to be done. */
const SAYS_DOING =
  /\b(?:to|of|for|with|be|is|are|will|must|should|no|not|all|every|each|new|more|by|from|per|yearly|annual|monthly|quarterly|weekly|termly|regular)\b|\d|[:–]/i;

/** Words of intent: nobody can see whether they were done. */
const INTENT = String.raw`(?:continu(?:e|ing) (?:to|with|the)\s+(?:work (?:to|on|with)\s+)?|work(?:ing)? (?:towards?|to)\s+|seek(?:ing)? to\s+|aim(?:ing)? to\s+|strive to\s+|try(?:ing)? to\s+|help(?:ing)? to\s+|commit(?:ted)? to\s+|actively\s+|proactively\s+|further\s+|on-?going\s+|continued\s+|to\s+|we will\s+)*`;
/** Verbs that need a thing to be anything at all. */
const WISHES = String.raw`(?:work(?:ing)? towards?|rais(?:e|ing) (?:the )?(?:awareness|profile|visibility|understanding)|(?:increas|improv|enhanc|heighten|promot|build|grow|develop)(?:e|ing)? (?:the |greater |better |more )?(?:awareness|understanding|visibility|profile)|promot(?:e|ing|ion of)|encourag(?:e|ing|ement of)|foster(?:ing)?|champion(?:ing)?|celebrat(?:e|ing)|advocat(?:e|ing)(?: for)?|nurtur(?:e|ing)|empower(?:ing)?|inspir(?:e|ing)|be (?:mindful|aware|conscious|proactive|inclusive|supportive)\b|creat(?:e|ing) (?:an?|the) (?:[\w-]+,? ){0,4}(?:culture|environment|climate|workplace)|recogni[sz](?:e|ing) (?:and valu|the importance|that)|rais(?:e|ing) the importance)`;
/** Verbs that say as little when what they are about is a quality. */
const TOWARDS = String.raw`(?:ensur(?:e|ing)|support(?:ing)?|maintain(?:ing)?|improv(?:e|ing)|strengthen(?:ing)?|enhanc(?:e|ing)|increas(?:e|ing)|embed(?:ding)?|driv(?:e|ing)|achiev(?:e|ing)|deliver(?:ing)?|demonstrat(?:e|ing)|build(?:ing)?|develop(?:ing)?|be|mak(?:e|ing) (?:sure|progress)|address(?:ing)?|tackl(?:e|ing)|reduc(?:e|ing)|eliminat(?:e|ing)|challeng(?:e|ing)|advanc(?:e|ing))`;
const QUALITY = String.raw`(?:equality|equity|equal opportunit\w+|equitable|fairness|fair(?:ly)?|inclusi\w+|diversity|belonging|respect\w*|dignity|civility|compassion\w*|engagement|morale|well-?being|awareness|understanding|cultur\w+|trust|transparen\w+|visib\w+|openness|opportunit\w+|discrimination|inequalit\w+|barriers|bias|prejudice|stigma|racism|representation|experience|good practice|best practice|collaboration|partnership working|compliance)`;

const WISH = new RegExp(`^${INTENT}(${WISHES})\\b`, 'i');
const TOWARDS_QUALITY = new RegExp(`^${INTENT}(${TOWARDS})\\b.*\\b${QUALITY}\\b`, 'is');
/** The way it is to be done is said. */
const SAYS_HOW =
  /\b(?:through|via|by (?:\w+ly )?\w+ing|using|including|includes?|such as|e\.?g\b|for example|with the help of|so that|aligned to|in line with|as part of)\b|[:;•]/i;

const CONSIDERS =
  /^(?:to |we will |continue to |jointly )?(consider(?:ing|ation of)?|explor(?:e|ing|ation of)|look(?:ing)? (?:at|into)|think(?:ing)? (?:about|of)|see (?:how|whether|if)|be considered|give (?:consideration|thought) to|reflect on|contemplate)\b/i;
/** Something comes of the considering: a paper, a decision, a next step. */
const SAYS_OUTCOME =
  /\b(?:and|then|to)\s+(?:\w+ly )?(?:report|recommend|decide|agree|propos\w+|present|implement|introduc\w+|set up|develop|pilot|trial|make|produce|write|publish|take|act|adopt|launch|roll|deliver|address|amend|change|update|identify|inform|ensure)\b|\b(?:paper|report|recommendations?|business case|proposals?|options? (?:paper|appraisal)|decision|feasibility|every|each|all)\b|→/i;

function clausesOf(action: string): readonly string[] {
  return listItems(action)
    .flatMap((item) => item.split(/(?<=[.;!?])\s+(?=\p{Lu})/u))
    .map((clause) => clause.replace(NUMBERED, '').trim())
    .filter((clause) => clause !== '');
}

function isTopic(clause: string): boolean {
  const words = countWords(clause);
  return (
    words > 0 &&
    words <= MOST_TOPIC_WORDS &&
    !SAYS_DOING.test(clause) &&
    TOPIC_END.test(clause) &&
    !opensWithDoing(clause)
  );
}

/** The opening of a clause that only wishes, or null. */
function intentIn(clause: string): string | null {
  if (/\d/.test(clause) || saysHowMany(clause) || countWords(clause) > MOST_INTENT_WORDS) return null;
  const found = WISH.exec(clause) ?? TOWARDS_QUALITY.exec(clause);
  if (!found?.[1] || SAYS_HOW.test(clause)) return null;
  const end = found[0].startsWith(found[1]) ? found[1].length : clause.indexOf(found[1]) + found[1].length;
  return namesThing(clause.slice(end)) ? null : clause.slice(0, end);
}

/** The opening of a clause after which nothing but thought is sure to follow, or null. */
function consideredIn(clause: string): string | null {
  const words = CONSIDERS.exec(clause)?.[1];
  return words === undefined || SAYS_OUTCOME.test(clause) ? null : words;
}

/**
 * Why the words of an action do not say what is to be done: only a topic, only a wish, only that something will be
 * considered. Null when they do, or when it is not certain that they do not.
 *
 * @example findUnspecific('Continue to raise awareness of inclusion')?.kind // 'only-intent'
 */
export function findUnspecific(action: string): SmartReason | null {
  const clauses = clausesOf(action);
  const [first] = clauses;
  if (first === undefined) return null;
  if (clauses.length === 1 && isTopic(first)) return { kind: 'only-topic' };
  const intent = intentIn(first);
  if (intent !== null && clauses.every((clause) => intentIn(clause) !== null))
    return { kind: 'only-intent', words: intent };
  const considered = consideredIn(first);
  if (considered !== null && clauses.every((clause) => consideredIn(clause) !== null))
    return { kind: 'only-considers', words: considered };
  return null;
}
