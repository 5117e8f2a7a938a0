import type { Figure } from '../../equality/figure';
import type { ModelEmployerRow } from '../../equality/workforce-data';
import type { CellStyle, SpecCell } from '../sheet-spec';
import { NUMBER } from '../styles';
import { RATE, VERDICT, WHOLE } from './page/figure-layout';
import type { FigureSheetInput } from './figure-sheet-input';
import { countCell } from './live/live-count';
import { isSameNumber, liveCell, type LiveNumber } from './live/live-number';
import { VERDICT_LOOKS } from './words/verdict';

/** The rows of the bands that a sum is over. */
export interface NeedRows {
  readonly first: number;
  readonly last: number;
}

const NEED: CellStyle = { ...NUMBER, numberFormat: '#,##0.00_)' };
const MAIN: CellStyle = { ...NEED, bold: true };
const TARGET: CellStyle = { ...NUMBER, numberFormat: '0.##"%"_)' };
const MET = 'Met';
/** A need this little above a whole number, or above none, is dust of binary fractions. */
const TRACE = '0.000000001';

const SHORT = `${VERDICT_LOOKS['worse-untested'].letter} Short of the target`;
const DONE = `${VERDICT_LOOKS['not-worse'].letter} Target met`;
const NONE = `${VERDICT_LOOKS['no-number'].letter} No number`;

/** Whether a band meets its target, and has no need for that reason. */
export function isMet({ unavailable }: Pick<Figure, 'unavailable'>): boolean {
  return unavailable?.code === 'target-met';
}

function verdictCell(figure: Figure, row: number): SpecCell {
  const value = figure.value !== null ? SHORT : isMet(figure) ? DONE : NONE;
  const formula = `IF(ISNUMBER(G${row}),"${SHORT}",IF(G${row}="${MET}","${DONE}","${NONE}"))`;
  return { value, formula, style: VERDICT };
}

/** A total: the analyst’s own, or recovered from the percentage beside the BME staff. */
function totalCell(
  figure: Figure,
  data: ModelEmployerRow | null,
  row: number,
  input: FigureSheetInput,
): SpecCell {
  const total = figure.comparison.denominator;
  const plain = countCell(total, input.numberAt, WHOLE);
  const percentCell = total?.cells.at(-1);
  if (!total || plain.formula !== undefined || data?.totalFrom?.kind !== 'percentage' || !percentCell) {
    return plain;
  }
  const percent = countCell(
    { value: input.numberAt(percentCell) ?? 0, cells: [percentCell] },
    input.numberAt,
    WHOLE,
  );
  // A percentage typed as text is no number for a formula.
  if (percent.formula === undefined) return plain;
  const at = percent.formula;
  const bme = figure.comparison.numerator?.value ?? 0;
  const share = Number(percent.value);
  const recovered = (times: number, text: string): LiveNumber => ({
    formula: `ROUND(C${row}/${at}${text},0)`,
    value: Math.round((bme / share) * times),
  });
  return liveCell(total.value, [recovered(1, ''), recovered(100, '*100')], WHOLE);
}

/** The numbers of one band, live: staff, share, target, need in posts there are and in posts added. */
export function needCells(
  figure: Figure,
  data: ModelEmployerRow | null,
  row: number,
  target: string,
  input: FigureSheetInput,
  bme: SpecCell,
): readonly SpecCell[] {
  const { comparison, value, need } = figure;
  const [people, all] = [comparison.numerator?.value ?? null, comparison.denominator?.value ?? null];
  const percent = data?.targetPercent?.value ?? input.policy.modelEmployerTarget;
  const own = data?.targetPercent ? countCell(data.targetPercent, input.numberAt, TARGET) : null;
  const isOpen = figure.unavailable?.code === 'several-targets';
  const gap = `(F${row}*D${row}-100*C${row})/100`;
  const computed = people === null || all === null ? null : (percent * all - 100 * people) / 100;
  const live =
    `IF(AND(ISNUMBER(C${row}),N(D${row})>0,ISNUMBER(F${row})),` +
    `IF(C${row}<=D${row},IF(${gap}>${TRACE},${gap},"${MET}"),""),"")`;
  const isLive = value === null ? isMet(figure) : isSameNumber(computed, value);
  const shown = value ?? (isMet(figure) ? MET : null);
  const whole = need && Math.ceil((value ?? 0) - Number(TRACE));
  return [
    bme,
    totalCell(figure, data, row, input),
    liveCell(
      comparison.rate,
      [
        {
          formula: `IF(AND(ISNUMBER(C${row}),N(D${row})>0),C${row}/D${row},"")`,
          value: people === null || !all ? null : people / all,
        },
      ],
      RATE,
    ),
    own ?? (isOpen ? { value: null, style: TARGET } : { value: percent, formula: target, style: TARGET }),
    { value: shown, ...(isLive ? { formula: live } : {}), style: MAIN },
    liveCell(
      need?.wholePeople ?? null,
      [{ formula: `IF(ISNUMBER(G${row}),ROUNDUP(G${row}-${TRACE},0),"")`, value: whole }],
      WHOLE,
    ),
    liveCell(
      need?.withPostsAdded ?? null,
      [
        {
          formula: `IF(ISNUMBER(G${row}),G${row}/(1-F${row}/100),"")`,
          value: need && (value ?? 0) / (1 - percent / 100),
        },
      ],
      NEED,
    ),
    verdictCell(figure, row),
  ];
}

/** The numbers of all bands together: the sum of the needs, no surplus set off against them. */
export function sumCells(figure: Figure, row: number, { first, last }: NeedRows): readonly SpecCell[] {
  const sum = (column: string, value: number | null, style: CellStyle): SpecCell =>
    value === null
      ? { value: null, style }
      : { value, formula: `SUM(${column}${first}:${column}${last})`, style };
  const { comparison, value, need } = figure;
  return [
    sum('C', comparison.numerator?.value ?? null, WHOLE),
    sum('D', comparison.denominator?.value ?? null, WHOLE),
    comparison.rate === null
      ? { value: null, style: RATE }
      : { value: comparison.rate, formula: `IF(N(D${row})>0,C${row}/D${row},"")`, style: RATE },
    { value: null, style: TARGET },
    value === null && isMet(figure) ? { value: MET, style: MAIN } : sum('G', value, MAIN),
    sum('H', need?.wholePeople ?? null, WHOLE),
    sum('I', need?.withPostsAdded ?? null, NEED),
    verdictCell(figure, row),
  ];
}
