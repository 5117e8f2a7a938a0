import type { ColumnLayout, LaidOutSegment } from '../columns/column-layout';
import { sectionKeyword } from '../cells/row-marks';
import type { SheetView } from '../cells/sheet-view';

/** A line over the table that begins with a label: "Outcome 2: Pupils feel safe". */
interface LabelledLine {
  readonly row: number;
  readonly text: string;
  /** The label without what it is counted with: "outcome". */
  readonly word: string;
  /** What it is counted with: "2", "B", "two"; empty for none. */
  readonly count: string;
  /** The next row that is no such line has more than one cell. */
  readonly isOver: boolean;
  /** No row of more than one cell stands above it. */
  readonly isFirst: boolean;
}

const LABEL =
  /^(\p{L}[^:\n\d]{1,38}?)(?:\s(?:no\.?\s?|number\s|#)?(\d{1,2}(?:\.\d{1,2})*[a-z]?|[a-h]|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten))?\s?:\s*\S/iu;
/** Said of the action above or of the plan as a whole; whatever it stands over, it names nothing. */
const REMARK =
  /^(?:(?:latest|further|general|current|key) )?(?:comments?|commentary|notes?|updates?|remarks?|progress|narrative|evidence|status|position|background|context|source|page|version|date|owner)\b/i;

function wideColumn(view: SheetView, row: number, { left, right }: ColumnLayout): number | null {
  const [column, another] = view.filled(row).filter((one) => one >= left && one <= right);
  if (column === undefined || another !== undefined) return null;
  const merge = view.merge(row, column);
  return merge && (merge.right - merge.left + 1) * 2 >= right - left + 1 ? column : null;
}

/** The line on a row that is merged over most of the table and begins with a label; null for any other. */
function labelledOn(
  view: SheetView,
  row: number,
  layout: ColumnLayout,
): Omit<LabelledLine, 'isOver' | 'isFirst'> | null {
  const column = wideColumn(view, row, layout);
  const text = column === null ? '' : view.text(row, column);
  const [, word = '', count = ''] = (text.includes(':') && LABEL.exec(text)) || [];
  return word === '' ? null : { row, text, word: word.toLowerCase(), count: count.toLowerCase() };
}

function standsOver(view: SheetView, { bottom, layout }: LaidOutSegment, row: number, word: string): boolean {
  for (let below = row + 1; below <= bottom; below += 1) {
    if (view.filled(below).length === 0) continue;
    if (wideColumn(view, below, layout) === null) return true;
    if (labelledOn(view, below, layout)?.word === word) return false;
  }
  return false;
}

function listLines(view: SheetView, segments: readonly LaidOutSegment[]): readonly LabelledLine[] {
  const lines: LabelledLine[] = [];
  let isFirst = true;
  for (const segment of segments) {
    for (let row = segment.top; row <= segment.bottom; row += 1) {
      const line = labelledOn(view, row, segment.layout);
      if (line) lines.push({ ...line, isFirst, isOver: standsOver(view, segment, row, line.word) });
      else if (view.filled(row).length > 1) isFirst = false;
    }
  }
  return lines;
}

/** No count comes back with other words, as it does where each action has its own first and second. */
function areCountedOnce(lines: readonly LabelledLine[]): boolean {
  const texts = new Map(lines.map(({ count, text }) => [count, text]));
  return lines.every(({ count, text }) => count !== '' && texts.get(count) === text);
}

function areBands(lines: readonly LabelledLine[], isBegunAbove: boolean): boolean {
  const [first] = lines;
  if (!first) return false;
  const isAbove = first.isFirst || isBegunAbove;
  if (areCountedOnce(lines)) {
    return isAbove || (sectionKeyword(first.text) !== null && lines.every(({ isOver }) => isOver));
  }
  const areUncounted = lines.every(({ count }) => count === '');
  return isAbove && areUncounted && !REMARK.test(first.word) && lines.at(-1)?.isOver === true;
}

/**
 * The rows of lines over the table whose label counts or names the rows below, although the same word may say
 * something of the action above: "Outcome 2: Pupils feel safe". The first of them stands above the first action, or
 * they are counted once through the table, each over actions of its own.
 *
 * @param above texts of sections that stand above the headings
 * @example findLabelledBands(view, segments, []).has(9) // true
 */
export function findLabelledBands(
  view: SheetView,
  segments: readonly LaidOutSegment[],
  above: readonly string[],
): ReadonlySet<number> {
  if (view.sheet.merges.length === 0) return new Set();
  const lines = listLines(view, segments);
  const words = new Set(lines.map(({ word }) => word));
  const before = new Set(above.map((text) => LABEL.exec(text)?.[1]?.toLowerCase()));
  const bands = [...words]
    .map((word) => lines.filter((line) => line.word === word))
    .filter((group) => areBands(group, before.has(group[0]?.word)));
  return new Set(bands.flat().map(({ row }) => row));
}
