import type { UnreadReason } from '../../findings/equality-finding';
import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import { quote } from '../../findings/sentence-parts';
import type { CellPlace } from '../workforce-data';
import { areBothDown, bothAcross, saysStaff } from './groups-together';
import { findWorkedOut } from './find-worked-out';
import { parseGroupHeading } from './words/group-heading';
import { headingWords } from './words/heading-words';
import { isPartOfAnother, isTotal } from './words/parse-breakdown';
import { parseNumber } from './words/parse-count';
import { isShare } from './words/share';
import type { SheetTexts } from './sheet/sheet-texts';
import { isOfPlan, readHeadings, type TableHeading } from './sheet/table-headings';
import { subjectOf } from './sheet/workforce-subject';

/** Rows of a sheet that were dealt with, both ends included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

const MOST_ROWS = 2000;
const ROWS_BELOW = 8;
const ETHNIC = /^(?:white|mixed|asian|black|chinese|arab|other ethnic\w*)\b/;

function isNumber(view: SheetTexts, row: number, column: number): boolean {
  const cell = view.cell(row, column);
  return (
    cell.value !== null && (parseNumber(cell).kind === 'number' || /^\d[\d.,]*\s?%$/.test(cell.text.trim()))
  );
}

/** The columns of groups that a row of headings names, where it names both groups of a standard or several ethnic ones. */
function groupsAcross(headings: readonly TableHeading[]): readonly number[] {
  const has = (standard: string, group: string): boolean =>
    headings.some((one) => one.group?.standard === standard && one.group.group === group);
  const isPair = ['WRES', 'WDES'].some(
    (standard) => has(standard, 'reference') && has(standard, 'comparison'),
  );
  if (isPair) {
    const named = headings.filter(
      ({ group }) => group?.group === 'reference' || group?.group === 'comparison',
    );
    return named.map(({ column }) => column);
  }
  const ethnic = headings.filter(({ words }) => words.split(' ').length <= 6 && ETHNIC.test(words));
  return ethnic.length >= 3 ? ethnic.map(({ column }) => column) : [];
}

/** Both groups down a column within a few rows, each beside a number. */
function groupsDown(view: SheetTexts, row: number, isDone: (row: number) => boolean): boolean {
  for (let column = 1; column <= Math.min(view.width(row), 4); column += 1) {
    const met = new Set<string>();
    for (let at = row; at <= Math.min(row + 3, view.sheet.rowCount) && !isDone(at); at += 1) {
      const { value } = view.cell(at, column);
      const group = typeof value === 'string' ? parseGroupHeading(value) : null;
      if (group === null || !isNumber(view, at, column + 1)) continue;
      if (at === row && group.group === 'total') break;
      met.add(`${group.standard ?? ''} ${group.group}`);
    }
    if (
      ['WRES', 'WDES'].some(
        (standard) => met.has(`${standard} reference`) && met.has(`${standard} comparison`),
      )
    )
      return true;
  }
  return false;
}

/** Whether numbers stand under some headings, before a table that was read. */
function countsBelow(
  view: SheetTexts,
  row: number,
  columns: readonly number[],
  isDone: (row: number) => boolean,
): boolean {
  for (let at = row + 1; at <= Math.min(row + ROWS_BELOW, view.sheet.rowCount) && !isDone(at); at += 1)
    if (columns.filter((column) => isNumber(view, at, column)).length >= 2) return true;
  return false;
}

/** The name of the sheet and the lines over a table, the nearest first; a table above ends them. */
function linesOver(view: SheetTexts, row: number): readonly string[] {
  const lines: string[] = [];
  for (let at = row - 1; at >= Math.max(1, row - 6); at -= 1) {
    const first = view.text(at, 1) || view.text(at, 2);
    if (isNumber(view, at, 2) || isNumber(view, at, 3)) break;
    if (first !== '') lines.push(first);
  }
  return [...lines, view.sheet.name];
}

function holdPercentages(view: SheetTexts, headings: readonly TableHeading[], row: number): boolean {
  const groups = headings.filter(
    ({ group }) => group?.group === 'reference' || group?.group === 'comparison',
  );
  return (
    groups.length > 0 &&
    groups.every(({ column, group }) => group?.holds === 'percent' || isShare(view.cell(row + 1, column)))
  );
}

/** Two groups with nobody to compare them with say less by themselves: the table has to be of staff. */
function areTogether(
  view: SheetTexts,
  row: number,
  headings: readonly TableHeading[],
  lines: readonly string[],
  isDone: (row: number) => boolean,
): boolean {
  const across = bothAcross(headings);
  const isAcross = across.length > 0 && countsBelow(view, row, across, isDone);
  if (!isAcross && !areBothDown(view, row, (at, column) => !isDone(at) && isNumber(view, at, column)))
    return false;
  return saysStaff([...headings.map(({ text }) => text), ...headingsOver(view, row)], lines);
}

/** The row of several texts right above, or a few rows above where the groups stand one below the other. */
function headingsOver(view: SheetTexts, row: number): readonly string[] {
  for (let at = row - 1; at >= Math.max(1, row - 6) && !view.isBlank(at); at -= 1) {
    const headings = readHeadings(view, at);
    if (headings.length >= 2 && !isNumber(view, at, headings[1]?.column ?? 2))
      return headings.map(({ text }) => text);
  }
  return [];
}

