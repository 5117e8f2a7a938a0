import type { Finding } from '../../../findings/finding';
import { makeFinding } from '../../../findings/make-finding';
import type { UnreadReason } from '../../../findings/equality-finding';
import type { Cell } from '../../../grid/cell';
import type { Standard } from '../../../plan/indicators/indicator-definition';
import type { Count, CountMeasure, CountRow } from '../../workforce-data';
import { findBoardColumns, isExecutive, isVoting } from '../words/board-columns';
import { groupsByWords } from '../words/ethnic-words';
import { headingWords, yearIn } from '../words/heading-words';
import { ALL, isTotal } from '../words/parse-breakdown';
import { parseCount } from '../words/parse-count';
import type { SheetTexts } from '../sheet/sheet-texts';
import type { StaffList } from '../sheet/table-shape';
import { readStaffColumns, type StaffColumns } from './staff-columns';
import { boardOf, remembered, StaffCounter, type StaffLine } from './staff-counter';
import { findStaffList } from './staff-findings';
import { inBandOrder } from './staff-place';
import type { BoardMeasure, StaffTally } from './staff-tally';

/** Above this share of people a column of words with a few codes in it is one of words. */
const MOST_WORDS = 0.1;
const VACANT = /^vacan(?:t|cy)\b/i;

function textOf(cell: Cell | undefined): string {
  if (cell === undefined || cell.value === null) return '';
  const { value } = cell;
  if (typeof value === 'string') return value.trim();
  return typeof value === 'object' ? '' : String(value);
}

/** What was counted out of a staff list. */
export interface StaffReading {
  readonly rows: readonly CountRow[];
  readonly findings: readonly Finding[];
  readonly people: number;
}

/** The board measures of a row: by a column of roles, or by those of a roster whose every row is a member. */
function boardReader(
  view: SheetTexts,
  list: StaffList,
): (text: (column: number | null) => string) => readonly BoardMeasure[] {
  const rows = Math.min(view.sheet.rowCount, list.headerRow + 80);
  const headings = Array.from({ length: view.width(list.headerRow) }, (_, at) => ({
    column: at + 1,
    words: headingWords(list.heading(at + 1)),
  }));
  const roster = findBoardColumns(headings, (column) =>
    Array.from({ length: rows - list.headerRow }, (_, at) => view.text(list.headerRow + 1 + at, column)),
  );
  const isRoster = roster !== null && (list.board === roster.voting || list.board === roster.executive);
  if (!isRoster) {
    const measuresOf = boardOf();
    return (text) => measuresOf(text(list.board));
  }
  return (text) => {
    const measures: BoardMeasure[] = ['Board members'];
    if (roster.voting !== null && isVoting(text(roster.voting))) measures.push('Voting members');
    if (roster.executive !== null && isExecutive(text(roster.executive))) measures.push('Executive members');
    return measures;
  };
}

/** The rows of a list that stand for people, as texts; totals and vacant posts are none. */
function* linesOf(
  view: SheetTexts,
  list: StaffList,
  columns: StaffColumns,
  title: string | null,
): Generator<StaffLine & { readonly taken: string }> {
  const { cells } = view.sheet;
  const boardMeasuresOf = boardReader(view, list);
  const yearOfText = remembered((text: string) => yearIn(text) ?? text);
  const isTotalText = remembered(isTotal);
  const isOfGroups = columns.heads !== null;
  const above = { band: '', staffGroup: '', taken: '' };
  for (let row = list.headerRow + 1; row <= cells.length; row += 1) {
    const line = cells[row - 1];
    if (!line) continue;
    const text = (column: number | null): string => {
      if (column === null) return '';
      const own = textOf(line[column - 1]);
      return own === '' && isOfGroups ? view.text(row, column) : own;
    };
    const said = {
      band: text(list.band),
      staffGroup: text(list.staffGroup),
      ethnicity: text(list.ethnicity),
      disability: text(list.disability),
    };
    const taken = columns.snapshot === null ? '' : view.text(row, columns.snapshot);
    if ([...Object.values(said), text(list.board)].every((one) => one === '')) continue;
    if (isOfGroups && [textOf(line[0]), taken, ...Object.values(said)].some(isTotalText)) continue;
    if (list.board !== null && line.some((cell) => VACANT.test(textOf(cell)))) continue;
    const counted = columns.heads === null ? null : parseCount(view.cell(row, columns.heads));
    if (counted?.kind === 'blank') continue;
    if (columns.carries) {
      for (const key of ['band', 'staffGroup'] as const)
        above[key] = said[key] === '' ? above[key] : said[key];
      above.taken = taken === '' ? above.taken : taken;
      // A band alone in its row adds up the rows under it.
      if (said.ethnicity === '' && said.disability === '') continue;
      said.band = above.band;
      said.staffGroup = above.staffGroup;
    }
    const day = columns.carries ? above.taken : taken;
    yield {
      ...said,
      assignment: text(list.assignment),
      person: isOfGroups ? '' : text(list.person),
      board: boardMeasuresOf(text),
      year: day === '' ? title : yearOfText(day),
      heads: counted === null ? 1 : counted.kind === 'number' ? counted.value : counted.raw,
      taken: day,
    };
  }
}

