import { readNamedPeriod, readPlanPeriod, saysPeriod, type DaysNamed } from '../../calendar/plan-period';
import type { PlanPeriod } from '../plan';
import type { RowDraft } from '../rows/row-draft';
import type { TitleBlock } from '../tables/title-block';

/** Sections for a year each are parts of a plan, and none says how long it is. */
const A_YEAR_AND_A_BIT = 380;

/** The period that the outermost sections of a plan all name, as a title that reads "Goal 1: … (2015-2018)" does. */
function periodOfSections(drafts: readonly RowDraft[]): PlanPeriod | null {
  const names = [...new Set(drafts.map(({ section }) => section[0] ?? ''))];
  const periods = names.map((name) => (saysPeriod([name]) ? readPlanPeriod([name]) : null));
  const [first] = periods;
  if (!first || first.start.until(first.end).days < A_YEAR_AND_A_BIT) return null;
  const areAlike = periods.every((each) => each?.start.equals(first.start) && each.end.equals(first.end));
  return areAlike ? first : null;
}

/**
 * The period of a plan: what a note above it names as the plan's; what its title and the lines about it say; where they say nothing, what all its sections do;
 * else what another sheet says of the workbook.
 *
 * @param days the deadlines named in full
 * @param elsewhere the period another sheet says
 * @example findPeriod(titles, drafts, days, null)?.end.toString() // '2026-03-31'
 */
export function findPeriod(
  titles: TitleBlock,
  drafts: readonly RowDraft[],
  days: DaysNamed | undefined,
  elsewhere: PlanPeriod | null,
): PlanPeriod | null {
  const named = titles.notes.length > 0 ? readNamedPeriod(titles.notes) : null;
  if (named) return named;
  const own = readPlanPeriod(titles.lines, days);
  if (own || saysPeriod(titles.lines)) return own;
  const ofSheet = readPlanPeriod(titles.ofSheet, days);
  if (ofSheet || saysPeriod(titles.ofSheet)) return ofSheet;
  return periodOfSections(drafts) ?? elsewhere;
}
