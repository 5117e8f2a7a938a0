import type { Temporal } from 'temporal-polyfill';
import type { Figure } from '../domain/equality/figure';
import type { DataSheet, WorkforceData } from '../domain/equality/workforce-data';
import type { Finding } from '../domain/findings/finding';
import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import type { Plan } from '../domain/plan/plan';
import { readPlans, type ReadPlansResult } from '../domain/plan/read-plan';
import { reviewPlans } from '../domain/rag/review-plan';
import type { ReviewedPlan } from '../domain/rag/rating';
import { existingRefs, ownRanges, ownSheet } from '../domain/report/own-ranges';
import { placeMappings } from '../domain/settings/place-mappings';
import { readSettings, type SettingsReading } from '../domain/settings/read-settings';
import type { Settings } from '../domain/settings/settings';
import { inSheetOrder } from './finding-order';
import { readWorkforceOf } from './read-workforce';
import { reviewFigures } from './review-figures';

/** Everything Parity can say of a workbook as at a date; nothing is written yet. */
export interface WorkbookReview {
  readonly snapshot: WorkbookSnapshot;
  readonly asAt: Temporal.PlainDate;
  readonly settings: Settings;
  readonly plans: readonly ReviewedPlan[];
  /** All findings, in the order a reader meets them. */
  readonly findings: readonly Finding[];
  /** The sheets that hold no plan, and what each would need to be one. */
  readonly lookedAt: ReadPlansResult['lookedAt'];
  /** The equality figures of its data sheets, with the actions that name each. */
  readonly figures: readonly Figure[];
  /** The sheets on which equality data was found. */
  readonly dataSheets: readonly DataSheet[];
  /** What was found in the counts, in the figures, and between figures and actions; all of it is in `findings` too. */
  readonly figureFindings: readonly Finding[];
  /** What the figures are computed from. */
  readonly workforce: WorkforceData;
}

/** The plans of a workbook as read, before any is rated. */
export interface WorkbookReading extends Pick<
  WorkbookReview,
  'snapshot' | 'asAt' | 'settings' | 'lookedAt' | 'workforce'
> {
  readonly plans: readonly Plan[];
  /** Findings about the workbook's own settings. */
  readonly settingsFindings: readonly Finding[];
  /** Findings about sheets that look like a plan and were not read as one. */
  readonly sheetFindings: readonly Finding[];
}

/**
 * Reads and rates every plan of a workbook.
 *
 * @param snapshot the workbook as read, once
 * @param asAt the date the review speaks for, already chosen (see `chooseAsAt`)
 */
export function reviewWorkbook(snapshot: WorkbookSnapshot, asAt: Temporal.PlainDate): WorkbookReview {
  return rateWorkbook(readWorkbook(snapshot, asAt));
}

/** What a workbook sets for itself, on its settings sheet. */
export function readSettingsOf(snapshot: WorkbookSnapshot): SettingsReading {
  const { settings, findings } = readSettings(ownSheet(snapshot, 'settings'), snapshot.dateSystem);
  return { settings: placeMappings(settings, snapshot), findings };
}

/**
 * The first half of a review: the settings, the counts of the workforce and the plans.
 *
 * @param set the settings to go by; those of the workbook when left out
 */
export function readWorkbook(
  snapshot: WorkbookSnapshot,
  asAt: Temporal.PlainDate,
  set: SettingsReading = readSettingsOf(snapshot),
): WorkbookReading {
  const { settings, findings: settingsFindings } = set;
  const { workforce, notPlans } = readWorkforceOf(snapshot, settings.mappings);
  const {
    plans,
    lookedAt,
    findings: sheetFindings,
  } = readPlans(snapshot, {
    asAt,
    mappings: settings.mappings,
    own: notPlans,
  });
  return { snapshot, asAt, settings, plans, lookedAt, workforce, settingsFindings, sheetFindings };
}

/** The second half: a rating for every action, the equality figures, and all findings in their order. */
export function rateWorkbook(reading: WorkbookReading): WorkbookReview {
  const { snapshot, asAt, settings, lookedAt, workforce } = reading;
  const plans = reviewPlans(
    snapshot,
    reading.plans,
    settings,
    asAt,
    existingRefs(snapshot),
    ownRanges(snapshot),
  );
  const { figures, findings: figureFindings } = reviewFigures(workforce, plans, settings.equality, snapshot);
  const findings = [
    ...reading.settingsFindings,
    ...reading.sheetFindings,
    ...plans.flatMap(({ plan, actions }) => [
      ...plan.findings,
      ...actions.flatMap((action) => action.findings),
    ]),
    ...figureFindings,
  ];
  return {
    snapshot,
    asAt,
    settings,
    plans,
    findings: inSheetOrder(findings, snapshot),
    lookedAt,
    figures,
    figureFindings: inSheetOrder(figureFindings, snapshot),
    dataSheets: workforce.sheets,
    workforce,
  };
}
