import type { LintFindingDetails } from '../../findings/lint-finding';
import { definitionsOf } from '../indicators/indicator-definitions';
import { directionOfWords } from '../measures/direction';
import type { Measure } from '../plan';

/** A target that is met already, or that is worse than the figure now. */
export type TargetDoubt = {
  [Code in 'target-met' | 'target-worse']: {
    readonly code: Code;
    readonly raw: string;
    readonly detail: LintFindingDetails[Code];
  };
}['target-met' | 'target-worse'];

/** A limit is met by anything beyond it; other targets are a level to come to. */
const LIMIT =
  /\b(?:at least|at most|not? (?:less|more|fewer|higher|lower|greater) than|(?:more|less|fewer|greater|higher|lower) than|above|below|over|under|within|between|min(?:imum)?|max(?:imum)?|up to|or (?:more|less|fewer|above|below|higher|lower|over|under|better)|exceed\w*|beyond|remain\w*|reach\w*|meet\w*|parity|equal)\b|[<>≤≥+]/i;
/** To stay where one is is a target too. */
const STAYS =
  /\b(?:maintain\w*|sustain\w*|remain\w*|keep|kept|stay\w*|hold|no worse|continue\w*|retain\w*)\b/i;
/** A change of so much, a share of a share, or a range: no level to set a figure against. */
const UNSURE = /\bby\s+(?:a further |at least |around )?\d|\bpoints?\b|\bpp\b|year[- ]on[- ]year/i;
/** Of two groups a target says how far apart they may be, or that neither may fall short. */
const OF_BOTH = /\b(?:either|both|neither|each (?:group|gender|sex)|no (?:one )?(?:group|gender|sex))\b/i;
const GROUPS =
  /\b(?:female|women|woman|male|men|white|bme|bame|minority ethnic|ethnic minority|black|asian|disabled|non-disabled|lgbt\w*|applicants|shortlisted|appointed|patients|public|managers?|colleagues)\b/gi;
const RATIO_PARITY = 1;

/** Whether two texts name different groups: then they give no figure now and wanted of one thing. */
function nameOthers(one: string, other: string): boolean {
  const [left, right] = [one, other].map(
    (text) => new Set(text.match(GROUPS)?.map((word) => word.toLowerCase())),
  );
  return !!left && !!right && left.size > 0 && right.size > 0 && [...left].every((word) => !right.has(word));
}

const NO_MORE_THAN =
  /\b(?:below|under|at most|(?:less|lower|fewer) than|no(?:t)? (?:more|greater|higher) than|max(?:imum)?|up to|or (?:less|below|fewer|under|lower))\b|[<≤]/i;
const NO_LESS_THAN =
  /\b(?:above|over|at least|(?:more|greater|higher) than|no(?:t)? (?:less|lower|fewer) than|min(?:imum)?|exceed\w*|or (?:more|above|over|higher))\b|[>≥+]/i;

/** Which way the words of a target want its figure to go. */
function directionIn(words: string): Measure['better'] {
  const [isDown, isUp] = [NO_MORE_THAN.test(words), NO_LESS_THAN.test(words)];
  if (isDown !== isUp) return isDown ? 'lower' : 'higher';
  return directionOfWords(words);
}

/**
 * Which way is better is certain: the target says so itself, or the figure is the very one that the standard defines.
 * The words of the action are not enough: "Reduce bullying" may be measured by managers trained.
 */
function isDirectionSure({ better, indicator, unit, text }: Measure, words: string): boolean {
  const said = directionIn(words);
  if (said !== null) return said === better;
  return definitionsOf(indicator ?? '').some(
    (definition) => definition.better === better && definition.unit === unit && definition.speaks.test(text),
  );
}

function show(value: number, unit: Measure['unit']): string {
  if (unit === 'percent') return `${value}%`;
  return unit === 'points' ? `${value} percentage points` : String(value);
}

/** What is said of the target, after the figure now. */
function targetWords(text: string): string {
  return text.split(' → ').at(-1) ?? text;
}

/**
 * Whether the target of a measure is met already or worse than the figure now. Silent where it is not certain which
 * way is better, where the target is to stay, and where the two figures may be of different groups.
 *
 * @example findTargetDoubt({ current: 92, target: 90, better: 'higher', unit: 'percent', text: '92% → At least 90%', … })?.code // 'target-met'
 */
export function findTargetDoubt(measure: Measure): TargetDoubt | null {
  const { current, target, better, unit, text } = measure;
  if (current === null || target === null || better === null) return null;
  const words = targetWords(text);
  if (STAYS.test(words) || UNSURE.test(words) || OF_BOTH.test(words)) return null;
  if (text.includes(' → ') && nameOthers(text.slice(0, text.lastIndexOf(' → ')), words)) return null;
  if (!isDirectionSure(measure, words)) return null;
  const isPast = better === 'higher' ? current > target : current < target;
  if (!isPast && current !== target) return null;
  const [now, wanted] = [show(current, unit), show(target, unit)];
  const isLimit = LIMIT.test(words);
  if (isPast && !isLimit) {
    if (unit === 'ratio' && target === RATIO_PARITY) return null;
    return { code: 'target-worse', raw: text, detail: { now, wanted, better } };
  }
  return { code: 'target-met', raw: text, detail: { now, wanted } };
}
