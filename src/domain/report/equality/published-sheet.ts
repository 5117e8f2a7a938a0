import type { Temporal } from 'temporal-polyfill';
import { formatLongDate, formatShortDate } from '../../calendar/format-date';
import type { EqualityPolicy } from '../../equality/equality-policy';
import type { PublishedFigure } from '../../equality/suppression/published-figure';
import type { SuppressionRule } from '../../equality/suppression/suppression-rule';
import { pageBreaks } from '../page-breaks';
import { SheetDraft } from '../sheet-draft';
import type { SheetSpec } from '../sheet-spec';
import { HEADING, SENTENCE, SUBTITLE, TITLE } from '../styles';
import { type FigureBlock, figureBlocks, latestFigures } from './figure-blocks';
import { COLUMN, COUNT_TABLE_HEADINGS, FIGURE_HEADINGS, FIGURE_WIDTHS, headerStyle } from './figure-layout';
import { sortCautions } from './cautions';
import { type FigureSheetName, REPEATED } from './figure-sheet';
import { addPublishedMethod } from './method-block';
import { addPublishedCharts } from './published-charts';
import { judgedOf, publishedCells, publishedCounts } from './published-rows';
import { colourByVerdict } from './verdict';
import { verdictSentence } from './verdict-sentence';

/** What a published sheet is made from: nothing of the figures but what may be printed. */
export interface PublishedInput {
  readonly published: readonly PublishedFigure[];
  readonly rule: SuppressionRule;
  readonly policy: EqualityPolicy;
  readonly asAt: Temporal.PlainDate;
  readonly nameOf: (marker: string, wanted: string) => string;
}

/** The user’s notes stay on the working version. */
export const PUBLISHED_HEADINGS: readonly string[] = FIGURE_HEADINGS.filter((heading) => heading !== 'Notes');

/**
 * A sheet of figures as it may leave the organisation: values and text alone, with no formula that would lead to a
 * hidden count, `*` where something is hidden, and charts over shown values only.
 */
export function publishedSheet(
  name: FigureSheetName,
  figures: readonly PublishedFigure[],
  { rule, policy, asAt, nameOf }: PublishedInput,
): SheetSpec {
  const draft = new SheetDraft();
  const blocks = figureBlocks(figures);
  const ordered = blocks.flatMap((block) => block.figures);
  const latest = latestFigures(figures);
  const ofLatest = ordered.filter((figure) => latest.has(figure));
  draft.line(`${name.title} as at ${formatLongDate(asAt)}, for publication`, TITLE);
  draft.line(`Published version: ${rule.inWords} A hidden number is written as *.`, {
    ...SUBTITLE,
    bold: true,
  });
  const shown = ofLatest.flatMap((figure) => judgedOf(figure) ?? []);
  const hidden = ofLatest.length - shown.length;
  const { value } = verdictSentence([], shown);
  const withheld = hidden === 0 ? '' : ` ${hidden} more ${hidden === 1 ? 'is' : 'are'} hidden.`;
  draft.line(`${value}${withheld}`, SENTENCE);
  const addBlock = ({ heading, figures: held }: FigureBlock<PublishedFigure>): void => {
    draft.block(heading, HEADING);
    draft.add(...PUBLISHED_HEADINGS.map((text) => ({ value: text, style: headerStyle(text) })));
    const top = draft.nextRow;
    for (const figure of held) draft.addRow(publishedCells(figure));
    const column = COLUMN.verdict;
    draft.format(...colourByVerdict({ top, bottom: draft.rows.length, left: column, right: column }));
  };
  blocks.filter(({ isLatest }) => isLatest).forEach(addBlock);
  const charts = addPublishedCharts(draft, ofLatest, policy.fourFifths, name.title);
  blocks.filter(({ isLatest }) => !isLatest).forEach(addBlock);
  draft.block('The counts behind the figures', HEADING);
  draft.add(...COUNT_TABLE_HEADINGS.map((text) => ({ value: text, style: headerStyle(text) })));
  const cautions = sortCautions(ordered);
  for (const figure of ordered) draft.addRow(publishedCounts(figure, cautions.ownOf(figure)));
  addPublishedMethod(draft, ordered, policy, rule, cautions.shared);
  const marker = `${name.marker}.published`;
  return {
    name: nameOf(marker, name.published),
    marker,
    columnWidths: FIGURE_WIDTHS,
    rows: draft.rows,
    freeze: { rows: 1, columns: 1 },
    print: {
      orientation: 'landscape',
      titleRows: [1, 1],
      breaksBefore: pageBreaks(draft.rows, FIGURE_WIDTHS, draft.blocks, REPEATED),
      footer: `Parity · as at ${formatShortDate(asAt)}`,
    },
    conditionalFormats: draft.formats,
    charts,
  };
}
