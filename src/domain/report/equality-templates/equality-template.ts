import { PAY_MEASURES } from '../../equality/read/words/pay-measures';
import type { SheetSpec } from '../sheet-spec';
import { layOutBlankSheet, type BlankSheet } from './blank-sheet';
import { standardSheet } from './standard-sheet';

/** The blank data sheets there are, by the names the command line and the pane call them. */
export const EQUALITY_TEMPLATES = ['wres', 'wdes', 'model-employer', 'pay'] as const;
export type EqualityTemplate = (typeof EQUALITY_TEMPLATES)[number];

/** The bands that Model Employer is about. */
const SENIOR_BANDS = [6, 7, '8a', '8b', '8c', '8d', 9, 'VSM'];
const CHARACTERISTICS = ['Gender', 'Ethnicity', 'Disability'];

const MODEL_EMPLOYER: BlankSheet = {
  name: 'Model Employer data',
  title: 'Model Employer data',
  instruction:
    'Type how many BME staff each band has, and how many staff in all. An empty target stands for the one on the Parity settings sheet.',
  labels: [{ heading: 'Band', width: 14 }],
  numbers: ['BME', 'Total', 'Target %', 'Year'],
  rows: SENIOR_BANDS.map((band) => ({ labels: [band], entry: 'count' })),
  choices: null,
};

const PAY: BlankSheet = {
  name: 'Pay data',
  title: 'Pay data',
  instruction:
    'Reference: men, White or non-disabled staff. Comparison: women, BME or disabled staff. Pay in pounds an hour; quartile 1 is the lowest paid quarter.',
  labels: [
    { heading: 'Characteristic', width: 18 },
    { heading: 'Measure', width: 24 },
  ],
  numbers: ['Reference', 'Comparison', 'Not known', 'Year'],
  rows: CHARACTERISTICS.flatMap((characteristic) =>
    PAY_MEASURES.map((measure) => ({
      labels: [characteristic, measure],
      entry: measure.startsWith('Quartile') ? ('count' as const) : ('amount' as const),
    })),
  ),
  choices: { heading: 'Measure', values: PAY_MEASURES },
};

function blankOf(template: EqualityTemplate): BlankSheet {
  switch (template) {
    case 'wres':
      return standardSheet('WRES');
    case 'wdes':
      return standardSheet('WDES');
    case 'model-employer':
      return MODEL_EMPLOYER;
    case 'pay':
      return PAY;
  }
}

/**
 * A blank data sheet, laid out so that it is recognised once numbers are typed in.
 *
 * @param taken names of the workbook's sheets, in small letters
 * @example equalityTemplate('wres', new Set()).name // 'WRES data'
 */
export function equalityTemplate(template: EqualityTemplate, taken: ReadonlySet<string>): SheetSpec {
  return layOutBlankSheet(blankOf(template), taken);
}

/** Whether a word names a blank data sheet. */
export function isEqualityTemplate(word: string): word is EqualityTemplate {
  return (EQUALITY_TEMPLATES as readonly string[]).includes(word);
}
