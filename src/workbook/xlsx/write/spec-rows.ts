import type { SheetSpec } from '../../../domain/report/sheet-spec';
import type { WorkbookDraft } from './workbook-draft';
import type { ByteWriter } from './byte-writer';
import { CellWriter, needOf } from './cell-xml';
import { hyperlinkXml } from './patch-hyperlinks';
import { rowHeight } from '../../../domain/report/page/row-height';
import type { UserRow } from './user-cells';

/** The rows of a sheet of ours, with the user's own cells beside and below. */
export class SpecRows {
  readonly hyperlinks: string[] = [];
  private readonly cells: CellWriter;

  constructor(
    private readonly draft: WorkbookDraft,
    private readonly spec: SheetSpec,
    private readonly own: ReadonlyMap<number, UserRow>,
  ) {
    this.cells = new CellWriter('', draft.workbook.dateSystem);
  }

  write(out: ByteWriter): void {
    const { rows } = this.spec;
    rows.forEach((_, index) => this.writeRow(out, index + 1));
    for (const row of this.own.keys()) {
      if (row > rows.length) this.writeRow(out, row);
    }
  }

  private writeRow(out: ByteWriter, row: number): void {
    const own = this.own.get(row);
    const spec = this.spec.rows[row - 1];
    let xml = '';
    spec?.cells.forEach((cell, index) => {
      if (!cell) return;
      const style = this.draft.styles.cellStyle(cell.style, 0, needOf(cell));
      const column = index + 1;
      if (cell.link) this.hyperlinks.push(hyperlinkXml({ row, column, cell }, 'hyperlink'));
      const content = this.cells.contentOf(cell);
      if (content !== null || cell.formula !== undefined || style !== 0) {
        xml += this.cells.cell(row, column, style, cell, content);
      }
    });
    xml += own?.cells.join('') ?? '';
    const height = spec && rowHeight(spec, this.spec.columnWidths);
    if (xml === '' && height === undefined) return;
    const size = height === undefined ? (own?.height ?? '') : ` ht="${height}" customHeight="1"`;
    out.text(`<row r="${row}"${size}>${xml}</row>`);
  }
}
