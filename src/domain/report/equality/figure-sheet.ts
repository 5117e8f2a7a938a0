import { formatLongDate } from '../../calendar/format-date';
import { seriesOf } from '../../equality/definitions/latest-of-series';
import type { Figure } from '../../equality/figure';
import { addLeftOverNotes, matchNotes } from '../kept-notes';
import type { ChartSpec, SheetSpec } from '../sheet-spec';
import { SUBTITLE, TITLE } from '../styles';
import { sortCautions } from './words/cautions';
import { sharedWholes } from './count-groups';
import { countCells } from './count-rows';
import { COUNT_TABLES } from './count-tables';
import { type FigureBlock, figureBlocks } from './page/figure-blocks';
import { FIGURE_HEADINGS, FIGURE_WIDTHS, headerCells } from './page/figure-layout';
import { figureCells, type FigureRows } from './figure-rows';
import { figureNoteKeys, keysOfFigure, namedInFull } from './words/figure-name';
import type { FigureSheetInput } from './figure-sheet-input';
import { addFigureCharts } from './figure-charts';
import { addInputs } from './input-block';
import { addMethod } from './method-block';
import { PagedDraft } from '../page/paged-draft';
import { pagedSheet } from './page/paged-sheet';
import { addVerdictSentence } from './words/verdict-sentence';
import { colourVerdicts } from './words/verdict-column';

/** What a sheet of figures is called, and by which mark it is known again. */
export interface FigureSheetName {
  readonly marker: string;
  readonly wanted: string;
  /** The name of its published version. */
  readonly published: string;
  /** `WRES figures`. */
  readonly title: string;
}

/** Said on every working version. */
export const UNSUPPRESSED =
  'Working version, unsuppressed: small numbers here can point to people. Not for publication; publish from the published version.';

export const WARNING = { ...SUBTITLE, bold: true, colour: '#7A0B0B' } as const;

type RowsOf = (figure: Figure) => FigureRows;

/** The figure of the series a year earlier, which the change is from. */
function earlierOf(figure: Figure, figures: readonly Figure[]): Figure | null {
  const { change } = figure;
  if (!change) return null;
  const series = seriesOf(figure);
  return figures.find((one) => one.year === change.fromYear && seriesOf(one) === series) ?? null;
}

/** A sheet of figures laid out, with the rows its figures take. */
interface LaidOut {
  readonly draft: PagedDraft;
  readonly rows: ReadonlyMap<Figure, FigureRows>;
  readonly charts: readonly ChartSpec[];
}

/** Both counts of a group; null where either is not given. */
function countsOf({ numerator, denominator }: Figure['reference']): readonly [number, number] | null {
  return numerator && denominator ? [numerator.value, denominator.value] : null;
}

/** Lays a sheet of figures out; `rowsOf` says where the rows of each come to stand. */
function layOut(
  { marker, title }: FigureSheetName,
  figures: readonly Figure[],
  input: FigureSheetInput,
  rowsOf: RowsOf,
): LaidOut {
  const { asAt, settings, policy } = input;
  const draft = new PagedDraft(FIGURE_WIDTHS);
  const blocks = figureBlocks(figures);
  const ordered = blocks.flatMap((block) => block.figures);
  draft.line(`${title} as at ${formatLongDate(asAt)}`, TITLE);
  draft.line(UNSUPPRESSED, WARNING);
  const ofLatest = blocks.flatMap((block) => (block.isLatest ? block.figures : []));
  addVerdictSentence(
    draft,
    ofLatest.map((figure) => rowsOf(figure).figure),
    ofLatest,
  );
  const inputs = addInputs(draft, settings, [
    ...(figures.some(({ interval, p }) => interval ?? p) ? (['interval'] as const) : []),
    ...(figures.some(({ fourFifths }) => fourFifths) ? (['range'] as const) : []),
  ]);
  const { notes, leftOver } = matchNotes(input.notesOf(marker), figureNoteKeys, ordered.map(keysOfFigure));
  const figureRows = new Map<Figure, number>();
  const addBlock = ({ heading, figures: held }: FigureBlock): void => {
    const cells = held.map((figure) => {
      const earlier = earlierOf(figure, figures);
      const before = earlier && rowsOf(earlier).figure;
      const place = { rows: rowsOf(figure), before, inputs };
      return figureCells(figure, place, input, notes[ordered.indexOf(figure)] ?? null);
    });
    const rows = draft.table(heading, headerCells(FIGURE_HEADINGS), cells);
    held.forEach((figure, index) => figureRows.set(figure, rows[index] ?? 0));
    colourVerdicts(draft, rows);
  };
  blocks.filter(({ isLatest }) => isLatest).forEach(addBlock);
  const charts = addFigureCharts(draft, ofLatest, rowsOf, inputs, policy.fourFifths, title);
  blocks.filter(({ isLatest }) => !isLatest).forEach(addBlock);
  const cautions = sortCautions(ordered);
  const countRows = new Map<Figure, number>();
  for (const { heading, headings, shows } of COUNT_TABLES) {
    const held = ordered.filter(shows);
    if (held.length === 0) continue;
    const cells = held.map((figure) =>
      countCells(figure, rowsOf(figure), input, cautions.ownOf(figure)).slice(0, headings.length),
    );
    const rows = draft.table(heading, headerCells(headings), cells);
    held.forEach((figure, index) => countRows.set(figure, rows[index] ?? 0));
  }
  const wholes = sharedWholes(ordered, countsOf);
  const rows = new Map(
    ordered.map((figure): [Figure, FigureRows] => {
      const whole = wholes.get(figure);
      return [
        figure,
        {
          figure: figureRows.get(figure) ?? 0,
          counts: countRows.get(figure) ?? 0,
          whole: whole ? { row: countRows.get(whole.figure) ?? 0, side: whole.side } : null,
        },
      ];
    }),
  );
  addMethod(draft, ordered, policy, cautions.shared);
  addLeftOverNotes(
    draft,
    'Notes on figures that are no longer there',
    FIGURE_HEADINGS,
    leftOver.map(namedInFull),
  );
  return { draft, rows, charts };
}

/**
 * A sheet of figures: what each says, the counts behind it and how it is computed. Every figure is live over the
 * analyst’s counts. It is laid out twice, for a figure stands above the counts it is made from, whose rows are known
 * only once all figures have theirs.
 */
export function figureSheet(
  name: FigureSheetName,
  figures: readonly Figure[],
  input: FigureSheetInput,
): SheetSpec {
  const wholes = sharedWholes(
    figureBlocks(figures).flatMap((block) => block.figures),
    countsOf,
  );
  const anywhere = (figure: Figure): FigureRows => ({
    figure: 1,
    counts: 1,
    // Whether a whole stands elsewhere decides how tall a row is, so the first layout has to know.
    whole: wholes.has(figure) ? { row: 1, side: 'first' } : null,
  });
  const first = layOut(name, figures, input, anywhere);
  const { draft, charts } = layOut(
    name,
    figures,
    input,
    (figure) => first.rows.get(figure) ?? anywhere(figure),
  );
  return pagedSheet(
    { name: input.nameOf(name.marker, name.wanted), marker: name.marker },
    draft,
    charts,
    input.asAt,
  );
}