/**
 * Tables on a sheet that look like equality data and that no reader took, told once each: groups by ethnicity or
 * disability beside numbers. Tables of patients and the like are passed over.
 *
 * @param done the rows that were read, or left out with a finding of their own
 */
export function findUnreadTables(view: SheetTexts, done: readonly RowSpan[]): readonly Finding[] {
  const workedOut = findWorkedOut(view);
  const findings: Finding[] = workedOut === null ? [] : [workedOut];
  const rows = Math.min(view.sheet.rowCount, MOST_ROWS);
  const isDone = (row: number): boolean => done.some(({ first, last }) => row >= first && row <= last);
  for (let row = 1; row <= rows; row += 1) {
    const span = done.find(({ first, last }) => row >= first && row <= last);
    if (span) {
      row = span.last;
      continue;
    }
    const headings = readHeadings(view, row);
    if (headings.length >= 2 && isOfPlan(headings)) return findings;
    const columns = groupsAcross(headings);
    const lines = linesOver(view, row);
    const isTable =
      (columns.length >= 2 && countsBelow(view, row, columns, isDone)) ||
      groupsDown(view, row, isDone) ||
      areTogether(view, row, headings, lines, isDone);
    if (!isTable) continue;
    const isElsewhere = [...headings.map(({ text }) => text), ...lines].some(
      (line) => subjectOf(line)?.kind === 'not-staff',
    );
    if (!isElsewhere) {
      const why: UnreadReason = holdPercentages(view, headings, row)
        ? { kind: 'percentages' }
        : { kind: 'headings' };
      const column = headings[0]?.column ?? 1;
      findings.push(
        makeFinding('equality-data-unread', view.sheet.name, view.place(row, column), lines[0] ?? '', {
          why,
        }),
      );
    }
    while (row < rows && !view.isBlank(row + 1)) row += 1;
  }
  return findings;
}

const WORKED_OUT =
  /%|\b(?:likelihoods?|ratios?|percent\w*|per cent|differences?|gaps?|changes?|shares?|ill health|non ?voting|non ?exec\w*|appl(?:ied|ications?|icants)|interview\w*|average|national|target)\b/;

/** A table all of whose groups are percentages, and of which nothing was taken; null where it is none. */
function findPercentages(
  view: SheetTexts,
  first: number,
  headings: readonly TableHeading[],
  told: ReadonlySet<number>,
): Finding | null {
  const columns = headings
    .filter(({ group }) => group !== null && group.group !== 'total')
    .map(({ column }) => column);
  const sums: number[] = [];
  for (let row = first + 1; row <= view.sheet.rowCount && !view.isBlank(row); row += 1) {
    if (told.has(row)) return null;
    const numbers = columns.flatMap((column) => {
      const reading = parseNumber(view.cell(row, column));
      return reading.kind === 'number' ? [reading.value] : [];
    });
    if (numbers.length >= 2) sums.push(numbers.reduce((all, one) => all + one, 0));
  }
  const isHundred = sums.length >= 2 && sums.every((sum) => sum >= 99 && sum <= 101);
  if (sums.length === 0 || !(isHundred || holdPercentages(view, headings, first))) return null;
  const raw = linesOver(view, first)[0] ?? view.sheet.name;
  const place = view.place(first, headings[0]?.column ?? 1);
  return makeFinding('equality-data-unread', view.sheet.name, place, raw, { why: { kind: 'percentages' } });
}

/**
 * Rows of a table that hold whole numbers for both groups and that nothing was taken from and nothing said of; null
 * where there are none.
 *
 * @param told rows that a count was taken from or that have a finding
 */
export function findUnreadRows(
  view: SheetTexts,
  { first, last }: RowSpan,
  told: ReadonlySet<number>,
): Finding | null {
  const headings = readHeadings(view, first);
  const columns = groupsAcross(headings);
  if (columns.length < 2) return null;
  const percentages = findPercentages(view, first, headings, told);
  if (percentages !== null) return percentages;
  const left = Math.min(...columns);
  const rows: { readonly place: CellPlace; readonly text: string }[] = [];
  let end = last;
  const isNext = (row: number): boolean =>
    view.isBlank(row) || groupsAcross(readHeadings(view, row)).length >= 2;
  while (end < view.sheet.rowCount && !isNext(end + 1)) end += 1;
  for (let row = first + 1; row <= Math.min(end, first + MOST_ROWS); row += 1) {
    if (told.has(row)) continue;
    const counts = columns.flatMap((column) => {
      const reading = parseNumber(view.cell(row, column));
      return reading.kind === 'number' ? [reading.value] : [];
    });
    if (counts.length < 2 || !counts.every(Number.isInteger)) continue;
    const texts: string[] = [];
    for (let column = 1; column < left; column += 1) {
      const text = view.text(row, column);
      if (text !== '') texts.push(text);
    }
    const text = texts.join(' ');
    if (text === '' || WORKED_OUT.test(headingWords(text)) || texts.some(isPartOfAnother) || isTotal(text))
      continue;
    rows.push({ place: view.place(row, 1), text });
  }
  const [one] = rows;
  if (!one) return null;
  const why = { kind: 'rows', rows: rows.map(({ text }) => quote(text)) } as const;
  return makeFinding(
    'equality-data-unread',
    view.sheet.name,
    one.place,
    view.text(first, 1) || view.sheet.name,
    { why },
  );
}
