import { formatRange } from '../../domain/grid/address';
import { parseReference } from '../../domain/report/own-ranges';

/** Whether two names stand for the same cells, however hosts write that: with quotes, with dollars, or without. */
export function sameReference(one: string, other: string): boolean {
  return one === other || normal(one) === normal(other);
}

function normal(refersTo: string): string {
  const place = parseReference(refersTo);
  return place ? `${place.sheet.toLowerCase()}!${formatRange(place.range)}` : refersTo;
}
