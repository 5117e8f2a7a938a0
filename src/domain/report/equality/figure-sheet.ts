import { formatLongDate, formatShortDate } from '../../calendar/format-date';
import type { Figure } from '../../equality/figure';
import { addLeftOverNotes, matchNotes } from '../kept-notes';
import { pageBreaks } from '../page-breaks';
import { SheetDraft } from '../sheet-draft';
import type { ChartSpec, SheetSpec } from '../sheet-spec';
import { HEADING, SUBTITLE, TITLE } from '../styles';
import { sortCautions } from './cautions';
import { countCells } from './count-rows';
import { type FigureBlock, figureBlocks, latestFigures, seriesOf } from './figure-blocks';
import { COLUMN, COUNT_TABLE_HEADINGS, FIGURE_HEADINGS, FIGURE_WIDTHS, headerStyle } from './figure-layout';
import { figureCells, figureNoteKeys, type FigureRows, keysOfFigure } from './figure-rows';
import type { FigureSheetInput } from './figure-sheet-input';
import { addFigureCharts } from './figure-charts';
import { addInputs } from './input-block';
import { addMethod } from './method-block';
import { addVerdictSentence } from './verdict-sentence';
import { colourByVerdict } from './verdict';

/** What a sheet of figures is called, and by which mark it is known again. */
export interface FigureSheetName {
  readonly marker: string;
  readonly wanted: string;
  /** The name of its published version. */
  readonly published: string;
  /** `WRES figures`. */
  readonly title: string;
}

/** Points that the title takes, repeated on each page, with some to spare. */
export const REPEATED = 60;

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
  readonly draft: SheetDraft;
  readonly rows: ReadonlyMap<Figure, FigureRows>;
  readonly charts: readonly ChartSpec[];
}

/** Lays a sheet of figures out; `rowsOf` says where the rows of each come to stand. */
function layOut(
  { marker, title }: FigureSheetName,
  figures: readonly Figure[],
  input: FigureSheetInput,
  rowsOf: RowsOf,
): LaidOut {
  const { asAt, settings, policy } = input;
  const draft = new SheetDraft();
  const blocks = figureBlocks(figures);
  const ordered = blocks.flatMap((block) => block.figures);
  const latest = latestFigures(figures);
  draft.line(`${title} as at ${formatLongDate(asAt)}`, TITLE);
  draft.line(UNSUPPRESSED, WARNING);
  const ofLatest = ordered.filter((figure) => latest.has(figure));
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
    draft.block(heading, HEADING);
    draft.add(...FIGURE_HEADINGS.map((value) => ({ value, style: headerStyle(value) })));
    const top = draft.nextRow;
    for (const figure of held) {
      figureRows.set(figure, draft.nextRow);
      const earlier = earlierOf(figure, figures);
      const before = earlier && rowsOf(earlier).figure;
      const place = { rows: rowsOf(figure), before, inputs };
      draft.addRow(figureCells(figure, place, input, notes[ordered.indexOf(figure)] ?? null));
    }
    const column = COLUMN.verdict;
    draft.format(...colourByVerdict({ top, bottom: draft.rows.length, left: column, right: column }));
  };
  blocks.filter(({ isLatest }) => isLatest).forEach(addBlock);
  const charts = addFigureCharts(draft, ofLatest, rowsOf, inputs, policy.fourFifths, title);
  blocks.filter(({ isLatest }) => !isLatest).forEach(addBlock);
  const cautions = sortCautions(ordered);
  draft.block('The counts behind the figures', HEADING);
  draft.add(...COUNT_TABLE_HEADINGS.map((value) => ({ value, style: headerStyle(value) })));
  const rows = new Map<Figure, FigureRows>();
  for (const figure of ordered) {
    rows.set(figure, { figure: figureRows.get(figure) ?? 0, counts: draft.nextRow });
    draft.addRow(countCells(figure, rowsOf(figure).counts, input, cautions.ownOf(figure)));
  }
  addMethod(draft, ordered, policy, cautions.shared);
  addLeftOverNotes(draft, 'Notes on figures that are no longer there', FIGURE_HEADINGS, leftOver);
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
  const first = layOut(name, figures, input, () => ({ figure: 1, counts: 1 }));
  const { draft, charts } = layOut(
    name,
    figures,
    input,
    (figure) => first.rows.get(figure) ?? { figure: 1, counts: 1 },
  );
  return {
    name: input.nameOf(name.marker, name.wanted),
    marker: name.marker,
    columnWidths: FIGURE_WIDTHS,
    rows: draft.rows,
    freeze: { rows: 1, columns: 1 },
    print: {
      orientation: 'landscape',
      titleRows: [1, 1],
      breaksBefore: pageBreaks(draft.rows, FIGURE_WIDTHS, draft.blocks, REPEATED),
      footer: `Parity · as at ${formatShortDate(input.asAt)}`,
    },
    conditionalFormats: draft.formats,
    charts,
  };
}
