import type { Standard } from '../../../plan/indicators/indicator-definition';
import { parseGroupHeading } from './group-heading';
import { headingWords } from './heading-words';

const OWN =
  /^(?:(?:your|our|this|the) )?(?:org|organisation|trust|icb|provider)?(?: ?(?:results?|scores?|values?|%|percentages?|per ?cent))?$/;
const BASE = /^(?:number of |no of )?(?:responses|respondents|responders|base|base size|n)$/;

/** What a row of results is of: a group, and its own result or how many answered. */
export interface RowLabel {
  readonly standard: Standard;
  readonly side: 'reference' | 'comparison';
  readonly holds: 'value' | 'base';
}

/** What stands behind the group of a row: its own result, how many answered, or somebody else's. */
export function qualifierOf(text: string): 'value' | 'base' | null {
  const words = headingWords(text);
  if (BASE.test(words)) return 'base';
  return OWN.test(words) ? 'value' : null;
}

const PARTED = /^(.+?)(?::|\s[-–—]|[–—])\s*(.+)$/;

/** Whether a text begins with a group, whoever's result it is: `White staff: Average` asks nothing. */
export function namesGroup(text: string): boolean {
  return parseGroupHeading(PARTED.exec(text)?.[1] ?? text) !== null;
}

/** The group a row is of: `White staff: Your org`; null for other rows, and for the results of others. */
export function parseRowLabel(text: string): RowLabel | null {
  const [, head = text, tail = ''] = PARTED.exec(text) ?? [];
  const whole = parseGroupHeading(text);
  const group = whole ?? parseGroupHeading(head);
  if (group === null || group.standard === null || group.group === 'not-known' || group.group === 'total')
    return null;
  const ofWhole = group.holds === 'base' ? 'base' : 'value';
  const holds = whole === null ? qualifierOf(tail) : ofWhole;
  return holds === null ? null : { standard: group.standard, side: group.group, holds };
}
