import type { ExpectedPlan, LaidOut } from './expected-plan';
import { kindsOf } from './layout-kinds';
import { writeForm, writeTransposed } from './lay-out-form';
import { writeMarks, writeMatrix } from './lay-out-matrix';
import { writeTable, writeTablePlan } from './lay-out-table';
import type { PlanLayout } from './layout-choices';
import { listColumns } from './plan-columns';
import type { PlannedPlan, PlannedSheet } from './planned-sheet';
import { SheetWriter } from './sheet-writer';

const FIRST_TITLE = 'EDI action plan';
const SECOND_TITLE = 'Race equality action plan';

function withLayout(plan: PlannedPlan, change: Partial<PlanLayout>): PlannedPlan {
  return { ...plan, layout: { ...plan.layout, ...change } };
}

/** Under headings that are or mean mostly the same, a second table is the first one going on. */
function haveOwnHeadings([first, second]: PlannedSheet['plans']): boolean {
  const fieldsOf = (plan: PlannedPlan): readonly string[] =>
    listColumns(plan).flatMap(({ field, heading }) => (heading === null ? [] : [field]));
  const [known, own] = [fieldsOf(first), fieldsOf(second)];
  const shared = own.filter((field) => known.includes(field)).length;
  return shared * 3 < known.length + own.length - shared;
}

/** A plan is known to be another one by its headings, or not at all: one of them may say nothing. */
function asOneOfTwo({ nameless, fields, headingRows }: PlanLayout): Partial<PlanLayout> {
  const isFew = nameless.length === 1 && nameless[0] !== 'action';
  return {
    nameless: isFew ? nameless : [],
    fields: [...new Set([...fields, 'lead', 'due'] as const)],
    headingRows: headingRows === 'merged down' ? headingRows : 'one',
  };
}

function writeBelowOneAnother(writer: SheetWriter, { plans, apart }: PlannedSheet): readonly ExpectedPlan[] {
  const first = withLayout(plans[0], asOneOfTwo(plans[0].layout));
  const second = withLayout(plans[1], asOneOfTwo(plans[1].layout));
  const above = writeTablePlan(writer, first, FIRST_TITLE);
  writer.push([]);
  writer.push([]);
  const isTitled = apart === 'by its title' || !haveOwnHeadings([first, second]);
  const depth = isTitled ? Math.max(1, second.layout.titleDepth) : 0;
  const { besides } = second.layout;
  const hasTableAbove = besides.endsWith('above') && !besides.startsWith('key');
  const change: Partial<PlanLayout> = {
    besides: hasTableAbove ? 'nothing' : besides,
    titleDepth: depth,
    // Known by its headings alone, all of them must be known.
    ...(isTitled ? {} : { hasPairsAbove: false, nameless: [], headingSource: 'own', besides: 'nothing' }),
  };
  return [above, writeTablePlan(writer, withLayout(second, change), SECOND_TITLE)];
}

/** How a table is laid out that has another one beside it: nothing that takes rows of its own. */
const WITHOUT_ROWS: Partial<PlanLayout> = {
  headingsRepeat: 'once',
  headingRows: 'one',
  sections: 'none',
  besides: 'nothing',
  hasNotesBetween: false,
  blankEvery: 0,
  template: 'none',
  nameless: [],
};

function writeSideBySide(writer: SheetWriter, { plans }: PlannedSheet): readonly ExpectedPlan[] {
  const left = writeTablePlan(writer, withLayout(plans[0], WITHOUT_ROWS), FIRST_TITLE);
  const width = left.span[1] - left.span[0] + 1;
  const right = writeTable(writer.beside(width + 1, left.headerRows[0]), withLayout(plans[1], WITHOUT_ROWS));
  return [left, right];
}

function writePlans(writer: SheetWriter, planned: PlannedSheet): readonly ExpectedPlan[] {
  const [plan] = planned.plans;
  switch (planned.shape) {
    case 'table':
      return [writeTablePlan(writer, plan, FIRST_TITLE)];
    case 'two tables below one another':
      return writeBelowOneAnother(writer, planned);
    case 'two tables side by side':
      return writeSideBySide(writer, planned);
    case 'form':
      return [writeForm(writer, plan)];
    case 'transposed':
      return [writeTransposed(writer, plan)];
    case 'marks under dates':
      return [writeMarks(writer, plan)];
    case 'actions under dates':
      return [writeMatrix(writer, plan)];
  }
}

function hiddenRows({ layout }: PlannedPlan, { headerRows, lastRow }: ExpectedPlan): readonly number[] {
  const rows = layout.hiddenRows.map((at) => headerRows[1] + 1 + at);
  return rows.filter((row) => row <= lastRow);
}

/**
 * Lays a planned sheet out as people do, and says what must be read from it.
 *
 * @example layOutSheet(planned).plans[0]?.actions.length // 7
 */
export function layOutSheet(planned: PlannedSheet): LaidOut {
  const [plan] = planned.plans;
  const writer = SheetWriter.begin(plan.layout.columnsBefore);
  const plans = writePlans(writer, planned);
  const [first] = plans;
  const sheet = writer.finish({
    rows: first ? hiddenRows(plan, first) : [],
    columns: plan.layout.hiddenColumns.map((column) => writer.sheetColumn(column + 1)),
  });
  return { sheet, plans, kinds: kindsOf(planned) };
}
