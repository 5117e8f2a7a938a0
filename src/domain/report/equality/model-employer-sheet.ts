import { formatLongDate } from '../../calendar/format-date';
import { compareReportYears } from '../../equality/definitions/report-year';
import type { Figure } from '../../equality/figure';
import type { ModelEmployerRow } from '../../equality/workforce-data';
import { addLeftOverNotes, type KeptNote, matchNotes, type NoteKeys } from '../kept-notes';
import type { ChartSpec, SheetSpec, SpecCell } from '../sheet-spec';
import { HEADER, HEADER_CENTRED, HEADING, NOTE, SENTENCE, TEXT, TITLE } from '../styles';
import { sortCautions } from './words/cautions';
import { addChart } from './charts/chart-table';
import { WHOLE } from './page/figure-layout';
import { figureTitle } from './words/figure-name';
import type { FigureSheetInput } from './figure-sheet-input';
import { UNSUPPRESSED, WARNING } from './figure-sheet';
import { addInputs } from './input-block';
import { countCell } from './live/live-count';
import { addMethod } from './method-block';
import { isMet, type NeedRows, needCells, sumCells } from './model-employer-rows';
import { type ChartedNeed, needChart } from './charts/need-chart';
import { namedActions } from './named-actions';
import { PagedDraft } from '../page/paged-draft';
import { pagedSheet } from './page/paged-sheet';
import { colourByVerdict } from './words/verdict';

/** The headings of the bands, column A first. */
export const BAND_HEADINGS = [
  'Band',
  'Year',
  'BME staff',
  'All staff',
  'Share',
  'Target',
  'More wanted',
  'Whole people',
  'If posts are added',
  'Verdict',
  'In words, at this review',
  'Actions that name it',
  'Notes',
] as const;

const WIDTHS: readonly number[] = [22, 8, 9, 9, 8, 8, 10, 9, 10, 22, 44, 14, 13];
const NAMES: ReadonlySet<string> = new Set([
  'Band',
  'Year',
  'Verdict',
  'In words, at this review',
  'Actions that name it',
  'Notes',
]);
const VERDICT_COLUMN = BAND_HEADINGS.indexOf('Verdict') + 1;

function keysOf(band: string, year: string): NoteKeys {
  return { exact: `${band}|${year}`, loose: band };
}

function noteKeys(about: KeptNote['about']): NoteKeys {
  return keysOf(about.get('Band') ?? '', about.get('Year') ?? '');
}

const yearOf = ({ year }: Figure): string => year ?? 'Not given';
export const ALL_BANDS = 'All bands';

function rowOf(figure: Figure, { data }: FigureSheetInput): ModelEmployerRow | null {
  return data.modelEmployer.find(({ band, year }) => band === figure.id && year === figure.year) ?? null;
}

/** Where a band’s row stands, and what stands in it beside the figure itself. */
interface BandRow {
  readonly row: number;
  /** The cell of the shared target. */
  readonly target: string;
  readonly note: SpecCell | null;
  /** The rows that the row of all bands adds up; null for a band of its own. */
  readonly sumOf: NeedRows | null;
  readonly ownCautions: readonly string[];
}

function bandCells(
  figure: Figure,
  input: FigureSheetInput,
  { row, target, note, sumOf, ownCautions }: BandRow,
): readonly SpecCell[] {
  const { comparison } = figure;
  const data = rowOf(figure, input);
  const words = [figure.unavailable?.message ?? figure.reading, ...ownCautions].join(' ');
  const numbers = sumOf
    ? sumCells(figure, row, sumOf)
    : needCells(figure, data, row, target, input, countCell(comparison.numerator, input.numberAt, WHOLE));
  return [
    { value: figureTitle(figure), style: TEXT },
    { value: yearOf(figure), style: { ...TEXT, wrap: false } },
    ...numbers,
    { value: words, style: TEXT },
    namedActions(figure.actions, input.lines, input.table),
    note ?? { value: null, style: NOTE },
  ];
}

