import { displayedDate } from '../../calendar/displayed-date';
import type { SheetView } from '../cells/sheet-view';
import type { HeadingBlock } from '../tables/heading-block';

/**
 * The days of headings that are real dates, by column, year first: “Sep” may be all that is shown of one. A month is
 * given by its first day, whatever day of it is stored.
 *
 * @example daysOfHeadings(view, block).get(5) // '2018-09-01' where Sep-18 is a date
 */
export function daysOfHeadings(view: SheetView, block: HeadingBlock): ReadonlyMap<number, string> {
  const row = block.timetableRow ?? block.row;
  return new Map(
    block.cells.flatMap(({ column }): [number, string][] => {
      const { value, numberFormat } = view.cell(row, column);
      if (typeof value !== 'number') return [];
      const shown = displayedDate(value, numberFormat, view.dateSystem);
      if (shown === null || shown.precision === 'year') return [];
      const day = shown.precision === 'month' ? shown.date.with({ day: 1 }) : shown.date;
      return [[column, day.toString()]];
    }),
  );
}
