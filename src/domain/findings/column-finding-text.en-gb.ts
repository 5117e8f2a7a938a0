import type { Finding } from './finding';
import { listWords, quote } from './sentence-parts';

/**
 * A column by its heading, or by its letter where it has none.
 *
 * @example columnName({ raw: 'Lead', cell: 'C4' }) // 'The column “Lead”'
 */
export function columnName({ raw, cell }: Pick<Finding, 'raw' | 'cell'>): string {
  if (raw !== '') return `The column ${quote(raw)}`;
  const letters = /^[A-Z]+/.exec(cell ?? '')?.[0];
  return letters ? `Column ${letters}, which has no heading,` : 'A column without a heading';
}

/**
 * That a column, or several of a kind, were not read.
 *
 * @example looksUnread(finding) // 'The columns “Sept” and “Oct” look as if they held statuses, and nothing was read from them.'
 */
export function looksUnread(finding: Finding & { readonly code: 'column-unread' }): string {
  const { holds, together = [] } = finding.detail;
  return together.length > 1
    ? `The columns ${listWords(together.map(quote), 'and')} look as if they held ${holds}, and nothing was read from them.`
    : `${columnName(finding)} looks as if it held ${holds}, and nothing was read from it.`;
}
