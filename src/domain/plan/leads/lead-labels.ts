import { isLeadLabel } from './lead-words';

const KIND =
  '(?:executive|exec|operational|op|ops|tactical|managerial|technical|clinical|delivery|project|programme|strategic|overall|senior|gold|silver|bronze)';
/** What says in which part somebody leads, before a colon. */
const SURE = `(?:${KIND}\\s+){0,2}(?:leads?|sponsors?|owners?|support|sro)|accountable|responsible`;
/** Says so only where another label stands in the cell. */
const BESIDE = `${SURE}|${KIND}|consulted|informed|supporting|resp\\.?|acc\\.?|cons\\.?|inf\\.?|pm|(?:project|programme) managers?`;
/** "Exec Lead: … Operational Lead: …" in one line. */
const NEXT_LABEL =
  /\s+(?=(?:executive|exec|operational|op|ops|tactical|delivery|project|strategic|overall)\s+(?:leads?|support|sponsors?|sro|owner)\s*:)/gi;
const AT_START = new RegExp(`^[\\s•*-]*(?:${BESIDE})\\s*:\\s*`, 'gim');
const SURE_AT_START = new RegExp(`^[\\s•*-]*(?:${SURE})\\s*:`, 'im');
const INSIDE = new RegExp(`[\\s;,.|/]+(?:${BESIDE})\\s*:\\s*`, 'gi');

/** "Lead(s):", "Owner/s –": one or more of them, before whoever they are. */
const OPEN_NUMBER = /^([\s•*-]*(?:\p{L}+ ){0,3}\p{L}{3,})(?: ?\(s\)|\/s)(?=\s*:|\s+[–—-]\s)/gimu;

/**
 * A lead's text with its labels in one number: "Lead(s): CPO" as "Leads: CPO".
 *
 * @example withPlainLabels('Owner(s): CPO') // 'Owners: CPO'
 */
export function withPlainLabels(text: string): string {
  if (!/[(/]s\b/i.test(text)) return text;
  return text.replace(OPEN_NUMBER, (whole, label: string) => {
    const several = `${label}s`;
    return isLeadLabel(several.replace(/^[\s•*-]+/, '')) ? several : whole;
  });
}

/**
 * A lead's text with each lead that a label before a colon marks in a line of its own: "Exec Lead: CPO Op Lead: Head
 * of EDI". A post before a colon is such a label only beside another one.
 *
 * @example partedByLabels('SRO: CPO; PM: EDI Manager') // '• CPO\n• EDI Manager'
 */
export function partedByLabels(text: string): string {
  if (!text.includes(':')) return text;
  const atStart = text.match(AT_START)?.length ?? 0;
  const inside = atStart > 0 ? (text.match(INSIDE)?.length ?? 0) : 0;
  return atStart + inside > 1 || SURE_AT_START.test(text)
    ? text.replace(AT_START, '• ').replace(INSIDE, '\n• ')
    : text.replace(NEXT_LABEL, '\n• ');
}
