import { basename } from 'node:path';
import { reviewJson } from '../application/review-json';
import { errorLines, summaryLines } from '../application/review-summary';
import { writeReview } from '../application/write-review';
import { settingsSheetOf } from '../application/write-settings';
import type { CommandLine } from './arguments';
import { writeBytes } from './files';
import { EXIT, type ExitStatus, type Host } from './host';
import { openAndReview } from './open-review';
import { outputPlaces } from './output-places';

/** Reviews each workbook and writes the reviewed copy; with no file, the bundled sample. */
export async function runReview(host: Host, line: CommandLine): Promise<ExitStatus> {
  const sample = line.files.length === 0;
  const files = sample ? [host.samplePath] : line.files;
  // The bundled sample may stand where nobody may write; its copy goes to the folder one is in.
  const places = outputPlaces(line, files, sample);
  const documents: object[] = [];
  let status: ExitStatus = EXIT.done;
  for (const [at, file] of files.entries()) {
    const { workbook, review } = await openAndReview(host, file, line.asAt);
    host.console.progress(`Writing the review of ${basename(file)}`);
    await workbook.apply(writeReview({ ...review, settingsSheet: settingsSheetOf(review) }));
    const target = places[at] ?? file;
    const aside = writeBytes(target, workbook.save(), { keepPrevious: !line.inPlace, as: file });
    const errors = errorLines(review);
    if (errors.length > 0) status = EXIT.doneWithErrors;
    if (line.json) documents.push({ ...reviewJson(basename(file), review), written: target });
    else {
      for (const text of summaryLines(basename(file), review)) host.console.answer(text);
      for (const text of errors) host.console.answer(`  Left out: ${text}`);
      if (aside !== null) host.console.answer(`  What was there before differs and was kept as ${aside}`);
      host.console.answer(`  Written to ${target}`);
    }
  }
  if (line.json) {
    const document = documents.length === 1 ? documents[0] : { schema: 1, reviews: documents };
    host.console.answer(JSON.stringify(document, null, 2));
  }
  return status;
}
