import { basename } from 'node:path';
import { reviewJson } from '../application/review-json';
import { recognitionLines } from '../application/recognition-lines';
import { errorLines, findingLines, summaryLines } from '../application/review-summary';
import type { CommandLine } from './arguments';
import { EXIT, type ExitStatus, type Host } from './host';
import { openAndReview } from './open-review';
import { UsageError } from './usage-error';

/** Says what was recognised in a workbook and every finding; writes nothing. */
export async function runRead(host: Host, line: CommandLine): Promise<ExitStatus> {
  const [file, ...more] = line.files;
  if (file === undefined || more.length > 0) {
    throw new UsageError('“parity read” wants the name of one workbook: parity read plan.xlsx');
  }
  const { review } = await openAndReview(host, file, line.asAt);
  if (line.json) host.console.answer(JSON.stringify(reviewJson(basename(file), review), null, 2));
  else {
    for (const text of summaryLines(basename(file), review)) host.console.answer(text);
    for (const text of review.plans.flatMap(recognitionLines)) host.console.answer(text);
    const findings = findingLines(review);
    if (findings.length > 0) host.console.answer('  Needs a look:');
    for (const text of findings) host.console.answer(`    ${text}`);
  }
  return errorLines(review).length > 0 ? EXIT.doneWithErrors : EXIT.done;
}