function chartedNeeds(bands: readonly Figure[], first: number): readonly ChartedNeed[] {
  return bands.flatMap((figure, index): readonly ChartedNeed[] => {
    const { comparison, value, year } = figure;
    const people = comparison.numerator?.value ?? null;
    if (people === null || comparison.rate === null || (value === null && !isMet(figure))) return [];
    const row = first + index;
    const at = { people: `C${row}`, need: `G${row}`, share: `E${row}` };
    const band = figureTitle(figure);
    return [{ band, year, people, need: value ?? 0, share: comparison.rate, at }];
  });
}

/** The bands of each year, the latest first. */
function byYear(
  figures: readonly Figure[],
): readonly (readonly [year: string, figures: readonly Figure[]])[] {
  const years = new Map<string, Figure[]>();
  for (const figure of figures) years.set(yearOf(figure), [...(years.get(yearOf(figure)) ?? []), figure]);
  return [...years].sort(([one], [other]) => compareReportYears(other, one));
}

/** The sheet of Model Employer needs: what each band wants to meet its target, live over the analyst’s counts. */
export function modelEmployerSheet(
  name: { readonly marker: string; readonly wanted: string },
  figures: readonly Figure[],
  input: FigureSheetInput,
): SheetSpec {
  const { asAt, policy } = input;
  const draft = new PagedDraft(WIDTHS);
  draft.line(`Model Employer as at ${formatLongDate(asAt)}`, TITLE);
  draft.line(UNSUPPRESSED, WARNING);
  const years = byYear(figures);
  const ordered = years.flatMap(([, held]) => held);
  const sum = years[0]?.[1].find(({ id }) => id === ALL_BANDS);
  if (sum) draft.line(sum.unavailable?.message ?? sum.reading, SENTENCE);
  // A target that no band goes by would only puzzle.
  const isShared = ordered.some((one) => one.id !== ALL_BANDS && !rowOf(one, input)?.targetPercent);
  const inputs = addInputs(draft, input.settings, isShared ? ['target'] : [], WIDTHS.length);
  const keys = ordered.map((figure) => keysOf(figureTitle(figure), yearOf(figure)));
  const { notes, leftOver } = matchNotes(input.notesOf(name.marker), noteKeys, keys);
  const cautions = sortCautions(ordered);
  const charts: ChartSpec[] = [];
  let at = 0;
  for (const [year, held] of years) {
    draft.block(year === 'Not given' ? 'Bands' : `Bands in ${year}`, HEADING);
    draft.add(
      ...BAND_HEADINGS.map((value) => ({ value, style: NAMES.has(value) ? HEADER : HEADER_CENTRED })),
    );
    const first = draft.nextRow;
    const bands = held.filter(({ id }) => id !== ALL_BANDS);
    const rows = { first, last: first + bands.length - 1 };
    for (const figure of held) {
      const sumOf = figure.id === ALL_BANDS ? rows : null;
      draft.addRow(
        bandCells(figure, input, {
          row: draft.nextRow,
          target: inputs.target,
          note: notes[at] ?? null,
          sumOf,
          ownCautions: cautions.ownOf(figure),
        }),
      );
      at += 1;
    }
    const column = { left: VERDICT_COLUMN, right: VERDICT_COLUMN };
    draft.format(...colourByVerdict({ top: first, bottom: draft.rows.length, ...column }));
    const chart = charts.length === 0 ? needChart(chartedNeeds(bands, first)) : null;
    if (chart) charts.push(addChart(draft, chart, WIDTHS.length));
  }
  addMethod(draft, ordered, policy, [...MODEL_EMPLOYER_LINES, ...cautions.shared], WIDTHS.length);
  addLeftOverNotes(draft, 'Notes on bands that are no longer there', BAND_HEADINGS, leftOver);
  return pagedSheet(
    { name: input.nameOf(name.marker, name.wanted), marker: name.marker },
    draft,
    charts,
    asAt,
  );
}

const MODEL_EMPLOYER_LINES: readonly (readonly [string, string])[] = [
  [
    'More wanted',
    'Target times all staff in the band, less the BME staff there are: people in the posts there are. Unrounded, as trusts print it; whole people are rounded up.',
  ],
  [
    'If posts are added',
    'The same divided by one less the target: every post added makes the band larger too.',
  ],
  ['All bands', 'The sum over the bands below target; a band above it makes up for no other.'],
];
