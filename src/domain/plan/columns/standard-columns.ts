import { normaliseHeading } from '../headings/read-heading';
import type { Standard } from '../indicators/indicator-definition';
import { readIndicators } from '../indicators/read-indicators';
import { standardIn } from '../indicators/standard-in';
import type { BlockCell } from '../tables/heading-block';
import type { SheetView } from '../cells/sheet-view';

/** What a column headed by a standard gives its rows: the standard whose numbers stand in it, or one reference of it. */
export interface StandardColumn {
  readonly standard: Standard;
  /** "WRES 2" over ticks; null where the cells give the numbers. */
  readonly reference: string | null;
  /** A one under it is a tick, since nothing but ones stands there. */
  readonly isOfOnes: boolean;
}

/** Columns by the standard or reference they are for; null for another scheme, whose numbers are none of ours. */
export type StandardColumns = ReadonlyMap<number, StandardColumn | null>;

/** "WRES", "WDES metrics", "WRES indicator no.": the standard by itself. */
const STANDARD_ALONE =
  /^(?:nhs )?w[rd]es(?: (?:indicators?|metrics?|ref|refs|reference|references|link|links|number|numbers|nos?|ind|inds))?$/;
/** Under a group heading that names the standard. */
const WORD_ALONE = /^(?:indicators?|metrics?|numbers?|nos?|refs?|references?)$/;
/** What stands beside the two in a plan that serves several duties at once. */
const OTHER_SCHEME =
  /^(?:gpg|gender pay(?: gap)?|epg|dpg|ethnicity pay(?: gap)?|disability pay(?: gap)?|pay gap|eds ?(?:2|3|2022)?|psed|mwres|bwres|sowres|sorss|hia|hias|high impact actions?|people promise|people plan|cqc|bsl|ais|stonewall|sos|disability confident|well led|nhse hia|ltwp)$/;
/** "2", "Ind 2", "M8": what its group heading says the standard of. */
const NUMBER_ALONE = /^(?:(?:indicators?|inds?|metrics?|no|i|m) ?)?\d{1,2} ?[a-d]?(?: ?i{1,3})?$/;
/** "EDS2 goal", "CQC domain": what such a column counts. */
const OF_SCHEME =
  / (?:(?:domains?|goals?|outcomes?|objectives?|aims?|elements?|links?|refs?|references?|numbers?|nos?|kloes?|pledges?|principles?)(?: |$))+$/;
const TICK = /^(?:x|✓|✔|✅|√|☑|ü|•|●|■|◆|yes|y|true)$/iu;
const BLANK = /^(?:no|n|none|false|n ?\/ ?a|nil|tb[ca]|✗|✘|☒|[-–—.?0]+)$/iu;
/** What a list of references is made of: "5, 6", "4b & 9a", "1-3", "All", "Metric 8", "WRES 5". */
const OF_LIST =
  /\b(?:w[rd]es|indicators?|inds?|metrics?|nos?|and|to|or|all)(?![a-z])|[im](?=\d)|\d{1,2}(?!\d)\s?\(?[a-d]?\)?(?:\s?\(?i{1,3}\)?)?(?![a-z])|[,;/&+#().\s–-]/gi;
const HIGHEST = 12;
const MOSTLY = 0.75;
const LEAST_TOGETHER = 2;
const LEAST_ONES = 3;

/**
 * Tells whether a heading names another scheme than the two standards, whose numbers are none of theirs.
 *
 * @example namesOtherScheme('EDS2 goal') // true
 */
export function namesOtherScheme(heading: string): boolean {
  return OTHER_SCHEME.test(normaliseHeading(heading).replace(OF_SCHEME, ''));
}

function isList(text: string): boolean {
  const numbers = text.match(/\d+/g) ?? [];
  if (numbers.length === 0 && !/^all\b/i.test(text)) return false;
  return numbers.every((number) => Number(number) <= HIGHEST) && text.replace(OF_LIST, '') === '';
}

/** The one reference a text names with its number; null when it names none or several. */
function referenceIn(text: string, standard: Standard): string | null {
  const { indicators } = readIndicators(text, { standard, isIndicatorColumn: true });
  const [only, another] = indicators;
  return only !== undefined && another === undefined && /\d/.test(only) ? only : null;
}

/** What a heading alone, or with the one over it, says its column is for; undefined for any other column. */
function readHeadingCell({ text, group }: BlockCell): StandardColumn | null | undefined {
  const normal = normaliseHeading(text);
  if (OTHER_SCHEME.test(normal)) return null;
  const own = standardIn(text);
  const above = own ? null : standardIn(group);
  const alone = own && STANDARD_ALONE.test(normal) ? own : WORD_ALONE.test(normal) ? above : null;
  if (alone) return { standard: alone, reference: null, isOfOnes: false };
  const standard = own ?? (NUMBER_ALONE.test(normal) ? above : null);
  const reference = standard && referenceIn(text, standard);
  return standard && reference ? { standard, reference, isOfOnes: true } : undefined;
}

function textsIn(view: SheetView, rows: readonly number[], column: number): readonly string[] {
  return rows.map((row) => view.text(row, column)).filter((text) => text !== '' && !BLANK.test(text));
}

function holdsFitting(texts: readonly string[], meaning: StandardColumn | null): boolean {
  const isOfTicks = meaning?.isOfOnes ?? false;
  const fitting = texts.filter((text) => TICK.test(text) || (isOfTicks ? text === '1' : isList(text)));
  return fitting.length >= texts.length * (isOfTicks ? 1 : MOSTLY);
}

/**
 * Columns side by side that are headed each by a standard, with its numbers or a tick under it, or by one of its
 * indicators with ticks; by column, what a cell of it stands for.
 *
 * @example findStandardColumns(view, cells, rows).get(5)?.standard // 'WDES'
 */
export function findStandardColumns(
  view: SheetView,
  cells: readonly BlockCell[],
  rows: readonly number[],
): StandardColumns {
  const found = new Map<number, StandardColumn | null>();
  const ours: string[] = [];
  for (const cell of cells) {
    const meaning = readHeadingCell(cell);
    if (meaning === undefined) continue;
    const texts = textsIn(view, rows, cell.column);
    if (!holdsFitting(texts, meaning)) continue;
    found.set(cell.column, meaning);
    if (meaning) ours.push(...texts);
  }
  if (ours.length === 0 || (found.size < LEAST_TOGETHER && !ours.some((text) => TICK.test(text))))
    return new Map();
  const isOfOnes = ours.length >= LEAST_ONES && ours.every((text) => text === '1');
  return isOfOnes ? new Map([...found].map(([column, one]) => [column, one && { ...one, isOfOnes }])) : found;
}

/**
 * What a cell of such a column says, with its standard before it; null where it says nothing: "No", "n/a", another
 * scheme's tick.
 *
 * @example standardAt({ standard: 'WDES', reference: null, isOfOnes: false }, '8, 9a') // 'WDES 8, 9a'
 */
export function standardAt(column: StandardColumn | null, text: string): string | null {
  if (column === null || BLANK.test(text)) return null;
  const { standard, reference } = column;
  if (TICK.test(text) || (column.isOfOnes && text === '1')) return reference ?? standard;
  if (reference !== null || standardIn(text) !== null) return reference ?? text;
  return isList(text) ? `${standard} ${text}` : `${standard}: ${text}`;
}
