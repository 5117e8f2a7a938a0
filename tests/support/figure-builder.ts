import { DEFAULT_EQUALITY_POLICY } from '../../src/domain/equality/equality-policy';
import type { Figure, FigureGroup } from '../../src/domain/equality/figure';
import type { Count, CountRow, WorkforceData } from '../../src/domain/equality/workforce-data';
import { compareRates } from '../../src/domain/equality/statistics/rate-difference';
import type { GridValue } from './sheet-builder';

const Z = 1.959963984540054;
const SHEET = 'WRES data';
const HEADINGS = ['Indicator', 'Breakdown', 'Measure', 'White', 'BME', 'Not known', 'Year'];

type Pair = readonly [part: number, whole: number];

/** Invented counts laid out on a data sheet, and the figures that follow from them. */
export class FigureBuilder {
  readonly grid: GridValue[][] = [[...HEADINGS]];
  readonly figures: Figure[] = [];
  readonly counts: CountRow[] = [];

  get data(): WorkforceData {
    return { counts: this.counts, modelEmployer: [], pay: [], sheets: [], findings: [] };
  }

  /** A row of the data sheet, and its counts. */
  private row(
    id: string,
    breakdown: string,
    measure: CountRow['measure'],
    year: string,
    values: readonly (number | null)[],
  ): readonly (Count | null)[] {
    this.grid.push([id, breakdown, measure, ...values, year]);
    const row = this.grid.length;
    const held = values.map((value, index): Count | null =>
      value === null ? null : { value, cells: [{ sheet: SHEET, row, column: 4 + index }] },
    );
    const [reference = null, comparison = null, notKnown = null] = held;
    this.counts.push({
      ...{ standard: 'WRES', id, breakdown, measure, year, reference, comparison, notKnown },
      ...{ answer: null, place: { sheet: SHEET, row, column: 1 }, from: 'data-sheet' },
    });
    return held;
  }

  private add(
    figure: Partial<Figure> & Pick<Figure, 'id' | 'statistic' | 'reference' | 'comparison'>,
  ): Figure {
    const whole: Figure = {
      standard: 'WRES',
      breakdown: 'All',
      year: '2024',
      subject: 'A subject',
      unit: 'ratio',
      value: null,
      interval: null,
      confidence: DEFAULT_EQUALITY_POLICY.confidence,
      p: null,
      method: { value: 'reference rate / comparison rate', interval: null, test: null },
      fourFifths: null,
      better: 'lower',
      parity: 1,
      adverse: null,
      shortfall: null,
      need: null,
      otherShare: null,
      notKnown: null,
      change: null,
      suppressed: false,
      unavailable: null,
      reading: 'White people fared better than BME people here.',
      cautions: [],
      actions: [],
      source: 'https://example.org/definitions',
      definitionYear: 2024,
      ...figure,
    };
    this.figures.push(whole);
    return whole;
  }

  /** A relative likelihood, white over BME but for indicator 3; `notKnown` people did not say. */
  likelihood(id: string, white: Pair, bme: Pair, more: Partial<Figure> = {}, notKnown = 12): this {
    const { year = '2024', breakdown = 'All' } = more;
    const [bases, cases] =
      id === '2' ? (['Shortlisted', 'Appointed'] as const) : (['Headcount', 'Entered process'] as const);
    const [whiteOf = null, bmeOf = null] = this.row(id, breakdown, bases, year ?? '', [
      white[1],
      bme[1],
      notKnown,
    ]);
    const [whiteOnes = null, bmeOnes = null] = this.row(id, breakdown, cases, year ?? '', [
      white[0],
      bme[0],
      null,
    ]);
    const reference = group('White', whiteOnes, whiteOf);
    const comparison = group('BME', bmeOnes, bmeOf);
    const [top, bottom] = id === '3' ? [comparison, reference] : [reference, comparison];
    const value = top.rate && bottom.rate ? top.rate / bottom.rate : null;
    const spread = Z * Math.sqrt(1 / white[0] - 1 / white[1] + 1 / bme[0] - 1 / bme[1]);
    const known = value !== null && value > 0;
    this.add({
      ...{ id, statistic: 'relative-likelihood', reference, comparison, value },
      interval: known ? [value * Math.exp(-spread), value * Math.exp(spread)] : null,
      p: known ? 0.0123 : null,
      method: {
        value: `${id === '3' ? 'comparison' : 'reference'} rate / ${id === '3' ? 'reference' : 'comparison'} rate`,
        interval: known ? 'Katz log' : null,
        test: known ? 'Fisher exact, two-sided' : null,
      },
      fourFifths: value === null ? null : value >= 0.8 && value <= 1.25 ? 'inside' : 'outside',
      adverse: value === null ? null : value > 1,
      shortfall: known ? Math.abs((reference.rate ?? 0) - (comparison.rate ?? 0)) * bme[1] : null,
      notKnown: { count: notKnown, share: notKnown / (notKnown + white[1] + bme[1]) },
      unavailable:
        value === null
          ? {
              code: 'no-comparison-outcome',
              message: 'Nobody in the comparison group had this outcome, so no ratio can be had.',
            }
          : null,
      ...more,
    });
    return this;
  }

