import type { CellRange } from '../../../../src/domain/grid/address';
import { invalidArgument } from '../../protocol/host-error';
import { isRecord } from '../../protocol/update-object';
import type { BookData } from './book-data';
import type { HyperlinkData } from './cell-data';
import type { SheetData } from './sheet-data';
import { requireWritable } from './write-cells';

const NAMES = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

/** Makes links of cells: blue, underlined, and with the text to display where one is given. */
export function putHyperlink(book: BookData, sheet: SheetData, range: CellRange, given: unknown): void {
  if (!isRecord(given)) throw invalidArgument('a hyperlink is an object');
  const unknown = Object.keys(given).find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw invalidArgument(`${unknown} is not known here`);
  if (Object.values(given).some((part) => typeof part !== 'string'))
    throw invalidArgument('its parts are text');
  const hyperlink: HyperlinkData = { ...given };
  if (!hyperlink.address && !hyperlink.documentReference)
    throw invalidArgument('a hyperlink leads somewhere');
  requireWritable(book, sheet, range);
  sheet.change(range, (cell) => ({
    ...cell,
    ...(hyperlink.textToDisplay === undefined ? {} : { value: hyperlink.textToDisplay }),
    hyperlink,
    style: { ...cell.style, font: { ...cell.style.font, color: '#0563C1', underline: 'Single' } },
  }));
  book.changed(sheet, range);
}