/** The year that two days of a list share; null where each year has one. 31 March goes before the others. */
function yearOfTwoDays(
  lines: readonly { readonly taken: string; readonly year: string | null }[],
): string | null {
  const days = new Map<string | null, Set<string>>();
  for (const { taken, year } of lines) days.set(year, (days.get(year) ?? new Set()).add(taken));
  return [...days].find(([, texts]) => texts.size > 1)?.[0] ?? null;
}

function refused(view: SheetTexts, list: StaffList, title: string, why: UnreadReason): StaffReading {
  const place = view.place(list.headerRow, list.ethnicity ?? list.disability ?? 1);
  const finding = makeFinding('equality-data-unread', view.sheet.name, place, title, { why });
  return { rows: [], findings: [finding], people: 0 };
}

/**
 * Counts a staff list by code into the headcounts of indicator and metric 1 and the board members of WRES 9 and
 * WDES 10. Rows of people, or of groups with their head counts, go in; numbers alone come out: nothing of a person is
 * kept or named. Where rows are groups and nothing says how many people each has, nothing is counted.
 *
 * @example readStaffList(view, list, '2024').rows[0]?.breakdown // 'Clinical 5'
 */
export function readStaffList(view: SheetTexts, list: StaffList, year: string | null): StaffReading {
  const { name } = view.sheet;
  const columns = readStaffColumns(view, list);
  if (columns.isUncounted) return refused(view, list, name, { kind: 'groups' });
  const lines = [...linesOf(view, list, columns, year)];
  const twoDays = columns.snapshot === null ? null : yearOfTwoDays(lines);
  if (twoDays !== null) return refused(view, list, name, { kind: 'snapshots', year: twoDays });
  const worded =
    list.ethnicity === null ? null : groupsByWords(new Set(lines.map(({ ethnicity }) => ethnicity)));
  const counter = new StaffCounter(
    { band: list.band !== null, staffGroup: list.staffGroup !== null },
    worded,
  );
  for (const line of lines) counter.count(line);
  const place = { sheet: name, row: list.headerRow, column: list.ethnicity ?? list.disability ?? 1 };
  const wordsOnly = counter.words > counter.people * MOST_WORDS;
  const rowsOf = (standard: Standard): readonly CountRow[] => {
    const column = standard === 'WRES' ? list.ethnicity : list.disability;
    if (column === null || (standard === 'WRES' && wordsOnly)) return [];
    const unknown = ['not-known', 'words', ...[...counter.codes.keys()].map((code) => `code:${code}`)];
    const made = (
      tally: StaffTally,
      key: string,
      subject: Pick<CountRow, 'id' | 'breakdown' | 'year'> & { readonly measure: CountMeasure },
    ): CountRow => {
      const count = (groups: readonly string[]): Count | null =>
        groups.some((group) => tally.unreadOf(key, group) !== null)
          ? null
          : { value: groups.reduce((sum, group) => sum + tally.count(key, group), 0), cells: [] };
      const raw = unknown.map((group) => tally.unreadOf(key, group)).find((text) => text !== null);
      return {
        standard,
        ...subject,
        reference: count(['reference']),
        comparison: count(['comparison']),
        notKnown: count(unknown),
        ...(raw === undefined ? {} : { notKnownUnread: raw }),
        answer: null,
        place: { ...place, column },
        from: 'staff-list',
      };
    };
    const isBoardAlone = list.band === null && list.staffGroup === null && counter.isBoardAlone;
    return [...counter.years].flatMap(([of, { bands, board }]) => [
      ...(isBoardAlone ? [] : [...bands[standard].breakdowns()])
        .sort(inBandOrder)
        .map((breakdown) =>
          made(bands[standard], breakdown, { id: '1', breakdown, measure: 'Headcount', year: of }),
        ),
      ...board[standard].breakdowns().map((measure) =>
        made(board[standard], measure, {
          id: standard === 'WRES' ? '9' : '10',
          breakdown: ALL,
          measure: measure as BoardMeasure,
          year: of,
        }),
      ),
    ]);
  };
  return {
    rows: [...rowsOf('WRES'), ...rowsOf('WDES')],
    findings: findStaffList(counter, list, name, {
      wordsOnly,
      unread: lines.find(({ heads }) => typeof heads === 'string')?.heads,
      heads: columns.heads,
    }),
    people: counter.people,
  };
}
