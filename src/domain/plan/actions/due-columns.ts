import { Temporal } from 'temporal-polyfill';
import type { Deadline, DueDate } from '../../due-date/due-date';
import type { ColumnLayout } from '../columns/column-layout';
import { likeliestField } from '../headings/read-heading';
import { revisionOf } from '../headings/revision-words';
import { setsNoDate } from './due-pairs';
import type { Piece } from '../rows/row-draft';

/** What one of several columns of deadlines says of an action. */
export interface DueColumn {
  readonly column: number;
  /** Its heading, told from others alike by the group heading above it. */
  readonly name: string;
  readonly pieces: readonly Piece[];
}

const NAMES = new WeakMap<ColumnLayout, ReadonlyMap<number, string> | null>();

/** The names of the columns of deadlines, worked out once for a plan. */
function namesOf(columns: readonly number[], layout: ColumnLayout): ReadonlyMap<number, string> | null {
  const known = NAMES.get(layout);
  if (known !== undefined) return known;
  const names = nameColumns(columns, layout);
  NAMES.set(layout, names);
  return names;
}

/** The headings of several columns for one field, by column; null where some have none, or the same. */
function nameColumns(
  columns: readonly number[],
  { headingOf, groupOf }: ColumnLayout,
): ReadonlyMap<number, string> | null {
  const plain = new Map(columns.map((column) => [column, headingOf.get(column) ?? '']));
  if ([...plain.values()].includes('')) return null;
  const groups = new Set(columns.map((column) => groupOf?.get(column) ?? ''));
  const [group = ''] = groups;
  // "North" and "South" under one "Deadline".
  if (groups.size === 1 && likeliestField(group) === 'due')
    return new Map([...plain].map(([column, heading]) => [column, `${group} – ${heading}`]));
  if (new Set(plain.values()).size === columns.length) return plain;
  const grouped = new Map(
    [...plain].map(([column, heading]) => [column, `${heading} – ${groupOf?.get(column) ?? ''}`]),
  );
  return new Set(grouped.values()).size === columns.length ? grouped : null;
}

/**
 * What each of several columns of deadlines says of an action, in the order of the columns; columns that say nothing,
 * or only that no date is set, are left out while another one says more. Null where the columns are not told apart,
 * so that their texts are one.
 *
 * @example dueColumns(pieces, [4, 5], layout)?.map(({ name }) => name) // ['Deadline – North', 'Deadline – South']
 */
export function dueColumns(
  pieces: readonly Piece[],
  columns: readonly number[],
  layout: ColumnLayout,
): readonly DueColumn[] | null {
  if (columns.length < 2 || pieces.length === 0) return null;
  const names = namesOf(columns, layout);
  if (names === null) return null;
  const filled = columns.flatMap((column): readonly DueColumn[] => {
    const own = pieces.filter((piece) => piece.column === column);
    return own.length === 0 ? [] : [{ column, name: names.get(column) ?? '', pieces: own }];
  });
  const telling = filled.filter((due) => !due.pieces.every(({ text }) => setsNoDate(text.trim())));
  return telling.length > 0 ? telling : filled;
}

/** One of the headings says that its date is the old or the new one. */
export function areRevisions(
  columns: readonly number[],
  { headingOf, groupOf }: Pick<ColumnLayout, 'headingOf' | 'groupOf'>,
): boolean {
  return columns.some(
    (column) => revisionOf(headingOf.get(column) ?? '') !== 0 || revisionOf(groupOf?.get(column) ?? '') !== 0,
  );
}

/**
 * How new the heading of a column, or the group heading above it, calls its dates: above 0 for those set anew.
 *
 * @example rankOf(5, layout) // 1 under "Revised deadline"
 */
export function rankOf(
  column: number,
  { headingOf, groupOf }: Pick<ColumnLayout, 'headingOf' | 'groupOf'>,
): number {
  const own = revisionOf(headingOf.get(column) ?? '');
  return own === 0 ? revisionOf(groupOf?.get(column) ?? '') : own;
}

