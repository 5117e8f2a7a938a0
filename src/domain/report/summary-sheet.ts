import type { Temporal } from 'temporal-polyfill';
import { formatLongDate, formatShortDate } from '../calendar/format-date';
import type { ReviewedPlan } from '../rag/rating';
import type { SheetSpec, SpecRow } from './sheet-spec';
import { STATUS_ORDER, statusWord } from './status-words';
import { HEADER, NUMBER, TEXT, TITLE } from './styles';

/** The summary of a review as a sheet. */
export function summarySheet(plans: readonly ReviewedPlan[], asAt: Temporal.PlainDate): SheetSpec {
  const actions = plans.flatMap((plan) => plan.actions);
  const rows: SpecRow[] = [
    { cells: [{ value: `Parity summary as at ${formatLongDate(asAt)}`, style: TITLE }] },
    { cells: [] },
    {
      cells: [
        { value: 'Status', style: HEADER },
        { value: 'Actions', style: HEADER },
      ],
    },
    ...STATUS_ORDER.map(({ status }) => ({
      cells: [
        { value: statusWord(status), style: TEXT },
        { value: actions.filter(({ rating }) => rating.status === status).length, style: NUMBER },
      ],
    })),
  ];
  return {
    name: 'Parity summary',
    marker: 'summary',
    columnWidths: [40, 12],
    rows,
    print: { orientation: 'landscape', footer: `Parity · as at ${formatShortDate(asAt)}` },
  };
}
