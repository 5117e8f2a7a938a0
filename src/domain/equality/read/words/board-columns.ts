/** The columns of a board's roster that say what kind of member each is. */
export interface BoardColumns {
  readonly voting: number | null;
  readonly executive: number | null;
}

const VOTING =
  /^(?:board )?voting(?: (?:rights?|status|member(?:ship)?|or non ?voting|non ?voting|y n|yes no))*$/;
const EXECUTIVE =
  /^(?:exec(?:utive)?s?(?: director)?(?: (?:or )?(?:non ?exec(?:utive)?s?|neds?)(?: director)?)?|neds?(?: or)? exec(?:utive)?s?|(?:director|member(?:ship)?|board member) type)(?: (?:y n|yes no|status))?$/;
const ANSWER = /^(?:y|n|yes|no)$/i;
const VOTES = /^(?:non[- ]?)?voting\b|^(?:with|without|no) vote/i;
const KIND = /^(?:non[- ]?)?exec(?:utive)?s?\b|^neds?\b|^chair\b/i;

interface Headed {
  readonly column: number;
  readonly words: string;
}

/**
 * Which columns say who votes and who is an executive; null where neither does. What stands under a heading decides.
 *
 * @param textsUnder what stands in a column
 * @example findBoardColumns([{ column: 3, words: 'voting' }], () => ['Yes', 'No'])?.voting // 3
 */
export function findBoardColumns(
  headings: readonly Headed[],
  textsUnder: (column: number) => readonly string[],
): BoardColumns | null {
  const find = (heads: RegExp, own: RegExp): number | null =>
    headings.find(({ column, words }) => {
      const texts = textsUnder(column).filter((text) => text !== '');
      return (
        heads.test(words) && texts.length > 0 && texts.every((text) => ANSWER.test(text) || own.test(text))
      );
    })?.column ?? null;
  const [voting, executive] = [find(VOTING, VOTES), find(EXECUTIVE, KIND)];
  return voting === null && executive === null ? null : { voting, executive };
}

/** Whether a member votes, by what stands in that column. */
export function isVoting(text: string): boolean {
  return /^(?:y|yes)$|^voting\b|^with vote/i.test(text.trim());
}

/** Whether a member is an executive, by what stands in that column. */
export function isExecutive(text: string): boolean {
  return /^(?:y|yes)$|^exec/i.test(text.trim());
}
