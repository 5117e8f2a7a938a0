import type { Figure } from '../../equality/figure';
import { columnLetters } from '../../grid/address';
import type { SpecCell } from '../sheet-spec';
import { NOTE, TEXT } from '../styles';
import type { FigureSheetInput } from './figure-sheet-input';
import { figureName, type Named } from './words/figure-name';
import { COLUMN, COUNT_COLUMN, PEOPLE, P_VALUE, VERDICT } from './page/figure-layout';
import { changeStyle, type Told, toldAs, valueStyle } from './words/figure-format';
import type { InputCells } from './input-block';
import { type FigureCells, parityCandidates, shortfallCandidates, valueCandidates } from './live/live-figure';
import { liveInterval } from './live/live-interval';
import { isSameNumber, liveCell } from './live/live-number';
import { namedActions } from './named-actions';
import { liveTest } from './live/live-test';
import { shareWords } from './words/share-words';
import { verdictFormula, verdictWords } from './words/verdict';

/** The rows a figure takes in the two tables of its sheet. */
export interface FigureRows {
  readonly figure: number;
  readonly counts: number;
  /** Where its first group is counted, when that is in another row. */
  readonly whole: WholeRow | null;
}

/** A whole that is counted in another row of the table of counts, as the one group there or the other. */
export interface WholeRow {
  readonly row: number;
  readonly side: 'first' | 'second';
}

/** What a row of the table of figures needs to know of the rest of its sheet. */
export interface FigurePlace {
  readonly rows: FigureRows;
  /** The row of the same figure a year earlier. */
  readonly before: number | null;
  readonly inputs: InputCells;
}

/** The first two cells of a figure’s row, in either table. */
export function namingCells(figure: Named & Pick<Figure, 'year'>): readonly SpecCell[] {
  return [
    { value: figureName(figure), style: TEXT },
    { value: figure.year ?? 'Not given', style: TEXT },
  ];
}

/** Addresses of the counts of a figure that stand in a row of the table of counts. */
export function countAddresses(row: number, whole: WholeRow | null): FigureCells {
  const at = (column: number, ofRow = row): string => `${columnLetters(column)}${ofRow}`;
  const first = (part: 'Count' | 'Of' | 'Rate'): string =>
    whole === null ? at(COUNT_COLUMN[`first${part}`]) : at(COUNT_COLUMN[`${whole.side}${part}`], whole.row);
  return {
    firstCount: first('Count'),
    firstOf: first('Of'),
    firstRate: first('Rate'),
    secondCount: at(COUNT_COLUMN.secondCount),
    secondOf: at(COUNT_COLUMN.secondOf),
    secondRate: at(COUNT_COLUMN.secondRate),
  };
}

/** What a figure says, or why there is none, and how it differs from the year before. */
export function figureWords(figure: Figure): string {
  const { reading, unavailable, change } = figure;
  return [unavailable?.message ?? shareWords(figure) ?? reading, change?.reading ?? '']
    .filter((text) => text !== '')
    .join(' ');
}

function verdictCell(figure: Figure, cells: FigureCells, place: FigurePlace): SpecCell {
  const value = verdictWords(figure);
  const parity = parityCandidates(figure, cells).find((one) => isSameNumber(one.value, figure.parity));
  const { rows, inputs } = place;
  if (figure.parity === null || !parity) return { value, style: VERDICT };
  const at = (column: number): string => `${columnLetters(column)}${rows.figure}`;
  const formula = verdictFormula(figure, {
    value: at(COLUMN.value),
    low: at(COLUMN.low),
    high: at(COLUMN.high),
    p: at(COLUMN.p),
    confidence: inputs.confidence,
    parity: parity.formula,
    from: inputs.from,
    to: inputs.to,
  });
  return { value, ...(formula === null ? {} : { formula }), style: VERDICT };
}

function changeCell({ change }: Figure, told: Told, row: number, before: number | null): SpecCell {
  const style = changeStyle(told);
  if (!change) return { value: null, style };
  const [now, then] = [row, before].map((one) => `${columnLetters(COLUMN.value)}${one ?? 0}`);
  return liveCell(
    change.difference,
    before === null
      ? []
      : [
          {
            formula: `IF(AND(ISNUMBER(${now ?? ''}),ISNUMBER(${then ?? ''})),${now ?? ''}-${then ?? ''},"")`,
            value: change.difference,
          },
        ],
    style,
  );
}

/** The row of one figure: its value with all that qualifies it, live over its counts. */
export function figureCells(
  figure: Figure,
  place: FigurePlace,
  { lines, table }: FigureSheetInput,
  note: SpecCell | null,
): readonly SpecCell[] {
  const { rows, inputs, before } = place;
  const cells = countAddresses(rows.counts, rows.whole);
  const told = toldAs(figure.unit, [figure.reference.rate, figure.comparison.rate]);
  const style = valueStyle(told);
  const interval = liveInterval(figure, cells, `${columnLetters(COLUMN.value)}${rows.figure}`, inputs.z);
  const test = liveTest(figure, cells);
  const end = (index: 0 | 1, formula: string | undefined): SpecCell => ({
    value: figure.interval?.[index] ?? null,
    ...(formula === undefined ? {} : { formula }),
    style,
  });
  return [
    ...namingCells(figure),
    figure.statistic === 'yes-no'
      ? { value: figure.value === null ? null : figure.value > 0 ? 'Yes' : 'No', style: TEXT }
      : liveCell(figure.value, valueCandidates(figure, cells), valueStyle(told, true)),
    end(0, interval?.low),
    end(1, interval?.high),
    verdictCell(figure, cells, place),
    { value: figure.p, ...(test === null ? {} : { formula: test }), style: P_VALUE },
    changeCell(figure, told, rows.figure, before),
    figure.shortfall === null
      ? { value: null, style: PEOPLE }
      : liveCell(figure.shortfall, shortfallCandidates(figure, cells), PEOPLE),
    { value: figureWords(figure), style: TEXT },
    namedActions(figure.actions, lines, table),
    note ?? { value: null, style: NOTE },
  ];
}
