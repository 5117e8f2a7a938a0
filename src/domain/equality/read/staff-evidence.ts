import type { UnreadReason } from '../../findings/equality-finding';
import { headingWords } from './words/heading-words';
import { parseBand, parseMedicalGrade } from './words/parse-breakdown';
import { parseNumber } from './words/parse-count';
import { isShare } from './words/share';
import type { SheetTexts } from './sheet/sheet-texts';
import { clusterAlone } from './sheet/table-headings';
import { rowsOf } from './sheet/table-rows';
import type { BandTable, DataTable, ModelEmployerTable, StaffList } from './sheet/table-shape';
import { subjectOfTable, type LinesAbout, type Subject } from './sheet/workforce-subject';

/** Why a table is not read; `isMeant` where somebody may have meant it to be. */
export interface Refusal {
  readonly why: UnreadReason;
  readonly isMeant: boolean;
}

const SAMPLE = 60;
/** What only pay bands of staff have: letters, managers beyond the bands, agreement and clusters. */
const OWN_TO_STAFF =
  /\b(?:vsm|very senior|afc|agenda for change|review body|cluster)\b|^(?:band )?8 ?[a-d]\b|^under /;
const HEADS_BANDS = /\b(?:bands?|grades?|pay|scale|afc|level)\b/;
const HEADS_PAY_BANDS = /\b(?:pay|afc|agenda for change|grades?|staff|workforce|employees|headcount)\b/;
/** Charges, taxes and tests have bands from 1 to 3 too. */
const FEW_BANDS = 3;

