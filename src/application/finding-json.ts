import type { Finding } from '../domain/findings/finding';
import { severityOf } from '../domain/findings/finding-severity';
import { describeFinding } from '../domain/findings/finding-text.en-gb';

/** A finding as scripts get it: where it stands, how much it matters, and its words. */
export function findingJson(finding: Finding) {
  const { message, fix } = describeFinding(finding);
  const { code, sheet, cell, raw } = finding;
  return { code, severity: severityOf(code), sheet, cell, raw, message, fix };
}
