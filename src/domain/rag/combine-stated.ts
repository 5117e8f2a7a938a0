import type { Finding } from '../findings/finding';
import { formatAddress, type CellAddress } from '../grid/address';
import type { Milestone, PlanAction, StatedMark } from '../plan/plan';
import type { StatedRag, StatedStatus } from './rating';
import type { StatedReading } from './read-stated';

/** One row's own status, where it stands. */
interface RowStated {
  readonly stated: StatedRag;
  readonly cell: CellAddress;
}

/** What an action is read as when its rows say different things, in words for a reader. */
const WORDS: Readonly<Record<StatedStatus, string>> = {
  complete: 'complete',
  closed: 'closed',
  'on-track': 'under way',
  'at-risk': 'at risk',
  'off-track': 'off track',
  'not-started': 'not started',
  unknown: 'not clear',
};

const isAtEnd = ({ stated }: RowStated): boolean =>
  stated.status === 'complete' || stated.status === 'closed';

const isOn = ({ rows }: Milestone, { row }: CellAddress): boolean =>
  rows !== undefined && row >= rows[0] && row <= rows[1];

/** Several steps at an end or under way and others not: the action itself is under way. */
function underWay(rows: readonly RowStated[], steps: number): StatedRag {
  const done = rows.filter(isAtEnd).length;
  const texts = [...new Set(rows.map(({ stated }) => stated.stated))];
  const meaning = `${String(done)} of ${String(steps)} rows complete`;
  return { stated: texts.join(' / '), status: 'on-track', meaning, shownAs: 'text' };
}

/**
 * What the rows of an action say of it together: trouble in one of them is the action's; what nobody understands is
 * not taken for an end; only where every step is at an end is the action.
 */
function together(rows: readonly RowStated[], steps: number): StatedRag | null {
  const first = (status: StatedStatus): StatedRag | undefined =>
    rows.find(({ stated }) => stated.status === status)?.stated;
  const worst = first('off-track') ?? first('at-risk') ?? first('unknown');
  if (worst) return worst;
  const [one] = rows;
  if (rows.length === steps && rows.every(isAtEnd)) return first('complete') ?? one?.stated ?? null;
  const isMixed = rows.some(({ stated }) => stated.status !== one?.stated.status) || rows.some(isAtEnd);
  return isMixed ? underWay(rows, steps) : (one?.stated ?? null);
}

function tellRows(rows: readonly RowStated[], read: StatedRag, sheet: string): Finding | null {
  const cells = new Map<string, string[]>();
  for (const { stated, cell } of rows) {
    cells.set(stated.stated, [...(cells.get(stated.stated) ?? []), formatAddress(cell)]);
  }
  const [first] = rows;
  if (!first || new Set(rows.map(({ stated }) => stated.status)).size < 2) return null;
  const told = [...cells].map(([stated, at]) => ({ stated, cells: at }));
  return {
    code: 'rag-rows-differ',
    sheet,
    cell: formatAddress(first.cell),
    raw: first.stated.stated,
    detail: { rows: told, together: WORDS[read.status] },
  };
}

/** Findings of several rows, the same of the same text once. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const known = new Set<string>();
  return findings.filter(({ code, raw }) => {
    const key = `${code}\n${raw}`;
    return !known.has(key) && known.add(key);
  });
}

/** An action with what its rows state taken together, and its milestones done where their own row says so. */
export interface CombinedStated extends StatedReading {
  readonly action: PlanAction;
}

/**
 * Reads an action whose steps stand on rows of their own: its status is what all of them say together, told where
 * they differ, and a milestone is done when its own row is. An action with one status keeps it.
 *
 * @param read what one status of the action means
 * @example combineStated(action, read, 'Plan').stated?.status // 'off-track' under “Complete” and “Delayed”
 */
export function combineStated(
  action: PlanAction,
  read: (mark: StatedMark) => StatedReading,
  sheet: string,
): CombinedStated {
  const { milestones, stated, rowMarks = stated ? [stated] : [] } = action;
  const ofRows = milestones.filter(({ rows }) => rows !== undefined);
  const marks = rowMarks.length > 1 || ofRows.length > 0 ? rowMarks : [];
  const readings = marks.map((mark) => ({ cell: mark.cell, ...read(mark) }));
  const rows = readings.flatMap(({ stated: own, cell }) => (own ? [{ stated: own, cell }] : []));
  if (rows.length === 0) return { action, ...(stated ? read(stated) : { stated: null, findings: [] }) };
  const unmarked = new Set(
    ofRows.filter((step) => !rows.some(({ cell }) => isOn(step, cell))).map((step) => step.rows?.[0]),
  );
  const first = Math.min(...ofRows.map(({ rows: own }) => own?.[0] ?? Infinity));
  // One status beside the first step, or above it, is the action's own.
  const isWhole = rows.length === 1 && (rows[0]?.cell.row ?? 0) <= first;
  const combined = together(rows, isWhole ? 1 : rows.length + unmarked.size);
  const told = combined && tellRows(rows, combined, sheet);
  const ofSteps = (action.stepMarks ?? []).flatMap((mark) => {
    const own = read(mark).stated;
    return own ? [{ stated: own, cell: mark.cell }] : [];
  });
  const telling = isWhole && ofRows.length > 1 ? ofSteps : rows;
  const isDone = (step: Milestone): boolean => telling.some((row) => isAtEnd(row) && isOn(step, row.cell));
  return {
    action:
      ofRows.length === 0
        ? action
        : {
            ...action,
            milestones: milestones.map((step) => (isDone(step) ? { ...step, done: true } : step)),
          },
    stated: combined,
    findings: [...once(readings.flatMap(({ findings }) => findings)), ...(told ? [told] : [])],
  };
}
