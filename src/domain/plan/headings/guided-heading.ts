/** What a heading says to explain itself, behind what it says: "Action taken, including e.g. links to objectives". */
const EXPLAINED = /(?<=\w.*)[\s,;:]+(?:including,? )?(?:e\.? ?g\.?|i\.? ?e\.?|for example|such as)[\s,:].*$/i;
const EXPLAINS = /\be\.? ?g\b|\bi\.? ?e\b|for example|such as/i;

/**
 * A heading without what it says to explain itself.
 *
 * @example withoutExplanation('Action planned, e.g. a link to an objective') // 'Action planned'
 */
export function withoutExplanation(heading: string): string {
  return EXPLAINS.test(heading) ? heading.replace(EXPLAINED, '') : heading;
}

/** What a heading says before guidance on how to fill its column begins: at a bracket, a colon, a dash, a new line. */
const BEFORE_GUIDANCE = /^\s*([^:\n([{?–—]{2,60}?\??)(?:\s*[:\n([{]|\s+[–—-]\s|[.?]\s)/;
/** No heading is longer by itself. */
const LONGEST_PLAIN = 40;

/**
 * The words of a long heading that stand before what is asked of those who fill its column; null for a heading that
 * has no such words or is short.
 *
 * @example beforeGuidance('Action: say what you will do, with whom, and how it meets the duty') // 'Action'
 */
export function beforeGuidance(heading: string): string | null {
  if (heading.length <= LONGEST_PLAIN) return null;
  return BEFORE_GUIDANCE.exec(heading)?.[1]?.trim() ?? null;
}
