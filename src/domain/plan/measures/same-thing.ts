import { MONTH_NAME } from '../../calendar/month-name';
import type { Figure } from './figure';

/** Who a figure is of, and when: words that two figures share though they measure different things. */
const WHO_OR_WHEN = new RegExp(
  `^(?:staff|employee|colleague|people|person|worker|workforce|manager|leader|nurse|carer|member|student|patient|women|woman|men|man|male|female|bme|bame|black|white|asian|ethnic|minority|disabled|disability|lgbt\\w*|group|team|band|who|their|they|have|has|had|having|do|does|said|say|feel|felt|all|each|every|any|other|across|overall|total|more|end|start|interim|final|first|last|next|by|date|term|quarter|spring|summer|autumn|winter|financial|month|annual\\w*|${MONTH_NAME})$`,
);
const NEGATED =
  /\b(?:no|not|never|none|without|lack(?:s|ed|ing)?|miss(?:es|ed|ing)?|fail(?:s|ed|ing)?|unable|unaware)\b|n['’]t\b/i;
/** "Review" and "reviewed" are one word. */
const STEM = 4;

const topicOf = ({ words }: Figure): readonly string[] =>
  [...words]
    .filter((word) => word.length >= STEM && !WHO_OR_WHEN.test(word))
    .map((word) => word.slice(0, STEM));

/**
 * Tells whether two figures may measure one thing: not where each says what it is of in other words than the other, nor
 * where one counts those who have it and the other those who have not. A figure without words of its own may be of
 * anything.
 *
 * @example areOfOneThing(missSeminars, areSatisfied) // false for "37% miss seminars" and "Satisfaction 80%"
 */
export function areOfOneThing(current: Figure, target: Figure): boolean {
  const [now, wanted] = [topicOf(current), topicOf(target)];
  if (now.length === 0 || wanted.length === 0) return true;
  if (!now.some((word) => wanted.includes(word))) return false;
  return NEGATED.test(current.label) === NEGATED.test(target.label);
}
