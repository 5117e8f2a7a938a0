import type { GroupColumnKind, GroupHeading } from '../words/group-heading';
import { headingWords } from '../words/heading-words';
import type { SheetTexts } from './sheet-texts';

const WIDEST_GROUP = 4;
const PERCENT = /^(?:%|per ?cent(?:age)?s?|% (?:of )?(?:staff|yes|total)|score)$/;
const BASE = /^(?:n|bases?|base size|responses|respondents|number of (?:responses|respondents))$/;
const COUNT = /^(?:no|nos|numbers?|head ?counts?|counts?|staff|people)$/;

/** A heading, as far as its group goes. */
interface Headed {
  readonly column: number;
  readonly group: GroupHeading | null;
}

/** What a text under a group says that its column holds; null where it says something else. */
function unitOf(text: string): GroupColumnKind | null {
  const words = headingWords(text);
  if (PERCENT.test(words)) return 'percent';
  if (BASE.test(words)) return 'base';
  return COUNT.test(words) ? 'count' : null;
}

/** The columns of a group with what each holds; none where the row under the headings does not say it of all. */
function unitsUnder(
  view: SheetTexts,
  row: number,
  from: number,
  to: number,
): readonly { readonly column: number; readonly holds: GroupColumnKind }[] {
  const units: { readonly column: number; readonly holds: GroupColumnKind }[] = [];
  for (let column = from; column <= to; column += 1) {
    if (typeof view.cell(row + 1, column).value !== 'string') return [];
    const holds = unitOf(view.text(row + 1, column));
    if (holds === null || units.some((unit) => unit.holds === holds)) return [];
    units.push({ column, holds });
  }
  return units;
}

/**
 * Headings of groups over several columns each, parted by what the row under them says those hold: `%` and `No.` under
 * `White`, or `Responses` and `%`. A group whose first column counts its people stays as it is.
 *
 * @example withUnits(view, 3, headings).map(({ column, group }) => [column, group?.holds]) // [[2, 'percent'], [3, 'count']]
 */
export function withUnits<Heading extends Headed>(
  view: SheetTexts,
  row: number,
  headings: readonly Heading[],
): readonly Heading[] {
  if (row >= view.sheet.rowCount) return headings;
  return headings.flatMap((heading, index) => {
    const { group, column } = heading;
    if (group?.holds !== 'count') return [heading];
    const next = headings[index + 1]?.column ?? view.width(row + 1) + 1;
    if (next - column < 2 || next - column > WIDEST_GROUP) return [heading];
    const units = unitsUnder(view, row, column, next - 1);
    const [first] = units;
    if (first === undefined || first.holds === 'count') return [heading];
    return units.map((unit) => ({ ...heading, column: unit.column, group: { ...group, holds: unit.holds } }));
  });
}
