import type { ActionView } from '../../application/pane/review-view';

/** What the list is narrowed to; an action must meet all of it. */
export interface ActionFilter {
  /** Any of these; empty means every status. */
  readonly statuses: readonly ActionView['status'][];
  readonly lead: string | null;
  readonly committee: string | null;
  readonly section: string | null;
}

export const NO_FILTER: ActionFilter = { statuses: [], lead: null, committee: null, section: null };

/** How many of the folded filters are set. */
export function countSet({ lead, committee, section }: ActionFilter): number {
  return [lead, committee, section].filter((choice) => choice !== null).length;
}

export function isNarrowed(filter: ActionFilter): boolean {
  return filter.statuses.length > 0 || countSet(filter) > 0;
}

/** The actions that meet a filter, in their order. */
export function filterActions(actions: readonly ActionView[], filter: ActionFilter): readonly ActionView[] {
  if (!isNarrowed(filter)) return actions;
  const { statuses, lead, committee, section } = filter;
  return actions.filter(
    (action) =>
      (statuses.length === 0 || statuses.includes(action.status)) &&
      (lead === null || action.leads.includes(lead)) &&
      (committee === null || action.committees.includes(committee)) &&
      (section === null || action.section === section),
  );
}
