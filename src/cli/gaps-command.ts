import { basename } from 'node:path';
import { figureLines } from '../application/figure-lines';
import { figuresJson } from '../application/figures-json';
import { findingLine, isError } from '../application/review-summary';
import type { Finding } from '../domain/findings/finding';
import type { CommandLine } from './arguments';
import { EXIT, type ExitStatus, type Host } from './host';
import { NoPlanError, openReview } from './open-review';
import { UsageError } from './usage-error';

/** Answers the equality figures of a workbook; writes nothing. */
export async function runGaps(host: Host, line: CommandLine): Promise<ExitStatus> {
  const [file, ...more] = line.files;
  if (file === undefined || more.length > 0) {
    throw new UsageError('“parity gaps” wants the name of one workbook: parity gaps data.xlsx');
  }
  const name = basename(file);
  const { review } = await openReview(host, file, line.asAt);
  const { figures, figureFindings: findings, dataSheets } = review;
  if (line.json) host.console.answer(JSON.stringify(figuresJson(name, figures, findings), null, 2));
  if (dataSheets.length === 0) throw new NoPlanError(nothingRead(name, file, findings));
  if (!line.json) {
    for (const text of figureLines(name, figures, dataSheets, review.plans)) host.console.answer(text);
    for (const finding of findings) host.console.answer(`  ${findingLine(finding)}`);
  }
  return findings.some(isError) ? EXIT.doneWithErrors : EXIT.done;
}

/** Why no equality data was read: what looks like it and was left, or that nothing does. */
function nothingRead(name: string, file: string, findings: readonly Finding[]): string {
  const [first, ...others] = findings;
  if (!first) {
    return (
      `No equality data was found in “${name}”: no sheet has the headings of a data sheet or a staff list in its first rows. ` +
      `Add a sheet to fill in with: parity template wres ${file}`
    );
  }
  // No other command tells of these: every place is told here.
  const more = others.map((finding) => `\n  ${findingLine(finding)}`).join('');
  return `No equality data was read in “${name}”. ${findingLine(first)}${more}`;
}
