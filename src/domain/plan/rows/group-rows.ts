import type { ColumnLayout, LaidOutSegment } from '../columns/column-layout';
import { dayNumber } from '../cells/day-number';
import type { SheetView } from '../cells/sheet-view';
import type { PlanField } from '../plan';
import { isTemplateText, sectionKeyword } from '../cells/row-marks';

/** A row with words for an action, as far as it tells whether it only sums up the rows below. */
interface Line {
  readonly row: number;
  readonly text: string;
  readonly ref: string;
  /** How deep in the outline a tool puts it, 1 for the top; null where no column says so. */
  readonly level: number | null;
  readonly lead: string;
  readonly hasDue: boolean;
  /** Days as the sheet counts them; null where either is missing or written in words. */
  readonly span: readonly [start: number, due: number] | null;
  readonly isInstruction: boolean;
  readonly words: number;
  /** Nothing stands beside the words but a status or priority. */
  readonly isBare: boolean;
}

const LONGEST_GROUP = 200;
const LONG_FOR_A_NAME = 8;
const LEAST_LED = 3;
/** What a heading may carry of the rows below: how far they are and how much they matter. */
const SUMMED: readonly PlanField[] = ['rag', 'priority'];
/** "2", "2.1", "EO2": a whole number, or letters before one. */
const REF = /^\p{L}{0,5}[ -]?\d+(?:\.\d+)*\.?$/u;
/** Columns in which a scheduling tool says how deep in the outline a row stands. */
const LEVEL_HEADING = /^\s*(?:outline|indent|wbs|task)[ -]?level\s*$/i;

function dayIn(view: SheetView, row: number, columns: readonly number[] | undefined): number | null {
  for (const column of columns ?? []) {
    const day = dayNumber(view, row, column);
    if (day !== null) return day;
  }
  return null;
}

function levelColumn({ headingOf }: ColumnLayout): number | null {
  for (const [column, heading] of headingOf) if (LEVEL_HEADING.test(heading)) return column;
  return null;
}

function levelIn(view: SheetView, row: number, column: number | null): number | null {
  const text = column === null ? '' : view.text(row, column).trim();
  return /^\d{1,2}$/.test(text) ? Number(text) : null;
}

function readLine(view: SheetView, layout: ColumnLayout, row: number, level: number | null): Line | null {
  const { columns, fieldOf, left } = layout;
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
    level: levelIn(view, row, level),
    lead: textIn('lead'),
    hasDue: textIn('due') !== '',
    span: start === null || due === null ? null : [start, due],
    isInstruction,
    words,
    isBare: view
      .filled(row)
      .every((other) => other === action || SUMMED.includes(fieldOf.get(other) ?? 'due')),
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

/** Numbered above the row below it: "2" over "2.1". */
function isNumberedOver({ ref }: Line, below: Line): boolean {
  return REF.test(ref) && below.ref.startsWith(`${ref}.`) && below.ref.length > ref.length + 1;
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

/** A name without day or lead over a row that has both. */
function isNameOver(line: Line, below: Line): boolean {
  if (!line.isBare || line.isInstruction || line.words > LONG_FOR_A_NAME) return false;
  return below.lead !== '' && below.hasDue && !/[.;]$/.test(line.text);
}

/** A level above the row right below it, and no span that the row's own breaks out of: "2" over "3". */
function isOutlinedOver(line: Line, below: Line): boolean {
  if (line.level === null || below.level === null || below.level !== line.level + 1) return false;
  if (!line.span || !below.span) return true;
  return line.span[0] <= below.span[0] && line.span[1] >= below.span[1];
}

/** Why a row only names the rows below: its number is theirs too, or it has one and they letters, or by what it holds. */
export type GroupKind = 'numbered' | 'lettered' | 'sums' | 'name';

function kindOf(lines: readonly Line[], at: number, hasLeads: boolean): GroupKind | null {
  const [line, below] = [lines[at], lines[at + 1]];
  if (!line || !below) return null;
  if (isLetteredUnder(line, below)) return 'lettered';
  const isNumbered = isNumberedOver(line, below);
  const isSum = sumsUp(lines, at, hasLeads);
  if (!hasLeads) return isNumbered && isSum ? 'numbered' : null;
  if (isNumbered && (isSum || (!line.hasDue && (below.hasDue || below.lead !== '')))) return 'numbered';
  if (isOutlinedOver(line, below)) return 'numbered';
  if (isSum) return 'sums';
  return isNameOver(line, below) ? 'name' : null;
}

/**
 * The rows of a table that only name or sum up the rows below and have no lead, as exports of an outline have them.
 * A name without any day is one where all rows without a lead are such, the first of them above the first action.
 *
 * @example findGroupRows(view, segments).get(2) // 'sums' for "Workstream 1 | In progress | 5 Jan | 18 Dec" over its tasks
 */
export function findGroupRows(
  view: SheetView,
  segments: readonly LaidOutSegment[],
): ReadonlyMap<number, GroupKind> {
  const lines: Line[] = [];
  for (const { top, bottom, layout } of segments) {
    const outline = levelColumn(layout);
    for (let row = top; row <= bottom; row += 1) {
      const line = view.filled(row).length < 2 ? null : readLine(view, layout, row, outline);
      if (line) lines.push(line);
    }
  }
  const hasLeads = lines.filter(({ lead }) => lead !== '').length >= LEAST_LED;
  const kinds = lines.map((line, at) => (line.lead === '' ? kindOf(lines, at, hasLeads) : 'led'));
  const isEach = !kinds.includes(null);
  const areSums = isEach || kinds.filter((kind) => kind === 'sums').length > 1;
  const areNames = isEach && kinds[0] === 'name' && kinds.filter((kind) => kind === 'name').length > 1;
  const isGroup = { numbered: true, lettered: true, sums: areSums, name: areNames };
  return new Map(
    lines.flatMap(({ row }, at) => {
      const kind = kinds[at] ?? 'led';
      return kind !== 'led' && isGroup[kind] ? [[row, kind] as const] : [];
    }),
  );
}
