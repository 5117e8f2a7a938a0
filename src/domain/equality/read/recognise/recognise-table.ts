import { parseMeasure } from '../words/count-measures';
import { parseGroupHeading } from '../words/group-heading';
import { groupSets, type GroupSet } from '../sheet/group-sets';
import { isTotal, parseBand, parseCluster, parseMedicalGrade } from '../words/parse-breakdown';
import { parseIndicatorId } from '../words/parse-indicator-id';
import { headsIndicators } from '../words/heads-indicators';
import { headingWords } from '../words/heading-words';
import { isReturn, linesThatCount, recogniseLines } from './recognise-lines';
import { recogniseModelEmployer } from './recognise-model-employer';
import { recognisePay } from './recognise-pay';
import { recogniseStaffInPost } from './recognise-staff-in-post';
import { recogniseStaffList } from './recognise-staff-list';
import { isBandGroup } from '../words/several-bands';
import type { SheetTexts } from '../sheet/sheet-texts';
import { isOfPlan, readHeadings, type TableHeading } from '../sheet/table-headings';
import type { BandTable, CountTable, DataTable, LineTable, SurveyTable } from '../sheet/table-shape';
import { titleOver, type TitleIndicator } from '../sheet/title-indicator';

/** How many rows under the headings are asked what a column holds. */
const SAMPLE = 60;

/** The last row asked: the next headings that name groups are those of another table. */
function lastAsked(view: SheetTexts, row: number): number {
  const last = Math.min(row + SAMPLE, view.sheet.rowCount);
  for (let at = row + 1; at <= last; at += 1) {
    let groups = 0;
    for (let column = 1; column <= Math.min(view.width(at), 12); column += 1) {
      const { value } = view.cell(at, column);
      if (typeof value === 'string' && parseGroupHeading(value) !== null) groups += 1;
    }
    if (groups >= 2 && at > row + 2) return at - 1;
  }
  return last;
}

/** The column among some whose texts most often pass a test, if at least half of them do. */
function columnThat(
  view: SheetTexts,
  row: number,
  columns: readonly number[],
  passes: (text: string, column: number) => boolean,
): number | null {
  let best: { readonly column: number; readonly share: number } | null = null;
  const last = lastAsked(view, row);
  for (const column of columns) {
    let filled = 0;
    let passed = 0;
    for (let at = row + 1; at <= last; at += 1) {
      const text = view.text(at, column);
      if (text === '') continue;
      filled += 1;
      if (passes(text, column)) passed += 1;
    }
    const share = filled === 0 ? 0 : passed / filled;
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { column, share };
  }
  return best?.column ?? null;
}

/** A set is of use only with both of its groups. */
function wholeSets(sets: readonly GroupSet[]): readonly GroupSet[] {
  return sets.filter(({ reference, comparison }) => {
    const has = (columns: GroupSet['reference']): boolean =>
      columns.count !== null || columns.percent !== null;
    return has(reference) && has(comparison);
  });
}

function yearColumn(headings: readonly TableHeading[]): number | null {
  return (
    headings.find(({ words }) =>
      /^(?:(?:reporting|nhs|snapshot|survey|data) )?(?:year|period)(?: ending| end)?$/.test(words),
    )?.column ?? null
  );
}

interface Seen {
  readonly view: SheetTexts;
  readonly row: number;
  readonly headings: readonly TableHeading[];
  readonly sets: readonly GroupSet[];
  readonly heading: (column: number) => string;
}

function recogniseCounts({ view, row, headings, sets, heading }: Seen): CountTable | SurveyTable | null {
  const [first] = sets;
  if (!first) return null;
  const others = headings.filter(({ group }) => group === null);
  const { standard } = first;
  const ids = others.filter(({ words }) => headsIndicators(words)).map(({ column }) => column);
  const isId = (text: string): boolean => parseIndicatorId(text, standard).kind !== 'none';
  const indicator = ids.length === 1 ? ids[0] : (columnThat(view, row, ids, isId) ?? ids[0]);
  if (indicator === undefined) return null;
  const rest = others.filter(({ column }) => column !== indicator);
  const measure =
    rest.find(({ words }) => words === 'measure')?.column ??
    columnThat(
      view,
      row,
      rest.map(({ column }) => column),
      (text) => parseMeasure(text) !== null,
    );
  const year = yearColumn(headings);
  if (measure === null) {
    const whole = wholeSets(sets);
    return whole.length === 0
      ? null
      : { kind: 'survey', headerRow: row, heading, indicator, year, sets: whole };
  }
  const breakdown =
    rest.find(
      ({ column, words }) =>
        column !== measure &&
        /^(?:breakdown|band|pay band|staff group|group|category|split|level|grade)s?\b/.test(words),
    )?.column ?? null;
  return { kind: 'counts', headerRow: row, heading, standard, indicator, breakdown, measure, year, sets };
}