  /** A gap in the staff survey: percentages with their bases. */
  gap(id: string, white: Pair, bme: Pair, more: Partial<Figure> = {}): this {
    const { year = '2024' } = more;
    const [whitePercent = null, bmePercent = null] = this.row(id, 'All', 'Survey %', year ?? '', [
      white[0],
      bme[0],
      null,
    ]);
    const [whiteBase = null, bmeBase = null] = this.row(id, 'All', 'Survey base', year ?? '', [
      white[1],
      bme[1],
      null,
    ]);
    const reference = {
      label: 'White',
      numerator: whitePercent,
      denominator: whiteBase,
      rate: white[0] / 100,
    };
    const comparison = {
      label: 'BME',
      numerator: null,
      ...(bmePercent ? { given: bmePercent } : {}),
      denominator: bmeBase,
      rate: bme[0] / 100,
    };
    const value = bme[0] - white[0];
    this.add({
      ...{ id, statistic: 'gap-points', reference, comparison, value, unit: 'points', parity: 0 },
      interval: newcombe(white, bme),
      p: compareRates(
        { count: (white[0] * white[1]) / 100, base: white[1] },
        { count: (bme[0] * bme[1]) / 100, base: bme[1] },
      ),
      method: {
        value: 'comparison less reference, in percentage points',
        interval: 'Newcombe hybrid score',
        test: 'z',
      },
      adverse: value === 0 ? null : more.better === 'higher' ? value < 0 : value > 0,
      shortfall: null,
      ...more,
    });
    return this;
  }

  /** The share of BME staff in a band, set against the whole workforce. */
  share(breakdown: string, band: Pair, whole: Pair, more: Partial<Figure> = {}): this {
    const { year = '2024' } = more;
    const [rest = null, bme = null, unknown = null] = this.row('1', breakdown, 'Headcount', year ?? '', [
      band[1] - band[0] - 1,
      band[0],
      1,
    ]);
    const cells = [rest, bme, unknown].flatMap((count) => count?.cells ?? []);
    const comparison = group('BME', bme, { value: band[1], cells });
    const reference = group('All staff', { value: whole[0], cells: [] }, { value: whole[1], cells: [] });
    const value = (band[0] / band[1]) * 100;
    const parity = (whole[0] / whole[1]) * 100;
    this.add({
      ...{
        id: '1',
        breakdown,
        statistic: 'representation',
        reference,
        comparison,
        value,
        unit: 'percent',
        parity,
      },
      better: 'parity',
      interval: wilson(band[0] / band[1], band[1]).map((end) => end * 100) as unknown as [number, number],
      method: { value: 'group headcount / all headcount', interval: 'Wilson score', test: null },
      adverse: value < parity,
      shortfall: (whole[0] / whole[1]) * band[1] - band[0],
      notKnown: { count: 1, share: 1 / band[1] },
      ...more,
    });
    return this;
  }
}

function group(label: string, numerator: Count | null, denominator: Count | null): FigureGroup {
  const rate = numerator && denominator && denominator.value > 0 ? numerator.value / denominator.value : null;
  return { label, numerator, denominator, rate };
}

function wilson(p: number, n: number): readonly [number, number] {
  const half = Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  return [(p + Z ** 2 / (2 * n) - half) / (1 + Z ** 2 / n), (p + Z ** 2 / (2 * n) + half) / (1 + Z ** 2 / n)];
}

function newcombe(white: Pair, bme: Pair): readonly [number, number] {
  const [w, b] = [white[0] / 100, bme[0] / 100];
  const [one, other] = [wilson(w, white[1]), wilson(b, bme[1])];
  return [
    (b - w - Math.sqrt((b - other[0]) ** 2 + (one[1] - w) ** 2)) * 100,
    (b - w + Math.sqrt((other[1] - b) ** 2 + (w - one[0]) ** 2)) * 100,
  ];
}

/** Figures of an invented trust: three likelihoods, two gaps, some bands, one year earlier, one without a number. */
export function inventedFigures(): FigureBuilder {
  const built = new FigureBuilder()
    .likelihood('2', [118, 470], [92, 610], {
      subject: 'Appointment from shortlisting',
      actions: ['A-001', 'A-002'],
    })
    .likelihood('3', [9, 2505], [7, 725], {
      subject: 'Entry into the formal disciplinary process',
      actions: ['A-003'],
    })
    .likelihood('4', [800, 2505], [240, 725], { subject: 'Non-mandatory training and CPD' })
    .gap('5', [24.1, 1204], [31.7, 389], { subject: 'Harassment from patients or the public' })
    .gap('7', [59.2, 1190], [47.5, 380], { subject: 'Equal opportunities for progression', better: 'higher' })
    .share('Clinical 5', [210, 640], [1105, 4400], { subject: 'Share of BME staff in each pay band' })
    .share('Clinical 8a', [12, 118], [1105, 4400], { subject: 'Share of BME staff in each pay band' })
    .likelihood('2', [101, 420], [80, 560], { subject: 'Appointment from shortlisting', year: '2023' })
    .likelihood('3', [4, 90], [0, 31], {
      subject: 'Entry into the formal disciplinary process',
      breakdown: 'Bank',
      better: 'lower',
    });
  const [now] = built.figures;
  const before = built.figures.find(({ year }) => year === '2023');
  if (!now || !before) return built;
  const [value, from] = [now.value ?? 0, before.value ?? 0];
  built.figures[0] = {
    ...now,
    change: {
      ...{ fromYear: '2023', from, difference: value - from, p: 0.6, test: 'z on the log ratios' },
      reading: `The ratio fell from ${from.toFixed(2)} to ${value.toFixed(2)}; so large a change is likely by chance alone.`,
    },
  };
  return built;
}
