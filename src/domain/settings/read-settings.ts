import type { DateSystem } from '../calendar/serial';
import type { Finding } from '../findings/finding';
import { columnNumber, formatAddress } from '../grid/address';
import type { Cell, CellValue } from '../grid/cell';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';
import type { PlanField, PlanMapping } from '../plan/plan';
import type { RagKeyChoice } from '../rag/rag-policy';
import { headingOnSettings } from './place-mappings';
import { FIELD_WORDS, KEY_WORDS, NO_FIELD, parseField, parseKeyWord } from './setting-words';
import {
  AS_READ,
  DEFAULT_SETTINGS,
  settingId,
  type RefusedSetting,
  type Settings,
  SETTINGS_COLUMNS,
} from './settings';
import { SIMPLE_SETTINGS } from './simple-settings';

/** Settings as read, and what was refused on the way. */
export interface SettingsReading {
  readonly settings: Settings;
  /** One for each refused setting, in the same order. */
  readonly findings: readonly Finding[];
}

type Heading = (typeof SETTINGS_COLUMNS)[number];

interface SettingRow {
  readonly setting: string;
  readonly value: Cell;
  readonly sheet: string;
  readonly about: string;
  readonly cell: string;
}

/** The row that holds the headings "Setting" and "Value", and where each heading stands. */
function findHeadings(
  sheet: SheetSnapshot,
): { readonly row: number; readonly columns: ReadonlyMap<Heading, number> } | null {
  for (const [index, line] of sheet.cells.entries()) {
    const columns = new Map<Heading, number>();
    for (const [column, cell] of line?.entries() ?? []) {
      const heading = SETTINGS_COLUMNS.find((one) => one.toLowerCase() === cell?.text.trim().toLowerCase());
      if (heading && !columns.has(heading)) columns.set(heading, column + 1);
    }
    if (columns.has('Setting') && columns.has('Value')) return { row: index + 1, columns };
  }
  return null;
}

function readRows(sheet: SheetSnapshot): readonly SettingRow[] {
  const found = findHeadings(sheet);
  if (!found) return [];
  const rows: SettingRow[] = [];
  const textIn = (row: number, heading: Heading): string => {
    const column = found.columns.get(heading);
    return column === undefined ? '' : cellAt(sheet, { row, column }).text;
  };
  for (let row = found.row + 1; row <= sheet.rowCount; row += 1) {
    const setting = textIn(row, 'Setting').trim();
    if (setting === '') continue;
    const at = { row, column: found.columns.get('Value') ?? 2 };
    rows.push({
      setting,
      value: cellAt(sheet, at),
      sheet: textIn(row, 'Sheet'),
      about: textIn(row, 'For'),
      cell: formatAddress(at),
    });
  }
  return rows;
}

/** The words of a cell; a number as it is. */
function wordsOf({ value, text }: Cell): string {
  return typeof value === 'string' ? value.trim() : text.trim();
}

/** `C · Lead` */
const COLUMN_AND_HEADING = /^\s*([A-Za-z]{1,3})\s*·\s*(\S.*)$/s;

class Reader {
  settings: Settings = DEFAULT_SETTINGS;
  readonly findings: Finding[] = [];
  readonly refused: RefusedSetting[] = [];
  readonly choices: RagKeyChoice[] = [];
  private readonly headings = new Map<string, Map<number, string>>();
  private readonly mapped = new Map<
    string,
    { headerRow: number | null; columns: Map<number, PlanField | null> }
  >();

  constructor(
    private readonly sheetName: string,
    private readonly dateSystem: DateSystem,
  ) {}

  private refuse(row: SettingRow, allowed: string, used: string): void {
    const typed: CellValue = row.value.value;
    this.refused.push({ id: settingId(row.setting, row.sheet, row.about), typed });
    const setting = row.about === '' ? row.setting : `${row.setting} ${row.about}`;
    this.findings.push({
      code: 'setting-refused',
      sheet: this.sheetName,
      cell: row.cell,
      raw: row.value.text,
      detail: { setting, allowed, used },
    });
  }

