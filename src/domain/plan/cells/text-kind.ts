import { isTimeAlone } from './time-alone';
import { MONTH_SPELT } from '../../calendar/month-name';
import { countWords } from '../../wording/count-words';
import { foldLookalikes } from '../../wording/fold-lookalikes';
import { listItems, oneLine } from '../../wording/tidy-text';
import { isKnownHeading } from '../headings/read-heading';
import { isTemplateText } from './row-marks';
import { isOnlyStatus } from '../../status/only-status';

/** What one text of a plan looks like by itself, whatever column it stands in. */
export interface TextKind {
  readonly words: number;
  /** A heading known as a whole. */
  readonly isHeading: boolean;
  /** A deadline and little else: a date, month, quarter, year, recurrence, or words said in its place. */
  readonly isDate: boolean;
  /** A month with a year, or a full date, somewhere in longer text. */
  readonly holdsDate: boolean;
  /** A person, role or team, or a list of them. */
  readonly isWho: boolean;
  readonly isCommittee: boolean;
  /** A RAG letter, colour or status phrase. */
  readonly isRag: boolean;
  /** A status in words and nothing beside it. */
  readonly isStatus: boolean;
  /** A tick, a cross, Yes, x: a mark in a box. */
  readonly isMark: boolean;
  readonly isRef: boolean;
  /** High, medium, low, or a small number. */
  readonly isPriority: boolean;
  readonly isNumber: boolean;
  readonly isIndicator: boolean;
  /** Begins as an instruction does: "Develop …", "To ensure …", "Development of …". */
  readonly isInstruction: boolean;
  /** Tells what was done or where things stand. */
  readonly isReport: boolean;
  /** Tells what is to be true in the end. */
  readonly isResult: boolean;
  readonly holdsFigure: boolean;
  readonly isList: boolean;
  /** A hint left from the template. */
  readonly isTemplate: boolean;
}

/** With one of these behind it "may" is no month: "May slip", "may need support". */
const MAY_DO =
  'may (?:also |still |not |only |now |well )?(?:be|slip|need|miss|have|require|take|change|vary|become|move|fail|include|apply|affect|extend|overrun|not)\\b';
const MONTH = `(?!${MAY_DO})${MONTH_SPELT}`;
const DATED = new RegExp(
  `\\b${MONTH}\\b[ ,.'’-]{0,3}\\d{2,4}|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b20\\d\\d-\\d\\d-\\d\\d\\b|\\bq[1-4]\\b|\\b20[0-4]\\d\\b`,
  'i',
);
/** Words that place something in time by themselves. */
const DATE_WORDS = new RegExp(
  `\\b(?:${MONTH}|\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|(?:19|20)\\d\\d(?:[/-]\\d\\d(?:\\d\\d)?)?|q[1-4]|quarter(?:ly)?|annual(?:ly)?|` +
    'month(?:ly|s)|week(?:ly|s)|years|yearly|termly|daily|fortnightly|bi-?annual(?:ly)?|ongoing|on-going|continuous|immediate(?:ly)?|tbc|tba|' +
    'spring|summer|autumn|winter|as above|asap|complete[d]?|(?:short|medium|long)[ -]term|[mht]t ?\\d\\d|rolling|n/?a)\\b',
  'gi',
);
const ROLE =
  /\b(?:director|head|manager|lead|leads|officer|team|teams|co-?ordinators?|chairs?|co-?chairs?|chief|executive|exec|ceo|coo|cfo|cno|cpo|hr|hrbps?|od|edi|partners?|advis[eo]rs?|networks?|managers?|staff|department|governors?|teacher|secretary|committee|group|board|guardians?|champions?|sponsor|nurse|nursing|consultant|specialists?|facilitators?|practitioners?|trainers?|council|unions?|services?|workforce|communications|comms|recruitment|people|all|directorates?|colleagues|deputy|assistant|associate|president|dean|professor|dr|sro|tbc)\b/i;
const PERSON =
  /^(?:(?:mr|mrs|ms|dr|prof|sir)\.? )?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}(?: ?\([^)]*\))?$/u;
