import { describeText } from './text-kind';

/** Outside brackets. */
const PART = /((?:\s*[,;\n]\s*|\s+[-–—]\s+|\s+by\s+(?=\p{Lu}|\d))(?![^()]*\)))/u;

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
  const pieces = plain.split(PART);
  const parts = pieces.filter((_, at) => at % 2 === 0);
  const isName = parts.map((part) => !isDeadline(part));
  if (isName.every(Boolean)) return plain;
  return parts.reduce((names, part, at) => {
    if (isName[at] !== true) return names;
    // What parts two names that stand side by side stays: "Equality, Diversity and Inclusion Lead".
    const joint = isName[at - 1] === true ? (pieces[at * 2 - 1] ?? '') : '\n';
    return names === '' ? part : `${names}${joint}${part}`;
  }, '');
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
