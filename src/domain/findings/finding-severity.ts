import type { FindingCode, Severity } from './finding';

/**
 * An error is something that could not be read or was refused, so that a part of the review is missing.
 * A warning may make a rating wrong. A note is for information.
 */
const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  'row-unread': 'error',
  'cell-error': 'error',
  'setting-refused': 'error',
  'due-unclear': 'warning',
  'due-ambiguous': 'warning',
  'due-missing': 'warning',
  'due-outside-period': 'warning',
  'lead-missing': 'warning',
  'milestone-after-due': 'warning',
  'measure-unit-slip': 'warning',
  'rag-letter-lookalike': 'warning',
  'rag-word-not-in-key': 'warning',
  'rag-colour-without-key': 'warning',
  'rag-key-unclear': 'warning',
  'rag-contradicted': 'warning',
  'indicator-unknown': 'warning',
  'indicator-misfit': 'warning',
  'action-duplicate': 'warning',
  'action-struck-through': 'warning',
  'column-unsure': 'warning',
  'row-unsure': 'warning',
  'cell-too-long': 'warning',
  'headings-unsure': 'warning',
  'sheet-unread': 'warning',
  'table-unread': 'warning',
  'plan-repeated': 'warning',
  'action-in-two-plans': 'warning',
  'target-worse': 'warning',
  'count-unreadable': 'error',
  'figure-indicator-unknown': 'error',
  'figure-measure-unknown': 'error',
  'count-exceeds-base': 'error',
  'percentage-over-100': 'error',
  'fraction-for-percentage': 'error',
  'totals-differ': 'error',
  'count-twice': 'warning',
  'figure-wording-differs': 'warning',
  'equality-data-unread': 'warning',
  'own-answer-differs': 'warning',
  'staff-code-unknown': 'warning',
  'staff-words-without-codes': 'error',
  'staff-band-unknown': 'warning',
  'staff-left-out': 'note',
  'staff-list-undated': 'warning',
  'other-standard-data': 'note',
  'adverse-gap-no-action': 'warning',
  'action-green-figure-worse': 'warning',
  'survey-count-not-whole': 'note',
  'many-figures': 'note',
  'action-not-smart': 'note',
  'several-actions': 'note',
  'column-unread': 'note',
  'plan-lacks-columns': 'note',
  'target-met': 'note',
  'indicator-wrong-word': 'note',
  'name-variant': 'note',
  'recurrence-without-start': 'note',
  'rag-rows-differ': 'note',
};

/** Every kind of finding there is. */
export const FINDING_CODES = Object.keys(SEVERITY) as readonly FindingCode[];

/**
 * How much a finding matters.
 *
 * @example severityOf('row-unread') // 'error'
 */
export function severityOf(code: FindingCode): Severity {
  return SEVERITY[code];
}