  private mappingOf(sheet: string) {
    const known = this.mapped.get(sheet) ?? { headerRow: null, columns: new Map<number, PlanField | null>() };
    this.mapped.set(sheet, known);
    return known;
  }

  /** The heading beside a column's letter, also of one that nobody corrected: together they tell the row of headings. */
  private noteHeading({ setting, sheet, about }: SettingRow): void {
    const [, letters = '', heading = ''] = COLUMN_AND_HEADING.exec(about) ?? [];
    if (setting.toLowerCase() !== 'column' || heading === '') return;
    const known = this.headings.get(sheet) ?? new Map<number, string>();
    this.headings.set(sheet, known.set(columnNumber(letters), headingOnSettings(heading)));
  }

  private readColumn(row: SettingRow, words: string): void {
    const column = columnNumber(/^[A-Za-z]{1,3}(?=\s*·|\s*$)/.exec(row.about.trim())?.[0] ?? '');
    const field = parseField(words);
    if (field !== undefined && column > 0) this.mappingOf(row.sheet).columns.set(column, field);
    else
      this.refuse(
        row,
        [AS_READ, ...Object.values(FIELD_WORDS), NO_FIELD].join(', '),
        'what Parity reads it as',
      );
  }

  private readHeadingRow(row: SettingRow, words: string): void {
    const number = /^\d{1,7}$/.test(words) ? Number(words) : 0;
    if (number > 0 && number <= 1_048_576) this.mappingOf(row.sheet).headerRow = number;
    else this.refuse(row, `${AS_READ}, or the number of a row`, 'the row Parity finds');
  }

  private readKeyWord(row: SettingRow, words: string): void {
    const status = parseKeyWord(words);
    if (status) this.choices.push({ sheet: row.sheet, label: row.about.trim(), status });
    else
      this.refuse(
        row,
        [AS_READ, ...Object.values(KEY_WORDS)].join(', '),
        'the meaning Parity reads in the plan',
      );
  }

  read(row: SettingRow): void {
    const simple = SIMPLE_SETTINGS.find(({ name }) => name.toLowerCase() === row.setting.toLowerCase());
    if (simple) {
      const blank = row.value.value === null || row.value.text.trim() === '';
      const taken = simple.take(this.settings, blank ? null : row.value.value, this.dateSystem);
      if (taken) this.settings = taken;
      else if (!blank) this.refuse(row, simple.allowed, simple.inWords(this.settings));
      return;
    }
    this.noteHeading(row);
    const words = wordsOf(row.value);
    if (words === '' || words.toLowerCase() === AS_READ.toLowerCase() || row.sheet === '') return;
    switch (row.setting.toLowerCase()) {
      case 'column':
        return this.readColumn(row, words);
      case 'heading row':
        return this.readHeadingRow(row, words);
      case 'rag key':
        return this.readKeyWord(row, words);
    }
  }

  finish(): SettingsReading {
    const mappings = [...this.mapped].map(([sheet, mapping]): PlanMapping => {
      const headings = this.headings.get(sheet);
      return { sheet, ...mapping, ...(headings ? { headings } : {}) };
    });
    const { choices: ragKeyChoices, refused, findings } = this;
    return { settings: { ...this.settings, mappings, ragKeyChoices, refused }, findings };
  }
}

/**
 * The settings of a workbook from its `Parity settings` sheet. Rows are known by their words, wherever they were
 * moved; a row that was taken out leaves the default; a value that cannot be used is reported and the default
 * stands.
 *
 * @param sheet null when the workbook has none
 * @example readSettings(null).settings.dueSoonDays // 30
 */
export function readSettings(sheet: SheetSnapshot | null, dateSystem: DateSystem = 1900): SettingsReading {
  if (!sheet) return { settings: DEFAULT_SETTINGS, findings: [] };
  const reader = new Reader(sheet.name, dateSystem);
  for (const row of readRows(sheet)) reader.read(row);
  return reader.finish();
}
