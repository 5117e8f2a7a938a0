import type { Temporal } from 'temporal-polyfill';
import { formatShortDate } from '../calendar/format-date';
import { columnLetters } from '../grid/address';
import type { ColumnReading, Plan } from '../plan/plan';
import { RAG_RULES } from '../rag/rag-rules';
import type { ReviewedPlan } from '../rag/rating';
import { unexplainedLabels } from '../rag/words/unexplained-labels';
import { headingOnSettings } from '../settings/place-mappings';
import { FIELD_WORDS, KEY_WORDS, NO_FIELD } from '../settings/setting-words';
import { AS_READ, settingId, type Settings, SETTINGS_COLUMNS } from '../settings/settings';
import type { SimpleSetting } from '../settings/simple-setting';
import { SIMPLE_SETTINGS } from '../settings/simple-settings';
import { type KeptNote, matchNotes, type NoteKeys, NOTES_HEADING } from './kept-notes';
import { SheetDraft } from './sheet-draft';
import type { CellStyle, SheetSpec, SpecCell, SpecValue, ValidationSpec } from './sheet-spec';
import { statusWord } from './status-words';
import { HEADER, NOTE, SUBTITLE, TEXT, TITLE } from './styles';

export const SETTINGS_SHEET = 'Parity settings';
export const SETTINGS_HEADINGS: readonly string[] = [...SETTINGS_COLUMNS, NOTES_HEADING];

const WIDTHS: readonly number[] = [24, 20, 62, 40, 26, 34, 36];
const HEADER_ROW = 4;
/** A value that a person may change stands out from what only explains. */
const VALUE: CellStyle = { ...TEXT, bold: true, fill: '#FFFDF3' };

interface Line {
  readonly setting: string;
  readonly value: SpecValue;
  readonly style?: CellStyle;
  readonly what: string;
  readonly allowed: string;
  readonly sheet?: string;
  readonly about?: string;
  readonly rule?: ValidationSpec['rule'];
}

/** What the sheet of settings is made from. */
export interface SettingsSheetInput {
  readonly name: string;
  readonly settings: Settings;
  readonly plans: readonly ReviewedPlan[];
  readonly asAt: Temporal.PlainDate;
  /** What the user wrote beside the rows. */
  readonly notes: readonly KeptNote[];
}

function simpleLine(setting: SimpleSetting, settings: Settings): Line {
  const { name, what, allowed, bounds, choices } = setting;
  const value = setting.show(settings);
  const look = Object.values(settings.looks).find(({ fill }) => fill !== null && fill === value);
  const colour = look?.fill ? { fill: look.fill, colour: look.textColour ?? '#000000' } : {};
  return {
    setting: name,
    value,
    what,
    allowed,
    style: { ...VALUE, align: 'left', ...colour },
    ...(bounds ? { rule: { kind: 'whole-number', min: bounds[0], max: bounds[1] } as const } : {}),
    ...(choices ? { rule: { kind: 'list', values: choices } as const } : {}),
  };
}

function lastReviewLine(asAt: Temporal.PlainDate): Line {
  return {
    setting: 'Last review as at',
    value: asAt,
    style: { ...TEXT, align: 'left' },
    what: 'The date the last review spoke for.',
    allowed: 'For information',
  };
}

const FIELD_CHOICES = [AS_READ, ...Object.values(FIELD_WORDS), NO_FIELD];
const KEY_CHOICES = [AS_READ, ...Object.values(KEY_WORDS)];

function fieldWord(field: ColumnReading['field']): string {
  return field === null ? NO_FIELD : FIELD_WORDS[field];
}

function columnName(column: number, heading: string): string {
  const words = headingOnSettings(heading);
  return words === '' ? columnLetters(column) : `${columnLetters(column)} · ${words}`;
}

const SURENESS = { sure: 'sure', fairly: 'fairly sure', 'please-check': 'please check' } as const;

