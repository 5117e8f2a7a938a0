import type { GridValue } from '../sheet-builder';
import type { PlanLayout } from './layout-choices';
import type { SheetWriter } from './sheet-writer';

type Table = readonly (readonly GridValue[])[];

/** Tables that stand near plans and are none. */
const TABLES: Readonly<Record<string, Table>> = {
  contacts: [
    ['Name', 'Role', 'Email'],
    ['Priya Example', 'Head of Inclusion', 'inclusion@example.org'],
    ['Sam Example', 'EDI Lead', 'edi@example.org'],
  ],
  abbreviations: [
    ['Abbreviation', 'Meaning'],
    ['EDI', 'Equality, diversity and inclusion'],
    ['OH', 'Occupational health'],
    ['ESR', 'Electronic staff record'],
  ],
  objectives: [
    ['No', 'Objective', 'Strategic theme'],
    [1, 'Recruit and promote fairly in every division', 'Our people'],
    [2, 'Make this a safe place to work for everyone', 'Our culture'],
    [3, 'Use data well and share what it tells', 'Our learning'],
  ],
  dashboard: [
    ['Status', 'Number', 'Share'],
    ['Complete', 3, '25%'],
    ['On track', 6, '50%'],
    ['Overdue', 3, '25%'],
  ],
  figures: [
    ['Indicator', 'White', 'BME', 'Year'],
    ['Shortlisting', 1.4, 1.1, 2023],
    ['Harassment', 22.5, 28.1, 2023],
  ],
  key: [['Key'], ['Red: off track'], ['Amber: some delay'], ['Green: on track']],
};

function tableOf(besides: PlanLayout['besides'], place: string): Table | undefined {
  const [name = '', where] = besides.split(' ');
  return where === place ? TABLES[name] : undefined;
}

/** Writes what stands above a plan, with a blank row below a table. */
export function writeAbove(writer: SheetWriter, { besides }: PlanLayout): void {
  const table = tableOf(besides, 'above');
  if (!table) return;
  for (const line of table) writer.push(line);
  if ((table[0]?.length ?? 0) > 1) writer.push([]);
}

/** Writes what stands beside a plan, from the row of its headings on, a column apart. */
export function writeBeside(writer: SheetWriter, { besides }: PlanLayout, top: number, width: number): void {
  for (const [at, line] of (tableOf(besides, 'beside') ?? []).entries())
    writer.put(top + at, width + 2, line);
}

/** Writes what stands below a plan. */
export function writeBelow(writer: SheetWriter, { besides }: PlanLayout, actions: number): void {
  const table = besides === 'totals' ? [['Total', actions]] : tableOf(besides, 'below');
  if (!table) return;
  writer.push([]);
  for (const line of table) writer.push(line);
}
