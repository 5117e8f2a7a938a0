import type { Finding } from '../../domain/findings/finding';
import { describeFinding } from '../../domain/findings/finding-text.en-gb';
import { shorten } from '../../domain/report/shorten';
import type { CheckTodo, CheckView, PlaceView } from './review-view';

const GROUPS: readonly CheckTodo[] = ['fix', 'confirm', 'know'];
const LONGEST_RAW = 200;

/** Findings as checks: what to fix first, then what to confirm, then what to know; each in the order of the sheet. */
export function buildCheckViews(findings: readonly Finding[]): readonly CheckView[] {
  const byTodo = new Map<CheckTodo, CheckView[]>(GROUPS.map((todo) => [todo, []]));
  for (const finding of findings) {
    const check = buildCheck(finding);
    byTodo.get(check.todo)?.push(check);
  }
  return [...byTodo.values()].flat();
}

function buildCheck(finding: Finding): CheckView {
  const { todo, message, fix } = describeFinding(finding);
  return {
    todo,
    message,
    fix,
    raw: shorten(finding.raw, LONGEST_RAW),
    place: placeOf(finding),
    where: whereOf(finding),
  };
}

/** A finding about a whole sheet leads to its first cell. */
function placeOf({ sheet, cell }: Finding): PlaceView | null {
  return sheet === null ? null : { sheet, cell: cell ?? 'A1' };
}

function whereOf({ sheet, cell }: Finding): string {
  if (sheet === null) return 'Workbook';
  return cell === null ? sheet : `${sheet} ${cell}`;
}
