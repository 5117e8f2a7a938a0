import { findBoardColumns } from '../words/board-columns';
import { judgeDisability } from '../words/disability-flag';
import { judgeEthnicity } from '../words/ethnic-code';
import { parseGroupHeading } from '../words/group-heading';
import { parseCluster } from '../words/parse-breakdown';
import type { SheetTexts } from '../sheet/sheet-texts';
import type { HeadingsRow } from '../sheet/table-headings';
import type { StaffList } from '../sheet/table-shape';

const HEADINGS = {
  ethnicity:
    /^(?:employee |staff )?(?:ethnicity|ethnic (?:origin|group|category|code))(?: code| description| desc| category| group)?$/,
  disability:
    /^(?:employee |staff )?(?:disability|disabled)(?: flag| status| indicator| y n| yes no| description)?$/,
  band: /^(?:employee |assignment |current )?(?:(?:afc |pay ?)?(?:band|grade)|pay ?scale|grade step)(?: name| code| description| desc)?$/,
  staffGroup:
    /^(?:esr |main )?(?:staff|occupation(?:al)?) group(?: description| desc| name)?$|^clinical (?:or )?non ?clinical$/,
  board:
    /^(?:voting )?board(?: (?:role|member(?:ship)?|level|status|post|position|director|seat|y n|flag))*$/,
  assignment: /^(?:employee |assignment )(?:category|type)$|^employment (?:type|category)$/,
  person: /^(?:employee|person|payroll|staff) (?:number|no|id)$/,
} as const;

/** Headings of other things too, such as how someone is employed: what stands under them decides. */
const STAFF_KIND =
  /^(?:staff|workforce|role|job|post|employee|professional|workforce|clinical) (?:type|category|kind|group|family|status)$/;
/** How many people are asked what their column holds. */
const SAMPLE = 80;
const MOSTLY = 0.6;

function holds(view: SheetTexts, row: number, column: number, isOne: (text: string) => boolean): boolean {
  let filled = 0;
  let fit = 0;
  for (let at = row + 1; at <= Math.min(row + SAMPLE, view.sheet.rowCount); at += 1) {
    const text = view.text(at, column);
    if (text === '') continue;
    filled += 1;
    if (isOne(text)) fit += 1;
  }
  return filled > 0 && fit >= filled * MOSTLY;
}

const LINES_ABOVE = 6;

/** Whether the name of a sheet, or a line over a table, speaks of the board. */
function isOnBoard(view: SheetTexts, row: number): boolean {
  const isNamed = (text: string): boolean => /\bboard\b/i.test(text);
  if (isNamed(view.sheet.name)) return true;
  for (let at = row - 1; at >= Math.max(1, row - LINES_ABOVE); at -= 1)
    for (let column = 1; column <= view.width(at); column += 1)
      if (isNamed(view.text(at, column))) return true;
  return false;
}

/** A column of a board's roster, one row a member: who votes, or who is an executive. */
function rosterColumn({ view, row, headings }: HeadingsRow): number | null {
  const textsUnder = (column: number): readonly string[] => {
    const last = Math.min(row + SAMPLE, view.sheet.rowCount);
    return Array.from({ length: Math.max(0, last - row) }, (_, at) => view.text(row + 1 + at, column));
  };
  const found = findBoardColumns(headings, textsUnder);
  return found !== null && isOnBoard(view, row) ? (found.voting ?? found.executive) : null;
}

/**
 * Reads headings as those of a staff list, one row a person: an ethnic code or a disability flag beside a pay band,
 * staff group or board role; null when they are not, or the columns hold something else.
 */
export function recogniseStaffList({ view, row, headings, heading }: HeadingsRow): StaffList | null {
  const find = (pattern: RegExp): readonly number[] =>
    headings.filter(({ words }) => pattern.test(words)).map(({ column }) => column);
  const first = (pattern: RegExp): number | null => find(pattern)[0] ?? null;
  const ethnic = find(HEADINGS.ethnicity).filter((column) =>
    holds(
      view,
      row,
      column,
      (text) => judgeEthnicity(text).kind !== 'other' || parseGroupHeading(text)?.standard === 'WRES',
    ),
  );
  // Of a column of codes and one of words the codes are counted.
  const coded = ethnic.find((column) =>
    holds(view, row, column, (text) => judgeEthnicity(text).kind !== 'words'),
  );
  const disability =
    find(HEADINGS.disability).find((column) =>
      holds(view, row, column, (text) => judgeDisability(text) !== 'unreadable'),
    ) ?? null;
  const band = first(HEADINGS.band);
  const staffGroup =
    first(HEADINGS.staffGroup) ??
    find(STAFF_KIND).find((column) => holds(view, row, column, (text) => parseCluster(text) !== null)) ??
    null;
  const board =
    first(HEADINGS.board) ??
    (band === null && staffGroup === null ? rosterColumn({ view, row, headings, heading }) : null);
  const ethnicity = coded ?? ethnic[0] ?? null;
  if (ethnicity === null && disability === null) return null;
  if (band === null && staffGroup === null && board === null) return null;
  return {
    kind: 'staff-list',
    headerRow: row,
    heading,
    ethnicity,
    disability,
    band,
    staffGroup,
    board,
    assignment: first(HEADINGS.assignment),
    person: first(HEADINGS.person),
  };
}
