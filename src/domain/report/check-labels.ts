import type { Finding, FindingCode } from '../findings/finding';

/** A finding in two or three words, for a narrow column. */
const LABELS: Readonly<Record<FindingCode, string>> = {
  'lead-missing': 'no lead',
  'due-missing': 'no date',
  'due-unclear': 'date unclear',
  'due-ambiguous': 'date has two readings',
  'due-outside-period': 'due outside the plan’s period',
  'recurrence-without-start': 'repeats without a start',
  'milestone-after-due': 'milestone after due date',
  'action-not-smart': 'could be clearer',
  'several-actions': 'several actions in one row',
  'action-in-two-plans': 'also in another plan',
  'plan-repeated': 'plan repeated',
  'plan-lacks-columns': 'plan lacks a column',
  'target-met': 'target met already',
  'target-worse': 'target worse than now',
  'headings-unsure': 'headings to check',
  'measure-unit-slip': 'unit looks wrong',
  'rag-letter-lookalike': 'look-alike RAG letter',
  'rag-word-not-in-key': 'RAG word not in key',
  'rag-colour-without-key': 'RAG colour without key',
  'rag-key-unclear': 'RAG key unclear',
  'rag-contradicted': 'RAG and date disagree',
  'rag-rows-differ': 'RAG differs from row to row',
  'indicator-unknown': 'no such indicator or metric',
  'indicator-misfit': 'indicator does not fit',
  'indicator-wrong-word': 'indicator or metric swapped',
  'action-duplicate': 'duplicate action',
  'action-struck-through': 'struck through',
  'name-variant': 'name spelt two ways',
  'column-unsure': 'column to check',
  'column-unread': 'column not read',
  'row-unread': 'row not read',
  'row-unsure': 'row to check',
  'sheet-unread': 'sheet not read',
  'table-unread': 'table not read',
  'cell-error': 'error in cell',
  'cell-too-long': 'text too long',
  'setting-refused': 'setting not used',
  'count-unreadable': 'count not read',
  'figure-indicator-unknown': 'no such indicator or metric',
  'figure-measure-unknown': 'measure not known',
  'figure-wording-differs': 'number and words differ',
  'equality-data-unread': 'equality data not read',
  'count-twice': 'count given twice',
  'count-exceeds-base': 'count above its base',
  'percentage-over-100': 'over 100 per cent',
  'fraction-for-percentage': 'fraction for a percentage',
  'totals-differ': 'totals differ',
  'survey-count-not-whole': 'survey rounded or weighted',
  'own-answer-differs': 'answer differs from ours',
  'staff-code-unknown': 'code not known',
  'staff-words-without-codes': 'words without codes',
  'staff-band-unknown': 'pay band not known',
  'staff-left-out': 'people left out',
  'staff-list-undated': 'staff list without a date',
  'other-standard-data': 'data of another standard',
  'adverse-gap-no-action': 'gap without an action',
  'action-green-figure-worse': 'figure has grown worse',
  'many-figures': 'many figures',
};

/**
 * What a kind of check is called in a few words.
 *
 * @example labelOfCheck('lead-missing') // 'no lead'
 */
export function labelOfCheck(code: FindingCode): string {
  return LABELS[code];
}

/**
 * An action's checks in a line; empty when there are none. A kind of check is named once.
 *
 * @example formatChecks(findings) // '2 checks: no lead; date unclear'
 */
export function formatChecks(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const labels = [...new Set(findings.map(({ code }) => labelOfCheck(code)))];
  return `${findings.length} check${findings.length === 1 ? '' : 's'}: ${labels.join('; ')}`;
}
