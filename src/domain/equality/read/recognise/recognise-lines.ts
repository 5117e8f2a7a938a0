import type { GroupSet } from '../sheet/group-sets';
import { headingWords } from '../words/heading-words';
import { headsIndicators } from '../words/heads-indicators';
import { splitIndicator } from '../words/line-text';
import { figureColumns } from '../sheet/figure-columns';
import { readLine, startCarried } from '../tables/read-line';
import type { SheetTexts } from '../sheet/sheet-texts';
import type { HeadingsRow } from '../sheet/table-headings';
import { rowsOf } from '../sheet/table-rows';
import type { LineTable } from '../sheet/table-shape';
import type { TitleIndicator } from '../sheet/title-indicator';
import { topicOf } from '../words/title-topic';

const SAMPLE = 60;
/** What a column says that tells how each line comes about, not what it counts. */
const HOW =
  /^(?:head ?counts?|(?:auto(?:matically)? ?)?calculat(?:ed|ion)|percentages?|per ?cent|%|numbers?|counts?|scores?|averages?|mean|yes no|free text|n a)$/;

interface Column {
  readonly column: number;
  readonly words: string;
  readonly texts: readonly string[];
}

/** The heading of a column, in the row of the groups or, where that is empty, in the one above it. */
function headOf(view: SheetTexts, row: number, column: number): string {
  const own = view.text(row, column);
  if (own !== '' || row === 1) return own;
  let filled = 0;
  for (let at = 1; at <= view.width(row - 1); at += 1) if (view.text(row - 1, at) !== '') filled += 1;
  // A line by itself is a title.
  return filled < 2 ? '' : view.text(row - 1, column);
}

function columnsLeftOf(view: SheetTexts, row: number, first: number): readonly Column[] {
  const columns: Column[] = [];
  for (let column = 1; column < first; column += 1) {
    const texts: string[] = [];
    for (let at = row + 1; at <= Math.min(row + SAMPLE, view.sheet.rowCount); at += 1) {
      const text = view.text(at, column);
      if (text !== '') texts.push(text);
    }
    if (texts.length > 0) columns.push({ column, words: headingWords(headOf(view, row, column)), texts });
  }
  return columns;
}

function isMostly(texts: readonly string[], passes: (text: string) => boolean): boolean {
  return texts.filter(passes).length * 2 >= texts.length;
}

/** A column headed as that of indicators; `WRES` may head one too. */
function namesIndicators(words: string): boolean {
  return (
    headsIndicators(words) || /^w[rd]es(?: (?:data|measures?|reference|ref|no|number|standard))?$/.test(words)
  );
}

/** Whether a group comes twice with nothing to tell one from the other: by directorate, say, which no set can keep apart. */
function isAmbiguous(headings: HeadingsRow['headings']): boolean {
  const keys = headings.flatMap(({ group, year, cluster }) =>
    group && group.standard !== null
      ? [[group.standard, group.group, group.holds, year, cluster].join('|')]
      : [],
  );
  return new Set(keys).size < keys.length;
}

/** Whether the headings go on in the row under them with that of a column of years: a row is a year there, no line. */
function hasYearsUnder(view: SheetTexts, row: number): boolean {
  return /^(?:years?|financial years?|survey years?)$/.test(headingWords(view.text(row + 1, 1)));
}

/**
 * Reads headings as those of a table whose lines say in words what they count: groups of people across, and under them
 * at least one line that counts something for an indicator that is named. Null when there is none.
 *
 * @param title what stands over the table
 */
