import type { GridValue } from '../sheet-builder';
import { cellOf, writtenAction } from './action-cells';
import { expectAction } from './expect-action';
import type { ExpectedAction, ExpectedPlan } from './expected-plan';
import { writeHeadings } from './heading-rows';
import type { PlanLayout } from './layout-choices';
import { listColumns, type Column } from './plan-columns';
import type { PlannedAction } from './planned-action';
import type { PlannedPlan } from './planned-sheet';
import { REPORTS, TITLE_LINES } from './plan-words';
import { hasSectionRows, sectionPath, sectionText, writeSection, writeSubSection } from './section-rows';
import type { SheetWriter } from './sheet-writer';
import { writeAbove, writeBelow, writeBeside } from './surroundings';

const SPLIT_AFTER = 28;
const NEXT_SUB = 2;

/** Writes the title block above a plan. */
export function writeTitle(writer: SheetWriter, layout: PlanLayout, title: string): void {
  for (let line = 0; line < layout.titleDepth; line += 1) {
    if (line === 0) writer.lone(title);
    else writer.push(line % 3 === 2 ? [] : [TITLE_LINES[line % TITLE_LINES.length]]);
  }
  if (layout.hasPairsAbove) {
    for (const pair of [['Lead', 'Head of Inclusion'], ['Service', 'Whole trust'], []]) writer.push(pair);
  }
}

class TableRows {
  readonly expected: ExpectedAction[] = [];
  private section = -1;
  private sectionTop = 0;
  private inSection = 0;
  private readonly width: number;
  private readonly isMergedDown: boolean;

  constructor(
    private readonly writer: SheetWriter,
    private readonly layout: PlanLayout,
    private readonly columns: readonly Column[],
  ) {
    this.width = columns.length;
    this.isMergedDown = layout.sections === 'column merged';
  }

  write(action: PlannedAction, at: number): void {
    this.writeBetween(action, at);
    const { layout, writer } = this;
    const isFirst = writer.row + 1 === this.sectionTop;
    const line = this.columns.map((column): GridValue => {
      if (column.field !== 'section') return cellOf(layout, column, action);
      return isFirst || layout.sections === 'column repeated' ? sectionText(layout, this.section) : null;
    });
    const rows = this.writeRow(action, at, line);
    const sub = this.inSection < NEXT_SUB ? 0 : 1;
    this.inSection += 1;
    this.expected.push(expectAction(layout, action, rows, sectionPath(layout, this.section, sub)));
  }

  close(): void {
    if (this.isMergedDown && this.section >= 0) this.writer.merge(this.sectionTop, 1, this.writer.row, 1);
  }

  /** A note, a section's heading, a page break or a blank row above an action. */
  private writeBetween(action: PlannedAction, at: number): void {
    const { layout, writer } = this;
    if (layout.hasNotesBetween && at === 2 && !this.isMergedDown) this.writeNote();
    if (action.section !== this.section) return this.openSection(action.section, at);
    if (layout.sections === 'nested' && this.inSection === NEXT_SUB) {
      writeSubSection(writer, this.section, 1, this.width);
      return;
    }
    if (this.isMergedDown) return;
    if (layout.headingsRepeat === 'by page' && at % 5 === 4) this.breakPage('Page 2 of 7');
    if (layout.blankEvery > 0 && at % layout.blankEvery === 0) writer.push([]);
  }

  private openSection(section: number, at: number): void {
    const { layout, writer } = this;
    this.close();
    const isRepeated = at > 0 && layout.headingsRepeat === 'by section';
    if (isRepeated && !hasSectionRows(layout)) writeHeadings(writer, layout, this.columns);
    this.section = section;
    this.inSection = 0;
    if (hasSectionRows(layout)) {
      writeSection(writer, layout, section, this.width);
      if (isRepeated) writeHeadings(writer, layout, this.columns);
    }
    this.sectionTop = writer.row + 1;
  }

  private writeNote(): void {
    const row = this.writer.lone(
      'Note: the actions below were agreed with the staff networks and are reviewed every quarter.',
    );
    this.writer.merge(row, 1, row, this.width);
  }

