import { basename } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { chooseAsAt } from '../application/choose-as-at';
import { reviewWorkbook, type WorkbookReview } from '../application/review-workbook';
import type { WorkbookFile } from '../workbook/workbook-port';
import { readBytes } from './files';
import type { Host } from './host';

/** No sheet of the workbook holds an action plan; `message` says which were looked at and what was missing. */
export class NoPlanError extends Error {
  override readonly name = 'NoPlanError';
}

/** Opens a workbook from a file and reviews it as at a date, or as its settings say. Throws NoPlanError when it holds no plan. */
export async function openAndReview(
  host: Host,
  path: string,
  asAt: Temporal.PlainDate | null,
): Promise<{ readonly workbook: WorkbookFile; readonly review: WorkbookReview }> {
  const name = basename(path);
  host.console.progress(`Opening ${name}`);
  const workbook = host.openWorkbook(readBytes(path), name);
  const snapshot = await workbook.read(({ sheet, done, total }) =>
    host.console.progress(`Reading “${sheet}” of ${name} (${done} of ${total} sheets)`),
  );
  host.console.progress(`Rating the actions of ${name}`);
  const review = reviewWorkbook(snapshot, chooseAsAt(snapshot, asAt, host.today));
  if (review.plans.length === 0) throw new NoPlanError(noPlanSentence(name, review));
  return { workbook, review };
}

function noPlanSentence(name: string, { lookedAt }: WorkbookReview): string {
  const looked = lookedAt.map(({ sheet, missing }) => `“${sheet}” (without ${missing})`).join(', ');
  return (
    `No action plan was found in “${name}”. ` +
    (looked === '' ? 'It has no sheets to look at. ' : `Looked at: ${looked}. `) +
    'A plan needs a row of headings with at least an action column and one for due date, lead or status above its actions.'
  );
}
