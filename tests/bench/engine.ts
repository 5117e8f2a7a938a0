import '../../src/cli/tune-v8';
import { Temporal } from 'temporal-polyfill';
import {
  rateWorkbook,
  readWorkbook,
  type WorkbookReading,
  type WorkbookReview,
} from '../../src/application/review-workbook';
import { readWorkforceOf } from '../../src/application/read-workforce';
import { reviewFigures } from '../../src/application/review-figures';
import { writeReview } from '../../src/application/write-review';
import { DEFAULT_EQUALITY_POLICY } from '../../src/domain/equality/equality-policy';
import type { WorkforceData } from '../../src/domain/equality/workforce-data';
import type { WorkbookSnapshot } from '../../src/domain/grid/sheet-snapshot';
import { NATIVE_CODEC } from '../../src/cli/native-codec';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import type { WorkbookFile } from '../../src/workbook/workbook-port';

const AS_AT = Temporal.PlainDate.from('2026-06-30');

/** A review of one workbook in the steps the bench times, to be taken in this order. */
export function reviewInSteps(bytes: Uint8Array) {
  let workbook: WorkbookFile;
  let snapshot: WorkbookSnapshot;
  let reading: WorkbookReading;
  let review: WorkbookReview;
  return {
    async open(): Promise<void> {
      workbook = openXlsx(bytes, 'plan.xlsx', NATIVE_CODEC);
      snapshot = await workbook.read();
    },
    read(): void {
      reading = readWorkbook(snapshot, AS_AT);
    },
    rate(): void {
      review = rateWorkbook(reading);
    },
    async write(): Promise<void> {
      await workbook.apply(writeReview(review));
      workbook.save();
    },
    /** How many actions were read, so that a bench of nothing is noticed. */
    actionCount(): number {
      return review.plans.reduce((sum, { actions }) => sum + actions.length, 0);
    },
  };
}

/** The equality figures of one staff list in the steps the bench times, to be taken in this order. */
export function countInSteps(bytes: Uint8Array) {
  let snapshot: WorkbookSnapshot;
  let workforce: WorkforceData;
  return {
    async open(): Promise<void> {
      snapshot = await openXlsx(bytes, 'staff.xlsx', NATIVE_CODEC).read();
    },
    count(): void {
      ({ workforce } = readWorkforceOf(snapshot, []));
      reviewFigures(workforce, [], DEFAULT_EQUALITY_POLICY);
    },
    /** How many people were counted, so that a bench of nothing is noticed. */
    peopleCount(): number {
      return workforce.counts
        .filter(({ standard, id }) => standard === 'WRES' && id === '1')
        .flatMap(({ reference, comparison, notKnown }) => [reference, comparison, notKnown])
        .reduce((sum, count) => sum + (count?.value ?? 0), 0);
    },
  };
}
