import { describeText } from '../cells/text-kind';
import { isLeadLabel } from '../leads/lead-words';
import { toldInBrackets } from './told-in-brackets';

/** "… Lead: Head of OD.", "[Action owner – EDI Manager]": a label at the start of a line, a sentence or a bracket. */
const LABELLED =
  /(?<=^|[\n.;([|•]\s{0,3}|\s[-–—]\s)((?:\p{L}+ ){0,2}\p{L}{4,}(?:\(s\)|\/s)?)(?=\s*(?::|\s[-–—]\s)\s*([^\n.;|()[\]]{3,100}))/gimu;
const HAS_LABEL = /lead|owner|responsib|accountab|sponsor/i;
/** The end of what a label is for: "Lead: Head of OD, by May 2026", "Lead: Head of OD - Deadline: May". */
const WHEN_BEHIND = /\s*(?:,|\s[-–—]|\sby(?=\s))\s*(?:by\s+)?/iu;

function isWho(text: string): boolean {
  const { isWho: isSomebody, isDate, isInstruction } = describeText(text);
  return isSomebody && !isDate && !isInstruction;
}

/** What stands behind a label up to a deadline. */
function withoutWhen(text: string): string {
  const parts = text.split(WHEN_BEHIND);
  const end = parts.findIndex((part) => describeText(part).isDate);
  return end < 0 ? text.trim() : parts.slice(0, end).join(', ');
}

function labelled(text: string): readonly string[] {
  if (!HAS_LABEL.test(text)) return [];
  return [...text.matchAll(LABELLED)].flatMap(([, label = '', rest = '']) => {
    const who = withoutWhen(rest);
    return isLeadLabel(label) && isWho(who) ? [who] : [];
  });
}

/**
 * The names of those whom an action's own text makes its leads, one a line: "… (Head of OD, Sept 2026)", "Lead: Head
 * of OD". Empty where it names nobody so: who is asked, told or trained leads nothing.
 *
 * @example leadsInAction('Launch career clinics (Head of OD, Sept 2026)') // 'Head of OD'
 */
export function leadsInAction(text: string): string {
  const inBrackets = toldInBrackets(text).map(({ who }) => who);
  return [...new Set([...inBrackets, ...labelled(text)])].join('\n');
}
