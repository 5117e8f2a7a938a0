import { formatAddress, formatRange, type CellRange } from '../../../domain/grid/address';
import type { ConditionalFormatSpec, PrintSetUp, ValidationSpec } from '../../../domain/report/sheet-spec';
import type { Frame } from './frame';
import { putChart } from './put-chart';
import { addressLists, rectanglesOf } from './rectangles';
import { CALL_BYTES, sheetNamed, step, type Step } from './steps';
import { pointSteps, widthSteps } from './put-widths';

/** Page margins in points. */
const MARGINS = {
  leftMargin: 36,
  rightMargin: 36,
  topMargin: 43.2,
  bottomMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
};
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** What stands on a sheet that is given a frame anew. */
export interface FrameBefore {
  /** All cells that the sheet's old or new block covers. */
  readonly covered: CellRange;
  /** The charts of ours that are on it. */
  readonly charts: readonly string[];
  readonly filter: CellRange | null;
  /** The frame it has, where that is known. */
  readonly frame: Frame | null;
}

/**
 * Gives a sheet of ours its frame.
 *
 * @param before what to take off first; null for a new sheet
 */
export function frameSteps(sheet: string, frame: Frame, before: FrameBefore | null): readonly Step[] {
  return [
    ...(before ? [takeOff(sheet, before, frame)] : []),
    ...widthSteps(
      sheet,
      frame.columnWidths.map((width, index) => ({ column: index + 1, width })),
    ),
    ...heightSteps(sheet, frame),
    ...(before?.frame ? giveUpSteps(sheet, before.frame, frame) : []),
    step((context) => {
      const target = sheetNamed(context, sheet);
      target.showGridlines = false;
      if (frame.freeze && frame.freeze.rows + frame.freeze.columns > 0) {
        freeze(target.freezePanes, frame.freeze);
      }
      // A filter that is there already keeps what a person has chosen in it.
      if (frame.filter && !isSame(frame.filter, before?.filter))
        target.autoFilter.apply(target.getRange(formatRange(frame.filter)));
    }),
    ...(frame.conditionalFormats ?? []).map((format) =>
      step((context) => colour(sheetNamed(context, sheet), format)),
    ),
    ...(frame.validations ?? []).map((rule) => step((context) => validate(sheetNamed(context, sheet), rule))),
    ...(frame.print ? [step(print(sheet, frame.print))] : []),
    ...(frame.charts ?? []).map((chart) =>
      step((context) => putChart(sheetNamed(context, sheet), chart), 4000),
    ),
  ];
}

function takeOff(sheet: string, before: FrameBefore, frame: Frame): Step {
  const { charts, filter } = before;
  return step((context) => {
    const target = sheetNamed(context, sheet);
    const cells = target.getRange(formatRange(ruled(before)));
    cells.conditionalFormats.clearAll();
    cells.dataValidation.clear();
    target.freezePanes.unfreeze();
    target.horizontalPageBreaks.removePageBreaks();
    if (filter && !isSame(filter, frame.filter)) target.autoFilter.remove();
    for (const name of charts) target.charts.getItem(name).delete();
  });
}

/** All cells that may have rules: the block itself, and what its rules are known to reach. */
function ruled({ covered, frame }: FrameBefore): CellRange {
  const rules = [...(frame?.conditionalFormats ?? []), ...(frame?.validations ?? [])];
  return rules.reduce(
    (around, { range }) => ({
      top: 1,
      left: 1,
      bottom: Math.max(around.bottom, range.bottom),
      right: Math.max(around.right, range.right),
    }),
    covered,
  );
}

function isSame(one: CellRange, other: CellRange | null | undefined): boolean {
  return !!other && formatRange(one) === formatRange(other);
}

/** Gives rows their heights in points, each height at once to all rows that have it. */
function heightSteps(sheet: string, { heights }: Frame): readonly Step[] {
  const cells = heights.map(([row, points]) => ({ row, column: 1, key: points }));
  return [...rectanglesOf(cells)].flatMap(([points, ranges]) =>
    addressLists(ranges).map((address) =>
      step((context) => {
        sheetNamed(context, sheet).getRanges(address).format.rowHeight = points;
      }, CALL_BYTES + address.length),
    ),
  );
}

