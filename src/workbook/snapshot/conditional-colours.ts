import type { CellRange } from '../../domain/grid/address';
import type { ConditionalFormatSpec } from '../../domain/report/sheet-spec';
import { sameButFill, type HeldCell } from './same-cell';

interface Colouring {
  readonly range: CellRange;
  readonly fill: string | undefined;
  /** The text that is coloured, where the formula asks for one; undefined where it asks for something else. */
  readonly text: string | undefined;
}

/** The colours that a sheet's conditional formats lay over its cells. */
export class ConditionalColours {
  private readonly colourings: readonly Colouring[];

  constructor(formats: readonly ConditionalFormatSpec[]) {
    this.colourings = formats.map(({ range, formula, style }) => ({
      range,
      fill: style.fill?.toUpperCase(),
      text: /^[A-Z]+\d+="([^"]*)"$/.exec(formula)?.[1],
    }));
  }

  /** Whether a cell differs from the one wanted by nothing but a colour that such a format lays over it. */
  explain(row: number, column: number, wanted: HeldCell, found: HeldCell): boolean {
    if (found.fill === undefined || !sameButFill(wanted, found)) return false;
    return this.colourings.some(
      ({ range, fill, text }) =>
        fill === found.fill &&
        (text === undefined || text === found.value) &&
        row >= range.top &&
        row <= range.bottom &&
        column >= range.left &&
        column <= range.right,
    );
  }
}