export function recogniseLines(
  { view, row, headings, heading }: HeadingsRow,
  sets: readonly GroupSet[],
  title: TitleIndicator,
): LineTable | null {
  const whole = sets.filter(({ reference, comparison }) =>
    [reference, comparison].every(({ count, percent }) => count !== null || percent !== null),
  );
  const [first] = whole;
  if (!first || isAmbiguous(headings) || hasYearsUnder(view, row)) return null;
  const grouped = headings.filter(({ group }) => group !== null).map(({ column }) => column);
  const left = columnsLeftOf(view, row, Math.min(...grouped));
  const calculation = left.find(({ texts }) => texts.every((text) => HOW.test(headingWords(text)))) ?? null;
  const year =
    [...left, ...headings].find(({ words }) =>
      /^(?:(?:reporting|nhs|snapshot|survey|data|financial) )?(?:year|period)$/.test(words),
    ) ?? null;
  const usable = left.filter(({ column }) => column !== calculation?.column && column !== year?.column);
  const indicator =
    usable.find(({ words }) => namesIndicators(words)) ??
    usable.find(({ texts }) => isMostly(texts, (text) => splitIndicator(text, first.standard).isNamed)) ??
    null;
  const labels = usable.filter(
    (column) => column !== indicator && !column.texts.every((text) => /^[\d.,\s]+$/.test(text)),
  );
  if (indicator === null && labels.length === 0) return null;
  const table: LineTable = {
    kind: 'lines',
    headerRow: row,
    heading,
    indicator: indicator?.column ?? null,
    labels: labels.map(({ column }) => column),
    calculation: calculation?.column ?? null,
    year: year?.column ?? null,
    sets: whole,
    title,
  };
  return linesThatCount(view, table).length > 0 ? table : byTopic(view, table);
}

/** The table as its title says without a number, where its lines count all that is wanted for that; null otherwise. */
function byTopic(view: SheetTexts, table: LineTable): LineTable | null {
  const { title, sets } = table;
  const [standard, ...others] = new Set(sets.map((set) => set.standard));
  if (standard === undefined || others.length > 0 || !title.lines) return null;
  const topic = topicOf(title.lines, standard);
  if (topic === null || (title.standard !== null && title.standard !== standard)) return null;
  const named: LineTable = { ...table, title: { standard, id: topic.id } };
  const counted = linesThatCount(view, named);
  return topic.counts.every((measure) => counted.includes(measure)) ? named : null;
}

/** The first rows of a table, and none of the one below it. */
function sampleOf(view: SheetTexts, table: LineTable): readonly number[] {
  const rows: number[] = [];
  for (const row of rowsOf(view, table.headerRow, figureColumns(table), () => false)) {
    if (row > table.headerRow + SAMPLE) break;
    rows.push(row);
  }
  return rows;
}

const NO_PEOPLE: ReadonlySet<string> = new Set(['Survey %', 'Score', 'Action taken']);

/** Whether the groups of a row hold whole numbers: ratios and rates count nobody. */
function isWhole(view: SheetTexts, row: number, { sets }: LineTable): boolean {
  return sets.every(({ reference, comparison }) =>
    [reference.count, comparison.count].every((column) => {
      const value = column === null ? null : view.cell(row, column).value;
      return typeof value !== 'number' || Number.isInteger(value);
    }),
  );
}

/** What the lines of a table count, of its first rows. */
export function linesThatCount(view: SheetTexts, table: LineTable): readonly string[] {
  const standards = new Set(table.sets.map(({ standard }) => standard));
  const measures: string[] = [];
  for (const standard of standards) {
    const carried = startCarried();
    for (const row of sampleOf(view, table)) {
      const line = readLine(view, row, table, standard, carried);
      if (line.kind === 'counts' && (NO_PEOPLE.has(line.measure) || isWhole(view, row, table)))
        measures.push(line.measure);
    }
  }
  return measures;
}

/** Whether lines say in words what they count beside a column that says only how: the return is laid out so. */
export function isReturn(view: SheetTexts, table: LineTable): boolean {
  const { calculation } = table;
  if (calculation === null) return false;
  if (sampleOf(view, table).some((row) => /calculat/i.test(view.text(row, calculation)))) return true;
  return linesThatCount(view, table).some((measure) => measure !== 'Headcount');
}