function columnLine(sheet: string, reading: ColumnReading | null, column: number, settings: Settings): Line {
  const mapping = settings.mappings.find((one) => one.sheet === sheet);
  const chosen = mapping?.columns.get(column);
  const readAs = reading
    ? `Read as “${fieldWord(reading.field)}” (${SURENESS[reading.sureness]}${reading.why === '' ? '' : `: ${reading.why}`}). Choose another to correct it.`
    : 'A correction to a column that no plan on this sheet has now.';
  return {
    setting: 'Column',
    value: chosen === undefined ? AS_READ : fieldWord(chosen),
    what: chosen === undefined ? readAs : `Set by hand. Choose “${AS_READ}” to leave it to Parity.`,
    allowed: 'What the column is for, from the list',
    sheet,
    about: columnName(column, reading?.heading ?? ''),
    rule: { kind: 'list', values: FIELD_CHOICES },
  };
}

function headingRowLine(sheet: string, plan: Plan | null, settings: Settings): Line {
  const chosen = settings.mappings.find((one) => one.sheet === sheet)?.headerRow ?? null;
  const found = plan?.layout === 'table' ? `Found in row ${plan.headerRow}. ` : '';
  return {
    setting: 'Heading row',
    value: chosen ?? AS_READ,
    what: `${found}The row that holds the headings of the plan.`,
    allowed: `${AS_READ}, or the number of a row`,
    sheet,
  };
}

function columnLines(plans: readonly ReviewedPlan[], settings: Settings): readonly Line[] {
  const sheets = new Set([
    ...plans.map(({ plan }) => plan.sheet),
    ...settings.mappings.map(({ sheet }) => sheet),
  ]);
  return [...sheets].flatMap((sheet) => {
    const here = plans.filter(({ plan }) => plan.sheet === sheet).map(({ plan }) => plan);
    const readings = new Map<number, ColumnReading>();
    for (const reading of here.flatMap((plan) => plan.columnReadings)) {
      if (!readings.has(reading.column)) readings.set(reading.column, reading);
    }
    const chosen = settings.mappings.find((one) => one.sheet === sheet)?.columns.keys() ?? [];
    const columns = [...new Set([...readings.keys(), ...chosen])].sort((one, other) => one - other);
    return [
      headingRowLine(sheet, here[0] ?? null, settings),
      ...columns.map((column) => columnLine(sheet, readings.get(column) ?? null, column, settings)),
    ];
  });
}

/** The words of a key, those a plan uses without explaining them, and those set by hand, each once a sheet. */
function keyLines(plans: readonly ReviewedPlan[], settings: Settings): readonly Line[] {
  const lines = new Map<string, Line>();
  const put = (sheet: string, label: string, what: string): void => {
    const id = settingId('RAG key', sheet, label);
    if (label.trim() === '' || lines.has(id)) return;
    const choice = settings.ragKeyChoices.find((one) => settingId('RAG key', one.sheet, one.label) === id);
    lines.set(id, {
      setting: 'RAG key',
      value: choice ? KEY_WORDS[choice.status] : AS_READ,
      what,
      allowed: 'What the word or colour means, from the list',
      sheet,
      about: choice?.label ?? label,
      rule: { kind: 'list', values: KEY_CHOICES },
    });
  };
  for (const { plan, ragKey, actions } of plans) {
    for (const { label, meaning, status, from } of ragKey) {
      const byHand = settings.ragKeyChoices.some((one) => one.sheet === plan.sheet && one.label === label);
      const said = `The plan says “${meaning}”; read as “${KEY_WORDS[status]}”.`;
      put(
        plan.sheet,
        label,
        byHand ? 'Set by hand.' : from.sheet ? `${said} From the sheet “${from.sheet}”.` : said,
      );
    }
    for (const label of unexplainedLabels(actions)) {
      put(plan.sheet, label, 'Used as a status; the plan does not say what it means.');
    }
  }
  for (const { sheet, label } of settings.ragKeyChoices) put(sheet, label, 'Set by hand.');
  return [...lines.values()];
}

function ruleLines(): readonly Line[] {
  return RAG_RULES.map(({ status, condition, source }, index) => ({
    setting: `Rule ${index + 1}`,
    value: statusWord(status),
    style: TEXT,
    what: index === 0 ? `${condition}. The first rule that applies decides.` : `${condition}.`,
    allowed: `For information. Source: ${source}.`,
  }));
}

