import type { Finding, FindingCode } from './finding';

/** How an action could be put better, or by when it is to be done: worth nothing once it is done or given up. */
const ADVICE: ReadonlySet<FindingCode> = new Set([
  'action-not-smart',
  'several-actions',
  'target-met',
  'due-unclear',
  'due-missing',
  'due-ambiguous',
]);

/**
 * The findings without what only matters while an action is still to be done.
 *
 * @example withoutAdvice(findings).some(({ code }) => code === 'action-not-smart') // false
 */
export function withoutAdvice(findings: readonly Finding[]): readonly Finding[] {
  return findings.some(({ code }) => ADVICE.has(code))
    ? findings.filter(({ code }) => !ADVICE.has(code))
    : findings;
}
