import type { CountRowMaker } from './count-row-maker';
import { figureColumns } from '../sheet/figure-columns';
import { hasFigures, reportId, wordsOf } from './row-words';
import type { TableExtent } from './table-extent';
import { measuresOf } from '../words/count-measures';
import { settleIndicator } from '../words/indicator-wording';
import { ALL } from '../words/parse-breakdown';
import { DECLARATION, parseIndicatorId } from '../words/parse-indicator-id';
import type { GroupColumns } from '../sheet/group-sets';
import { yearOf, type SheetTexts } from '../sheet/sheet-texts';
import type { SurveyTable } from '../sheet/table-shape';

/**
 * Reads a table of survey percentages, one row an indicator. Indicators whose figures are no percentages of the staff
 * survey are passed over: nothing says what is counted.
 */
export function readSurveyTable(
  view: SheetTexts,
  table: SurveyTable,
  rows: Iterable<number>,
  maker: CountRowMaker,
): TableExtent {
  const { indicator, sets, heading } = table;
  const figures = figureColumns(table);
  let extent: TableExtent = { last: table.headerRow, rows: 0 };
  for (const row of rows) {
    for (const set of sets) {
      const { standard } = set;
      const text = view.text(row, indicator);
      const settled = settleIndicator(
        standard,
        parseIndicatorId(text, standard),
        wordsOf(view, row, table, figures, [table.year]),
        view.place(row, indicator),
      );
      if (set === sets[0] && hasFigures(view, row, figures)) maker.findings.push(...settled.findings);
      const id = settled.reading;
      if (id === null) continue;
      if (id.kind === 'none' || id.kind === 'unknown') {
        const isOther = id.kind === 'unknown' && /^w[rd]es/i.test(id.written);
        if (id.kind === 'unknown' && !isOther && hasFigures(view, row, figureColumns(table))) {
          reportId(maker, view, row, indicator, standard, id.written);
        }
        continue;
      }
      const measure = measuresOf(standard, id.id)[0];
      if (
        id.id === DECLARATION ||
        (measure !== 'Survey %' && measure !== 'Score' && measure !== 'Action taken')
      )
        continue;
      extent = { last: row, rows: extent.last === row ? extent.rows : extent.rows + 1 };
      const rowYear = yearOf(view, row, table.year);
      const subject = {
        id: id.id,
        breakdown: ALL,
        year: rowYear ?? set.year,
        place: view.place(row, indicator),
      };
      const { reference, comparison } = set;
      const of = (kind: 'value' | 'base', columns: GroupColumns): number | null =>
        kind === 'base' ? columns.base : (columns.percent ?? columns.count);
      maker.add(
        view,
        row,
        { ...subject, measure },
        {
          standard,
          notKnown: [],
          total: null,
          reference: of('value', reference),
          comparison: of('value', comparison),
        },
        heading,
      );
      if (measure === 'Action taken' || (reference.base === null && comparison.base === null)) continue;
      maker.add(
        view,
        row,
        { ...subject, measure: 'Survey base' },
        {
          standard,
          notKnown: [],
          total: null,
          reference: of('base', reference),
          comparison: of('base', comparison),
        },
        heading,
      );
    }
  }
  return extent;
}
