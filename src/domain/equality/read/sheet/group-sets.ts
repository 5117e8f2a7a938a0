import type { Standard } from '../../../plan/indicators/indicator-definition';
import type { GroupColumnKind } from '../words/group-heading';
import type { Cluster } from '../words/parse-breakdown';
import type { TableHeading } from './table-headings';

/** Columns from 1; null where the table has none. */
export type GroupColumns = Readonly<Record<GroupColumnKind, number | null>>;

/** Columns that count the groups of one standard side by side, once for each year and group of staff. */
export interface GroupSet {
  readonly standard: Standard;
  readonly year: string | null;
  readonly cluster: Cluster | null;
  readonly reference: GroupColumns;
  readonly comparison: GroupColumns;
  /** Several where those not known are counted by why: not stated, not asked. */
  readonly notKnown: readonly number[];
  readonly total: number | null;
}

interface Draft {
  readonly standard: Standard;
  readonly year: string | null;
  readonly cluster: Cluster | null;
  readonly reference: Record<GroupColumnKind, number | null>;
  readonly comparison: Record<GroupColumnKind, number | null>;
  readonly notKnown: number[];
  total: number | null;
  /** Whether a group came twice, with nothing to tell which of two tables it is of. */
  isDoubled: boolean;
}

function begin(standard: Standard, { year, cluster }: TableHeading): Draft {
  const none = { count: null, percent: null, base: null };
  return {
    standard,
    year,
    cluster,
    reference: { ...none },
    comparison: { ...none },
    notKnown: [],
    total: null,
    isDoubled: false,
  };
}

/**
 * The sets of group columns in a row of headings, from the left. A column of those not known, or of all, belongs to
 * the set it stands in or beside. A set in which a group comes twice is none: two tables cannot be told apart.
 *
 * @example groupSets(headings)[0]?.standard // 'WRES' for White, BME, Not known
 */
export function groupSets(headings: readonly TableHeading[]): readonly GroupSet[] {
  const sets = new Map<string, Draft>();
  let last: Draft | null = null;
  const waiting: TableHeading[] = [];
  const put = (draft: Draft, { group, column, words }: TableHeading): void => {
    if (!group || group.holds === 'percent') return;
    if (group.group === 'not-known') {
      // Their total counts them all: the columns it adds up are not added to it.
      if (/\btotals?\b/.test(words)) draft.notKnown.splice(0);
      draft.notKnown.push(column);
    }
    if (group.group === 'total') draft.total ??= column;
  };
  for (const heading of headings) {
    const { group, year, cluster } = heading;
    if (!group) continue;
    if (group.group === 'not-known' || group.group === 'total') {
      if (last) put(last, heading);
      else waiting.push(heading);
      continue;
    }
    const standard = group.standard ?? 'WRES';
    const key = [standard, year ?? '', cluster ?? ''].join('|');
    last = sets.get(key) ?? begin(standard, heading);
    sets.set(key, last);
    if (last[group.group].count !== null && group.holds === 'count') last.isDoubled = true;
    last[group.group][group.holds] ??= heading.column;
    for (const one of waiting.splice(0)) put(last, one);
  }
  return [...sets.values()].filter(({ isDoubled }) => !isDoubled);
}
