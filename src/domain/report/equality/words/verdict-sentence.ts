import type { Figure } from '../../../equality/figure';
import { columnLetters } from '../../../grid/address';
import type { SheetDraft } from '../../sheet-draft';
import { SENTENCE } from '../../styles';
import { COLUMN } from '../page/figure-layout';
import { type Judged, VERDICT_LOOKS, VERDICT_ORDER, type Verdict, verdictOf } from './verdict';
import { runsOf } from './verdict-column';

const SAID: Readonly<Record<Verdict, string>> = {
  worse: ' worse for the comparison group by more than chance',
  'worse-or-chance': ' worse that could be chance',
  'worse-untested': ' worse without a test',
  'not-worse': ' not worse',
  'no-direction': ' where neither way is better',
  'no-number': ' without a number',
};
/** Verdicts a sentence leaves out when no figure has them. */
const RARE: ReadonlySet<Verdict> = new Set(['worse-untested', 'no-direction', 'no-number']);

type JudgedOfYear = Judged & Pick<Figure, 'year'>;

/** The sentence a chair could read out: how many figures say what, live over their verdicts. */
export function verdictSentence(
  rows: readonly number[],
  figures: readonly JudgedOfYear[],
): { readonly value: string; readonly formula: string } {
  const verdicts = figures.map(verdictOf);
  const letters = columnLetters(COLUMN.verdict);
  const places = runsOf(rows).map(([first, last]) => `${letters}${first}:${letters}${last}`);
  const ofYear = figures.some(({ year }) => year !== null) ? ' of the latest year' : '';
  const opening = `${figures.length} ${figures.length === 1 ? 'figure' : 'figures'}${ofYear}: `;
  const parts = VERDICT_ORDER.map((verdict, index) => {
    const { letter } = VERDICT_LOOKS[verdict];
    const count = verdicts.filter((one) => one === verdict).length;
    const between = index === 0 ? '' : ', ';
    const live = `(${places.map((place) => `COUNTIF(${place},"${letter} *")`).join('+')})`;
    const words = `${live}&"${SAID[verdict]}"`;
    const spoken = between === '' ? words : `"${between}"&${words}`;
    return RARE.has(verdict)
      ? {
          value: count > 0 ? `${between}${count}${SAID[verdict]}` : '',
          formula: `IF(${live}>0,${spoken},"")`,
        }
      : { value: `${between}${count}${SAID[verdict]}`, formula: spoken };
  });
  return {
    value: `${opening}${parts.map(({ value }) => value).join('')}.`,
    formula: `"${opening}"&${parts.map(({ formula }) => formula).join('&')}&"."`,
  };
}

/** Puts that sentence on a sheet. */
export function addVerdictSentence(
  draft: SheetDraft,
  rows: readonly number[],
  figures: readonly JudgedOfYear[],
): void {
  const { value, formula } = verdictSentence(rows, figures);
  draft.line(value, SENTENCE, formula);
}
