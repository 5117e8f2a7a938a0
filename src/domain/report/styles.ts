import type { CellStyle } from './sheet-spec';

/** The looks all our sheets and columns share, so that they are changed in one place. */
export const TITLE: CellStyle = { bold: true, size: 16, colour: '#22313F' };
export const SUBTITLE: CellStyle = { size: 11, colour: '#444444' };
export const SENTENCE: CellStyle = { size: 12, colour: '#22313F' };
export const HEADING: CellStyle = { bold: true, size: 13, colour: '#22313F' };

const RULE = '#C8CDD2';

/** Header cells: a quiet dark fill. */
export const HEADER: CellStyle = {
  bold: true,
  colour: '#FFFFFF',
  fill: '#33475B',
  wrap: true,
  vertical: 'middle',
  align: 'left',
};
export const HEADER_CENTRED: CellStyle = { ...HEADER, align: 'centre' };

/** The line between a plan and the columns Parity adds beside it. */
export const DIVIDER: Pick<CellStyle, 'border' | 'borderColour'> = {
  border: { left: 'thin' },
  borderColour: '#33475B',
};

export const TEXT: CellStyle = {
  wrap: true,
  vertical: 'top',
  align: 'left',
  border: { bottom: 'thin' },
  borderColour: RULE,
};
export const NUMBER: CellStyle = { ...TEXT, align: 'right', wrap: false, numberFormat: '0' };
export const DATE: CellStyle = { ...TEXT, align: 'left', wrap: false, numberFormat: 'dd mmm yyyy' };
export const CENTRED: CellStyle = { ...TEXT, align: 'centre' };
/** A link stands in cells with short texts alone: LibreOffice does not break a link into lines. */
export const LINK: CellStyle = { ...TEXT, underline: true, colour: '#0B3A66' };
/** Cells for the user to write in. */
export const NOTE: CellStyle = { ...TEXT, fill: '#FFFDF3' };
export const DAYS: CellStyle = { ...NUMBER, align: 'centre' };
/** Days with their unit, for lists that run over pages. */
export const DAYS_SAID: CellStyle = { ...DAYS, numberFormat: '[=1]0" day";0" days"' };
export const HEADER_RIGHT: CellStyle = { ...HEADER, align: 'right' };
/** A count of actions; none is shown as a dash, so that what is there stands out. */
export const COUNT: CellStyle = { ...NUMBER, numberFormat: '0;-0;"–"' };
export const TOTAL: CellStyle = { ...NUMBER, bold: true };
export const SHARE: CellStyle = { ...NUMBER, numberFormat: '0.0%' };
