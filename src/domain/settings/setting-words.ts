import type { PlanField } from '../plan/plan';
import type { RatingStatus, StatedStatus } from '../rag/rating';

/** What a column can be for, as the settings sheet offers it. */
export const FIELD_WORDS: Readonly<Record<PlanField, string>> = {
  action: 'Action',
  objective: 'Objective',
  section: 'Section',
  ref: 'Reference',
  priority: 'Priority',
  metric: 'Standard or metric',
  current: 'Current figure',
  target: 'Target or measure',
  due: 'Due date',
  start: 'Start date',
  completed: 'Date completed',
  lead: 'Lead',
  governance: 'Committee',
  milestone: 'Milestones',
  progress: 'Progress',
  rag: 'Status (RAG)',
  evidence: 'Evidence',
};

/** A column that is none of these. */
export const NO_FIELD = 'Not used';

/** What a word of a RAG key can mean, as the settings sheet offers it. */
export const KEY_WORDS: Readonly<Record<StatedStatus, string>> = {
  complete: 'Complete',
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  'not-started': 'Not started',
  closed: 'Closed',
  unknown: 'Not rated',
};

/** The statuses whose colour may be chosen, with the name of that setting. */
export const COLOUR_SETTINGS: readonly (readonly [status: RatingStatus, setting: string])[] = [
  ['overdue', 'Colour for overdue'],
  ['off-track', 'Colour for off track'],
  ['at-risk', 'Colour for at risk'],
  ['on-track', 'Colour for on track'],
  ['complete', 'Colour for complete'],
  ['closed', 'Colour for closed'],
  ['not-started', 'Colour for not started'],
];

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, text: string): Key | null {
  for (const key in words) {
    if (isSame(words[key], text) || isSame(key, text)) return key;
  }
  return null;
}

/**
 * The field a word stands for; `undefined` when it stands for none, null for a column that is not used.
 *
 * @example parseField('due date') // 'due'
 */
export function parseField(text: string): PlanField | null | undefined {
  if (isSame(text, NO_FIELD)) return null;
  return keyOf(FIELD_WORDS, text) ?? undefined;
}

/**
 * The status a word stands for; null when it stands for none.
 *
 * @example parseKeyWord('On track') // 'on-track'
 */
export function parseKeyWord(text: string): StatedStatus | null {
  return keyOf(KEY_WORDS, text);
}
