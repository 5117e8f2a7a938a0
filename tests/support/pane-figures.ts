import type { Figure } from '../../src/domain/equality/figure';
import type { DataSheet } from '../../src/domain/equality/workforce-data';
import { inventedFigures } from './figure-builder';

const SHEET: DataSheet = { sheet: 'WRES data', kind: 'wres', headerRow: 1, rows: 18 };

/** A figure without groups, to be told what it is. */
function bare(figure: Partial<Figure> & Pick<Figure, 'standard' | 'id' | 'statistic' | 'unit'>): Figure {
  const [like] = inventedFigures().figures;
  if (!like) throw new Error('No figure to go by.');
  const none = { numerator: null, denominator: null, rate: null };
  return {
    ...like,
    reference: { label: 'All staff', ...none },
    comparison: { label: 'BME', ...none },
    ...{ breakdown: 'All', value: null, interval: null, p: null, fourFifths: null, adverse: null },
    ...{ parity: null, shortfall: null, change: null, notKnown: null, actions: [], cautions: [] },
    method: { value: 'as its standard has it', interval: null, test: null },
    ...figure,
  };
}

/** Every kind of figure that the pane may have to show, with what can befall each. */
export function paneFigures(): readonly Figure[] {
  const figures = inventedFigures().figures.map((figure) =>
    figure.id === '3' ? { ...figure, suppressed: true } : figure,
  );
  return [
    ...figures,
    bare({
      ...{ standard: 'WDES', id: '9a', statistic: 'score', unit: 'score', value: -0.4, parity: 0 },
      ...{ subject: 'Staff engagement', adverse: true, p: 0.02, better: 'higher' },
      reference: { label: 'Non-disabled', numerator: null, denominator: null, rate: 7.1 },
      comparison: { label: 'Disabled', numerator: null, denominator: null, rate: 6.7 },
      reading: 'Disabled staff scored 0.4 lower than non-disabled staff.',
    }),
    bare({
      ...{ standard: 'WDES', id: '9b', statistic: 'yes-no', unit: 'yes-no', value: 1, better: null },
      subject: 'Action to hear the voices of disabled staff',
      reading: 'Action was taken.',
    }),
    bare({
      ...{ standard: 'Model Employer', id: '8a', statistic: 'model-employer', unit: 'people', value: 10.42 },
      ...{ adverse: true, parity: 0, year: null, subject: 'People wanted to reach the target', p: null },
      need: { wholePeople: 11, withPostsAdded: 12.86 },
      cautions: ['The target of 19% is a setting of this workbook.'],
      reading: 'Band 8a wants 10.42 more BME staff to reach 19%.',
    }),
    bare({
      ...{ standard: 'Pay gap', id: 'Mean hourly pay', breakdown: 'Gender', statistic: 'pay-gap' },
      ...{ unit: 'percent', value: 11.3, parity: 0, adverse: true, subject: 'Hourly pay', better: 'lower' },
      reference: {
        ...{ label: 'Men', denominator: null, rate: 24.18 },
        numerator: { value: 24.18, cells: [{ sheet: 'Pay data', row: 2, column: 3 }] },
      },
      comparison: {
        ...{ label: 'Women', denominator: null, rate: 21.45 },
        numerator: { value: 21.45, cells: [{ sheet: 'Pay data', row: 2, column: 4 }] },
      },
      reading: 'Women’s mean hourly pay was 11.3% below men’s.',
    }),
  ];
}

export const PANE_DATA_SHEETS: readonly DataSheet[] = [
  SHEET,
  { sheet: 'Pay data', kind: 'pay', headerRow: 1, rows: 2 },
];