  private breakPage(text: string): void {
    this.writer.lone(text);
    writeHeadings(this.writer, this.layout, this.columns);
  }

  /** Writes an action, on two rows where a page ends inside it. */
  private writeRow(action: PlannedAction, at: number, line: GridValue[]): readonly [number, number] {
    const { layout, writer, columns } = this;
    const text = writtenAction(layout, action);
    const splitAt = text.indexOf(' ', SPLIT_AFTER);
    const isSplit =
      layout.splitAcrossPages !== 'never' && at % 4 === 1 && splitAt > 0 && !text.includes('\n');
    if (!isSplit || layout.headingsRepeat !== 'by page' || this.isMergedDown) {
      const row = writer.push(line);
      return [row, row];
    }
    const actionAt = columns.findIndex(({ field }) => field === 'action');
    const progressAt = columns.findIndex(({ field }) => field === 'progress');
    const rest: GridValue[] = columns.map(() => null);
    line[actionAt] = text.slice(0, splitAt);
    rest[actionAt] = text.slice(splitAt + 1);
    if (layout.splitAcrossPages === 'two columns' && progressAt !== -1) {
      const report = REPORTS[action.at % REPORTS.length] ?? '';
      const reportSplit = report.indexOf(' ', 8);
      line[progressAt] = report.slice(0, reportSplit);
      rest[progressAt] = report.slice(reportSplit + 1);
    }
    const row = writer.push(line);
    this.breakPage('Page 3 of 7');
    return [row, writer.push(rest)];
  }
}

function writeTemplate(writer: SheetWriter, { template }: PlanLayout, columns: readonly Column[]): void {
  const hints = { action: '[Insert action here]', lead: '[Name]' };
  const examples = {
    action: 'e.g. Train all managers',
    lead: 'e.g. Head of Learning',
    due: 'e.g. March 2025',
  };
  const texts: Readonly<Record<string, string>> = template === 'hint' ? hints : examples;
  if (template === 'hint' || template === 'example')
    writer.push(columns.map(({ field }) => texts[field] ?? null));
}

/** Rows laid out and not filled in: their numbers alone. */
function writeNumbersBelow(
  writer: SheetWriter,
  { template }: PlanLayout,
  columns: readonly Column[],
  from: number,
): void {
  if (template !== 'numbers below') return;
  if (!columns.some(({ field }) => field === 'ref' || field === 'numbers')) return;
  for (const step of [1, 2, 3]) {
    writer.push(columns.map(({ field }) => (field === 'ref' || field === 'numbers' ? from + step : null)));
  }
}

/** Writes the table of a plan, from its headings to its last row, and answers what must be read of it. */
export function writeTable(writer: SheetWriter, plan: PlannedPlan): ExpectedPlan {
  const { layout, actions } = plan;
  const columns = listColumns(plan);
  const headerRows = writeHeadings(writer, layout, columns);
  writeTemplate(writer, layout, columns);
  const rows = new TableRows(writer, layout, columns);
  for (const [at, action] of actions.entries()) rows.write(action, at);
  rows.close();
  const lastRow = writer.row;
  writeNumbersBelow(writer, layout, columns, actions.length);
  const found: ExpectedPlan['columns'] = Object.fromEntries(
    columns.flatMap(({ field }, at) =>
      ['other', 'mark', 'blank', 'numbers', 'bullets'].includes(field)
        ? []
        : [[field, writer.sheetColumn(at + 1)]],
    ),
  );
  const span = [writer.sheetColumn(1), writer.sheetColumn(columns.length)] as const;
  return { layout: 'table', headerRows, lastRow, span, columns: found, actions: rows.expected };
}

/** Writes a plan as a table with all that stands around it. */
export function writeTablePlan(writer: SheetWriter, plan: PlannedPlan, title: string): ExpectedPlan {
  writeTitle(writer, plan.layout, title);
  writeAbove(writer, plan.layout);
  const expected = writeTable(writer, plan);
  writeBelow(writer, plan.layout, plan.actions.length);
  const width = expected.span[1] - expected.span[0] + 1;
  writeBeside(writer, plan.layout, expected.headerRows[0], width);
  return expected;
}