function textsBelow(view: SheetTexts, row: number, column: number): readonly string[] {
  const texts: string[] = [];
  for (let at = row + 1; at <= Math.min(row + SAMPLE, view.sheet.rowCount); at += 1) {
    const text = view.text(at, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** Whether bands are pay bands of staff by their names, their headings or what is said of the table. */
function arePayBands(
  view: SheetTexts,
  {
    headerRow,
    heading,
    band,
    groups,
  }: { headerRow: number; heading: DataTable['heading']; band: number; groups: readonly number[] },
  subject: Subject | null,
): boolean {
  const texts = textsBelow(view, headerRow, band);
  const words = texts.map(headingWords);
  if (
    words.some((text) => OWN_TO_STAFF.test(text)) ||
    texts.some((text) => parseMedicalGrade(text) !== null || clusterAlone(text) !== null)
  )
    return true;
  const head = headingWords(heading(band));
  const isNamed = HEADS_BANDS.test(head) || words.some((text) => /\b(?:bands?|grades?)\b/.test(text));
  // Bare numbers under “No.” number questions, not bands.
  if (!isNamed && head !== '') return false;
  if (
    HEADS_PAY_BANDS.test(head) ||
    groups.some((column) => HEADS_PAY_BANDS.test(headingWords(heading(column))))
  )
    return true;
  if (subject?.kind === 'staff') return true;
  return texts.some((text) => Number(/^\d/.exec(parseBand(text) ?? '')?.[0] ?? 0) > FEW_BANDS);
}

/** Whether the cells of both groups are percentages, most of those in the table itself. */
function holdPercentages(view: SheetTexts, headerRow: number, columns: readonly number[]): boolean {
  let filled = 0;
  let percent = 0;
  for (const row of rowsOf(view, headerRow, columns, () => false)) {
    if (row > headerRow + SAMPLE) break;
    for (const column of columns) {
      if (view.text(row, column) === '') continue;
      filled += 1;
      if (isShare(view.cell(row, column))) percent += 1;
    }
  }
  return filled > 0 && percent * 2 > filled;
}

const COUNTS_PEOPLE = /\b(?:head ?counts?|numbers?|no of|counts?|people|persons)\b/;
const PERCENTAGE = /%|\bper ?cent(?:age)?s?\b|\bproportions?\b/;
const FULL_TIME = /\b(?:fte|wte)s?\b|\b(?:full|whole) ?time equivalents?\b/;
/** Percentages without those not known leave some of the hundred out. */
const LEAST_OF_HUNDRED = 80;

/** What the groups of each row add up to, down to the first empty row. */
function sumsOf(view: SheetTexts, { headerRow, sets }: BandTable): readonly number[] {
  const sums: number[] = [];
  for (let row = headerRow + 1; row <= Math.min(headerRow + SAMPLE, view.sheet.rowCount); row += 1) {
    if (view.isBlank(row)) {
      if (sums.length > 0) break;
      continue;
    }
    for (const { reference, comparison, notKnown } of sets) {
      const [first, second, ...others] = [reference.count, comparison.count, ...notKnown].map((column) => {
        const reading = column === null ? null : parseNumber(view.cell(row, column));
        return reading?.kind === 'number' ? reading.value : null;
      });
      if (typeof first !== 'number' || typeof second !== 'number') continue;
      sums.push(others.reduce<number>((sum, one) => sum + (one ?? 0), first + second));
    }
  }
  return sums;
}

/**
 * Whether whole numbers are percentages: every row adds up to a hundred, or nearly so under a title that says so.
 * Numbers of people in several bands do not.
 */
function addUpToHundred(view: SheetTexts, table: BandTable, titles: readonly string[]): boolean {
  const headings = groupColumns(table).map((column) => headingWords(table.heading(column)));
  if (headings.some((words) => COUNTS_PEOPLE.test(words))) return false;
  const sums = sumsOf(view, table);
  if (sums.length < 2 || sums.some((sum) => sum > 101)) return false;
  if (sums.every((sum) => sum >= 99)) return true;
  const isSaid = titles.some((line) => PERCENTAGE.test(headingWords(line)));
  return isSaid && sums.every((sum) => sum >= LEAST_OF_HUNDRED);
}

/** Whether the words about a table say full-time equivalents, and none of them people. */
function isFullTime(lines: readonly string[]): boolean {
  const words = lines.map(headingWords);
  return words.some((line) => FULL_TIME.test(line)) && !words.some((line) => COUNTS_PEOPLE.test(line));
}

function groupColumns({ sets }: BandTable): readonly number[] {
  return sets.flatMap(({ reference, comparison }) =>
    [reference.count, comparison.count].filter((column) => column !== null),
  );
}

const OF_ANOTHER_LIST =
  /\b(?:applicants?|applications?|vacancy|candidate|shortlist\w*|leaving reason|reason for leaving|patient|pupil|nhs number)\b/;

function headingsOf(view: SheetTexts, table: DataTable): readonly string[] {
  if (table.kind === 'bands') return [table.band, ...groupColumns(table)].map(table.heading);
  if (table.kind === 'model-employer') {
    return [table.band, table.bme, table.total ?? table.band].map(table.heading);
  }
  const headings: string[] = [];
  for (let column = 1; column <= view.width(table.headerRow); column += 1) {
    const text = table.heading(column);
    if (OF_ANOTHER_LIST.test(headingWords(text))) headings.push(text);
  }
  return headings;
}

/** Of so many people or more, two have the same status. */
const MOST_CODES = 30;

/** Whether every status stands in a list once, as codes with their meanings do, and nobody has a number. */
function isCodeList(
  view: SheetTexts,
  { headerRow, ethnicity, disability, person, assignment, board }: StaffList,
): boolean {
  if (person !== null || assignment !== null || board !== null) return false;
  return [ethnicity, disability].some((column) => {
    if (column === null) return false;
    const texts = textsBelow(view, headerRow, column);
    return texts.length < MOST_CODES && new Set(texts.map(headingWords)).size === texts.length;
  });
}

/**
 * Why a table of bands or a list is not taken for staff in post; null where it may be. Headcounts carry no indicator
 * that says what they are: the words around them and the bands themselves have to allow it.
 *
 * @example refuseTable(view, table, lines)?.why // { kind: 'subject', words: 'leavers' }
 */
export function refuseTable(
  view: SheetTexts,
  table: BandTable | ModelEmployerTable | StaffList,
  lines: Omit<LinesAbout, 'headings'>,
): Refusal | null {
  const subject = subjectOfTable({ ...lines, headings: headingsOf(view, table) });
  const isNeed = table.kind === 'model-employer' && (table.need !== null || table.targetNamed !== null);
  // What a target asks for is said in words of recruitment.
  if (subject !== null && subject.kind !== 'staff' && !(isNeed && subject.kind === 'other-staff')) {
    return { why: { kind: 'subject', words: subject.words }, isMeant: subject.kind === 'other-staff' };
  }
  if (table.kind === 'staff-list') {
    return isCodeList(view, table) ? { why: { kind: 'codes' }, isMeant: true } : null;
  }
  const groups = table.kind === 'bands' ? groupColumns(table) : [table.bme];
  if (holdPercentages(view, table.headerRow, groups)) return { why: { kind: 'percentages' }, isMeant: true };
  if (table.kind === 'bands' && addUpToHundred(view, table, lines.titles))
    return { why: { kind: 'percentages' }, isMeant: true };
  if (isFullTime([...headingsOf(view, table), ...lines.titles, view.sheet.name]))
    return { why: { kind: 'full-time' }, isMeant: true };
  const { headerRow, heading, band } = table;
  if (!isNeed && !arePayBands(view, { headerRow, heading, band, groups }, subject))
    return { why: { kind: 'bands' }, isMeant: true };
  return null;
}
