import type { Figure } from '../../equality/figure';
import { columnLetters } from '../../grid/address';
import type { SpecCell } from '../sheet-spec';
import { NOTE, TEXT } from '../styles';
import type { FigureSheetInput } from './figure-sheet-input';
import { figureName, type Named } from './figure-name';
import { COLUMN, COUNT_COLUMN, PEOPLE, P_VALUE, VERDICT } from './figure-layout';
import { changeStyle, valueStyle } from './figure-format';
import type { InputCells } from './input-block';
import { type FigureCells, parityCandidates, shortfallCandidates, valueCandidates } from './live-figure';
import { liveInterval } from './live-interval';
import { isSameNumber, liveCell } from './live-number';
import { namedActions } from './named-actions';
import { liveTest } from './live-test';
import { shareWords } from './share-words';
import { verdictFormula, verdictWords } from './verdict';

/** The rows a figure takes in the two tables of its sheet. */
export interface FigureRows {
  readonly figure: number;
  readonly counts: number;
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
export function countAddresses(row: number): FigureCells {
  const at = (column: number): string => `${columnLetters(column)}${row}`;
  return {
    firstCount: at(COUNT_COLUMN.firstCount),
    firstOf: at(COUNT_COLUMN.firstOf),
    firstRate: at(COUNT_COLUMN.firstRate),
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

function changeCell({ change, unit }: Figure, row: number, before: number | null): SpecCell {
  const style = changeStyle(unit);
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
  const cells = countAddresses(rows.counts);
  const style = valueStyle(figure.unit);
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
      : liveCell(figure.value, valueCandidates(figure, cells), valueStyle(figure.unit, true)),
    end(0, interval?.low),
    end(1, interval?.high),
    verdictCell(figure, cells, place),
    { value: figure.p, ...(test === null ? {} : { formula: test }), style: P_VALUE },
    changeCell(figure, rows.figure, before),
    figure.shortfall === null
      ? { value: null, style: PEOPLE }
      : liveCell(figure.shortfall, shortfallCandidates(figure, cells), PEOPLE),
    { value: figureWords(figure), style: TEXT },
    namedActions(figure.actions, lines, table),
    note ?? { value: null, style: NOTE },
  ];
}
