import { ONE_TO_TEN } from '../../wording/number-words';

const COUNT = String.raw`\d{1,2}(?:\.\d{1,2})?\s?\(?[a-e]?\)?(?:\s?\(?i{1,3}\)?)?(?![\p{L}\d/%])`;
const SEVERAL = String.raw`${COUNT}(?:\s*(?:,|&|\/|[-–—]|\band\b|\bto\b)\s*${COUNT})*`;
const SPELT = ONE_TO_TEN.join('|');
const STANDARD = String.raw`(?:NHS\s)?(?:[mb]?w[rd]es|workforce (?:race|disability) equality standard)`;
const WORD = String.raw`(?:key performance )?(?:indicators?|metrics?)|kpis?|key findings?`;
const LABEL = new RegExp(
  `^\\(?(?:(?:(?:${STANDARD}|key|bank|medical|workforce)\\s+){0,2}(?:${WORD})\\s*(?:no\\.?\\s*|number\\s*|#\\s*)?(?:${SEVERAL}|(?:${SPELT})\\b)|${STANDARD}\\s*(?:${SEVERAL}))\\)?\\s*[:.)–—-]*\\s*`,
  'iu',
);
/** What the first letters of any such label are; most texts have others. */
const MAY_BEGIN = /^\(?(?:nhs|[mb]?w[rd]es|workforce|bank|medical|key|kpi|indicator|metric)/i;

/**
 * What stands behind the name of an indicator or metric that a text begins with: empty for the name alone, null for a
 * text that begins otherwise.
 *
 * @example afterIndicatorLabel('Indicator 2: relative likelihood of appointment') // 'relative likelihood of appointment'
 */
export function afterIndicatorLabel(text: string): string | null {
  if (!MAY_BEGIN.test(text)) return null;
  const [label] = LABEL.exec(text) ?? [];
  return label === undefined ? null : text.slice(label.length);
}