/** Names run together without a comma, as exports leave them. */
const SEVERAL_PERSONS = /^(?:\p{Lu}[\p{L}'’-]+ ){1,7}\p{Lu}[\p{L}'’-]+$/u;
/** Words that titles of topics have and names of people have not. */
const TOPIC =
  /\b(?:\w{3,}(?:ing|tion|ment|ship|ity|ance|ence|ness)s?|events?|schemes?|polic(?:y|ies)|plans?|months?|reviews?|strateg(?:y|ies)|program(?:me)?s?|projects?|frameworks?|data|reports?|awareness|history|race|disability|gender|culture|pay|gap|career|equality|inclusion|diversity|bullying|harassment|toolkits?|passports?|surveys?|audits?|campaigns?|week|day|access|support|action|celebration|guidance|standards?|systems?)\b/i;
const COMMITTEE =
  /\b(?:committees?|sub-?committee|boards?|groups?|forums?|councils?|panels?|cabinet|assembly|steering|slt|smt|pcc|edic?|network)\b/i;
const RAG_WORD =
  /^(?:b?r\/?a\/?g|[ragby]|red|amber|green|blue|yellow|gr[ae]y|purple|white|black|orange|rag|dark green|light green|amber ?[/-] ?(?:green|red)|red ?[/-] ?amber|green ?[/-] ?amber)$/i;
const STATUS_PHRASE =
  /\b(?:on track|off track|not on track|on target|in progress|in[- ]hand|under ?way|not (?:yet )?(?:started|begun|due|commenced|completed?)|yet to (?:start|begin|commence)|complete[d]?|completion|ongoing|on-going|delayed|overdue|behind|at risk|on hold|paused|stalled|superseded|closed|open|delivered|achieved|not achieved|partially|partly|done|started|commenced|to be started|planned|cancelled|deferred|slipped|slippage|embedded|business as usual|bau|progressing|(?:full|substantial|significant|moderate|reasonable|limited|partial|no|minimal|high|low) (?:assurance|progress)|no concerns?|concerns|issues?)\b/i;
const MARK = /^(?:x|✓|✔|✗|✘|√|yes|no|true|false|y|n|ü|þ|☑|☒|•|●|■|◆|1)$/i;
const REF =
  /^(?:[A-Za-z&]{0,10}[ ./()-]*)?\(?\d{1,4}(?:[./-]\d{1,3}){0,4}\)?[a-z]?[.)]?(?:\s?\d{1,4}[a-z]?)?$|^[a-h][.)]?$|^[ivx]{1,5}[.)]?$/i;
const PRIORITY =
  /^(?:[1-9]|high|medium|med|low|urgent|h|m|l|critical|essential|desirable|(?:short|medium|long)[ -]term|must|should|could)(?:$|[ /-])/i;
const NUMBER = /^[£$]?-?[\d,]+(?:\.\d+)?\s?%?$/;
const INDICATOR =
  /\b(?:wres|wdes|mwres|bwres|eds ?2?|gpg|pay gap|hia ?\d|high impact action|(?:metric|indicator)s? ?\d)/i;
/** Verbs that instructions begin with; a list to look a word up in, since a pattern of so many is slow to make. */
const VERBS: ReadonlySet<string> = new Set(
  `accelerate achieve act adapt add address adopt advertise advise agree align allocate analyse analyze
apply appoint arrange ask assess assign attend audit become begin benchmark bring broaden build
calculate capture carry celebrate champion change check circulate clarify co-design codesign co-produce
coproduce collaborate collate collect commence commission commit communicate compare compile complete
conduct confirm consider consolidate consult contact continue convene coordinate create decide define
deliver demonstrate deploy describe design determine develop devise disaggregate discuss display
disseminate distribute draft draw educate eliminate embed empower enable encourage engage enhance ensure
equip establish evaluate examine expand explore extend facilitate feed fill finalise find focus follow
formalise foster gather get give go grow guarantee have help highlight hold host identify implement
improve include incorporate increase influence inform initiate integrate introduce invest investigate
invite involve issue keep launch lead learn liaise link listen look maintain make manage map market
maximise measure meet mentor minimise mobilise monitor negotiate nominate offer organise outline oversee
participate pilot plan prepare present prevent prioritise procure produce promote provide publicise
publish pursue put raise re-design redesign re-launch relaunch recommend record recruit reduce refine
refresh reinforce relaunch remind remove repeat replace report request require research reserve respond
restructure retain revamp review revise roll run safeguard schedule scope seek select send set settle
share signpost simplify socialise source sponsor standardise start streamline strengthen submit support
survey sustain tackle take target test track train transform trial understand undertake update upgrade
use utilise visit widen work write`.split(/\s+/),
);
const LEAD_IN = /^(?:to |we will |the trust will |continue to |work with |work to )/i;
const FIRST_WORD = /^(\w+)(?:-\w+)?/;
const NOUN_OF = /^(?:\w+(?:ment|tion|sion|ing|al|sis|ance|out) (?:and \w+ )?(?:of|for|with|to)\b)/i;
const REPORT =
  /\b(?:has|have|had) (?:been|now|already|not|agreed|started|begun|met|completed|supported)\b|\b(?:is|are|now|work) (?:under ?way|in place|in progress|on track|complete|being)\b|\bbeing \w+ed\b|\b(?:was|were) \w+|\b(?:completed|in progress|under ?way|on track|on target|in place|to date|so far|currently|updated?|awaiting|no progress|commenced|took place|taken place)\b|^(?:tbc|ongoing|n\/a|not started)$/i;
const RESULT =
  /\b(?:increase[sd]?|reduc(?:e|ed|tion)s?|improve[ds]?|improvement|higher|lower|fewer|more|at least|achieve[ds]?|100%|all staff|staff (?:feel|report|are|have)|evidence of|number of|year[- ]on[- ]year|parity|in line with|feel|aware|representative|better|greater|% )\b/i;
const FIGURE = /\d+(?:\.\d+)?\s?%|\b\d+\.\d+\b|\b\d{2,}\b/;

