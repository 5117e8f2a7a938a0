import type { CellStyle, SpecCell } from '../../sheet-spec';
import { NUMBER, TEXT } from '../../styles';
import type { ChartBlock } from './chart-table';
import { type Verdict, VERDICT_LOOKS } from '../words/verdict';

/** A gap with its verdict, and where they stand. */
export interface ChartedGap {
  readonly title: string;
  readonly breakdown: string;
  readonly year: string | null;
  /** From parity, in the unit of the chart. */
  readonly value: number;
  readonly verdict: Verdict;
  /** The formula of the value and the address of the verdict; null on a published sheet. */
  readonly at: { readonly value: string; readonly verdict: string } | null;
}

const MOST_BARS = 24;
const LENGTH: CellStyle = { ...NUMBER, numberFormat: '+0.0_);-0.0_);"–"_)' };
/** Steps of the scale are round, and not more than so many. */
const MOST_STEPS = 12;
const STEPS = [0.5, 1, 2, 5, 10, 20, 50, 100];

/** The four colours of bars, each with the verdicts it stands for. */
const PARTS: readonly {
  readonly look: Verdict;
  readonly name: string;
  readonly letters: readonly string[];
}[] = [
  { look: 'worse', name: 'W Worse, more than chance', letters: ['W'] },
  { look: 'worse-or-chance', name: 'C or U Worse, could be chance or untested', letters: ['C', 'U'] },
  { look: 'not-worse', name: 'E Not worse', letters: ['E'] },
  { look: 'no-direction', name: '– Neither way better, or not to be told', letters: ['–', '×'] },
];

/** What a bar is called: its breakdown alone where all bars are of one figure, which the title then names. */
function label({ title, breakdown }: ChartedGap, isOfOne: boolean): string {
  if (isOfOne) return breakdown;
  return breakdown === 'All' || breakdown === '' ? title : `${title}, ${breakdown}`;
}

function lengthCell(gap: ChartedGap, letters: readonly string[]): SpecCell {
  const isMine = letters.includes(VERDICT_LOOKS[gap.verdict].letter);
  const value = isMine ? gap.value : 0;
  if (!gap.at) return { value, style: LENGTH };
  const { at } = gap;
  const mine = letters.map((letter) => `LEFT(${at.verdict},1)="${letter}"`).join(',');
  return { value, formula: `IF(OR(${mine}),${at.value},0)`, style: LENGTH };
}

/** What a chart of gaps is of. */
export interface GapChartWords {
  readonly heading: string;
  readonly title: string;
  /** `percentage points`. */
  readonly unit: string;
  readonly parity: string;
}

/** The chart of gaps as bars either side of parity, coloured and lettered by verdict. Null when there is none. */
export function gapChart(all: readonly ChartedGap[], words: GapChartWords): ChartBlock | null {
  const gaps = all.slice(0, MOST_BARS);
  if (gaps.length === 0) return null;
  const [only, ...otherTitles] = new Set(gaps.map(({ title }) => title));
  const isOfOne = only !== undefined && otherTitles.length === 0 && gaps.length > 1;
  const low = Math.min(0, ...gaps.map(({ value }) => value));
  const high = Math.max(0, ...gaps.map(({ value }) => value));
  const step = STEPS.find((one) => (high - low) / one <= MOST_STEPS) ?? 100;
  const widest = gaps.reduce((most, one) => (Math.abs(one.value) > Math.abs(most.value) ? one : most));
  const some = gaps.length < all.length ? `, the first ${gaps.length} of ${all.length}` : '';
  return {
    heading: words.heading,
    title: `${isOfOne ? `${only}: ` : ''}${words.title} (${words.parity} is parity)${some}`,
    altText: [
      `Bar chart: ${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'} in ${words.unit}, each a bar from parity.`,
      `Widest: ${label(widest, isOfOne)} with ${(Math.round(widest.value * 10) / 10).toFixed(1)}.`,
      'The table below the chart gives the same figures.',
    ].join(' '),
    headings: ['Bar', 'Year', 'Bar W', 'Bar C or U', 'Bar E', 'Bar –'],
    bars: gaps.map((gap) => () => [
      { value: label(gap, isOfOne), style: TEXT },
      { value: gap.year ?? '–', style: { ...TEXT, wrap: false } },
      ...PARTS.map(({ letters }) => lengthCell(gap, letters)),
    ]),
    series: PARTS.map(({ look, name, letters }) => {
      const { style } = VERDICT_LOOKS[look];
      const met = gaps.map(({ verdict }) => VERDICT_LOOKS[verdict].letter);
      const letter = letters.find((one) => met.includes(one)) ?? letters[0] ?? '';
      return {
        name,
        fill: style.fill ?? '#FFFFFF',
        label: {
          format: letter === '–' ? '+0.0;-0.0;""' : `"${letter} "+0.0;"${letter} "-0.0;""`,
          colour: style.colour ?? '#333333',
        },
      };
    }),
    scale: {
      kind: 'even',
      min: Math.floor(low / step) * step,
      max: Math.ceil(high / step) * step || step,
      step,
      format: '0.#',
    },
  };
}