interface Known {
  readonly setting: string;
  readonly sheet?: string | undefined;
  readonly about?: string | undefined;
}

/** A column is known by its heading, wherever it stands now; what has none, and every other setting, by its row. */
function byHeading({ setting, sheet = '', about = '' }: Known): NoteKeys {
  const id = settingId(setting, sheet, about);
  const heading = setting === 'Column' ? (about.split('·')[1]?.trim() ?? '') : '';
  return { exact: `${id}|${heading}`, loose: heading === '' ? id : `column|${sheet}|heading|${heading}` };
}

/** A column by its letter: its heading may have been reworded. */
function byPlace({ setting, sheet, about }: Known): NoteKeys {
  const id = settingId(setting, sheet, about);
  return { exact: id, loose: id };
}

function notesFor(kept: readonly KeptNote[], lines: readonly Line[]): readonly (SpecCell | null)[] {
  const knownFrom = (about: ReadonlyMap<string, string>): Known => ({
    setting: about.get('Setting') ?? '',
    sheet: about.get('Sheet'),
    about: about.get('For'),
  });
  const first = matchNotes(kept, (about) => byHeading(knownFrom(about)), lines.map(byHeading));
  const rest = matchNotes(first.leftOver, (about) => byPlace(knownFrom(about)), lines.map(byPlace));
  return lines.map((_, index) => first.notes[index] ?? rest.notes[index] ?? null);
}

function lineCells(line: Line, settings: Settings, note: SpecCell | null): readonly SpecCell[] {
  const { setting, sheet, about, style, what, allowed } = line;
  const id = settingId(setting, sheet, about);
  const refused = settings.refused.find((one) => one.id === id)?.typed;
  const typed = refused === undefined || typeof refused === 'object' ? line.value : refused;
  return [
    { value: setting, style: TEXT },
    { value: typed, style: style ?? VALUE },
    { value: what, style: TEXT },
    { value: allowed, style: TEXT },
    { value: sheet ?? null, style: TEXT },
    { value: about ?? null, style: TEXT },
    note ?? { value: null, style: NOTE },
  ];
}

function validationsOf(lines: readonly Line[]): readonly ValidationSpec[] {
  return lines.flatMap(({ rule, setting, allowed }, index) => {
    const row = HEADER_ROW + 1 + index;
    return rule
      ? [
          {
            range: { top: row, bottom: row, left: 2, right: 2 },
            rule,
            title: setting,
            message: `Allowed: ${allowed}.`,
          },
        ]
      : [];
  });
}

/** The settings as a sheet that a person can read and change; `readSettings` reads the same settings back. */
export function settingsSheet({ name, settings, plans, asAt, notes: kept }: SettingsSheetInput): SheetSpec {
  const lines: readonly Line[] = [
    ...SIMPLE_SETTINGS.map((setting) => simpleLine(setting, settings)),
    lastReviewLine(asAt),
    ...columnLines(plans, settings),
    ...keyLines(plans, settings),
    ...ruleLines(),
  ];
  const notes = notesFor(kept, lines);
  const draft = new SheetDraft();
  draft.line('Parity settings', TITLE);
  draft.line(
    'Change a value in column B; it is checked and used at the next review. Notes are yours and are kept.',
    SUBTITLE,
  );
  draft.gap();
  draft.add(...SETTINGS_HEADINGS.map((value) => ({ value, style: HEADER })));
  lines.forEach((line, index) => draft.add(...lineCells(line, settings, notes[index] ?? null)));
  return {
    name,
    marker: 'settings',
    columnWidths: WIDTHS,
    rows: draft.rows,
    freeze: { rows: HEADER_ROW, columns: 1 },
    print: {
      orientation: 'landscape',
      titleRows: [HEADER_ROW, HEADER_ROW],
      footer: `Parity · as at ${formatShortDate(asAt)}`,
    },
    filter: { top: HEADER_ROW, bottom: HEADER_ROW + lines.length, left: 1, right: SETTINGS_HEADINGS.length },
    validations: validationsOf(lines),
  };
}