/** Beside bands `White (n)` counts people: no survey is about a band. */
function withCounts(set: GroupSet): GroupSet {
  const { reference, comparison } = set;
  if (reference.count !== null || comparison.count !== null) return set;
  return {
    ...set,
    reference: { ...reference, count: reference.base },
    comparison: { ...comparison, count: comparison.base },
  };
}

/** Headings under which a bare number is a band: counts are bare numbers too. */
const HEADS_BANDS = /\b(?:bands?|grades?|afc|pay|scale|level|cluster|no|number)\b/;

/** Totals alone are no table of bands. */
function namesBands(view: SheetTexts, row: number, column: number): boolean {
  for (let at = row + 1; at <= Math.min(row + SAMPLE, view.sheet.rowCount); at += 1) {
    const text = view.text(at, column);
    if (parseBand(text) !== null || parseMedicalGrade(text) !== null || isBandGroup(text)) return true;
  }
  return false;
}

function recogniseBands({ view, row, headings, sets, heading }: Seen): BandTable | null {
  const whole = sets
    .map(withCounts)
    .filter(({ reference, comparison }) => reference.count !== null && comparison.count !== null);
  if (whole.length === 0) return null;
  const others = headings.filter(({ group }) => group === null).map(({ column }) => column);
  const left = Math.min(...headings.map(({ column }) => column));
  const candidates = others.length > 0 ? others : left > 1 ? [left - 1] : [];
  const isNumbered = (column: number): boolean =>
    heading(column) === '' || HEADS_BANDS.test(headingWords(heading(column)));
  const isBand = (text: string, column: number): boolean =>
    (isNumbered(column) || !/^\d+$/.test(text)) &&
    (parseBand(text) !== null ||
      parseMedicalGrade(text) !== null ||
      isBandGroup(text) ||
      (isTotal(text) && parseBand(text) === null));
  const band = columnThat(view, row, candidates, isBand);
  if (band === null) return null;
  if (!namesBands(view, row, band)) return null;
  const cluster = columnThat(
    view,
    row,
    others.filter((column) => column !== band),
    (text) => parseCluster(text) !== null,
  );
  return {
    kind: 'bands',
    headerRow: row,
    heading,
    band,
    cluster,
    clusterOfAll: headings.find(({ column }) => column === band)?.cluster ?? null,
    year: yearColumn(headings),
    sets: whole,
  };
}

/** The lines of a table where they count more than a reading by headings would find; null where they do not. */
function betterAsLines(
  view: SheetTexts,
  lines: LineTable | null,
  counts: CountTable | SurveyTable | null,
): boolean {
  if (lines === null) return false;
  if (counts?.kind === 'counts') return isReturn(view, lines);
  return counts === null || linesThatCount(view, lines).some((measure) => measure !== 'Survey %');
}

/**
 * Reads a row as the headings of equality data; null when it is not. A plan's headings never are.
 *
 * @param title what stands over the headings
 * @example recogniseTable(view, 4)?.kind // 'counts'
 */
export function recogniseTable(
  view: SheetTexts,
  row: number,
  title: () => TitleIndicator = () => titleOver(view, row),
): DataTable | null {
  const headings = readHeadings(view, row);
  if (headings.length < 2 || isOfPlan(headings)) return null;
  const texts = new Map(headings.map(({ column, text }) => [column, text]));
  const heading = (column: number): string => texts.get(column) ?? '';
  const sets = groupSets(headings);
  const seen = { view, row, headings, sets, heading };
  const pay = recognisePay(seen);
  if (pay) return pay;
  const counts = recogniseCounts(seen);
  const bands = counts === null ? recogniseBands(seen) : null;
  if (bands) return bands;
  const lines = sets.length === 0 ? null : recogniseLines(seen, sets, title());
  return (
    (betterAsLines(view, lines, counts) ? lines : counts) ??
    recogniseModelEmployer(seen) ??
    recogniseStaffList(seen) ??
    (sets.length === 0 ? null : recogniseStaffInPost(seen, sets, title()))
  );
}
