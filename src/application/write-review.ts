import type { Temporal } from 'temporal-polyfill';
import type { Finding } from '../domain/findings/finding';
import type { WorkbookSnapshot } from '../domain/grid/sheet-snapshot';
import { DEFAULT_POLICY, type RatingPolicy } from '../domain/rag/rag-policy';
import type { ReviewedPlan } from '../domain/rag/rating';
import type { SheetSpec } from '../domain/report/sheet-spec';
import type { WorkbookChange } from '../workbook/workbook-change';
import { writeOwnSheets } from './write-own-sheets';
import { placePlans, writeStatusColumns } from './write-status';

/** A review, and the workbook it was read from. */
export interface ReviewToWrite {
  readonly snapshot: WorkbookSnapshot;
  readonly plans: readonly ReviewedPlan[];
  readonly findings: readonly Finding[];
  readonly asAt: Temporal.PlainDate;
  /** What the rating went by; the standard rules when left out. */
  readonly settings?: RatingPolicy;
  /** The sheet of settings, when it is to be written too. */
  readonly settingsSheet?: SheetSpec | null;
}

/**
 * A review as changes to its workbook: status columns beside each plan, and the sheets of ours rebuilt in place.
 * The same review gives the same changes, and a review of what they left gives changes that alter nothing.
 */
export function writeReview(review: ReviewToWrite): readonly WorkbookChange[] {
  const placed = placePlans(review.snapshot, review.plans);
  return [
    ...placed.flatMap(writeStatusColumns),
    ...writeOwnSheets(
      review.snapshot,
      placed,
      review.findings,
      review.asAt,
      review.settings ?? DEFAULT_POLICY,
    ),
    ...(review.settingsSheet ? [{ kind: 'put-sheet', spec: review.settingsSheet } as const] : []),
  ];
}
