import { serialFromDate } from '../../../domain/calendar/serial';
import { formatAddress, formatRange } from '../../../domain/grid/address';
import type {
  ConditionalFormatSpec,
  PrintSetUp,
  SheetSpec,
  ValidationSpec,
} from '../../../domain/report/sheet-spec';
import { coveredBy } from '../../our-sheet';
import { escapeAttribute, escapeText } from '../xml/escape-xml';
import type { StyleBook } from './style-book';

/** How a person had the old sheet on the screen. */
export interface KeptView {
  /** `tabSelected` and zoom attributes, ready to write. */
  readonly attributes: string;
}

/** Everything before the cells, from the sheet's properties to its column widths. */
export function frameBefore(spec: SheetSpec, dimension: string, view: KeptView): string {
  const fit = spec.print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
  const widths = spec.columnWidths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  return (
    `${fit}<dimension ref="${dimension}"/>` +
    `<sheetViews><sheetView showGridLines="0"${view.attributes} workbookViewId="0">${paneXml(spec)}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    (widths === '' ? '' : `<cols>${widths}</cols>`)
  );
}

/** Everything after the cells, up to the page's breaks and the signs that Excel is to leave out. */
export function frameAfter(
  spec: SheetSpec,
  hyperlinks: readonly string[],
  styles: StyleBook,
  dateSystem: 1900 | 1904,
): string {
  const validations = spec.validations ?? [];
  return (
    (spec.filter ? `<autoFilter ref="${formatRange(spec.filter)}"/>` : '') +
    (spec.conditionalFormats ?? []).map((format, index) => conditionalXml(format, index, styles)).join('') +
    list(
      'dataValidations',
      validations.map((validation) => validationXml(validation, dateSystem)),
      true,
    ) +
    list('hyperlinks', hyperlinks, false) +
    (spec.print ? printXml(spec.print) : '') +
    ignoredXml(spec)
  );
}

/** A text that Excel would call a number stored as text, and mark with a green corner. */
const LIKE_NUMBER = /^[-+]?[\d.,/]+%?$/;

/** On a sheet of ours a reference such as 1.1 is meant as text, so its corner says nothing. */
function ignoredXml(spec: SheetSpec): string {
  const isMarked =
    spec.marker !== null &&
    spec.rows.some(({ cells }) =>
      cells.some((cell) => typeof cell?.value === 'string' && LIKE_NUMBER.test(cell.value)),
    );
  if (!isMarked) return '';
  return `<ignoredErrors><ignoredError sqref="${formatRange(coveredBy(spec))}" numberStoredAsText="1"/></ignoredErrors>`;
}

function list(tag: string, items: readonly string[], counted: boolean): string {
  if (items.length === 0) return '';
  return `<${tag}${counted ? ` count="${items.length}"` : ''}>${items.join('')}</${tag}>`;
}

function paneXml({ freeze }: SheetSpec): string {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return '';
  const pane = freeze.columns === 0 ? 'bottomLeft' : freeze.rows === 0 ? 'topRight' : 'bottomRight';
  const first = formatAddress({ row: freeze.rows + 1, column: freeze.columns + 1 });
  const xSplit = freeze.columns === 0 ? '' : ` xSplit="${freeze.columns}"`;
  const ySplit = freeze.rows === 0 ? '' : ` ySplit="${freeze.rows}"`;
  return (
    `<pane${xSplit}${ySplit} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`
  );
}

function conditionalXml(format: ConditionalFormatSpec, index: number, styles: StyleBook): string {
  return (
    `<conditionalFormatting sqref="${formatRange(format.range)}">` +
    `<cfRule type="expression" dxfId="${styles.differential(format.style)}" priority="${index + 1}">` +
    `<formula>${escapeText(format.formula)}</formula></cfRule></conditionalFormatting>`
  );
}

function validationXml(validation: ValidationSpec, dateSystem: 1900 | 1904): string {
  const { rule, title, message, range } = validation;
  const title32 = escapeAttribute(title.slice(0, 32));
  const message255 = escapeAttribute(message.slice(0, 255));
  const says =
    ' allowBlank="1" showInputMessage="1" showErrorMessage="1"' +
    ` errorTitle="${title32}" error="${message255}" promptTitle="${title32}" prompt="${message255}"`;
  const at = ` sqref="${formatRange(range)}"`;
  const between = (type: string, min: number | null, max: number | null): string =>
    `<dataValidation type="${type}" operator="between"${says}${at}>` +
    `<formula1>${min ?? 0}</formula1><formula2>${max ?? 0}</formula2></dataValidation>`;
  switch (rule.kind) {
    case 'list': {
      const values = rule.values.join(',').replaceAll('"', '""');
      // Excel takes at most 255 characters here, and a comma ends a choice: such a list only explains itself.
      const fits = values.length <= 255 && !rule.values.some((value) => value.includes(','));
      if (!fits) return `<dataValidation${says}${at}/>`;
      return `<dataValidation type="list"${says}${at}><formula1>"${escapeText(values)}"</formula1></dataValidation>`;
    }
    case 'whole-number':
      return between('whole', rule.min, rule.max);
    case 'date':
      return between('date', serialFromDate(rule.min, dateSystem), serialFromDate(rule.max, dateSystem));
  }
}

/** Always A4, one page wide and as many long as it takes. */
function printXml(print: PrintSetUp): string {
  // `&` begins a code in a footer, and a digit straight after `&L` would be taken for a font size.
  const text = print.footer.replaceAll('&', '&&').replace(/^(?=\d)/, ' ');
  const footer = escapeText(`&L${text}&RPage &P of &N`);
  return (
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${print.orientation}" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>${footer}</oddFooter></headerFooter>` +
    breaksXml(print.breaksBefore ?? [])
  );
}

/** A break stands after the row it names. */
function breaksXml(before: readonly number[]): string {
  if (before.length === 0) return '';
  const breaks = before.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${before.length}" manualBreakCount="${before.length}">${breaks}</rowBreaks>`;
}
