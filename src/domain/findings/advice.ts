import type { Finding, FindingCode } from './finding';

/** How an action could be put better, or by when it is to be done: worth nothing once it is done or given up. */
const ADVICE: ReadonlySet<FindingCode> = new Set([
  'action-not-smart',
  'several-actions',
  'target-met',
  'due-unclear',
  'due-missing',
  'due-ambiguous',
  'due-outside-period',
  'milestone-after-due',
]);

/** What is said of the whole plan stands at one of its actions, whatever becomes of that. */
const isAdvice = (finding: Finding): boolean =>
  ADVICE.has(finding.code) && !(finding.code === 'due-outside-period' && finding.detail.most !== undefined);

/**
 * The findings without what only matters while an action is still to be done.
 *
 * @example withoutAdvice(findings).some(({ code }) => code === 'action-not-smart') // false
 */
export function withoutAdvice(findings: readonly Finding[]): readonly Finding[] {
  return findings.some(isAdvice) ? findings.filter((finding) => !isAdvice(finding)) : findings;
}
