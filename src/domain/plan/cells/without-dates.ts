import { describeText } from './text-kind';

const PART = /\s*[,;\n]\s*|\s+[-–—]\s+|\s+by\s+(?=\p{Lu}|\d)/u;

/**
 * The names of a cell that holds names and deadlines both, as lists of "who and by when" do; a text without a
 * deadline stays as it is.
 *
 * @example withoutDates('Head of HR, March 2025') // 'Head of HR'
 */
export function withoutDates(text: string): string {
  const parts = text.split(PART);
  const names = parts.filter((part) => !describeText(part.replace(/[()]/g, ' ').trim()).isDate);
  return names.length === parts.length ? text : names.join('\n');
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
