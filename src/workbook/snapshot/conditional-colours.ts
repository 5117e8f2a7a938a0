import type { CellRange } from '../../domain/grid/address';
import type { ConditionalFormatSpec } from '../../domain/report/sheet-spec';
import { sameButFill, type HeldCell } from './same-cell';

/** The colours that a sheet's conditional formats may lay over its cells. */
export class ConditionalColours {
  private readonly areas: readonly { readonly range: CellRange; readonly fill: string | undefined }[];

  constructor(formats: readonly ConditionalFormatSpec[]) {
    this.areas = formats.map(({ range, style }) => ({ range, fill: style.fill?.toUpperCase() }));
  }

  /** Whether a cell differs from the one wanted by nothing but a colour that such a format lays over it. */
  explain(row: number, column: number, wanted: HeldCell, found: HeldCell): boolean {
    return (
      this.areas.some(
        ({ range, fill }) =>
          fill !== undefined &&
          fill === found.fill &&
          row >= range.top &&
          row <= range.bottom &&
          column >= range.left &&
          column <= range.right,
      ) && sameButFill(wanted, found)
    );
  }
}
