import { parseAddress } from '../../grid/address';
import type { Finding } from '../../findings/finding';
import type { Plan } from '../../plan/plan';
import type { RagKeyEntry } from '../rating';

/**
 * A plan without the complaint that a row could not be read as an action, where that row was read as a line of its
 * key.
 *
 * @example withoutKeyRows(plan, key).findings.length // one fewer for each line of the key that stood under the table
 */
export function withoutKeyRows(plan: Plan, key: readonly RagKeyEntry[]): Plan {
  const rows = new Set(
    key.flatMap(({ from }) => (from.sheet === undefined || from.sheet === plan.sheet ? [from.row] : [])),
  );
  const isOfKey = ({ code, cell }: Finding): boolean => {
    const row =
      (code === 'row-unread' || code === 'row-unsure') && cell !== null ? parseAddress(cell)?.row : undefined;
    return row !== undefined && rows.has(row);
  };
  const findings = plan.findings.filter((finding) => !isOfKey(finding));
  return findings.length === plan.findings.length ? plan : { ...plan, findings };
}
