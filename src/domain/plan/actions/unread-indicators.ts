import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import type { SheetView } from '../cells/sheet-view';
import type { ColumnLayout } from '../columns/column-layout';
import { numbersMeant } from '../columns/numbers-meant';
import type { PlanAction } from '../plan';

/** Fewer may be blank for a reason. */
const LEAST_FILLED = 3;
/** "N/A", "–", "None": there is none to be named. */
const NONE = /^(?:n\W?a|not applicable|nil|none|no|tb[ca]|to be confirmed|[^\p{L}\p{N}]*)\W*$/iu;

/**
 * The column headed by a standard's indicators in which no cell gives one, and that no action has from elsewhere:
 * "Recruitment" and "Culture" under "WRES indicator".
 *
 * @example findUnreadIndicators(view, layout, 5, actions)[0]?.code // 'column-unread'
 */
export function findUnreadIndicators(
  view: SheetView,
  layout: ColumnLayout,
  headerRow: number,
  actions: readonly PlanAction[],
): readonly Finding[] {
  return (layout.columns.get('metric') ?? []).flatMap((column) => {
    const heading = layout.headingOf.get(column) ?? '';
    if (numbersMeant(heading, layout.groupOf?.get(column) ?? '') !== 'of a standard') return [];
    const filled = actions.filter(({ places: { metric } }) => {
      return metric?.column === column && !NONE.test(view.text(metric.row, column));
    });
    if (filled.length < LEAST_FILLED || filled.some(({ indicators }) => indicators.length > 0)) return [];
    const place = { row: headerRow, column };
    return [
      makeFinding('column-unread', view.sheet.name, place, heading, { holds: 'indicators or metrics' }),
    ];
  });
}
