import type { GridValue } from '../sheet-builder';
import { writtenAction, writtenLeads } from './action-cells';
import type { ExpectedAction, ExpectedPlan } from './expected-plan';
import { writeTitle } from './lay-out-table';
import type { PlanLayout } from './layout-choices';
import type { PlannedAction } from './planned-action';
import { writeDate } from './planned-dates';
import type { PlannedPlan } from './planned-sheet';
import { SECTION_NAMES } from './plan-words';
import type { SheetWriter } from './sheet-writer';

const PERIODS = 5;
const MONTHS_BETWEEN = 3;
const FIRST_MONTH = 3;
const MARK_FILL = '#00B050';

interface Period {
  readonly heading: string;
  readonly iso: string;
}

/** Months or quarters one after the other, as headings. */
function listPeriods({ dueAs }: PlanLayout): readonly Period[] {
  const style = dueAs === 'quarter' || dueAs === 'mixed' ? 'quarter' : 'month';
  return Array.from({ length: PERIODS }, (_, at) => {
    const { cell, iso } = writeDate(FIRST_MONTH + at * MONTHS_BETWEEN, style, 0);
    return { heading: String(cell), iso };
  });
}

function plainLayout(layout: PlanLayout): PlanLayout {
  return { ...layout, isInStep: false, fields: ['action', 'lead'] };
}

function periodOf({ due, place }: PlannedAction): number {
  return ((due ?? 0) + place) % PERIODS;
}

/** Writes a plan whose deadlines are marks under the months or quarters. */
export function writeMarks(writer: SheetWriter, { layout: given, actions }: PlannedPlan): ExpectedPlan {
  const layout = plainLayout(given);
  const periods = listPeriods(layout);
  writeTitle(writer, layout, 'Equality action plan');
  const headerRow = writer.push(['Action', 'Lead', ...periods.map(({ heading }) => heading)]);
  const mark = (isMarked: boolean): GridValue => {
    if (!isMarked) return null;
    return layout.statusAs === 'fill'
      ? { value: null, fill: MARK_FILL }
      : layout.statusAs === 'ticks'
        ? '✓'
        : 'X';
  };
  const expected = actions.map((action): ExpectedAction => {
    const leads = writtenLeads(layout, action);
    const at = periodOf(action);
    const row = writer.push([
      writtenAction(layout, action),
      leads.cell,
      ...periods.map((_, of) => mark(of === at)),
    ]);
    const due = [periods[at]?.iso ?? ''];
    return { rows: [row, row], action: writtenAction(layout, action), due, leads: leads.names };
  });
  const span = [writer.sheetColumn(1), writer.sheetColumn(PERIODS + 2)] as const;
  const columns = { action: writer.sheetColumn(1), lead: writer.sheetColumn(2) };
  return {
    layout: 'table',
    headerRows: [headerRow, headerRow],
    lastRow: writer.row,
    span,
    columns,
    actions: expected,
  };
}

/** Writes a plan whose actions stand themselves under the months or quarters they are due in, a theme or lead a row. */
export function writeMatrix(writer: SheetWriter, { layout: given, actions }: PlannedPlan): ExpectedPlan {
  const layout = plainLayout(given);
  const periods = listPeriods(layout);
  const isByLead = layout.leadAs === 'one';
  writeTitle(writer, layout, 'Equality action plan');
  const headerRow = writer.push([isByLead ? 'Lead' : 'Theme', ...periods.map(({ heading }) => heading)]);
  const rows = new Map<string, Map<number, PlannedAction>>();
  for (const action of actions) {
    const group = isByLead ? String(action.lead ?? 0) : String(action.section);
    const cells = rows.get(group) ?? new Map<number, PlannedAction>();
    if (!cells.has(periodOf(action))) cells.set(periodOf(action), action);
    rows.set(group, cells);
  }
  const expected: ExpectedAction[] = [];
  for (const cells of rows.values()) {
    const [first] = cells.values();
    if (!first) continue;
    const leads = writtenLeads(layout, { ...first, lead: first.lead ?? 0 });
    const begin = isByLead ? leads.cell : SECTION_NAMES[first.section];
    const row = writer.push([begin, ...periods.map((_, at) => textAt(layout, cells.get(at)))]);
    for (const [at, action] of [...cells].sort(([one], [other]) => one - other)) {
      const due = [periods[at]?.iso ?? ''];
      const text = writtenAction(layout, action);
      expected.push({ rows: [row, row], action: text, due, ...(isByLead && { leads: leads.names }) });
    }
  }
  const span = [writer.sheetColumn(1), writer.sheetColumn(PERIODS + 1)] as const;
  return {
    layout: 'table',
    headerRows: [headerRow, headerRow],
    lastRow: writer.row,
    span,
    columns: {},
    actions: expected,
  };
}

function textAt(layout: PlanLayout, action: PlannedAction | undefined): GridValue {
  return action ? writtenAction(layout, action) : null;
}
