import type { Figure } from '../../equality/figure';
import type { Count } from '../../equality/workforce-data';
import { columnLetters } from '../../grid/address';
import type { CellStyle, SpecCell } from '../sheet-spec';
import { NUMBER, TEXT } from '../styles';
import { COUNT_COLUMN, HEADS, RATE, WHOLE } from './figure-layout';
import type { FigureSheetInput } from './figure-sheet-input';
import { countAddresses, namingCells } from './figure-rows';
import { countCell, countFormula } from './live-count';
import { rateCandidates } from './live-figure';
import { isSameNumber, liveCell, type LiveNumber } from './live-number';

const AMOUNT: CellStyle = { ...NUMBER, numberFormat: '#,##0.00_)' };

/** How a count of a figure is written: heads, a percentage of a survey, a score or pay. */
function countStyle({ statistic }: Figure): CellStyle {
  return statistic === 'score' || statistic === 'pay-gap' ? AMOUNT : HEADS;
}

function rateStyle({ statistic }: Figure): CellStyle {
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
function shareCandidates({ notKnown, reference, comparison }: Figure, row: number): readonly LiveNumber[] {
  if (!notKnown) return [];
  const cells = countAddresses(row);
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
  row: number,
  input: FigureSheetInput,
  cautions: readonly string[],
): readonly SpecCell[] {
  const { reference, comparison } = figure;
  const cells = countAddresses(row);
  const style = countStyle(figure);
  const rate = (group: Figure['reference'], count: string, of: string): SpecCell =>
    group.rate === null && group.numerator === null && group.given === undefined
      ? { value: null, style: rateStyle(figure) }
      : liveCell(group.rate, rateCandidates(figure.statistic, group, count, of), rateStyle(figure));
  const people = notKnownCount(figure, input);
  const share = figure.notKnown?.share ?? null;
  const candidates = shareCandidates(figure, row).filter(({ value }) => isSameNumber(value, share));
  return [
    ...namingCells(figure),
    countCell(reference.given ?? reference.numerator, input.numberAt, style),
    countCell(reference.denominator, input.numberAt, WHOLE),
    rate(reference, cells.firstCount, cells.firstOf),
    { value: `${reference.label}, then ${comparison.label}`, style: TEXT },
    countCell(comparison.given ?? comparison.numerator, input.numberAt, style),
    countCell(comparison.denominator, input.numberAt, WHOLE),
    rate(comparison, cells.secondCount, cells.secondOf),
    { value: ownWords(figure, cautions), style: TEXT },
    countCell(people, input.numberAt, WHOLE),
    liveCell(share, candidates, RATE),
  ];
}
