import type { Figure, FigureStandard } from '../../equality/figure';
import type { SheetSpec } from '../sheet-spec';
import {
  COUNT_TABLE_HEADINGS,
  FIGURE_HEADINGS,
  FORMER_HEADINGS,
  INPUT_HEADINGS,
  METHOD_HEADINGS,
  TIER_TABLE_HEADINGS,
} from './page/figure-layout';
import { figureSheet, type FigureSheetName } from './figure-sheet';
import type { FigureSheetInput } from './figure-sheet-input';
import { BAND_HEADINGS, modelEmployerSheet } from './model-employer-sheet';
import { type PublishedInput, publishedSheet } from './published/published-sheet';

const SHEETS: readonly (FigureSheetName & { readonly standard: FigureStandard })[] = [
  {
    standard: 'WRES',
    marker: 'wres',
    wanted: 'Parity WRES',
    published: 'Parity WRES (published)',
    title: 'WRES figures',
  },
  {
    standard: 'WDES',
    marker: 'wdes',
    wanted: 'Parity WDES',
    published: 'Parity WDES (published)',
    title: 'WDES figures',
  },
  {
    standard: 'Model Employer',
    marker: 'model_employer',
    wanted: 'Parity Model Employer',
    // Excel allows a sheet’s name 31 letters.
    published: 'Parity Model Employer (publ.)',
    title: 'Model Employer',
  },
  {
    standard: 'Pay gap',
    marker: 'pay_gaps',
    wanted: 'Parity pay gaps',
    published: 'Parity pay gaps (published)',
    title: 'Pay gaps',
  },
];

const CHART_HEADINGS: readonly string[] = [
  ...['Bar', 'Begins at', 'Up to the figure', 'On to the end', 'In words'],
  ...['Bar W', 'Bar C or U', 'Bar E', 'Bar –', 'Now', 'Wanted', 'Share now'],
];

/** The headings by which the user’s notes are found again: those of figures and those of bands. */
export const NOTED_FIGURE_HEADINGS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  SHEETS.map(({ marker, standard }) => [
    marker,
    [...(standard === 'Model Employer' ? BAND_HEADINGS : FIGURE_HEADINGS), ...FORMER_HEADINGS],
  ]),
);

/** Every heading on the sheets of figures, by which our tables are told from what the user wrote beside them. */
export const ALL_FIGURE_HEADINGS: ReadonlySet<string> = new Set([
  ...FIGURE_HEADINGS,
  ...COUNT_TABLE_HEADINGS,
  ...TIER_TABLE_HEADINGS,
  ...BAND_HEADINGS,
  ...INPUT_HEADINGS,
  ...METHOD_HEADINGS,
  ...CHART_HEADINGS,
  ...FORMER_HEADINGS,
]);

/** A sheet of figures with those that stand on it. */
export interface SheetOfFigures {
  readonly spec: SheetSpec;
  readonly figures: readonly Figure[];
}

/** The sheets of equality figures, one for each standard that has data. */
export function figureSheets(input: FigureSheetInput): readonly SheetOfFigures[] {
  return SHEETS.flatMap((sheet) => {
    const figures = input.figures.filter(({ standard }) => standard === sheet.standard);
    if (figures.length === 0) return [];
    const layOut = sheet.standard === 'Model Employer' ? modelEmployerSheet : figureSheet;
    return [{ spec: layOut(sheet, figures, input), figures }];
  });
}

/** The same sheets as they may be published. */
export function publishedSheets(input: PublishedInput): readonly SheetSpec[] {
  return SHEETS.flatMap((sheet) => {
    const figures = input.published.filter(({ standard }) => standard === sheet.standard);
    return figures.length === 0 ? [] : [publishedSheet(sheet, figures, input)];
  });
}
