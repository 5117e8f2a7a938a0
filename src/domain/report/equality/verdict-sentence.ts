import type { Figure } from '../../equality/figure';
import { columnLetters } from '../../grid/address';
import type { SheetDraft } from '../sheet-draft';
import { SENTENCE } from '../styles';
import { COLUMN } from './figure-layout';
import { verdictOf } from './verdict';

const SAID: readonly (readonly [letter: string, words: string])[] = [
  ['W', ' worse for the comparison group by more than chance'],
  ['C', ' worse that could be chance or were not tested'],
  ['P', ' level or inside the guideline range'],
  ['F', ' better for it'],
  ['–', ' without a number'],
];

/** Rows that stand one below the other. */
function runs(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/** The sentence a chair could read out: how many figures say what, live over their verdicts. */
export function addVerdictSentence(
  draft: SheetDraft,
  rows: readonly number[],
  figures: readonly Figure[],
  range: readonly [number, number],
): void {
  const verdicts = figures.map((figure) => verdictOf(figure, range));
  const letters = columnLetters(COLUMN.verdict);
  const places = runs(rows).map(([first, last]) => `${letters}${first}:${letters}${last}`);
  const count = (letter: string): string =>
    places.map((place) => `COUNTIF(${place},"${letter} *")`).join('+');
  const noun = figures.length === 1 ? 'figure' : 'figures';
  const value = SAID.map(
    ([letter, words]) => `${verdicts.filter((verdict) => verdict.startsWith(letter)).length}${words}`,
  ).join(', ');
  const formula = SAID.map(([letter, words], index) => {
    const said = `(${count(letter)})&"${words}"`;
    return index === 0 ? said : `", "&${said}`;
  }).join('&');
  const opening = `${figures.length} ${noun} of the latest year: `;
  draft.line(`${opening}${value}.`, SENTENCE, `"${opening}"&${formula}&"."`);
}
