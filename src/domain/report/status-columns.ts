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

/** A style in the colours of ratings; ratings share few, so each is made once and can be told by identity. */
function inColoursOf(style: CellStyle): (reviewed: ReviewedAction) => CellStyle {
  const made = new Map<string, CellStyle>();
  return ({ rating: { fill, textColour } }) => {
    const key = `${fill ?? ''} ${textColour ?? ''}`;
    const known = made.get(key);
    if (known) return known;
    const coloured = {
      ...style,
      bold: true,
      ...(fill === null ? {} : { fill }),
      ...(textColour === null ? {} : { colour: textColour }),
    };
    made.set(key, coloured);
    return coloured;
  };
}

const STATUS_STYLE = inColoursOf(TEXT);
const RAG_STYLE = inColoursOf(CENTRED);
const REF_STYLE: CellStyle = { ...TEXT, border: { ...TEXT.border, left: 'thin' } };

/** The columns in their order; the plan and Parity are parted by a thin line at the left of the first. */
export const STATUS_COLUMNS: readonly StatusColumn[] = [
  {
    heading: REF_HEADING,
    width: 11,
    header: { ...HEADER, ...DIVIDER },
    cell: ({ ref }) => ({
      value: ref,
      style: REF_STYLE,
    }),
  },
  {
    heading: 'Status',
    width: 13,
    header: HEADER,
    cell: (reviewed) => ({ value: statusWord(reviewed.rating.status), style: STATUS_STYLE(reviewed) }),
  },
  {
    heading: 'RAG',
    width: 7,
    header: HEADER_CENTRED,
    cell: (reviewed) => ({ value: reviewed.rating.letter, style: RAG_STYLE(reviewed) }),
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
