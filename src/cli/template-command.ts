import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import {
  EQUALITY_TEMPLATES,
  equalityTemplate,
  isEqualityTemplate,
} from '../domain/report/equality-templates/equality-template';
import { planTemplate } from '../domain/report/plan-template';
import type { CommandLine } from './arguments';
import { readBytes, writeBytes } from './files';
import { EXIT, type ExitStatus, type Host } from './host';
import { UsageError } from './usage-error';

/** Adds a blank action plan or data sheet to a workbook, or makes the workbook when it is not there yet. */
export async function runTemplate(host: Host, line: CommandLine): Promise<ExitStatus> {
  const [name, file, ...more] = line.files;
  if (name === undefined || file === undefined || more.length > 0) {
    throw new UsageError(
      '“parity template” wants what to add and the workbook: parity template plan new-plan.xlsx',
    );
  }
  if (name !== 'plan' && !isEqualityTemplate(name)) {
    throw new UsageError(
      `There is no template “${name}”. There are: plan, ${EQUALITY_TEMPLATES.join(', ')}.`,
    );
  }
  if (!/\.xls[xm]$/i.test(file)) {
    throw new UsageError(
      `Excel would not open “${basename(file)}” as a workbook. Give a name that ends in .xlsx.`,
    );
  }
  const isNew = !existsSync(file);
  if (isNew && /\.xlsm$/i.test(file)) {
    throw new UsageError(
      `A new workbook has no macros, so Excel would not open it as “${basename(file)}”. Give a name that ends in .xlsx.`,
    );
  }
  const workbook = isNew ? host.createWorkbook() : host.openWorkbook(readBytes(file), basename(file));
  const taken = new Set(
    (isNew ? [] : (await workbook.read()).sheets).map((sheet) => sheet.name.toLowerCase()),
  );
  const spec = name === 'plan' ? planTemplate(taken) : equalityTemplate(name, taken);
  await workbook.apply([{ kind: 'put-sheet', spec }]);
  writeBytes(file, workbook.save());
  const then =
    name === 'plan'
      ? `Fill in one action a row, then: parity review ${file}`
      : `Type in the numbers, then: parity gaps ${file}`;
  host.console.answer(`Added the sheet “${spec.name}” to ${file}. ${then}`);
  return EXIT.done;
}
