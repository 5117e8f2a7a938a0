import { describeText } from './text-kind';

const PART = /\s*[,;\n]\s*|\s+[-–—]\s+|\s+by\s+(?=\p{Lu}|\d)/u;

const isDeadline = (text: string): boolean => describeText(text.replace(/[()]/g, ' ').trim()).isDate;

/** Without a deadline in brackets or behind a colon: "Head of HR (March 2025)", "Network chairs: quarterly". */
function withoutAsides(text: string): string {
  return text
    .replace(/\s*\(([^()]*)\)/g, (aside, inside: string) => (isDeadline(inside) ? '' : aside))
    .replace(/\s*:\s*([^:\n]+)$/gm, (tail, inside: string) => (isDeadline(inside) ? '' : tail));
}

/**
 * The names of a cell that holds names and deadlines both, as lists of "who and by when" do; a text without a
 * deadline stays as it is.
 *
 * @example withoutDates('Head of HR, March 2025') // 'Head of HR'
 */
export function withoutDates(text: string): string {
  const plain = withoutAsides(text);
  const parts = plain.split(PART);
  const names = parts.filter((part) => !isDeadline(part));
  return names.length === parts.length ? plain : names.join('\n');
}

const LEAD_AFTER = /\n|\s+[-–—]\s+|[()[\]|]|(?:^|[\s.;,])(?:lead|owner|responsible)\s*:|[.;]\s+/iu;

/**
 * The names a text of another kind ends or is followed by; empty where it holds none, since the words of an action
 * are nobody's name.
 *
 * @example leadsAmong('Review the leave policy (Head of HR)') // 'Head of HR'
 */
export function leadsAmong(text: string): string {
  const [, ...after] = text.split(LEAD_AFTER).map((part) => part.trim());
  const names = after.filter((part) => {
    const { isWho, isDate, isInstruction } = describeText(part);
    return part !== '' && isWho && !isDate && !isInstruction;
  });
  return names.join('\n');
}
