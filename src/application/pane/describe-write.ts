import { columnLetters } from '../../domain/grid/address';
import { planLabels } from '../../domain/report/action-lines';
import { ownSheet } from '../../domain/report/own-ranges';
import type { PutSheet, WorkbookChange } from '../../workbook/workbook-change';
import type { NeededChanges } from '../needed-changes';
import type { ReviewChanges } from '../write-review';
import type { PlacedPlan } from '../write-status';
import type { WorkbookSnapshot } from '../../domain/grid/sheet-snapshot';
import { joinWords, quotedNames } from './wording';

const NOTHING = 'The workbook holds all of this already: there is nothing to write.';

/**
 * What a write would do, in sentences; only what it would alter is named.
 *
 * @param snapshot the workbook before it
 * @param needed those of the changes that alter something, and the workbook after them
 */
export function describeWrite(
  snapshot: WorkbookSnapshot,
  { plans, sheets }: ReviewChanges,
  needed: NeededChanges,
): readonly string[] {
  if (needed.changes.length === 0) return [NOTHING];
  const kept = new Set<WorkbookChange>(needed.changes);
  const labels = planLabels(plans.map(({ placed }) => placed.reviewed.plan));
  const columns = plans.flatMap(({ placed, changes }, index) =>
    changes.some((change) => kept.has(change)) ? [describeColumns(placed, labels[index] ?? '')] : [],
  );
  const built = sheets.filter((change) => kept.has(change));
  const isThere = ({ spec }: PutSheet): boolean =>
    spec.marker !== null && ownSheet(snapshot, spec.marker) !== null;
  return [
    ...columns,
    ...describeSheets(
      'Adds',
      built.filter((change) => !isThere(change)),
      needed.after,
    ),
    ...describeSheets('Rebuilds', built.filter(isThere), needed.after),
    'Changes no other cell.',
  ];
}

function describeColumns({ place }: PlacedPlan, label: string): string {
  const columns = place.columns.filter((column) => column !== null).sort((one, other) => one - other);
  const letters = joinWords(runsOf(columns));
  if (place.earlier) return `Renews the ${columns.length} status columns of “${label}” (${letters}).`;
  const table = place.growTable === null ? '' : `, as part of its table “${place.growTable}”`;
  return `Adds ${columns.length} columns to “${label}” (${letters})${table}.`;
}

/** Neighbouring columns together: `K to R`. */
function runsOf(columns: readonly number[]): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run && run.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs.map(({ first, last }) =>
    first === last ? columnLetters(first) : `${columnLetters(first)} to ${columnLetters(last)}`,
  );
}

function describeSheets(
  verb: 'Adds' | 'Rebuilds',
  built: readonly PutSheet[],
  after: WorkbookSnapshot,
): readonly string[] {
  if (built.length === 0) return [];
  const names = quotedNames(built.map((change) => builtName(change, after)));
  return [verb === 'Adds' ? `Adds ${names}.` : `Rebuilds ${names}, with your notes kept.`];
}

/** The name under which a sheet of ours stands once it is built. */
export function builtName({ spec }: PutSheet, after: WorkbookSnapshot): string {
  return (spec.marker === null ? null : ownSheet(after, spec.marker)?.name) ?? spec.name;
}
