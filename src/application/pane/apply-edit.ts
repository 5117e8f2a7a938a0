import { columnLetters } from '../../domain/grid/address';
import type { PlanField, PlanMapping } from '../../domain/plan/plan';
import type { SettingsReading } from '../../domain/settings/read-settings';
import { settingId, type Settings } from '../../domain/settings/settings';
import type { SimpleSetting } from '../../domain/settings/simple-setting';
import { AS_AT, DAYS_OF_GRACE, DAYS_OF_NOTICE } from '../../domain/settings/simple-settings';
import { sameLabel } from './same-label';
import type { SettingEdit } from './setting-edit';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The settings after a correction, or why it cannot be made, as a sentence. */
export type EditedSettings = { readonly settings: SettingsReading } | { readonly refusal: string };

/**
 * Puts one correction over the settings in force. What stood refused on the settings sheet in its place is
 * settled by it.
 *
 * @param sheets the names of the workbook's sheets
 */
export function applyEdit(
  before: SettingsReading,
  edit: SettingEdit,
  sheets: readonly string[],
): EditedSettings {
  if ('sheet' in edit && !sheets.includes(edit.sheet)) {
    return { refusal: `There is no sheet named “${edit.sheet}”: scan the workbook again.` };
  }
  switch (edit.kind) {
    case 'header-row':
      return editHeaderRow(before, edit);
    case 'column':
      return editColumn(before, edit);
    case 'key':
      return editKey(before, edit);
    case 'due-soon-days':
      return editSimple(before, DAYS_OF_NOTICE, edit.days);
    case 'grace-days':
      return editSimple(before, DAYS_OF_GRACE, edit.days);
    case 'fixed-as-at':
      return editSimple(before, AS_AT, edit.date);
  }
}

type EditOf<Kind extends SettingEdit['kind']> = Extract<SettingEdit, { kind: Kind }>;

function editSimple(
  before: SettingsReading,
  setting: SimpleSetting,
  value: number | string | null,
): EditedSettings {
  const settings = setting.take(before.settings, value, 1900);
  if (!settings) return { refusal: `“${setting.name}” takes this only: ${lowerFirst(setting.allowed)}.` };
  return settled(before, settings, settingId(setting.name));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function editHeaderRow(before: SettingsReading, { sheet, row }: EditOf<'header-row'>): EditedSettings {
  const headerRow = row === 'as-read' ? null : row;
  if (headerRow !== null && !isBetween(headerRow, LAST_ROW)) {
    return { refusal: 'The heading row is the number of a row, from 1 to 1,048,576.' };
  }
  const settings = withMapping(before.settings, sheet, (mapping) => ({ ...mapping, headerRow }));
  return settled(before, settings, settingId('Heading row', sheet));
}

function editColumn(before: SettingsReading, { sheet, column, field }: EditOf<'column'>): EditedSettings {
  if (!isBetween(column, LAST_COLUMN)) return { refusal: 'Choose a column of the sheet, from A to XFD.' };
  const settings = withMapping(before.settings, sheet, (mapping) => {
    const columns = new Map<number, PlanField | null>(mapping.columns);
    if (field === 'as-read') columns.delete(column);
    else columns.set(column, field);
    return { ...mapping, columns };
  });
  return settled(before, settings, settingId('Column', sheet, columnLetters(column)));
}

function editKey(before: SettingsReading, { sheet, label, status }: EditOf<'key'>): EditedSettings {
  if (label.trim() === '') return { refusal: 'A line of the key needs its word or colour.' };
  const { ragKeyChoices } = before.settings;
  const others = ragKeyChoices.filter((one) => one.sheet !== sheet || !sameLabel(one.label, label));
  const chosen = status === 'as-read' ? [] : [{ sheet, label: label.trim(), status }];
  const settings = { ...before.settings, ragKeyChoices: [...others, ...chosen] };
  return settled(before, settings, settingId('RAG key', sheet, label));
}

function withMapping(
  settings: Settings,
  sheet: string,
  change: (mapping: PlanMapping) => PlanMapping,
): Settings {
  const before = settings.mappings.find((one) => one.sheet === sheet);
  const mapping = change(before ?? { sheet, headerRow: null, columns: new Map() });
  const others = settings.mappings.filter((one) => one !== before);
  const saysNothing = mapping.headerRow === null && mapping.columns.size === 0;
  return { ...settings, mappings: saysNothing ? others : [...others, mapping] };
}

function isBetween(number: number, most: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= most;
}

function settled(before: SettingsReading, settings: Settings, id: string): EditedSettings {
  const stands = (_: unknown, index: number): boolean => before.settings.refused[index]?.id !== id;
  return {
    settings: {
      settings: { ...settings, refused: settings.refused.filter(stands) },
      findings: before.findings.filter(stands),
    },
  };
}
