import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '../domain/findings/finding';
import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import { actionLines } from '../domain/report/action-lines';
import { ACTIONS_HEADINGS, ACTIONS_SHEET, actionsSheet, actionsTable } from '../domain/report/actions-sheet';
import { carryCells } from '../domain/report/carried-cells';
import { CHECKS_HEADINGS, CHECKS_SHEET, checksSheet } from '../domain/report/checks-sheet';
import { type KeptNote, readKeptNotes } from '../domain/report/kept-notes';
import { findOwnSheet } from '../domain/report/own-ranges';
import { ownSheetName } from '../domain/report/own-sheet-name';
import { extentOf } from '../domain/report/sheet-draft';
import type { SheetSpec } from '../domain/report/sheet-spec';
import { findStrayCells } from '../domain/report/stray-cells';
import { statusLooks } from '../domain/report/status-looks';
import { LIST_HEADINGS, SUMMARY_HEADINGS } from '../domain/report/summary-layout';
import { SUMMARY_SHEET, summarySheet } from '../domain/report/summary-sheet';
import type { WorkbookChange } from '../workbook/workbook-change';
import { markerName } from '../workbook/workbook-port';
import { absoluteReference } from './write-reference';
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
): readonly WorkbookChange[] {
  const plans = placed.map(({ reviewed }) => reviewed);
  const lines = actionLines(placed);
  const looks = statusLooks(plans);
  const actionsName = ownSheetName(snapshot, 'actions', ACTIONS_SHEET);
  const specs = [
    summarySheet({
      name: ownSheetName(snapshot, 'summary', SUMMARY_SHEET),
      plans: plans.map(({ plan }) => plan),
      lines,
      table: actionsTable(actionsName, lines.length),
      looks,
      asAt,
      notes: keptNotes(snapshot, 'summary', LIST_HEADINGS),
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
  return specs.flatMap((spec) => putOwnSheet(snapshot, spec, ALL_HEADINGS));
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
 * Rebuilds a sheet of ours with what the user put outside our block on it. The marker then covers our block alone,
 * so that the next review tells the two apart.
 *
 * @param headings of the tables on it, where what the user wrote between and beside them is to be kept too
 */
export function putOwnSheet(
  snapshot: WorkbookSnapshot,
  spec: SheetSpec,
  headings?: ReadonlySet<string>,
): readonly WorkbookChange[] {
  const own = spec.marker === null ? null : findOwnSheet(snapshot, spec.marker);
  const strays = own && headings ? findStrayCells(own.sheet, own.range, headings) : [];
  const whole = own ? carryCells(spec, own.sheet, own.range, strays) : spec;
  const put: WorkbookChange = { kind: 'put-sheet', spec: whole };
  if (whole === spec || spec.marker === null) return [put];
  const refersTo = absoluteReference(spec.name, extentOf(spec.rows));
  return [put, { kind: 'set-name', name: markerName(spec.marker), refersTo, hidden: true }];
}
