import type { Temporal } from 'temporal-polyfill';
import { formatShortDate } from '../../../calendar/format-date';
import type { ChartSpec, SheetSpec } from '../../sheet-spec';
import type { PagedDraft } from '../../page/paged-draft';

/** A laid out sheet of figures as it is to be written: its title on each page, its first column in view. */
export function pagedSheet(
  { name, marker }: Pick<SheetSpec, 'name' | 'marker'>,
  draft: PagedDraft,
  charts: readonly ChartSpec[],
  asAt: Temporal.PlainDate,
): SheetSpec {
  return {
    name,
    marker,
    columnWidths: draft.widths,
    rows: draft.rows,
    freeze: { rows: 1, columns: 1 },
    print: {
      orientation: 'landscape',
      titleRows: [1, 1],
      breaksBefore: draft.breaksBefore,
      footer: `Parity · as at ${formatShortDate(asAt)}`,
    },
    conditionalFormats: draft.formats,
    charts,
  };
}
