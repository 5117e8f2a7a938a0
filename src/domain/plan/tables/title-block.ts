import {
  isFurniture,
  isInCapitals,
  isLegendLine,
  isLegendStart,
  isNoteText,
  isPlanTitle,
  sectionKeyword,
  sectionNumber,
} from '../cells/row-marks';
import type { SheetView } from '../cells/sheet-view';
import { readLabelledLine } from '../headings/labelled-line';
import type { PlanField } from '../plan';

/** What stands above the headings of a plan. */
export interface TitleBlock {
  /** The line that names the plan, or null. */
  readonly title: string | null;
  /** The lines that may say what it is about and for when, likeliest first; the sheet's name last. */
  readonly lines: readonly string[];
  /** Lines at the top of the sheet with another table between them and the plan: what the sheet is about. */
  readonly ofSheet: readonly string[];
  /** Longer lines and notes above the headings, which may name the plan's period. */
  readonly notes: readonly string[];
  /** Lines that are headings of the section that follows. */
  readonly sections: readonly { readonly row: number; readonly column: number }[];
}

interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const MAX_TITLE_WORDS = 30;
const MAX_SECTION_WORDS = 25;
/** "Objective 1 - …" heads a section however much it says. */
const MAX_COUNTED_WORDS = 60;
const COUNTED = /^\p{L}[^:\n\d]{2,40}?\s(?:\d{1,2}|[a-h]|one|two|three|four|five|six)\b\s*(?:[:.)–—-]|$)/iu;
/** "Key themes: 1. Fair pay 2. Open doors", "Our aims: fair pay; open doors": several sections at once. */
const LISTED = /:\s*\(?(?:1|a|i)[.)]\s.*\s\(?(?:2|b|ii)[.)]\s|^[^:\d]{2,40}s\s*:[^;\n•]+[;\n•]\s*\S/isu;
const STANDARD = /\bw[rd]es\b/i;
/** Names an indicator or metric by its number. */
const OF_INDICATOR = /^(?:w[rd]es )?(?:indicator|metric)s? \d/i;
/** "Reporting period: Apr 2025 to Mar 2027" says when, and names nothing. */
const PERIOD_LINE = /^(?:reporting |plan |review )?period\b/i;

/** What a line with a label may tell of a plan or its first section. */
const TELLS: ReadonlySet<PlanField | undefined> = new Set([
  'lead',
  'governance',
  'due',
  'current',
  'target',
  'rag',
  'progress',
]);

function listLines(view: SheetView, top: number, bottom: number): readonly Line[] {
  const lines: Line[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const filled = view.filled(row);
    const column = filled[0];
    if (column === undefined) continue;
    const text = view.text(row, column);
    if (isLegendLine(text) || isLegendStart(text) || isFurniture(text)) continue;
    if (filled.length <= 2) lines.push({ row, column, text });
    if (filled.length === 2)
      lines.push({ row, column: filled[1] ?? column, text: view.text(row, filled[1] ?? column) });
  }
  return lines;
}

/** Names sections of the plan one after the other, and so none of them. */
function listsSections(text: string): boolean {
  return LISTED.test(text) && !COUNTED.test(text) && !isPlanTitle(text);
}

function isSectionLine(view: SheetView, { row, text }: Line): boolean {
  if (view.filled(row).length !== 1 || isPlanTitle(text) || isNoteText(text) || /:$/.test(text)) return false;
  if (listsSections(text)) return false;
  const mostWords = COUNTED.test(text) ? MAX_COUNTED_WORDS : MAX_SECTION_WORDS;
  return (
    sectionNumber(text) !== null ||
    (sectionKeyword(text) !== null && view.memory.kind(text).words <= mostWords)
  );
}

/** The title of a plan for the other standard has indicators of its own. */
function isOfStandard(text: string, titles: readonly Line[]): boolean {
  const [own] = STANDARD.exec(text) ?? [];
  return titles.every((line) => {
    const [other] = STANDARD.exec(line.text) ?? [];
    return own === undefined || other === undefined || own.toUpperCase() === other.toUpperCase();
  });
}

const MAX_PAIR = 2;
const SHEET_TITLE_ROWS = 6;

/** The lines at the very top of a sheet, above the first table of any kind and apart from the title of the plan. */
function listSheetLines(view: SheetView, top: number): readonly Line[] {
  let end = 0;
  while (end + 1 < top && end < SHEET_TITLE_ROWS && view.filled(end + 1).length <= MAX_PAIR) end += 1;
  return listLines(view, 1, end).filter(({ text }) => !isNoteText(text));
}

/** What a plan or framework has several of, each with a sheet or page of its own. */
const TOPICS: ReadonlySet<string> = new Set([
  'domain',
  'goal',
  'objective',
  'outcome',
  'pillar',
  'priority',
  'strand',
  'theme',
]);

/** "Domain 2: Workforce" at the top of a sheet that names no other domain down to the plan: its actions are of it. */
function isTopicOfSheet(view: SheetView, line: Line, bottom: number): boolean {
  const word = sectionKeyword(line.text) ?? '';
  if (!TOPICS.has(word) || !isSectionLine(view, line)) return false;
  for (let row = line.row + 1; row <= bottom; row += 1) {
    const [column, another] = view.filled(row);
    if (column !== undefined && another === undefined && sectionKeyword(view.text(row, column)) === word)
      return false;
  }
  return true;
}

/**
 * The lines above the headings of a plan: its title, and the section its first actions belong to.
 *
 * @param isFirst no other plan stands above it on the sheet
 * @example readTitleBlock(view, 1, 11).title // 'WDES Action Plan 2020/21'
 */
export function readTitleBlock(view: SheetView, top: number, bottom: number, isFirst = true): TitleBlock {
  const lines = listLines(view, top, bottom);
  const own = lines.filter((line) => isSectionLine(view, line));
  const ofSheet = isFirst && top > 1 ? listSheetLines(view, top) : [];
  // Over the figures of an indicator stands what the actions below them are for.
  const overFigures = ofSheet.filter(
    (line) =>
      isTopicOfSheet(view, line, bottom) ||
      (OF_INDICATOR.test(line.text) && isSectionLine(view, line) && isOfStandard(line.text, lines)),
  );
  const sections = own.length > 0 ? own : overFigures;
  const others = lines.filter((line) => !own.includes(line));
  const short = others.filter(
    ({ text }) =>
      view.memory.kind(text).words <= MAX_TITLE_WORDS && !isNoteText(text) && !listsSections(text),
  );
  // "Executive sponsor: Chief Nurse" tells something of the plan, and is not what it is called.
  const named = short.filter(
    ({ text }) => !PERIOD_LINE.test(text) && !TELLS.has(readLabelledLine(text)?.field),
  );
  const title =
    short.find(({ text }) => isPlanTitle(text)) ??
    short.find(({ text }) => /\bplan\b|\bW[RD]ES\b|\bstandard\b/i.test(text)) ??
    named.find(({ text }) => isInCapitals(text)) ??
    named[0];
  const ordered = title ? [title, ...short.filter((line) => line !== title)] : short;
  return {
    title: title?.text ?? null,
    lines: [...ordered.map(({ text }) => text), view.sheet.name],
    notes: others.filter((line) => !short.includes(line)).map(({ text }) => text),
    ofSheet: ofSheet.map(({ text }) => text),
    sections: sections.map(({ row, column }) => ({ row, column })),
  };
}