/** Columns and rows whose sizes the old frame says and the new one does not go back to what a blank sheet has. */
function giveUpSteps(sheet: string, old: Frame, frame: Frame): readonly Step[] {
  const said = new Set(frame.heights.map(([row]) => row));
  const rows = old.heights.filter(([row]) => !said.has(row));
  return [
    ...pointSteps(
      sheet,
      old.columnWidths.slice(frame.columnWidths.length).map((_, index) => ({
        column: frame.columnWidths.length + index + 1,
        points: null,
      })),
    ),
    ...rows.map(([row]) =>
      step((context) => sheetNamed(context, sheet).getRange(`${row}:${row}`).format.autofitRows()),
    ),
  ];
}

/** Fits the rows to their text that say nothing of their height, once the text is there. */
export function fitSteps(sheet: string, { heights, rowCount }: Frame): readonly Step[] {
  const said = new Set(heights.map(([row]) => row));
  const spans: { top: number; bottom: number }[] = [];
  for (let row = 1; row <= rowCount; row += 1) {
    const last = spans.at(-1);
    if (said.has(row)) continue;
    if (last?.bottom === row - 1) last.bottom = row;
    else spans.push({ top: row, bottom: row });
  }
  return spans.map(({ top, bottom }) =>
    step((context) => sheetNamed(context, sheet).getRange(`${top}:${bottom}`).format.autofitRows()),
  );
}

function freeze(panes: Excel.WorksheetFreezePanes, { rows, columns }: NonNullable<Frame['freeze']>): void {
  if (columns === 0) panes.freezeRows(rows);
  else if (rows === 0) panes.freezeColumns(columns);
  else panes.freezeAt(`A1:${formatAddress({ row: rows, column: columns })}`);
}

function colour(sheet: Excel.Worksheet, { range, formula, style }: ConditionalFormatSpec): void {
  const { custom } = sheet
    .getRange(formatRange(range))
    .conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=${formula}`;
  if (style.fill) custom.format.fill.color = style.fill;
  if (style.colour) custom.format.font.color = style.colour;
  if (style.bold) custom.format.font.bold = true;
}

function validate(sheet: Excel.Worksheet, { range, rule, title, message }: ValidationSpec): void {
  const { dataValidation } = sheet.getRange(formatRange(range));
  const words = { title: title.slice(0, LONGEST_TITLE), message: message.slice(0, LONGEST_MESSAGE) };
  const allowed = ruleOf(rule);
  if (!allowed) return;
  dataValidation.rule = allowed;
  dataValidation.prompt = { ...words, showPrompt: true };
  dataValidation.errorAlert = { ...words, showAlert: true, style: 'Stop' };
}

/** Null for a list that Excel cannot take: 255 characters at most, and a comma ends a choice. */
function ruleOf(rule: ValidationSpec['rule']): Excel.DataValidationRule | null {
  const operator = 'Between';
  switch (rule.kind) {
    case 'list': {
      const source = rule.values.join(',');
      if (source.length > LONGEST_MESSAGE || rule.values.some((value) => value.includes(','))) return null;
      return { list: { inCellDropDown: true, source } };
    }
    case 'whole-number':
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator } };
    case 'date':
      return { date: { formula1: rule.min.toString(), formula2: rule.max.toString(), operator } };
  }
}

/** Always A4, one page wide and as many long as it takes. */
const print =
  (sheet: string, { orientation, titleRows, footer, breaksBefore = [] }: PrintSetUp) =>
  (context: Excel.RequestContext): void => {
    const target = sheetNamed(context, sheet);
    const { pageLayout } = target;
    const isLandscape = orientation === 'landscape';
    pageLayout.orientation = isLandscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.set(MARGINS);
    if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows[0]}:$${titleRows[1]}`);
    const { defaultForAllPages } = pageLayout.headersFooters;
    // `&` begins a code in a footer, and a digit at its start would be taken for a font size.
    defaultForAllPages.leftFooter = footer.replaceAll('&', '&&').replace(/^(?=\d)/, ' ');
    defaultForAllPages.rightFooter = 'Page &P of &N';
    for (const row of breaksBefore) target.horizontalPageBreaks.add(`A${row}`);
  };
