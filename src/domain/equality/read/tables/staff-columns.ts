import { headingWords } from '../words/heading-words';
import { parseNumber, showsPercent } from '../words/parse-count';
import type { SheetTexts } from '../sheet/sheet-texts';
import type { StaffList } from '../sheet/table-shape';

/** What a list says beside who someone is: how many stand in a row, and when. */
export interface StaffColumns {
  /** How many people each row counts; null where a row is one person. */
  readonly heads: number | null;
  /** The day or the year the list was taken. */
  readonly snapshot: number | null;
  /** Whether what stands in a row of groups is left out in the rows under it. */
  readonly carries: boolean;
  /** Whether rows count several people and nothing says how many. */
  readonly isUncounted: boolean;
}

const HEADS =
  /^(?:(?:sum|total|number|no|employees?|staff|assignment|current|substantive|primary|distinct|unique|of) )*(?:head ?counts?|heads|counts?(?: of (?:staff|employees|people|employee (?:number|no|id)))?|(?:staff|employees|people|persons) in post|people|persons|staff|employees)$|^(?:total|number|n)$/;
const FULL_TIME = /\b(?:fte|wte)s?\b|\b(?:full|whole) ?time equivalents?\b/;
const SNAPSHOT =
  /^(?:(?:snapshot|reporting|report|census|data|extract|position|financial|nhs|period|month|year) )*(?:date|year|month|period|month end|year end|as at|snapshot)$/;
/** Dates that are a person's own have other names; of these no list of people has another. */
const SURE_SNAPSHOT = /\bsnapshot\b|\breporting\b|\bcensus\b|\bas at\b|\bextract\b|\bfinancial\b/;
/** No one person works as much. */
const MOST_OF_ONE = 1.5;
const MOSTLY = 0.6;

interface Numbers {
  readonly filled: number;
  readonly whole: number;
  readonly most: number;
}

function numbersIn(view: SheetTexts, headerRow: number, column: number): Numbers {
  let [filled, whole, most] = [0, 0, 0];
  for (let row = headerRow + 1; row <= view.sheet.rowCount; row += 1) {
    const cell = view.cell(row, column);
    if (cell.value === null || cell.value === '') continue;
    filled += 1;
    const reading = parseNumber(cell);
    if (reading.kind !== 'number' || showsPercent(cell.numberFormat)) continue;
    if (Number.isInteger(reading.value)) whole += 1;
    most = Math.max(most, reading.value);
  }
  return { filled, whole, most };
}

/** Whether no two rows say the same of people: of so many people two are always alike. */
function areRowsApart(view: SheetTexts, list: StaffList, snapshot: number | null): boolean {
  const columns = [snapshot, list.band, list.staffGroup, list.ethnicity, list.disability, list.assignment];
  const met = new Set<string>();
  for (let row = list.headerRow + 1; row <= view.sheet.rowCount; row += 1) {
    if (view.isBlank(row)) continue;
    const key = columns.map((column) => (column === null ? '' : view.text(row, column))).join('\n');
    if (met.has(key)) return false;
    met.add(key);
  }
  return met.size >= FEWEST_GROUPS;
}

const FEWEST_GROUPS = 4;
/** `Staff no.` heads numbers of people and the numbers people are known by. */
const EITHER = /^staff (?:number|no)$/;

/** A pivot names a band once, over the rows under it. */
function isOutlined(view: SheetTexts, { headerRow, band }: StaffList, heads: number): boolean {
  if (band === null) return false;
  let [blank, rows] = [0, 0];
  for (let row = headerRow + 1; row <= view.sheet.rowCount; row += 1) {
    if (view.text(row, heads) === '') continue;
    rows += 1;
    if (view.text(row, band) === '') blank += 1;
  }
  return blank * 3 > rows;
}

/**
 * Which columns of a list say how many people a row is and when it was taken. An export with one row for each group of
 * people has a column of head counts; where its rows are groups and no such column is there, nobody can be counted.
 *
 * @example readStaffColumns(view, list).heads // 5 for a column “Headcount” of whole numbers
 */
export function readStaffColumns(view: SheetTexts, list: StaffList): StaffColumns {
  const { headerRow, person } = list;
  const headed: { readonly column: number; readonly words: string }[] = [];
  for (let column = 1; column <= view.width(headerRow); column += 1) {
    const words = headingWords(list.heading(column));
    if (words !== '') headed.push({ column, words });
  }
  const of = (pattern: RegExp): readonly number[] =>
    headed.filter(({ words }) => pattern.test(words)).map(({ column }) => column);
  const dated = of(SNAPSHOT)[0] ?? null;
  const sure = headed.find(({ column, words }) => column === dated && SURE_SNAPSHOT.test(words));
  const isEither = person !== null && EITHER.test(headingWords(list.heading(person)));
  const people = isEither && areRowsApart(view, list, dated) ? person : null;
  const heads = [...of(HEADS), ...(people === null ? [] : [people])]
    .map((column) => ({ column, ...numbersIn(view, headerRow, column) }))
    .find(({ filled, whole }) => filled > 0 && whole >= filled * MOSTLY);
  const isOfGroups = heads !== undefined && heads.most > 1;
  const none = { heads: null, snapshot: sure?.column ?? null, carries: false };
  if (person !== null && person !== heads?.column) return { ...none, isUncounted: isOfGroups };
  if (heads !== undefined) {
    return {
      heads: heads.column,
      snapshot: dated,
      carries: isOutlined(view, list, heads.column),
      isUncounted: false,
    };
  }
  const times = of(FULL_TIME).map((column) => numbersIn(view, headerRow, column));
  return { ...none, isUncounted: times.some(({ most }) => most > MOST_OF_ONE) };
}
