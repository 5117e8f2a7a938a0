import type { Figure } from '../../equality/figure';
import type { CellStyle } from '../sheet-spec';
import { NUMBER } from '../styles';

type Unit = Figure['unit'];

/** How a value is written, its unit with it: rounded once, here, half up. */
const VALUE_FORMATS: Readonly<Record<Unit, string>> = {
  ratio: '0.00_)',
  points: '+0.0" pts"_);-0.0" pts"_);0.0" pts"_)',
  percent: '0.0"%"_)',
  score: '0.0_)',
  people: '#,##0.00_)',
  'yes-no': 'General',
};

/** What a difference between two values of a unit is: between percentages it is points. */
const CHANGE_FORMATS: Readonly<Record<Unit, string>> = {
  ratio: '+0.00_);-0.00_);0.00_)',
  points: VALUE_FORMATS.points,
  percent: VALUE_FORMATS.points,
  score: '+0.0_);-0.0_);0.0_)',
  people: '+#,##0.00_);-#,##0.00_);0_)',
  'yes-no': 'General',
};

/** The style of a figure’s value and of the ends of its interval. */
export function valueStyle(unit: Unit, isMain = false): CellStyle {
  return { ...NUMBER, bold: isMain, numberFormat: VALUE_FORMATS[unit] };
}

/** The style of a change on the year before. */
export function changeStyle(unit: Unit): CellStyle {
  return { ...NUMBER, numberFormat: CHANGE_FORMATS[unit] };
}
