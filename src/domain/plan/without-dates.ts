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
