import { basename } from 'node:path';
import { ACTIONS_YET, awaitsActions } from '../domain/plan/awaits-actions';
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

interface OpenedReview {
  readonly workbook: WorkbookFile;
  readonly review: WorkbookReview;
}

/** Opens a workbook from a file and reviews it as at a date, or as its settings say, whatever it holds. */
export async function openReview(
  host: Host,
  path: string,
  asAt: Temporal.PlainDate | null,
): Promise<OpenedReview> {
  const name = basename(path);
  host.console.progress(`Opening ${name}`);
  const workbook = host.openWorkbook(readBytes(path), name);
  const snapshot = await workbook.read(({ sheet, done, total }) =>
    host.console.progress(`Reading “${sheet}” of ${name} (${done} of ${total} sheets)`),
  );
  host.console.progress(`Rating the actions of ${name}`);
  return { workbook, review: reviewWorkbook(snapshot, chooseAsAt(snapshot, asAt, host.today)) };
}

/** The same of a workbook that has something to review: throws NoPlanError when it holds neither a plan nor equality data. */
export async function openAndReview(
  host: Host,
  path: string,
  asAt: Temporal.PlainDate | null,
): Promise<OpenedReview> {
  const opened = await openReview(host, path, asAt);
  const { plans, dataSheets } = opened.review;
  if (plans.length === 0 && dataSheets.length === 0) {
    throw new NoPlanError(noPlanSentence(basename(path), opened.review));
  }
  return opened;
}

function noPlanSentence(name: string, { lookedAt }: WorkbookReview): string {
  if (awaitsActions(lookedAt)) {
    const sheets = lookedAt.flatMap(({ sheet, missing }) => (missing === ACTIONS_YET ? [`“${sheet}”`] : []));
    const has = sheets.length === 1 ? 'has' : 'have';
    return `${sheets.join(', ')} in “${name}” ${has} the headings of a plan and no actions under them yet. Fill in one action a row, then review it again.`;
  }
  const looked = lookedAt.map(({ sheet, missing }) => `“${sheet}” (without ${missing})`).join(', ');
  return (
    `No action plan was found in “${name}”. ` +
    (looked === '' ? 'It has no sheets to look at. ' : `Looked at: ${looked}. `) +
    'A plan needs a row of headings with at least an action column and one for due date, lead or status above its actions.'
  );
}
