import type { ColumnLayout, LaidOutSegment } from '../columns/column-layout';
import { dayNumber } from '../cells/day-number';
import type { SheetView } from '../cells/sheet-view';
import type { PlanField } from '../plan';
import { isTemplateText, sectionKeyword } from '../cells/row-marks';
import { isRolledUp, outlineOf, type OutlinePlace } from './outline-columns';

/** A row with words for an action, as far as it tells whether it only sums up the rows below. */
interface Line {
  readonly row: number;
  readonly text: string;
  readonly ref: string;
  /** Where a tool's own columns put it. */
  readonly place: OutlinePlace;
  readonly lead: string;
  readonly hasDue: boolean;
  /** The day it is due, as the sheet counts days. */
  readonly due: number | null;
  /** Days as the sheet counts them; null where either is missing or written in words. */
  readonly span: readonly [start: number, due: number] | null;
  readonly isInstruction: boolean;
  readonly words: number;
  /** Nothing stands beside the words but a status or priority, a deadline and what a tool works out. */
  readonly isBare: boolean;
}

const LONGEST_GROUP = 200;
const LONG_FOR_A_NAME = 8;
const LEAST_LED = 3;
const LEAST_SUMMED = 2;
/** What a heading may carry of the rows below: how far they are, how much they matter and when the last is due. */
const SUMMED: readonly PlanField[] = ['rag', 'priority', 'due'];
const LETTERS = /^\p{L}+[ -]?/u;
/** "2", "2.1", "EO2": a whole number, or letters before one. */
const REF = /^\p{L}{0,5}[ -]?\d+(?:\.\d+)*\.?$/u;

function dayIn(view: SheetView, row: number, columns: readonly number[] | undefined): number | null {
  for (const column of columns ?? []) {
    const day = dayNumber(view, row, column);
    if (day !== null) return day;
  }
  return null;
}

function readLine(view: SheetView, layout: ColumnLayout, row: number, place: OutlinePlace): Line | null {
  const { columns, fieldOf, headingOf, left } = layout;
  const textIn = (field: PlanField): string =>
    columns
      .get(field)
      ?.map((column) => view.text(view.merge(row, column)?.top ?? row, column))
      .find((text) => text !== '') ?? '';
  const [action = left] = columns.get('action') ?? [];
  const text = view.text(row, action);
  const merge = view.merge(row, action);
  if (text === '' || isTemplateText(text) || (merge && merge.bottom > merge.top)) return null;
  const start = dayIn(view, row, columns.get('start'));
  const due = dayIn(view, row, columns.get('due'));
  const { isInstruction, words } = view.kind(row, action);
  return {
    row,
    text,
    ref: textIn('ref').replace(/\.$/, ''),
    place,
    lead: textIn('lead'),
    hasDue: textIn('due') !== '',
    due,
    span: start === null || due === null ? null : [start, due],
    isInstruction,
    words,
    isBare: view.filled(row).every((other) => {
      const field = fieldOf.get(other);
      if (field === undefined) return isRolledUp(headingOf.get(other) ?? '');
      return other === action || SUMMED.includes(field);
    }),
  };
}

/** Its first and last day are those of several rows right below, which differ among themselves: sums of an outline. */
function sumsUp(lines: readonly Line[], at: number, hasLeads: boolean): boolean {
  const span = lines[at]?.span;
  if (!span) return false;
  const [start, due] = span;
  let first = Infinity;
  let last = -Infinity;
  let isSame = false;
  for (const below of lines.slice(at + 1, at + LONGEST_GROUP)) {
    if (!below.span || below.span[0] < start || below.span[1] > due) break;
    if (hasLeads && below.lead === '') continue;
    first = Math.min(first, below.span[0]);
    last = Math.max(last, below.span[1]);
    isSame ||= below.span[0] === start && below.span[1] === due;
  }
  const isNamed = sectionKeyword(lines[at]?.text ?? '') !== null;
  return first === start && last === due && (!isSame || isNamed);
}

/** Numbered above the row below it: "2" over "2.1", "EO2" over "EO2.1" or "2.1". */
function isNumberedOver(number: string, below: string): boolean {
  if (!REF.test(number)) return false;
  const own = /^\p{L}/u.test(below) ? number : number.replace(LETTERS, '');
  return below.startsWith(`${own}.`) && below.length > own.length + 1;
}

const NUMBER = /^(\d{1,2})[.)]?$/;
const FIRST_LETTER = /^(\d{0,2})\s?[.(]?\s?(?:a|i)[.)]?$/i;

/** A number without day or lead over the first of its letters, which has one: "1" over "a" or "1(a)". */
function isLetteredUnder(line: Line, below: Line): boolean {
  const [, number] = NUMBER.exec(line.ref) ?? [];
  const [, again] = FIRST_LETTER.exec(below.ref) ?? [];
  if (number === undefined || again === undefined || (again !== '' && again !== number)) return false;
  return !line.hasDue && (below.hasDue || below.lead !== '');
}

