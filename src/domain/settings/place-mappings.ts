import type { SheetSnapshot, WorkbookSnapshot } from '../grid/sheet-snapshot';
import type { PlanMapping } from '../plan/plan';
import type { Settings } from './settings';

/** Headings stand near the top. */
const LAST_ROW = 200;
/** A long heading is cut on the settings sheet. */
const LONGEST_HEADING = 80;

/**
 * A heading as the settings sheet writes it: on one line, cut when long.
 *
 * @example headingOnSettings('Due\ndate') // 'Due date'
 */
export function headingOnSettings(heading: string): string {
  return heading.replace(/\s+/g, ' ').trim().slice(0, LONGEST_HEADING).trim();
}

type Headings = ReadonlyMap<number, string>;

/** The headings of the row that has most of those recorded, by column; the first such row. */
function findHeadings(sheet: SheetSnapshot, recorded: Headings): Headings {
  const wanted = new Set(recorded.values());
  let best: Headings = new Map();
  let most = 0;
  for (const line of sheet.cells.slice(0, LAST_ROW)) {
    const row = new Map<number, string>();
    line?.forEach((cell, at) => {
      const text = cell ? headingOnSettings(cell.text) : '';
      if (text !== '') row.set(at + 1, text);
    });
    const found = new Set([...row.values()].filter((text) => wanted.has(text))).size;
    if (found <= most) continue;
    most = found;
    best = row;
  }
  return best;
}

const columnsOf = (headings: Headings, text: string): readonly number[] =>
  [...headings].flatMap(([column, heading]) => (heading === text ? [column] : []));

/**
 * Where a column stands now: where it was recorded, where its heading has gone, or null when another column stands
 * in its place and its heading is nowhere. Of equal headings the first stays the first.
 */
function placeNow(column: number, recorded: Headings, now: Headings): number | null {
  const heading = recorded.get(column);
  if (heading === undefined || now.size === 0) return column;
  const before = columnsOf(recorded, heading);
  const after = columnsOf(now, heading);
  if (after.length > 0 && after.length === before.length) return after[before.indexOf(column)] ?? column;
  if (after.includes(column)) return column;
  if (after.length > 0) return null;
  // Its heading was reworded where it stands, or the column was taken out and another has moved up.
  const stands = now.get(column);
  return stands !== undefined && [...recorded.values()].includes(stands) ? null : column;
}

function place(mapping: PlanMapping, sheet: SheetSnapshot | undefined): PlanMapping {
  const { headings: recorded } = mapping;
  if (!sheet || !recorded || recorded.size === 0) return mapping;
  const now = findHeadings(sheet, recorded);
  const columns = new Map(
    [...mapping.columns].flatMap(([column, field]) => {
      const placed = placeNow(column, recorded, now);
      return placed === null ? [] : [[placed, field] as const];
    }),
  );
  return { sheet: mapping.sheet, headerRow: mapping.headerRow, columns };
}

/**
 * The settings with each correction at the column that has its heading now, wherever others have moved it since it
 * was written.
 *
 * @example placeMappings(settings, workbook).mappings[0]?.columns.get(4) // 'lead', recorded when it was column C
 */
export function placeMappings(settings: Settings, workbook: WorkbookSnapshot): Settings {
  if (settings.mappings.length === 0) return settings;
  const mappings = settings.mappings.map((mapping) =>
    place(
      mapping,
      workbook.sheets.find(({ name }) => name === mapping.sheet),
    ),
  );
  return { ...settings, mappings };
}
