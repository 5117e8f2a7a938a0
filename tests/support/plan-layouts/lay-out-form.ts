import type { PlanField } from '../../../src/domain/plan/plan';
import type { GridValue } from '../sheet-builder';
import { cellOf } from './action-cells';
import { expectAction } from './expect-action';
import type { ExpectedAction, ExpectedPlan } from './expected-plan';
import { writeTitle } from './lay-out-table';
import type { PlanLayout } from './layout-choices';
import type { PlannedAction } from './planned-action';
import type { PlannedPlan } from './planned-sheet';
import { listColumns, type Column } from './plan-columns';
import { sectionText } from './section-rows';
import type { SheetWriter } from './sheet-writer';

type Labelled = Column & { readonly field: PlanField; readonly heading: string };

const LEFT_OUT: ReadonlySet<string> = new Set(['other', 'mark', 'blank', 'numbers', 'bullets', 'section']);
/** Ways of layout that make no sense where the names of the fields stand one below the other. */
const ONLY_IN_TABLES = {
  headingRows: 'one',
  headingStyle: 'plain',
  splitAcrossPages: 'never',
  unlabelled: 'none',
  nameless: [],
  extraColumns: [],
  isInStep: false,
} as const;

/** The layout of a plan as a form can have it. */
export function formLayout(layout: PlanLayout): PlanLayout {
  const isLabel = layout.headingStyle === 'colon' || layout.headingStyle === 'capitals';
  const statusAs = ['fill', 'marks', 'ticks'].includes(layout.statusAs) ? 'word' : layout.statusAs;
  return {
    ...layout,
    ...ONLY_IN_TABLES,
    statusAs,
    headingStyle: isLabel ? layout.headingStyle : 'plain',
    sections: layout.sections === 'keyword' || layout.sections === 'numbered' ? layout.sections : 'none',
  };
}

/** The labels of a form, top to bottom. */
export function listLabels(plan: PlannedPlan): readonly Labelled[] {
  return listColumns(plan).filter((column): column is Labelled => !LEFT_OUT.has(column.field));
}

/** Writes a plan as a form, the names of the fields down the side and one action a block. */
export function writeForm(writer: SheetWriter, { layout: given, actions }: PlannedPlan): ExpectedPlan {
  const layout = formLayout(given);
  const labels = listLabels({ layout, actions });
  writeTitle(writer, layout, 'Equality action plan');
  const top = writer.row + 1;
  const isNumbered = layout.refAs === 'number';
  let section = -1;
  const writeBlock = (action: PlannedAction): ExpectedAction => {
    if (layout.sections !== 'none' && action.section !== section) {
      section = action.section;
      writer.lone(sectionText(layout, section));
    }
    const first = writer.row + 1;
    for (const label of labels) {
      const isCounted = isNumbered && label.field === 'action';
      const name = isCounted ? `Action ${String(action.place + 1)}` : label.heading;
      const value: GridValue = cellOf(layout, label, action);
      writer.push([name, value]);
    }
    const rows = [first, writer.row] as const;
    if (layout.blankEvery > 0) writer.push([]);
    const path = layout.sections === 'none' ? undefined : [sectionText(layout, section)];
    return expectAction(layout, action, rows, path);
  };
  const expected = actions.map(writeBlock);
  const span = [writer.sheetColumn(1), writer.sheetColumn(2)] as const;
  const columns = Object.fromEntries(labels.map(({ field }) => [field, span[1]]));
  return {
    layout: 'form',
    headerRows: [0, top],
    lastRow: writer.row,
    span,
    columns,
    actions: expected,
  };
}

/** Writes a plan with the names of the fields down the side and each action in a column of its own. */
export function writeTransposed(writer: SheetWriter, { layout: given, actions }: PlannedPlan): ExpectedPlan {
  const layout = { ...formLayout(given), sections: 'none' as const };
  const labels = listLabels({ layout, actions });
  writeTitle(writer, layout, 'Equality action plan');
  const top = writer.row + 1;
  for (const label of labels)
    writer.push([label.heading, ...actions.map((action) => cellOf(layout, label, action))]);
  const rows = [top, writer.row] as const;
  const span = [writer.sheetColumn(1), writer.sheetColumn(actions.length + 1)] as const;
  const expected = actions.map((action) => expectAction(layout, action, rows, undefined));
  const columns = {};
  return {
    layout: 'form',
    headerRows: [0, top],
    lastRow: writer.row,
    span,
    columns,
    actions: expected,
  };
}