/** The latest deadline of the rows with a lead right below, two at least; null where one cannot be compared. */
function latestBelow(lines: readonly Line[], at: number): number | null {
  let latest = -Infinity;
  let below = at + 1;
  for (let line = lines[below]; line && line.lead !== ''; line = lines[(below += 1)]) {
    if (line.due === null) return null;
    latest = Math.max(latest, line.due);
  }
  return below - at > LEAST_SUMMED ? latest : null;
}

/** A name without lead over a row that has one, and a day: none itself, or the latest of those below. */
function isNameOver(lines: readonly Line[], at: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  if (!line?.isBare || !below || line.isInstruction || line.words > LONG_FOR_A_NAME) return false;
  if (line.hasDue && (line.due === null || line.due !== latestBelow(lines, at))) return false;
  return below.lead !== '' && below.hasDue && !/[.;]$/.test(line.text);
}

/** No span of its own, or one that the row below does not break out of. */
function mayHold(line: Line, below: Line): boolean {
  if (!line.span || !below.span) return true;
  return line.span[0] <= below.span[0] && line.span[1] >= below.span[1];
}

/** Above the row right below it by what a tool says of both: its level, its number in the outline, its type. */
function isOutlinedOver(line: Line, below: Line): boolean {
  const [{ level, number, isSummary }, inner] = [line.place, below.place];
  if (level !== null && inner.level !== null) return inner.level > level && mayHold(line, below);
  if (number !== '') return isNumberedOver(number, inner.number);
  const isPart = inner.parent === '' || inner.parent === line.ref || inner.parent === line.text;
  return isSummary && !inner.isSummary && isPart;
}

/** Why a row only names the rows below: its number is theirs too, or it has one and they letters, or by what it holds. */
type GroupKind = 'numbered' | 'lettered' | 'outlined' | 'sums' | 'name';

/** A row that only names the rows below it. */
export interface GroupRow {
  readonly name: string;
  /** Its name begins with a number that those of the rows below go on from. */
  readonly isNumbered: boolean;
  /** How deep a tool puts it in its outline; null where only the look of rows tells. */
  readonly level: number | null;
}

/** The rows that name others, and how deep the rows of an outline stand where a tool told that of its groups. */
export interface OutlineRows {
  readonly groups: ReadonlyMap<number, GroupRow>;
  readonly levels: ReadonlyMap<number, number | null>;
}

function kindOf(lines: readonly Line[], at: number, hasLeads: boolean): GroupKind | null {
  const [line, below] = [lines[at], lines[at + 1]];
  if (!line || !below) return null;
  if (isLetteredUnder(line, below)) return 'lettered';
  const isNumbered = isNumberedOver(line.ref, below.ref);
  const isSum = sumsUp(lines, at, hasLeads);
  if (!hasLeads) return isNumbered && isSum ? 'numbered' : null;
  if (isNumbered && (isSum || (!line.hasDue && (below.hasDue || below.lead !== '')))) return 'numbered';
  if (isOutlinedOver(line, below)) return 'outlined';
  if (isSum) return 'sums';
  return isNameOver(lines, at) ? 'name' : null;
}

function asGroup(lines: readonly Line[], at: number, { ref, text, place }: Line): GroupRow {
  const isNumbered = lines.slice(at + 1, at + LONGEST_GROUP).some((below) => isNumberedOver(ref, below.ref));
  return { name: isNumbered ? `${ref} ${text}` : text, isNumbered, level: isNumbered ? null : place.level };
}

/**
 * The rows of a table that only name or sum up the rows below and have no lead, as exports of an outline have them.
 * A name without any day is one where all rows without a lead are such, the first of them above the first action.
 *
 * @example findGroupRows(view, segments).groups.get(2)?.name // 'Workstream 1' for "Workstream 1 | 5 Jan | 18 Dec" over its tasks
 */
export function findGroupRows(view: SheetView, segments: readonly LaidOutSegment[]): OutlineRows {
  const lines: Line[] = [];
  for (const { top, bottom, layout } of segments) {
    const placeOf = outlineOf(view, layout, top, bottom, layout.columns.get('action')?.[0] ?? layout.left);
    for (let row = top; row <= bottom; row += 1) {
      const line = view.filled(row).length < 2 ? null : readLine(view, layout, row, placeOf(row));
      if (line) lines.push(line);
    }
  }
  const hasLeads = lines.filter(({ lead }) => lead !== '').length >= LEAST_LED;
  const kinds = lines.map((line, at) => (line.lead === '' ? kindOf(lines, at, hasLeads) : 'led'));
  const isEach = !kinds.includes(null);
  const areSums = isEach || kinds.filter((kind) => kind === 'sums').length > 1;
  const areNames = isEach && kinds[0] === 'name' && kinds.filter((kind) => kind === 'name').length > 1;
  const isGroup = { numbered: true, lettered: true, outlined: true, sums: areSums, name: areNames };
  const groups = lines.flatMap((line, at) => {
    const kind = kinds[at] ?? 'led';
    return kind !== 'led' && isGroup[kind] ? [[line.row, asGroup(lines, at, line)] as const] : [];
  });
  const hasLevels = groups.some(([, { level }]) => level !== null);
  const levels = hasLevels ? lines.map(({ row, place }) => [row, place.level] as const) : [];
  return { groups: new Map(groups), levels: new Map(levels) };
}
