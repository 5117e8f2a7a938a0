import { ENDED } from './done-words';

const ON_ITS_OWN_LINE = new RegExp(`^(\\s*${ENDED})[ \\t]*[\\r\\n]+\\s*(?=\\p{L})`, 'iu');

/**
 * A text whose first line is a word for an end and nothing more, with a full stop behind that word, so that it is not
 * taken with the line below: "Complete" above "List sent to managers" is no complete list. Any other text as it is.
 *
 * @example headApart('Complete\nList sent to managers') // 'Complete. List sent to managers'
 */
export function headApart(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(ON_ITS_OWN_LINE, '$1. ') : text;
}
