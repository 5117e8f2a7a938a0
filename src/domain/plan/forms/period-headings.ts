import { MONTH_NAME } from '../../calendar/month-name';

/** What a heading says of the actions that stand under it: when they are due, and how surely they are actions. */
export interface PeriodHeading {
  /** The period as the heading writes it: "2026/27", "by December 2026", "Later". */
  readonly period: string;
  /** It says that things to be done stand under it, or by when. */
  readonly isSure: boolean;
  /** It names a stage or term, which three side by side are sure to be of actions: "Now", "Long term", "0-6 months". */
  readonly isStage: boolean;
  /** Nothing but a stage, which may be of something else: "Now" of a level, "Next" of a step. */
  readonly isBare: boolean;
}

const YEAR = /\b20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?\b/;
const PART =
  /\b(?:q(?:uarter)?\s?[1-4]|(?:year|yr|phase|stage|wave|horizon|sprint|tranche)\s?(?:[1-9]|one|two|three|four|five)|(?:immediate|(?:short|medium|mid|long|near)(?:er)?)(?:[ -]term)?)\b/i;
const TERM = /term|immediate|phase|wave|horizon/i;
/** Stages that plans on a page set side by side. */
const STAGE =
  /\b(?:(?:this|next|(?:the )?following) (?:financial )?(?:year|quarter|month|term)|the year after|right now|now|next|later|soon(?:er)?|beyond|(?:in the )?future|today|tomorrow|immediately|straight away|quick wins?|first \d+ days)\b/i;
const MONTH = `(?:${MONTH_NAME}|spring|summer|autumn|winter)`;
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?${MONTH}\\s?['’]?(?:20)?\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d\\d`;
/** "by December 2026", "Jan to Mar 2027": a day or month with its year, and how it is meant. */
const DATED = new RegExp(
  `\\b(?:(?:by|before|to|until|from)\\s(?:the\\s)?)?(?:(?:end|start|beginning)\\s(?:of\\s)?)?(?:${MONTH}\\s?(?:to|[–-])\\s?)?(?:${DAY})\\b`,
  'i',
);
const BY_YEAR =
  /\b(?:by|before)\s(?:the\s)?(?:(?:end|start)\s(?:of\s)?)?20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?\b/i;
/** "0-6 months", "within 12 months": how long a term is. */
const LENGTH =
  /\b(?:(?:with)?in |over |up to |after |beyond |next )?(?:\d+\s?(?:[–-]|to)\s?)?\d+\+?\s?(?:months?|years?|weeks?|days?)\b/i;
/** What a heading may say besides its period: that things to be done stand under it. */
const OF_ACTIONS =
  /^(?:(?:our|key|main|planned|priority|agreed|further|new|the)\s)*(?:actions?|activit(?:y|ies)|work|deliverables?|initiatives?|commitments?|interventions?|tasks?|steps?|priorities|projects?|what (?:we|the trust)(?:’ll|'ll| will)? (?:do|deliver)|(?:we|the trust) will(?: do)?|to do|to be done|to deliver|do|done|doing|deliver)?(?:\s(?:for|in|during|to take|planned|to be taken|by|over|to|and))*$/i;
const MOST_LETTERS = 60;

/**
 * The period a heading of actions names, or null for any other heading.
 *
 * @example readPeriodHeading('Next (by June 2027)')?.period // 'by June 2027'
 */
export function readPeriodHeading(heading: string): PeriodHeading | null {
  if (heading.length > MOST_LETTERS) return null;
  const [dated = ''] = DATED.exec(heading) ?? BY_YEAR.exec(heading) ?? [];
  const undated = heading.replace(dated, ' ');
  const [year = ''] = YEAR.exec(undated) ?? [];
  const [part = ''] = PART.exec(undated) ?? [];
  const [length = ''] = LENGTH.exec(undated) ?? [];
  const [stage = ''] = STAGE.exec(undated.replace(length, ' ')) ?? [];
  const said = [dated, part, year, length, stage].find((one) => one !== '');
  if (said === undefined) return null;
  const rest = [year, part, length, stage]
    .reduce((text, one) => text.replace(one, ' '), undated)
    .replace(/[()[\]:,+–—-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!OF_ACTIONS.test(rest)) return null;
  return {
    period: periodOf({ dated, year, part, length, stage }),
    isSure: rest !== '' || dated !== '',
    isStage: stage !== '' || length !== '' || TERM.test(part),
    isBare: [dated, year, part, length, rest].every((one) => one === ''),
  };
}

type Parts = Readonly<Record<'dated' | 'year' | 'part' | 'length' | 'stage', string>>;

/** The surest of what a heading says: its date, else its year or part of one, else how long it lasts. */
function periodOf({ dated, year, part, length, stage }: Parts): string {
  if (dated !== '') return dated.trim();
  if (year !== '') return /^q/i.test(part) ? `${part} ${year}` : year;
  return part || length.trim() || stage;
}
