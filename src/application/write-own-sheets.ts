import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '../domain/findings/finding';
import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import type { RatingPolicy } from '../domain/rag/rag-policy';
import { actionLines } from '../domain/report/action-lines';
import { ACTIONS_HEADINGS, ACTIONS_SHEET, actionsSheet, actionsTable } from '../domain/report/actions-sheet';
import { CHECKS_HEADINGS, CHECKS_SHEET, checksSheet } from '../domain/report/checks-sheet';
import { FIGURE_SHEET_HEADINGS, figuresSummary } from '../domain/report/figures-summary';
import { findOwnSheet } from '../domain/report/own-ranges';
import { ownSheetName } from '../domain/report/own-sheet-name';
import { statusLooks } from '../domain/report/status-looks';
import { NOTED_HEADINGS, SUMMARY_HEADINGS } from '../domain/report/summary-layout';
import { SUMMARY_SHEET, summarySheet } from '../domain/report/summary-sheet';
import type { PutSheet } from '../workbook/workbook-change';
import { keptNotes, putOwnSheet } from './put-own-sheet';
import { type FiguresToWrite, writeFigures } from './write-figures';
import type { PlacedPlan } from './write-status';

/** The headings of all tables on the summary, the checks and the list of actions. */
const ALL_HEADINGS: ReadonlySet<string> = new Set([
  ...SUMMARY_HEADINGS,
  ...FIGURE_SHEET_HEADINGS,
  ...CHECKS_HEADINGS,
  ...ACTIONS_HEADINGS,
]);

/**
 * The changes that write the summary, the checks, the list of actions, and the equality figures where there are any.
 * Without a plan the summary says what figures there are, and sheets that would be empty are not added; one that an
 * earlier review wrote is the user's and is kept up to date.
 */
export function writeOwnSheets(
  snapshot: WorkbookSnapshot,
  placed: readonly PlacedPlan[],
  findings: readonly Finding[],
  asAt: Temporal.PlainDate,
  policy: RatingPolicy,
  figures: FiguresToWrite | null,
): readonly PutSheet[] {
  const plans = placed.map(({ reviewed }) => reviewed);
  const lines = actionLines(placed);
  const looks = statusLooks(plans, policy);
  const actionsName = ownSheetName(snapshot, 'actions', ACTIONS_SHEET);
  const table = actionsTable(actionsName, lines);
  const written = figures && writeFigures(snapshot, figures, { lines, table }, asAt);
  const name = ownSheetName(snapshot, 'summary', SUMMARY_SHEET);
  const isThere = (marker: string): boolean => findOwnSheet(snapshot, marker) !== null;
  const hasActions = plans.length > 0 || isThere('actions');
  const specs = [
    !hasActions && figures && written
      ? figuresSummary({
          name,
          figures: figures.figures,
          dataSheets: figures.workforce.sheets,
          sheets: written.working,
          published: written.published,
          asAt,
        })
      : summarySheet({
          name,
          plans: plans.map(({ plan }) => plan),
          lines,
          table,
          looks,
          asAt,
          notes: keptNotes(snapshot, 'summary', NOTED_HEADINGS),
        }),
    ...(hasActions || findings.length > 0 || isThere('checks')
      ? [
          checksSheet(
            ownSheetName(snapshot, 'checks', CHECKS_SHEET),
            findings,
            plans,
            asAt,
            keptNotes(snapshot, 'checks', CHECKS_HEADINGS),
          ),
        ]
      : []),
    ...(hasActions
      ? [actionsSheet(actionsName, lines, looks, asAt, keptNotes(snapshot, 'actions', ACTIONS_HEADINGS))]
      : []),
  ];
  return [
    ...specs.map((spec) => putOwnSheet(snapshot, spec, ALL_HEADINGS)),
    ...(written ? written.changes : []),
  ];
}
