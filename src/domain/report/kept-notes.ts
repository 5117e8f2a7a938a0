import type { CellRange } from '../grid/address';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';
import { isOwnLine } from './own-lines';
import type { SheetDraft } from './sheet-draft';
import type { SpecCell } from './sheet-spec';
import { HEADER, HEADING, NOTE, TEXT } from './styles';

/** The heading of the column that is the user's. */
export const NOTES_HEADING = 'Notes';

/** What the user wrote in one row of a table of ours, and what that row was about, by heading. */
export interface KeptNote {
  readonly about: ReadonlyMap<string, string>;
  readonly note: SpecCell;
}

/** What a row is known by: `exact` first; `loose` when that has no match and fits one row and one note only. */
export interface NoteKeys {
  readonly exact: string;
  readonly loose: string;
}

/** The columns of one table of ours as it stands now, user's columns among them. */
interface TableColumns {
  readonly ours: ReadonlyMap<string, number>;
  readonly users: readonly { readonly heading: string; readonly column: number }[];
}

function readHeader(
  sheet: SheetSnapshot,
  row: number,
  { left, right }: CellRange,
  headings: readonly string[],
): TableColumns | null {
  const ours = new Map<string, number>();
  const users: { heading: string; column: number }[] = [];
  for (let column = left; column <= right; column += 1) {
    const heading = cellAt(sheet, { row, column }).text.trim();
    if (heading !== NOTES_HEADING && headings.includes(heading) && !ours.has(heading)) {
      ours.set(heading, column);
    } else users.push({ heading, column });
  }
  return ours.size * 2 > headings.length - 1 ? { ours, users } : null;
}

function filledColumns(sheet: SheetSnapshot, row: number, { left, right }: CellRange): readonly number[] {
  const filled: number[] = [];
  for (let column = left; column <= right; column += 1) {
    if (cellAt(sheet, { row, column }).text !== '') filled.push(column);
  }
  return filled;
}

/** What the user wrote in a row: one cell as it is, several as text. */
function readNote(sheet: SheetSnapshot, row: number, { users }: TableColumns): SpecCell | null {
  const written = users.flatMap(({ heading, column }) => {
    const cell = cellAt(sheet, { row, column });
    return cell.text === '' ? [] : [{ heading, cell }];
  });
  const [only, ...more] = written;
  if (!only) return null;
  const plain = only.heading === NOTES_HEADING || only.heading === '';
  if (more.length === 0 && plain && typeof only.cell.value === 'number') {
    const { numberFormat } = only.cell;
    return { value: only.cell.value, style: { ...NOTE, ...(numberFormat ? { numberFormat } : {}) } };
  }
  const texts = written.map(({ heading, cell }) =>
    heading === NOTES_HEADING || heading === '' ? cell.text : `${heading}: ${cell.text}`,
  );
  return { value: texts.join(' '), style: NOTE };
}

/**
 * What the user wrote beside the rows of our tables: in the Notes column, in columns of their own, and among the
 * notes kept earlier. Tables are known by their headings, wherever rows and columns have moved them.
 *
 * @param headings those of the tables to look in
 */
export function readKeptNotes(
  sheet: SheetSnapshot,
  range: CellRange,
  headings: readonly string[],
): readonly KeptNote[] {
  const kept: KeptNote[] = [];
  let table: TableColumns | null = null;
  let afterGap = true;
  for (let row = range.top; row <= range.bottom; row += 1) {
    const filled = filledColumns(sheet, row, range);
    const header = filled.length > 1 ? readHeader(sheet, row, range, headings) : null;
    if (header) table = header;
    else if (afterGap && filled.length === 1 && filled[0] === range.left) {
      if (isOwnLine(cellAt(sheet, { row, column: range.left }).text)) table = null;
    } else if (table) {
      const note = readNote(sheet, row, table);
      const about = new Map(
        [...table.ours].map(([heading, column]) => [heading, cellAt(sheet, { row, column }).text]),
      );
      if (note) kept.push({ about, note });
    }
    afterGap = filled.length === 0;
  }
  return kept;
}

/** Refs pass from review to review with their actions, so that a note is known by its action's ref alone. */
export function refKeys(about: ReadonlyMap<string, string>): NoteKeys {
  const ref = about.get('Ref') ?? '';
  return { exact: ref, loose: ref };
}

/**
 * Gives each row the note that belongs to it.
 *
 * @param wanted the keys of the new rows, in their order
 * @returns a note or null for each row, and the notes whose row has gone
 */
export function matchNotes(
  kept: readonly KeptNote[],
  keysOf: (about: ReadonlyMap<string, string>) => NoteKeys,
  wanted: readonly NoteKeys[],
): { readonly notes: readonly (SpecCell | null)[]; readonly leftOver: readonly KeptNote[] } {
  if (kept.length === 0) return { notes: [], leftOver: [] };
  const notes: (SpecCell | null)[] = wanted.map(() => null);
  const byExact = new Map<string, number>();
  wanted.forEach(({ exact }, index) => {
    if (!byExact.has(exact)) byExact.set(exact, index);
  });
  const second: KeptNote[] = [];
  for (const one of kept) {
    const index = byExact.get(keysOf(one.about).exact);
    if (index === undefined) second.push(one);
    else notes[index] = join(notes[index] ?? null, one.note);
  }
  const rowsByLoose = groupIndexes(wanted.map(({ loose }) => loose));
  const notesByLoose = groupIndexes(second.map(({ about }) => keysOf(about).loose));
  const leftOver: KeptNote[] = [];
  for (const one of second) {
    const { loose } = keysOf(one.about);
    const rows = rowsByLoose.get(loose) ?? [];
    const [row] = rows;
    const certain = rows.length === 1 && notesByLoose.get(loose)?.length === 1;
    if (row !== undefined && certain && notes[row] === null) notes[row] = one.note;
    else leftOver.push(one);
  }
  return { notes, leftOver };
}

function groupIndexes(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return groups;
}

function join(before: SpecCell | null, note: SpecCell): SpecCell {
  if (!before || before.value === note.value) return note;
  return { value: `${String(before.value)} ${String(note.value)}`, style: NOTE };
}

/** Puts the notes whose row has gone at the foot of a sheet, under the same headings; nothing when there are none. */
export function addLeftOverNotes(
  draft: SheetDraft,
  title: string,
  headings: readonly string[],
  leftOver: readonly KeptNote[],
): void {
  if (leftOver.length === 0) return;
  draft.block(title, HEADING);
  draft.add(...headings.map((value) => ({ value, style: HEADER })));
  for (const { about, note } of leftOver) {
    draft.add(
      ...headings.map((heading) =>
        heading === NOTES_HEADING ? note : { value: about.get(heading) || null, style: TEXT },
      ),
    );
  }
}
