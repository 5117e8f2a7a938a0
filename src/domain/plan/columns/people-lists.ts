import type { ColumnLayout } from './column-layout';
import type { SheetView } from '../cells/sheet-view';
import { readLeads } from '../leads/read-leads';
import type { PlanAction } from '../plan';

const MOST_WORDS = 4;

/** One person or post and nothing to be done. */
function typeOfOne(view: SheetView, text: string): 'person' | 'role' | null {
  const { isInstruction, words } = view.memory.kind(text);
  if (isInstruction || words < 2 || words > MOST_WORDS) return null;
  const [lead, another] = readLeads(text);
  if (!lead || another || lead.type === 'group' || lead.name !== text.trim()) return null;
  return lead.type;
}

/**
 * Tells whether what was read as actions are the names of people, under a heading that may mean actions and need not:
 * a log of who said what and when, a list of staff or of members.
 *
 * @example arePeople(view, layout, actions) // true for "Name" over "Priya Example" and "Tom Sample" beside comments
 */
export function arePeople(
  view: SheetView,
  { columns, readings }: ColumnLayout,
  actions: readonly PlanAction[],
): boolean {
  const isOpen = readings.some(({ field, sureness }) => field === 'action' && sureness === 'please-check');
  // A project with a name like a person's has somebody who leads it, or a state.
  if (!isOpen || columns.has('lead') || columns.has('rag')) return false;
  let persons = 0;
  for (const { action } of actions) {
    const type = typeOfOne(view, action);
    if (type === null) return false;
    if (type === 'person') persons += 1;
  }
  return persons * 2 > actions.length;
}
