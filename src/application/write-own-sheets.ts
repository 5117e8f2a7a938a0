import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '../domain/findings/finding';
import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import type { RatingPolicy } from '../domain/rag/rag-policy';
import { actionLines } from '../domain/report/action-lines';
import { ACTIONS_HEADINGS, ACTIONS_SHEET, actionsSheet, actionsTable } from '../domain/report/actions-sheet';
import { CHECKS_HEADINGS, CHECKS_SHEET, checksSheet } from '../domain/report/checks-sheet';
import { type KeptNote, readKeptNotes } from '../domain/report/kept-notes';
import { findOwnSheet } from '../domain/report/own-ranges';
import { ownSheetName } from '../domain/report/own-sheet-name';
import { placeStrays } from '../domain/report/place-strays';
import type { SheetSpec } from '../domain/report/sheet-spec';
import { findStrayCells } from '../domain/report/stray-cells';
import { statusLooks } from '../domain/report/status-looks';
import { NOTED_HEADINGS, SUMMARY_HEADINGS } from '../domain/report/summary-layout';
import { SUMMARY_SHEET, summarySheet } from '../domain/report/summary-sheet';
import type { PutSheet } from '../workbook/workbook-change';
import type { PlacedPlan } from './write-status';

/** The headings of all tables on the three sheets. */
const ALL_HEADINGS: ReadonlySet<string> = new Set([
  ...SUMMARY_HEADINGS,
  ...CHECKS_HEADINGS,
  ...ACTIONS_HEADINGS,
]);

/** The changes that write the summary, the checks and the list of actions. */
export function writeOwnSheets(
  snapshot: WorkbookSnapshot,
  placed: readonly PlacedPlan[],
  findings: readonly Finding[],
  asAt: Temporal.PlainDate,
  policy: RatingPolicy,
): readonly PutSheet[] {
  const plans = placed.map(({ reviewed }) => reviewed);
  const lines = actionLines(placed);
  const looks = statusLooks(plans, policy);
  const actionsName = ownSheetName(snapshot, 'actions', ACTIONS_SHEET);
  const specs = [
    summarySheet({
      name: ownSheetName(snapshot, 'summary', SUMMARY_SHEET),
      plans: plans.map(({ plan }) => plan),
      lines,
      table: actionsTable(actionsName, lines.length),
      looks,
      asAt,
      notes: keptNotes(snapshot, 'summary', NOTED_HEADINGS),
    }),
    checksSheet(
      ownSheetName(snapshot, 'checks', CHECKS_SHEET),
      findings,
      plans,
      asAt,
      keptNotes(snapshot, 'checks', CHECKS_HEADINGS),
    ),
    actionsSheet(actionsName, lines, looks, asAt, keptNotes(snapshot, 'actions', ACTIONS_HEADINGS)),
  ];
  return specs.map((spec) => putOwnSheet(snapshot, spec));
}

function keptNotes(
  snapshot: WorkbookSnapshot,
  marker: string,
  headings: readonly string[],
): readonly KeptNote[] {
  const own = findOwnSheet(snapshot, marker);
  return own ? readKeptNotes(own.sheet, own.range, headings) : [];
}

/**
 * Rebuilds a sheet of ours with what the user wrote between and beside its tables; what stands beyond our block
 * the adapter keeps, for it knows its looks.
 */
function putOwnSheet(snapshot: WorkbookSnapshot, spec: SheetSpec): PutSheet {
  const own = spec.marker === null ? null : findOwnSheet(snapshot, spec.marker);
  if (!own) return { kind: 'put-sheet', spec };
  const strays = findStrayCells(own.sheet, own.range, ALL_HEADINGS);
  return { kind: 'put-sheet', spec: placeStrays(spec, own.sheet, strays) };
}
