import type { FigureStandard } from '../../equality/figure';
import type { SheetSpec } from '../sheet-spec';
import { figureSheet, type FigureSheetName } from './figure-sheet';
import type { FigureSheetInput } from './figure-sheet-input';

const SHEETS: readonly (FigureSheetName & { readonly standard: FigureStandard })[] = [
  { standard: 'WRES', marker: 'wres', wanted: 'Parity WRES', title: 'WRES figures' },
  { standard: 'WDES', marker: 'wdes', wanted: 'Parity WDES', title: 'WDES figures' },
  { standard: 'Pay gap', marker: 'pay', wanted: 'Parity pay gaps', title: 'Pay gaps' },
];

/** The sheets of equality figures, one for each standard that has data. */
export function figureSheets(input: FigureSheetInput): readonly SheetSpec[] {
  return SHEETS.flatMap((sheet) => {
    const figures = input.figures.filter(({ standard }) => standard === sheet.standard);
    return figures.length === 0 ? [] : [figureSheet(sheet, figures, input)];
  });
}
