import type { Finding } from '../../../findings/finding';
import type { Standard } from '../../../plan/indicators/indicator-definition';
import type { CountMeasure } from '../../workforce-data';
import { headingWords } from '../words/heading-words';
import { settleIndicator } from '../words/indicator-wording';
import { parseLineMeasure } from '../words/line-measure';
import { parseLinePart } from '../words/line-part';
import { speaksOf, splitIndicator } from '../words/line-text';
import {
  ALL,
  isPartOfAnother,
  isTotal,
  parseBand,
  parseBreakdown,
  parseMedicalGrade,
  type Cluster,
} from '../words/parse-breakdown';
import { parseIndicatorId } from '../words/parse-indicator-id';
import { figureColumns } from '../sheet/figure-columns';
import { isBandGroup } from '../words/several-bands';
import type { SheetTexts } from '../sheet/sheet-texts';
import { clusterAlone } from '../sheet/table-headings';
import type { LineTable } from '../sheet/table-shape';
import { titleId } from '../sheet/title-indicator';

/** What one line of a table says: the count it holds, or that it holds none. */
export type Line =
  | {
      readonly kind: 'counts';
      readonly id: string;
      readonly breakdown: string;
      readonly measure: CountMeasure;
    }
  /** Everyone in post, given beside another figure. */
  | { readonly kind: 'workforce' }
  | { readonly kind: 'section' | 'passed-over' | 'no-indicator' }
  | { readonly kind: 'unknown'; readonly id: string; readonly text: string };

/** What lines above say of those below. */
export interface Carried {
  /** What the indicator's own column said last. */
  text: string;
  id: string | null;
  section: Cluster | null;
  /** The part of the people that a line by itself names: `Internal`. */
  part: string | null;
}

export function startCarried(): Carried {
  return { text: '', id: null, section: null, part: null };
}

const CALCULATED = /calculat|\bformula\b|\bderived\b/i;

function hasNumbers(view: SheetTexts, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const { value } = view.cell(row, column);
    return (
      typeof value === 'number' ||
      (typeof value === 'object' && value !== null) ||
      (typeof value === 'string' && value.trim() !== '')
    );
  });
}

/** A line of indicator 1: a band, a grade, or the total of some. */
function readBand(text: string, section: Cluster | null): Line {
  const words = headingWords(text);
  if (isPartOfAnother(text)) return { kind: 'passed-over' };
  const isKnown =
    parseBand(text) !== null ||
    isBandGroup(text) ||
    parseMedicalGrade(text) !== null ||
    isTotal(text) ||
    /^other\b/.test(words) ||
    parseBreakdown(text) === ALL;
  if (/%|\bper ?cent/.test(words)) return { kind: 'passed-over' };
  if (!isKnown) return { kind: 'unknown', id: '1', text };
  return { kind: 'counts', id: '1', breakdown: parseBreakdown(text, section), measure: 'Headcount' };
}

/** The indicator of a line, by its own words, those above it, or the title; and its words without it. */
function identify(
  view: SheetTexts,
  row: number,
  { indicator, labels, title }: LineTable,
  standard: Standard,
  carried: Carried,
): { readonly id: string | null; readonly text: string } {
  const own = indicator === null ? '' : view.text(row, indicator);
  const label = labels
    .map((column) => view.text(row, column))
    .filter((text) => text !== '')
    .join(' ');
  const keep = (id: string): void => {
    if (id !== carried.id) {
      carried.section = null;
      carried.part = null;
    }
    carried.id = id;
  };
  if (own !== '') {
    const { id, rest } = splitIndicator(own, standard);
    if (own !== carried.text) {
      carried.text = own;
      if (id === null) carried.id = null;
      else keep(id);
    }
    return { id: carried.id, text: labels.length === 0 ? rest : label };
  }
  const said = splitIndicator(label, standard);
  if (
    said.id !== null &&
    (said.isNamed || (titleId(title, standard) === null && speaksOf(said.rest, standard, said.id)))
  ) {
    keep(said.id);
    return { id: said.id, text: said.rest };
  }
  return { id: carried.id ?? titleId(title, standard), text: label };
}

/**
 * Reads what one line counts for a standard.
 *
 * @param found takes what was found where a number and its words differ
 */
export function readLine(
  view: SheetTexts,
  row: number,
  table: LineTable,
  standard: Standard,
  carried: Carried,
  found: Finding[] = [],
): Line {
  const { id: numbered, text } = identify(view, row, table, standard, carried);
  const isFilled = hasNumbers(view, row, figureColumns(table));
  const alone = clusterAlone(text);
  if (!isFilled) {
    if (alone !== null) carried.section = alone;
    carried.part = text === '' ? carried.part : parseLinePart(text);
    return { kind: 'section' };
  }
  const own = table.indicator === null ? text : view.text(row, table.indicator);
  const settled = settleIndicator(
    standard,
    numbered === null ? parseIndicatorId(own, standard) : { kind: 'known', id: numbered },
    text,
    view.place(row, table.labels.at(-1) ?? table.indicator ?? 1),
  );
  found.push(...settled.findings);
  if (settled.reading === null) return { kind: 'passed-over' };
  const id = settled.reading.kind === 'known' ? settled.reading.id : null;
  if (id === null) return { kind: 'no-indicator' };
  const how = table.calculation === null ? '' : view.text(row, table.calculation);
  const line = lineOf(text, standard, id, carried);
  if (CALCULATED.test(how) && !isHeadcount(line)) return { kind: 'passed-over' };
  return line;
}

/** Heads that a form has added up are heads; any other thing it works out is passed over. */
function isHeadcount(line: Line): boolean {
  return (
    line.kind === 'workforce' || (line.kind === 'counts' && line.measure === 'Headcount' && line.id !== '1')
  );
}

const IN_PARTS: ReadonlySet<CountMeasure> = new Set([
  'Shortlisted',
  'Appointed',
  'Entered process',
  'Accessed training',
]);

function lineOf(text: string, standard: Standard, id: string, { section, part: above }: Carried): Line {
  if (id === '1') return readBand(text, section);
  const said = parseLineMeasure(text, standard, id);
  switch (said.kind) {
    case 'counts': {
      const part = IN_PARTS.has(said.measure) ? (parseLinePart(text) ?? above) : null;
      if (part === 'unclear') return { kind: 'unknown', id, text };
      return { kind: 'counts', id, breakdown: part ?? ALL, measure: said.measure };
    }
    case 'workforce':
      return { kind: 'workforce' };
    case 'passed-over':
      return { kind: 'passed-over' };
    case 'unknown':
      return { kind: 'unknown', id, text };
  }
}
