import { readLabelledLine } from '../headings/labelled-line';
import type { RowDraft, SectionLead } from './row-draft';
import type { RowReader } from './row-reader';

/** Sponsors watch over a section; none of its actions is theirs. */
const WATCHES = /^[^:]*\b(?:sponsor|s\.?r\.?o\b|senior responsible|exec(?:utive)?|director)/i;

/**
 * Notes who leads the section that holds now, where a line under its name says so: its actions are theirs if the plan
 * names no leads of its own.
 *
 * @example noteSectionLead(reader, 7, 1, 'Lead: Head of OD')
 */
export function noteSectionLead(reader: RowReader, row: number, column: number, line: string): void {
  const heading = reader.trail.last();
  const said = heading === null || WATCHES.test(line) ? null : readLabelledLine(line);
  if (heading === null || said?.field !== 'lead' || !reader.view.memory.kind(said.text).isWho) return;
  reader.lead = { heading, piece: { row, column, text: said.text, runsOn: false } };
}

/**
 * The lead that holds for the rows under a heading: that of the section around it where it lies inside one.
 *
 * @param path the headings that hold now
 * @example leadUnder(['Objective 1', 'Posters'], leadOfObjective1)
 */
export function leadUnder(path: readonly string[], before: SectionLead | null): SectionLead | null {
  return before !== null && path.includes(before.heading) ? before : null;
}

/**
 * Gives each action the lead of its section, in a plan none of whose actions has one of its own.
 *
 * @example shareLeads(drafts)
 */
export function shareLeads(drafts: readonly RowDraft[]): void {
  if (drafts.some(({ pieces }) => pieces.has('lead'))) return;
  for (const { lead, pieces } of drafts) if (lead) pieces.set('lead', [lead.piece]);
}
