/** How the words of posts are cut short, and the words they are short for. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['dir', 'director'],
  ['dirs', 'directors'],
  ['mgr', 'manager'],
  ['mgrs', 'managers'],
  ['mngr', 'manager'],
  ['asst', 'assistant'],
  ['ass', 'assistant'],
  ['assoc', 'associate'],
  ['dep', 'deputy'],
  ['offr', 'officer'],
  ['coord', 'coordinator'],
  ['co-ord', 'co-ordinator'],
  ['snr', 'senior'],
  ['mgmt', 'management'],
  ['mgt', 'management'],
]);
const SHORT = [...SHORTENED.keys()].join('|');
const FULL = [...new Set(SHORTENED.values())].join('|');
/** Most leads have none of them. */
const HAS_SHORT = new RegExp(`\\b(?:${SHORT})\\b`, 'i');
const FULL_WORD = new RegExp(`(?<![\\p{L}-])(?:${FULL})(?![\\p{L}-])`, 'giu');
/** These open a post, so that more of it follows: "Priya Dep" is a name. */
const GOES_ON = '(?:asst|ass|assoc|dep|snr)';
/** A short word with its full stop, before another word or at an end; or one in full. */
const WORD = new RegExp(
  `(?<![\\p{L}\\d@.-])(?!${GOES_ON}(?!\\.?\\s+\\p{L}))(?:${SHORT})(?:\\.(?=[\\s,/;)]|$)|(?![\\p{L}\\d.'’@-]))|${FULL_WORD.source}`,
  'giu',
);

/** The word in full, with a capital where the short one has it; letters in capitals are a body's or a person's own. */
function inFull(word: string): string {
  const short = word.replace(/\.$/, '');
  const full = SHORTENED.get(short.toLowerCase());
  if (full === undefined || (short === word && short === short.toUpperCase())) return word;
  return short.charAt(0) === short.charAt(0).toLowerCase()
    ? full
    : full.charAt(0).toUpperCase() + full.slice(1);
}

/** A lead's text with the words of its posts in full, and how names that were read from it are written there. */
export interface SpeltOutPosts {
  readonly text: string;
  asWritten(names: readonly string[]): readonly string[];
}

/**
 * A lead's text with "Dir.", "Mgr" and "Asst" in full, so that it is parted like any other.
 *
 * @example spellOutPosts('Dir. of Finance, Estates and IT').text // 'Director of Finance, Estates and IT'
 */
export function spellOutPosts(written: string): SpeltOutPosts {
  if (!HAS_SHORT.test(written)) return { text: written, asWritten: (names) => names };
  const words = (text: string): string => (text.match(FULL_WORD) ?? []).join('|');
  const forms: string[] = [];
  const text = written.replace(WORD, (word) => {
    const full = inFull(word);
    if (words(full) !== '') forms.push(word);
    return full;
  });
  return {
    text,
    asWritten: (names) => {
      // A word that was left aside makes it uncertain which is which: in full they are right as well.
      if (
        names
          .map(words)
          .filter((found) => found !== '')
          .join('|') !== words(text)
      )
        return names;
      const rest = [...forms];
      return names.map((name) =>
        name.replace(FULL_WORD, (word) => rest.shift() ?? word).replace(/(?<=\p{L})\.$/u, ''),
      );
    },
  };
}
