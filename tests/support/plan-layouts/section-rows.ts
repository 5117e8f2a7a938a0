import type { PlanLayout } from './layout-choices';
import { SECTION_NAMES } from './plan-words';
import type { SheetWriter } from './sheet-writer';

const PALE = '#D9E1F2';
const PALER = '#EDF2F9';
const SUB_SECTIONS = ['First steps', 'Longer term'];

/** The words a section is named by. */
export function sectionText({ sections }: PlanLayout, section: number): string {
  const name = SECTION_NAMES[section] ?? '';
  const number = String(section + 1);
  switch (sections) {
    case 'numbered':
    case 'nested':
      return `${number}. ${name}`;
    case 'capitals':
      return name.toUpperCase();
    case 'keyword':
      return `Objective ${number}: ${name}`;
    default:
      return name;
  }
}

function subText(section: number, at: number): string {
  return `${String(section + 1)}.${String(at + 1)} ${SUB_SECTIONS[at] ?? ''}`;
}

/** Whether sections stand on rows of their own. */
export function hasSectionRows({ sections }: PlanLayout): boolean {
  return sections !== 'none' && !sections.startsWith('column');
}

/** The headings that hold for the actions of a section, outermost first; undefined in a plan without sections. */
export function sectionPath(layout: PlanLayout, section: number, sub: number): readonly string[] | undefined {
  if (layout.sections === 'none') return undefined;
  const text = sectionText(layout, section);
  return layout.sections === 'nested' ? [text, subText(section, sub)] : [text];
}

/** Writes the second heading of a nested section. */
export function writeSubSection(writer: SheetWriter, section: number, at: number, width: number): void {
  const row = writer.lone(subText(section, at));
  writer.merge(row, 1, row, width);
  writer.fill(row, 1, width, PALER);
}

/** Writes the row that names a section. */
export function writeSection(writer: SheetWriter, layout: PlanLayout, section: number, width: number): void {
  const { sections } = layout;
  const text = sectionText(layout, section);
  const row = sections === 'indented' ? writer.push([`    ${text}`]) : writer.lone(text);
  if (sections === 'tinted' || sections === 'merged' || sections === 'nested')
    writer.fill(row, 1, width, PALE);
  if (sections === 'merged' || sections === 'nested') writer.merge(row, 1, row, width);
  if (sections === 'nested') writeSubSection(writer, section, 0, width);
}
