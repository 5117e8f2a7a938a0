import { Temporal } from 'temporal-polyfill';
import {
  rateWorkbook,
  readWorkbook,
  type WorkbookReading,
  type WorkbookReview,
} from '../../src/application/review-workbook';
import { writeReview } from '../../src/application/write-review';
import type { WorkbookSnapshot } from '../../src/domain/grid/sheet-snapshot';
import { compilePatternsOnce } from '../../src/cli/compile-patterns-once';
import { NATIVE_CODEC } from '../../src/cli/native-codec';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import type { WorkbookFile } from '../../src/workbook/workbook-port';

const AS_AT = Temporal.PlainDate.from('2026-06-30');

compilePatternsOnce();

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
