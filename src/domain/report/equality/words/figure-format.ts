import type { Figure } from '../../../equality/figure';
import { scorePlaces } from '../../../equality/figures/format-rounded';
import type { CellStyle } from '../../sheet-spec';
import { NUMBER } from '../../styles';

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

/** A unit with the places its numbers are told to, where those are not its own. */
export interface Told {
  readonly unit: Unit;
  readonly places: number | null;
}

/** How a figure’s numbers are told: scores to the places they are given with. */
export function toldAs(unit: Unit, scores: readonly (number | null)[]): Told {
  return { unit, places: unit === 'score' ? scorePlaces(...scores) : null };
}

function withPlaces(format: string, places: number | null): string {
  return places === null ? format : format.replaceAll('0.0', `0.${'0'.repeat(places)}`);
}

/** The style of a figure’s value and of the ends of its interval. */
export function valueStyle({ unit, places }: Told, isMain = false): CellStyle {
  return { ...NUMBER, bold: isMain, numberFormat: withPlaces(VALUE_FORMATS[unit], places) };
}

/** The style of a change on the year before. */
export function changeStyle({ unit, places }: Told): CellStyle {
  return { ...NUMBER, numberFormat: withPlaces(CHANGE_FORMATS[unit], places) };
}
