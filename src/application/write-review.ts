import type { Temporal } from 'temporal-polyfill';
import type { EqualityPolicy } from '../domain/equality/equality-policy';
import type { Figure } from '../domain/equality/figure';
import type { WorkforceData } from '../domain/equality/workforce-data';
import type { Finding } from '../domain/findings/finding';
import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import { DEFAULT_POLICY, type RatingPolicy } from '../domain/rag/rag-policy';
import type { ReviewedPlan } from '../domain/rag/rating';
import type { SheetSpec } from '../domain/report/sheet-spec';
import type { PutSheet, WorkbookChange } from '../workbook/workbook-change';
import type { FiguresToWrite } from './write-figures';
import { writeOwnSheets } from './write-own-sheets';
import { placePlans, writeStatusColumns, type PlacedPlan } from './write-status';

/** A review, and the workbook it was read from. */
export interface ReviewToWrite {
  readonly snapshot: WorkbookSnapshot;
  readonly plans: readonly ReviewedPlan[];
  readonly findings: readonly Finding[];
  readonly asAt: Temporal.PlainDate;
  /** What the rating went by; the standard rules when left out. */
  readonly settings?: RatingPolicy & { readonly equality?: EqualityPolicy };
  /** The equality figures, when there are any. */
  readonly figures?: readonly Figure[];
  /** What they are computed from. */
  readonly workforce?: WorkforceData;
  /** The sheet of settings, when it is to be written too. */
  readonly settingsSheet?: SheetSpec | null;
}

/** What a review writes, plan by plan and sheet by sheet. */
export interface ReviewChanges {
  readonly plans: readonly { readonly placed: PlacedPlan; readonly changes: readonly WorkbookChange[] }[];
  readonly sheets: readonly PutSheet[];
}

function figuresOf({ figures, workforce, settings, settingsSheet }: ReviewToWrite): FiguresToWrite | null {
  if (!figures || !workforce) return null;
  const policy = settings?.equality;
  return { figures, workforce, settingsSheet: settingsSheet ?? null, ...(policy ? { policy } : {}) };
}

/** A review as changes to its workbook: status columns beside each plan, and the sheets of ours rebuilt in place. */
export function changesOf(review: ReviewToWrite): ReviewChanges {
  const { snapshot, findings, asAt, settings = DEFAULT_POLICY, settingsSheet } = review;
  const placed = placePlans(snapshot, review.plans);
  const plans = placed.map((one) => ({ placed: one, changes: writeStatusColumns(one) }));
  const sheets = writeOwnSheets(snapshot, placed, findings, asAt, settings, figuresOf(review));
  return { plans, sheets: settingsSheet ? [...sheets, { kind: 'put-sheet', spec: settingsSheet }] : sheets };
}

/**
 * The changes of a review in the order in which they are made. The same review gives the same changes, and a
 * review of what they left gives changes that alter nothing.
 */
export function writeReview(review: ReviewToWrite): readonly WorkbookChange[] {
  const { plans, sheets } = changesOf(review);
  return [...plans.flatMap(({ changes }) => changes), ...sheets];
}
