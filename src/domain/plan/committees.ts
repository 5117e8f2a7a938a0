import { tidyText } from '../wording/tidy-text';

/**
 * The committees a governance cell names, in order, each once.
 *
 * @example readCommittees('Workforce Committee\nTrust Board') // ['Workforce Committee', 'Trust Board']
 */
export function readCommittees(text: string): readonly string[] {
  return [...new Set(tidyText(text).split('\n'))].filter((name) => name !== '');
}
