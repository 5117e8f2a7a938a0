import type { Temporal } from 'temporal-polyfill';
import { formatLongDate, formatShortDate } from '../calendar/format-date';
import type { Figure } from '../equality/figure';
import type { DataSheet } from '../equality/workforce-data';
import { quoteSheetName } from '../grid/address';
import type { SheetOfFigures } from './equality/figure-sheets';
import { PUBLISHED_MARKER } from './equality/published/published-sheet';
import { SheetDraft } from './sheet-draft';
import type { SheetSpec, SpecCell } from './sheet-spec';
import { HEADER, LINK, SENTENCE, TEXT, TITLE } from './styles';

/** The headings of the table of figure sheets. */
export const FIGURE_SHEET_HEADINGS = ['Sheet', 'What it says', 'For publication'] as const;

const WIDTHS: readonly number[] = [30, 100, 34];
/** Title, warning and the sentence of a sheet of figures stand in its first rows. */
const SENTENCE_ROW = 3;

/** What the summary of a workbook without a plan speaks of. */
export interface FiguresSummaryContent {
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly dataSheets: readonly Pick<DataSheet, 'sheet'>[];
  /** The sheets of figures, working and published. */
  readonly sheets: readonly SheetOfFigures[];
  readonly published: readonly SheetSpec[];
  readonly asAt: Temporal.PlainDate;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `No action plan was found; 34 equality figures were computed from “WRES data”, and 1 could not be.` */
function sentenceOf({ figures, dataSheets }: FiguresSummaryContent): string {
  const computed = figures.filter(({ unavailable }) => unavailable === null).length;
  const names = [...new Set(dataSheets.map(({ sheet }) => `“${sheet}”`))];
  const from = names.length === 0 ? '' : ` from ${names.join(', ')}`;
  const missing = figures.length - computed;
  const rest = missing === 0 ? '' : `, and ${missing} could not be`;
  const was = computed === 1 ? 'was' : 'were';
  return `No action plan was found; ${counted(computed, 'equality figure')} ${was} computed${from}${rest}.`;
}

function linkTo({ name }: SheetSpec): SpecCell {
  return { value: name, style: LINK, link: { sheet: name, cell: 'A1', tip: 'Go to the sheet' } };
}

/** The sentence of a sheet of figures, read from there; its figures follow the counts, and so does this. */
function wordsOf({ name, rows }: SheetSpec): SpecCell {
  const value = rows[SENTENCE_ROW - 1]?.cells[0]?.value;
  if (typeof value !== 'string' || value === '') return { value: null, style: TEXT };
  return { value, formula: `${quoteSheetName(name)}!$A$${SENTENCE_ROW}`, style: TEXT };
}

/** The summary of a workbook that has equality figures and no action plan: what was found, and where it stands. */
export function figuresSummary(content: FiguresSummaryContent): SheetSpec {
  const { name, sheets, published, asAt } = content;
  const draft = new SheetDraft();
  draft.line(`Parity summary as at ${formatLongDate(asAt)}`, TITLE);
  draft.line(sentenceOf(content), SENTENCE);
  if (sheets.length > 0) addSheets(draft, sheets, published);
  return {
    name,
    marker: 'summary',
    columnWidths: WIDTHS,
    rows: draft.rows,
    freeze: { rows: 1, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: [1, 1],
      footer: `Parity · as at ${formatShortDate(asAt)}`,
    },
  };
}

function addSheets(
  draft: SheetDraft,
  sheets: FiguresSummaryContent['sheets'],
  published: FiguresSummaryContent['published'],
): void {
  draft.gap();
  draft.add(...FIGURE_SHEET_HEADINGS.map((value) => ({ value, style: HEADER })));
  for (const { spec } of sheets) {
    const forPublication = published.find(({ marker }) => marker === `${spec.marker}${PUBLISHED_MARKER}`);
    draft.add(
      linkTo(spec),
      wordsOf(spec),
      forPublication ? linkTo(forPublication) : { value: null, style: TEXT },
    );
  }
}
