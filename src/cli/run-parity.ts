import packageFile from '../../package.json';
import { parseCommandLine } from './arguments';
import { runDue } from './due-command';
import { runGaps } from './gaps-command';
import { HELP } from './help';
import { EXIT, type ExitStatus, type Host } from './host';
import { runRead } from './read-command';
import { runReview } from './review-command';
import { runTemplate } from './template-command';
import { UsageError } from './usage-error';

/** Runs one command line to its exit status. Throws what could not be done, as an error that speaks. */
export async function runParity(host: Host, words: readonly string[]): Promise<ExitStatus> {
  const line = parseCommandLine(words);
  switch (line.command) {
    case 'help':
      host.console.answer(HELP);
      return EXIT.done;
    case 'version':
      host.console.answer(`parity ${packageFile.version}`);
      return EXIT.done;
    case 'review':
      return runReview(host, line);
    case 'read':
      return runRead(host, line);
    case 'gaps':
      return runGaps(host, line);
    case 'template':
      return runTemplate(host, line);
    case 'due': {
      const [phrase] = line.files;
      if (phrase !== undefined)
        throw new UsageError(
          `“parity due” reads phrases from standard input, one a line, and was given “${phrase}” as well: echo "${phrase}" | parity due`,
        );
      const input = host.readStandardInput().replace(/\r?\n$/, '');
      const answers = runDue(input === '' ? [] : input.split(/\r?\n/), {
        asAt: line.asAt ?? host.today,
        periodStart: line.periodStart,
        json: line.json,
      });
      for (const answer of answers) host.console.answer(answer);
      return EXIT.done;
    }
  }
}
