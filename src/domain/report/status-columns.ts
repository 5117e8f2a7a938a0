import type { ReviewedAction } from '../rag/rating';
import { formatChecks } from './check-labels';
import { formatGaps } from './gap-text';
import { REF_HEADING } from './own-ranges';
import type { CellStyle, SpecCell } from './sheet-spec';
import { statusWord } from './status-words';
import { CENTRED, DATE, DIVIDER, HEADER, DAYS, HEADER_CENTRED, TEXT } from './styles';

/** One of the columns Parity adds beside a plan. */
export interface StatusColumn {
  readonly heading: string;
  readonly width: number;
  readonly header: CellStyle;
  readonly cell: (reviewed: ReviewedAction) => SpecCell;
}

function coloured(style: CellStyle, { rating }: ReviewedAction): CellStyle {
  return {
    ...style,
    bold: true,
    ...(rating.fill === null ? {} : { fill: rating.fill }),
    ...(rating.textColour === null ? {} : { colour: rating.textColour }),
  };
}

/** The columns in their order; the plan and Parity are parted by a thin line at the left of the first. */
export const STATUS_COLUMNS: readonly StatusColumn[] = [
  {
    heading: REF_HEADING,
    width: 11,
    header: { ...HEADER, ...DIVIDER },
    cell: ({ ref }) => ({
      value: ref,
      style: { ...TEXT, border: { ...TEXT.border, left: 'thin' } },
    }),
  },
  {
    heading: 'Status',
    width: 13,
    header: HEADER,
    cell: (reviewed) => ({ value: statusWord(reviewed.rating.status), style: coloured(TEXT, reviewed) }),
  },
  {
    heading: 'RAG',
    width: 7,
    header: HEADER_CENTRED,
    cell: (reviewed) => ({ value: reviewed.rating.letter, style: coloured(CENTRED, reviewed) }),
  },
  {
    heading: 'Why',
    width: 48,
    header: HEADER,
    cell: ({ rating }) => ({ value: rating.why, style: TEXT }),
  },
  {
    heading: 'Next due',
    width: 13,
    header: HEADER,
    cell: ({ nextDue }) => ({ value: nextDue, style: DATE }),
  },
  {
    heading: 'Days to due',
    width: 13,
    header: HEADER_CENTRED,
    cell: ({ daysToDue }) => ({ value: daysToDue, style: DAYS }),
  },
  {
    heading: 'Gap to target',
    width: 24,
    header: HEADER,
    cell: ({ action }) => ({ value: formatGaps(action.measures) || null, style: TEXT }),
  },
  {
    heading: 'Checks',
    width: 26,
    header: HEADER,
    cell: ({ findings }) => ({ value: formatChecks(findings) || null, style: TEXT }),
  },
];

/** Where `Status` and the reference stand among the columns, from 0. */
export const REF_INDEX = 0;
export const STATUS_INDEX = 1;