/**
 * The columns that hold the newest date an action was given: one, or several whose headings do not say which of them
 * is newer.
 *
 * @example newestOf(told, layout).map(({ name }) => name) // ['2nd revised date']
 */
export function newestOf(told: readonly DueColumn[], layout: ColumnLayout): readonly DueColumn[] {
  const newest = Math.max(...told.map(({ column }) => rankOf(column, layout)));
  const found = told.filter(({ column }) => rankOf(column, layout) === newest);
  return newest > 0 ? found : told.slice(0, 1);
}

/**
 * Of dates none of which is known to be the newer: the one all agree on, else every one of them as a doubt.
 *
 * @example settleDues([june, march]).kind // 'ambiguous'
 */
export function settleDues(dues: readonly DueDate[]): DueDate | null {
  const [first] = dues;
  const days = dues.flatMap(({ kind, first: day }) => (kind === 'date' && day !== null ? [day] : []));
  const [day, ...others] = days;
  if (!first || !day || days.length < dues.length || others.every((other) => other.equals(day)))
    return first ?? null;
  const candidates = [...days].sort((one, other) => Temporal.PlainDate.compare(one, other));
  const text = dues.map((due) => due.text).join(' / ');
  return { ...first, text, kind: 'ambiguous', first: null, deadlines: [], candidates };
}

const WORD = /[\p{L}\p{N}]+/gu;

function wordsOf(name: string): readonly string[] {
  return name.match(WORD) ?? [];
}

/**
 * What sets headings apart that have a word in common: the sites of "Deadline – North" and "Deadline – South"; null
 * where they share nothing.
 *
 * @example tellApart(['North deadline', 'South deadline']) // ['North', 'South']
 */
export function tellApart(names: readonly string[]): readonly string[] | null {
  const words = names.map((name) => wordsOf(name).map((word) => word.toLowerCase()));
  const [first = []] = words;
  const common = new Set(first.filter((word) => words.every((own) => own.includes(word))));
  if (common.size === 0) return null;
  const tails = names.map((name) =>
    wordsOf(name)
      .filter((word) => !common.has(word.toLowerCase()))
      .join(' '),
  );
  return tails.includes('') ? null : tails;
}

const DOUBTFUL: ReadonlySet<DueDate['kind']> = new Set(['ambiguous', 'unparseable']);

/** The deadlines of an answer, each for what its column is for. */
function deadlinesFor(due: DueDate, what: string): readonly Deadline[] {
  const listed = due.deadlines.length > 0 || due.first === null ? due.deadlines : [{ date: due.first, what }];
  return listed.map((one) => ({ date: one.date, what: one.what === null ? what : `${what}: ${one.what}` }));
}

/**
 * Deadlines for several places or parts, put together: all of them, each with what it is for. One that can't be read
 * leaves the whole in doubt, since it may be the first.
 *
 * @example uniteDues([north, south], ['North', 'South']).deadlines.map(({ what }) => what) // ['North', 'South']
 */
export function uniteDues(dues: readonly DueDate[], whats: readonly string[]): DueDate | null {
  const [first] = dues;
  if (!first) return null;
  const isSame = dues.every(
    ({ text, kind, first: day }) =>
      text === first.text ||
      (kind === 'date' && first.kind === 'date' && day !== null && first.first?.equals(day) === true),
  );
  if (isSame) return first;
  const text = dues.map((due, at) => `${whats[at] ?? ''}: ${due.text}`).join('; ');
  const doubt = dues.find(({ kind }) => DOUBTFUL.has(kind));
  if (doubt) return { ...doubt, text };
  const deadlines = dues
    .flatMap((due, at) => deadlinesFor(due, whats[at] ?? ''))
    .sort((one, other) => Temporal.PlainDate.compare(one.date, other.date));
  const dated = dues.filter((due) => due.first !== null);
  if (dated.length < 2) return { ...(dated[0] ?? first), text };
  return {
    text,
    kind: 'multiple',
    first: deadlines[0]?.date ?? null,
    deadlines,
    start: null,
    recurrence: null,
    next: null,
    candidates: [],
  };
}