function beginsWithVerb(text: string): boolean {
  const [whole = '', first = ''] = FIRST_WORD.exec(text) ?? [];
  return VERBS.has(first.toLowerCase()) || VERBS.has(whole.toLowerCase());
}

/** "Develop …", "To ensure …", "We will publish …". */
function isInstruction(text: string): boolean {
  return beginsWithVerb(text) || beginsWithVerb(text.replace(LEAD_IN, ''));
}

function isDateText(text: string, words: number): boolean {
  if (words > 14) return false;
  const dated = text.match(DATE_WORDS)?.length ?? 0;
  if (isTimeAlone(text)) return true;
  return (
    dated > 0 &&
    (words <= 4 || (dated * 2.5 >= words - 1 && !/\b(?:be|was|were|is) completed?\b/i.test(text)))
  );
}

function isWhoText(items: readonly string[], words: number): boolean {
  if (words > 40) return false;
  const parts = items
    .flatMap((item) => item.split(/[,;/]| and | & | with support from | supported by /))
    .map((part) => part.trim());
  let who = 0;
  let all = 0;
  for (const part of parts) {
    if (part === '') continue;
    all += 1;
    const length = part.split(' ').length;
    if (length > 9 || /[.!?]\s+\p{L}/u.test(part)) continue;
    if (ROLE.test(part) && /^[\p{Lu}\d(]/u.test(part) && !isInstruction(part)) who += 1;
    else if (!TOPIC.test(part) && (PERSON.test(part) || SEVERAL_PERSONS.test(part))) who += 1;
  }
  return all > 0 && who / all >= 0.6;
}

const PLAIN_ASCII = /^[\x20-\x7E]*$/;
const NUMBERED_START = /^\(?(?:\d{1,2}(?:\.\d{1,2})*[a-z]?[.):]?|[a-z][.):]|[ivx]{1,4}[.):])\s+/i;
const BULLET_OR_BREAK = /[\n•●○◆♦◇▪■➢*\uE000-\uF8FF]/u;

/** Answers each question when it is asked, the dearer ones once: most texts of a plan are asked one or two. */
class LazyTextKind implements TextKind {
  readonly words: number;
  private text: string | undefined = undefined;
  private items: readonly string[] | undefined = undefined;
  private heading: boolean | undefined = undefined;
  private who: boolean | undefined = undefined;
  private date: boolean | undefined = undefined;
  private committee: boolean | undefined = undefined;
  private report: boolean | undefined = undefined;
  private template: boolean | undefined = undefined;

  constructor(private readonly raw: string) {
    this.words = countWords(raw);
  }

  get isHeading(): boolean {
    return (this.heading ??= isKnownHeading(this.raw));
  }

  private get line(): string {
    this.text ??= PLAIN_ASCII.test(this.raw) ? this.raw : foldLookalikes(oneLine(this.raw));
    return this.text;
  }

  private get list(): readonly string[] {
    this.items ??= BULLET_OR_BREAK.test(this.raw) ? listItems(this.raw) : [this.raw];
    return this.items;
  }

  private get isShort(): boolean {
    return this.words <= 6 && this.line.length <= 45;
  }

  get isDate(): boolean {
    return (this.date ??= isDateText(this.line, this.words));
  }

  get holdsDate(): boolean {
    return DATED.test(this.line);
  }

  get isWho(): boolean {
    return (this.who ??= isWhoText(this.list, this.words));
  }

  get isCommittee(): boolean {
    return (this.committee ??=
      this.words <= 24 && COMMITTEE.test(this.line) && !isInstruction(this.list[0] ?? ''));
  }

  get isRag(): boolean {
    return this.isShort && (RAG_WORD.test(this.line) || STATUS_PHRASE.test(this.line) || this.isStatus);
  }

  get isStatus(): boolean {
    return isOnlyStatus(this.line);
  }

  get isMark(): boolean {
    return MARK.test(this.line);
  }

  get isRef(): boolean {
    return this.line.length <= 16 && REF.test(this.line);
  }

  get isPriority(): boolean {
    return this.isShort && PRIORITY.test(this.line);
  }

  get isNumber(): boolean {
    return NUMBER.test(this.line);
  }

  get isIndicator(): boolean {
    return this.words <= 40 && INDICATOR.test(this.line);
  }

  get isInstruction(): boolean {
    const start = (this.list[0] ?? '').replace(NUMBERED_START, '');
    return isInstruction(start) || NOUN_OF.test(start);
  }

  get isReport(): boolean {
    return (this.report ??= REPORT.test(this.line));
  }

  get isResult(): boolean {
    return RESULT.test(this.line);
  }

  get holdsFigure(): boolean {
    return FIGURE.test(this.line);
  }

  get isTemplate(): boolean {
    return (this.template ??= isTemplateText(this.raw));
  }

  get isList(): boolean {
    return this.list.length > 1;
  }
}

/**
 * What a tidied text looks like by itself. Cheap on purpose: it guides which column is which, and never decides a
 * date or a name.
 *
 * @example describeText('Head of HR, EDI Manager').isWho // true
 */
export function describeText(text: string): TextKind {
  return new LazyTextKind(text);
}
