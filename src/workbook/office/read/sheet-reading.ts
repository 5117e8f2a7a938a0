import type { CellRange } from '../../../domain/grid/address';
import type { SignFont } from '../../lone-sign';
import { answers, intersect, type Answer, type Look } from './ask';
import { Layer } from './layer';

/** The looks of the columns of one band of rows. */
export interface Band {
  readonly range: CellRange;
  readonly looks: readonly Look[];
}

/** All that Excel has told of one sheet so far. */
export class SheetReading {
  readonly values = new Layer<unknown>();
  readonly formulas = new Layer<unknown>();
  readonly formats = new Layer<unknown>();
  readonly fills = new Layer<string | null>();
  readonly strikes = new Layer<boolean | null>();
  readonly signFonts = new Layer<SignFont>();
  readonly isFormula = new Layer<true>();
  readonly bands: Band[] = [];
  readonly merges: CellRange[] = [];
  readonly formulaAreas: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Rows of which some are hidden. */
  readonly partlyHidden: CellRange[] = [];

  areRowColoursKnown = false;
  /** Blocks of rows and a few columns in which colours differ along a row. */
  private readonly mixed: CellRange[] = [];

  /** Whether cells of a column of several colours are still to be asked for. */
  isMixedIn(block: CellRange): boolean {
    return !this.areRowColoursKnown || this.mixed.some((mixed) => intersect(mixed, block) !== null);
  }

  take(answer: Answer): void {
    const { range } = answer;
    if (answers(answer, 'values')) this.values.put(range, answer.given);
    else if (answers(answer, 'formulas')) this.formulas.put(range, answer.given);
    else if (answers(answer, 'formats')) this.formats.put(range, answer.given);
    else if (answers(answer, 'cellFills') || answers(answer, 'cellColours'))
      this.fills.put(range, answer.given);
    else if (answers(answer, 'rowColours')) this.takeColours(range, answer.given);
    else if (answers(answer, 'cellStrikes')) this.strikes.put(range, answer.given);
    else if (answers(answer, 'signFonts')) this.signFonts.put(range, answer.given);
    else if (answers(answer, 'merges')) this.merges.push(...answer.given);
    else if (answers(answer, 'formulaAreas')) this.takeFormulas(answer.given);
    else if (answers(answer, 'columnLooks')) this.takeColumns(range, answer.given);
    else if (answers(answer, 'rowsHidden')) this.takeRows(range, answer.given);
    else if (answers(answer, 'hiddenRows')) this.hide(range.top, answer.given);
  }

  private takeFormulas(areas: readonly CellRange[]): void {
    this.formulaAreas.push(...areas);
    for (const area of areas) this.isFormula.fill(area, true);
  }

  private takeColumns(range: CellRange, columns: Answer<'columnLooks'>['given']): void {
    this.bands.push({ range, looks: columns });
    columns.forEach(({ isHidden }, index) => {
      if (isHidden) this.hiddenColumns.add(range.left + index);
    });
  }

  private takeColours(range: CellRange, colours: Answer<'rowColours'>['given']): void {
    this.areRowColoursKnown = true;
    if (colours.includes(null)) this.mixed.push(range);
    colours.forEach((colour, index) => {
      const row = range.top + index;
      if (colour !== null) this.fills.fill({ ...range, top: row, bottom: row }, colour);
    });
  }

  private takeRows(range: CellRange, isHidden: boolean | null): void {
    if (isHidden === null) this.partlyHidden.push(range);
    else if (isHidden)
      this.hide(
        range.top,
        Array.from({ length: range.bottom - range.top + 1 }, () => true),
      );
  }

  private hide(top: number, rows: readonly boolean[]): void {
    rows.forEach((isHidden, index) => {
      if (isHidden) this.hiddenRows.add(top + index);
    });
  }
}
