import type { Figure } from '../../equality/figure';
import type { Count } from '../../equality/workforce-data';
import { columnLetters } from '../../grid/address';
import type { CellStyle, SpecCell } from '../sheet-spec';
import { TEXT } from '../styles';
import { groupsInOrder } from './count-groups';
import { AMOUNT, COUNT_COLUMN, FOR_ONE, headsStyle, RATE, WHOLE } from './page/figure-layout';
import type { FigureSheetInput } from './figure-sheet-input';
import { countAddresses, type FigureRows, namingCells } from './figure-rows';
import { countCell, countFormula } from './live/live-count';
import { type FigureCells, rateCandidates } from './live/live-figure';
import { isSameNumber, liveCell, type LiveNumber } from './live/live-number';

/** How a count of a figure is written: heads, a percentage of a survey, a score or pay. */
function countStyle({ statistic }: Figure, { given, numerator }: Figure['reference']): CellStyle {
  if (statistic === 'score' || statistic === 'pay-gap') return AMOUNT;
  // A percentage may be given with more places once it is corrected.
  return given ? headsStyle(given.value + 0.5) : headsStyle(numerator?.value ?? null);
}

/** How the rate of a group is written: a share; or a score, pay, or so many in one tier for each in another. */
export function rateStyle(statistic: Figure['statistic']): CellStyle {
  if (statistic === 'disparity-ratio') return FOR_ONE;
  return statistic === 'score' || statistic === 'pay-gap' ? AMOUNT : RATE;
}

/**
 * People whose status is not known, as the data sheet gives them: on the figure’s own row, on another of the same
 * indicator, or on all of them together. The number alone where no rows have it.
 */
function notKnownCount(figure: Figure, { data, numberAt }: FigureSheetInput): Count | null {
  if (!figure.notKnown) return null;
  const { count } = figure.notKnown;
  if (figure.standard === 'Pay gap') {
    const row = data.pay.find(
      ({ characteristic, measure, year, notKnown }) =>
        characteristic === figure.breakdown &&
        measure === figure.id &&
        year === figure.year &&
        notKnown?.value === count,
    );
    return row?.notKnown ?? { value: count, cells: [] };
  }
  const sameNumber = data.counts.filter(
    ({ standard, id, year }) => standard === figure.standard && id === figure.id && year === figure.year,
  );
  const own = sameNumber.filter(({ breakdown }) => breakdown === figure.breakdown);
  const given = [...own, ...sameNumber].find(({ notKnown }) => notKnown?.value === count)?.notKnown;
  if (given) return given;
  const cellsOf = (rows: typeof sameNumber) => rows.flatMap(({ notKnown }) => notKnown?.cells ?? []);
  // What a declaration gap does not know is that of the staff in post: all rows of the first number.
  const staff = data.counts.filter(
    ({ standard, id, year }) => standard === figure.standard && id === '1' && year === figure.year,
  );
  const sums = [cellsOf(sameNumber), cellsOf(staff)].map((cells): Count => ({ value: count, cells }));
  return sums.find((sum) => countFormula(sum, numberAt) !== null) ?? { value: count, cells: [] };
}

/** What share of everyone is not known: everyone is both groups and these, or the second group’s whole. */
function shareCandidates(
  { notKnown, reference, comparison }: Figure,
  row: number,
  cells: FigureCells,
): readonly LiveNumber[] {
  if (!notKnown) return [];
  const people = `${columnLetters(COUNT_COLUMN.notKnown)}${row}`;
  const { count } = notKnown;
  const [first, second] = [reference.denominator?.value ?? null, comparison.denominator?.value ?? null];
  const of = (formula: string, whole: number): LiveNumber => ({
    formula: `IF(${formula}>0,${people}/(${formula}),"")`,
    value: whole > 0 ? count / whole : null,
  });
  const all = (first ?? 0) + (second ?? 0) + count;
  return [
    of(`N(${cells.firstOf})+N(${cells.secondOf})+${people}`, all),
    of(`N(${cells.secondOf})`, second ?? 0),
    of(`N(${cells.firstOf})`, first ?? 0),
    of(`N(${cells.secondOf})+${people}`, (second ?? 0) + count),
  ];
}

/** What qualifies a figure alone; by which interval and test it is judged is told once for all of its kind. */
export function ownWords({ otherShare }: Pick<Figure, 'otherShare'>, cautions: readonly string[]): string {
  const parts = [
    ...(otherShare === null ? [] : [`Of ${otherShare.of}: ${percentOf(otherShare.rate)}`]),
    ...cautions.map((caution) => caution.replace(/\.$/, '')),
  ];
  return parts.length === 0 ? '' : `${parts.join('. ')}.`;
}

function percentOf(rate: number): string {
  return `${(Math.round(rate * 1000 + Number.EPSILON) / 10).toFixed(1)}%`;
}

/**
 * The row of the counts behind one figure, each live over the analyst’s own cells.
 *
 * @param cautions those of this figure alone; what holds for several is told once, further down
 */
export function countCells(
  figure: Figure,
  rows: FigureRows,
  input: FigureSheetInput,
  cautions: readonly string[],
): readonly SpecCell[] {
  const { reference, comparison } = figure;
  const row = rows.counts;
  const cells = countAddresses(row, rows.whole);
  const rate = (group: Figure['reference'], count: string, of: string): SpecCell =>
    group.rate === null && group.numerator === null && group.given === undefined
      ? { value: null, style: rateStyle(figure.statistic) }
      : liveCell(group.rate, rateCandidates(figure.statistic, group, count, of), rateStyle(figure.statistic));
  const counted = (group: Figure['reference'], count: string, of: string): readonly SpecCell[] => [
    countCell(group.given ?? group.numerator, input.numberAt, countStyle(figure, group)),
    countCell(group.denominator, input.numberAt, WHOLE),
    rate(group, count, of),
  ];
  const people = notKnownCount(figure, input);
  const share = figure.notKnown?.share ?? null;
  const candidates = shareCandidates(figure, row, cells).filter(({ value }) => isSameNumber(value, share));
  return [
    ...namingCells(figure),
    ...(rows.whole === null
      ? counted(reference, cells.firstCount, cells.firstOf)
      : [null, null, null].map((value) => ({ value, style: TEXT }))),
    { value: groupsInOrder(figure, rows.whole !== null), style: TEXT },
    ...counted(comparison, cells.secondCount, cells.secondOf),
    { value: ownWords(figure, cautions), style: TEXT },
    countCell(people, input.numberAt, WHOLE),
    liveCell(share, candidates, RATE),
  ];
}
