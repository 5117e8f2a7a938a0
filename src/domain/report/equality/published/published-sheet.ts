import type { Temporal } from 'temporal-polyfill';
import { formatLongDate } from '../../../calendar/format-date';
import type { EqualityPolicy } from '../../../equality/equality-policy';
import type { PublishedFigure } from '../../../equality/suppression/published-figure';
import type { SuppressionRule } from '../../../equality/suppression/suppression-rule';
import type { SheetSpec } from '../../sheet-spec';
import { SENTENCE, SUBTITLE, TITLE } from '../../styles';
import { figureBlocks } from '../page/figure-blocks';
import { FIGURE_WIDTHS } from '../page/figure-layout';
import { sortCautions } from '../words/cautions';
import type { FigureSheetName } from '../figure-sheet';
import { addPublishedMethod } from '../method-block';
import { PagedDraft } from '../../page/paged-draft';
import { pagedSheet } from '../page/paged-sheet';
import { addPublishedCharts } from './published-charts';
import { judgedOf } from './published-rows';
import { addPublishedCounts, addPublishedFigures } from './published-tables';
import { verdictSentence } from '../words/verdict-sentence';

/** What the marker of a published sheet ends with, after that of its working version. */
export const PUBLISHED_MARKER = '.published';

/** What a published sheet is made from: nothing of the figures but what may be printed. */
export interface PublishedInput {
  readonly published: readonly PublishedFigure[];
  readonly rule: SuppressionRule;
  readonly policy: EqualityPolicy;
  /** Whether there is a plan whose actions could name a figure. */
  readonly hasPlan: boolean;
  readonly asAt: Temporal.PlainDate;
  readonly nameOf: (marker: string, wanted: string) => string;
}

/**
 * A sheet of figures as it may leave the organisation: values and text alone, with no formula that would lead to a
 * hidden count, `*` where something is hidden, and charts over shown values only.
 */
export function publishedSheet(
  name: FigureSheetName,
  figures: readonly PublishedFigure[],
  { rule, policy, hasPlan, asAt, nameOf }: PublishedInput,
): SheetSpec {
  const draft = new PagedDraft(FIGURE_WIDTHS);
  const blocks = figureBlocks(figures);
  const ordered = blocks.flatMap((block) => block.figures);
  const ofLatest = blocks.flatMap((block) => (block.isLatest ? block.figures : []));
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
  for (const block of blocks) if (block.isLatest) addPublishedFigures(draft, block, hasPlan);
  const charts = addPublishedCharts(draft, ofLatest, policy.fourFifths, name.title);
  for (const block of blocks) if (!block.isLatest) addPublishedFigures(draft, block, hasPlan);
  const cautions = sortCautions(ordered);
  addPublishedCounts(draft, ordered, cautions);
  addPublishedMethod(draft, ordered, policy, rule, cautions.shared);
  const marker = name.marker + PUBLISHED_MARKER;
  return pagedSheet({ name: nameOf(marker, name.published), marker }, draft, charts, asAt);
}
