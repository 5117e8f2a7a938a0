import type { Figure } from '../../../equality/figure';
import type { LiveNumber } from './live-number';

/** Where the numbers behind a figure stand: addresses on its sheet. */
export interface FigureCells {
  readonly firstCount: string;
  readonly firstOf: string;
  readonly firstRate: string;
  readonly secondCount: string;
  readonly secondOf: string;
  readonly secondRate: string;
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function over(top: number | null, bottom: number | null): number | null {
  return top === null || bottom === null || bottom === 0 ? null : orNull(top / bottom);
}

function less(one: number | null, other: number | null, times = 1): number | null {
  return one === null || other === null ? null : (one - other) * times;
}

/** A rate: count over base, a percentage as a share, or the number itself (a score, pay). */
export function rateCandidates(
  statistic: Figure['statistic'],
  { numerator, denominator, given }: Figure['reference'],
  count: string,
  of: string,
): readonly LiveNumber[] {
  const [part, whole] = [(given ?? numerator)?.value ?? null, denominator?.value ?? null];
  const share = over(part, whole);
  const isPart = statistic !== 'disparity-ratio';
  return [
    ...(isPart
      ? [
          {
            formula: `IF(AND(ISNUMBER(${count}),N(${of})>0),IF(${count}<=${of},${count}/${of},""),"")`,
            value: share !== null && share <= 1 ? share : null,
          },
        ]
      : []),
    { formula: `IF(AND(ISNUMBER(${count}),N(${of})>0),${count}/${of},"")`, value: share },
    { formula: `IF(ISNUMBER(${count}),${count}/100,"")`, value: part === null ? null : part / 100 },
    { formula: `IF(ISNUMBER(${count}),${count},"")`, value: part },
  ];
}

/** A ratio of two rates that shows nothing unless both can be had. */
function ratio(top: string, bottom: string, value: number | null): readonly LiveNumber[] {
  return [
    { formula: `IF(MIN(N(${top}),N(${bottom}))>0,${top}/${bottom},"")`, value: value === 0 ? null : value },
    { formula: `IF(AND(ISNUMBER(${top}),N(${bottom})>0),${top}/${bottom},"")`, value },
  ];
}

function difference(one: string, other: string, value: number | null, times = ''): LiveNumber {
  return { formula: `IF(AND(ISNUMBER(${one}),ISNUMBER(${other})),(${one}-${other})${times},"")`, value };
}

/** What the value of a figure may be over the rates beside it, by its statistic. */
export function valueCandidates(figure: Figure, cells: FigureCells): readonly LiveNumber[] {
  const { firstRate: a, secondRate: b } = cells;
  const [first, second] = [figure.reference.rate, figure.comparison.rate];
  const points = [
    difference(b, a, less(second, first, 100), '*100'),
    difference(a, b, less(first, second, 100), '*100'),
  ];
  switch (figure.statistic) {
    case 'relative-likelihood':
    case 'disparity-ratio':
      return [...ratio(a, b, over(first, second)), ...ratio(b, a, over(second, first))];
    case 'gap-points':
      return points;
    case 'representation':
    case 'percentage':
      return [
        {
          formula: `IF(ISNUMBER(${b}),${b}*100,"")`,
          value: second === null ? null : second * 100,
        },
        ...points,
      ];
    case 'score':
      return [
        difference(b, a, less(second, first)),
        difference(a, b, less(first, second)),
        { formula: `IF(ISNUMBER(${b}),${b},"")`, value: second },
      ];
    case 'pay-gap': {
      const gap = over(less(first, second, 100), first);
      return [
        { formula: `IF(AND(N(${a})>0,ISNUMBER(${b})),(${a}-${b})/${a}*100,"")`, value: gap },
        ...points,
      ];
    }
    case 'model-employer':
    case 'yes-no':
      return [];
  }
}

/** What parity is: 0, 1, or what the first group has. */
export function parityCandidates(
  { parity, reference: { rate } }: Figure,
  cells: FigureCells,
): readonly LiveNumber[] {
  return [
    ...(parity === 0 || parity === 1 ? [{ formula: String(parity), value: parity }] : []),
    { formula: `${cells.firstRate}*100`, value: rate === null ? null : rate * 100 },
    { formula: cells.firstRate, value: rate },
  ];
}

/** People wanted in the second group for parity at today’s numbers. */
export function shortfallCandidates(figure: Figure, cells: FigureCells): readonly LiveNumber[] {
  const { firstRate: a, secondRate: b, secondOf: of } = cells;
  const whole = figure.comparison.denominator?.value ?? null;
  const missing = less(figure.reference.rate, figure.comparison.rate);
  const people = missing === null || whole === null ? null : missing * whole;
  const can = `AND(ISNUMBER(${a}),ISNUMBER(${b}),ISNUMBER(${of}))`;
  return [
    { formula: `IF(${can},(${a}-${b})*${of},"")`, value: people },
    { formula: `IF(${can},(${b}-${a})*${of},"")`, value: people === null ? null : -people },
    {
      formula: `IF(${can},MAX(0,(${a}-${b})*${of}),"")`,
      value: people === null ? null : Math.max(0, people),
    },
    {
      formula: `IF(${can},MAX(0,(${b}-${a})*${of}),"")`,
      value: people === null ? null : Math.max(0, -people),
    },
  ];
}
