import { openBeside } from './open-beside';
import { openSection } from './open-section';
import type { IndicatorRow } from './indicator-rows';
import type { RowReader } from './row-reader';
import type { FigureField } from './row-draft';
import { addFigure } from './section-figures';

const FIGURES: readonly FigureField[] = ['current', 'target'];

/**
 * Opens the section of an indicator whose figures stand beside its name, for the actions under it to share; asks where
 * what stands there may be an action's.
 *
 * @example openIndicator(reader, 6, { column: 2, isDoubtful: false })
 */
export function openIndicator(reader: RowReader, row: number, { column, isDoubtful }: IndicatorRow): void {
  const { view, layout, unread } = reader;
  const text = view.text(row, column);
  openSection(reader, row, column, text);
  const field = layout.fieldOf.get(column);
  if (field !== 'section' && field !== 'objective') openBeside(reader, row, layout.fieldOf);
  for (const figure of FIGURES) {
    for (const beside of layout.columns.get(figure) ?? []) {
      const said = layout.fieldOf.get(beside) === figure && beside !== column ? view.text(row, beside) : '';
      if (reader.figures && said !== '')
        addFigure(reader.figures, figure, { row, column: beside, text: said, runsOn: false });
    }
  }
  if (!isDoubtful) return;
  const why = 'the heading of the rows below, and may be an action of its own';
  unread.push({ row, column, raw: text, why, isRead: true });
}
