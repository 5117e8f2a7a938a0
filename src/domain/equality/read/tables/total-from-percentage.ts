import type { Cell } from '../../../grid/cell';
import { parsePercent, showsPercent } from '../words/parse-count';

/** A total recovered from how many percent of it some people are. */
export interface RecoveredTotal {
  readonly percent: number;
  /** The whole number nearest to count / percentage. */
  readonly total: number;
  /** Between these two the total lies, whatever was rounded away. */
  readonly least: number;
  readonly most: number;
}

function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** How many decimals a percentage is known to: those printed, or those typed where they are more. */
function decimalsKnown({ value, text, numberFormat }: Cell, percent: number): number {
  const typed = decimalsOf(String(Number(percent.toPrecision(10))));
  if (typeof value === 'string') return decimalsOf(value);
  return showsPercent(numberFormat) ? Math.max(typed, decimalsOf(text)) : typed;
}

/** Above this a cell holds a quotient in full, not a figure that was typed. */
const TYPED_DECIMALS = 6;

/**
 * The total that a count and its percentage speak of; null where there is none, as for a count of nobody.
 * 12.53 % may be anything from 12.525 to 12.535, and the bounds say what that allows.
 *
 * @example recoverTotal(108, { value: '12.53%', text: '12.53%' }) // { percent: 12.53, total: 862, least: 862, most: 862 }
 */
export function recoverTotal(count: number, cell: Cell): RecoveredTotal | null {
  const reading = parsePercent(cell);
  if (reading.kind !== 'number' || reading.value <= 0 || reading.value > 100 || count <= 0) return null;
  const percent = reading.value;
  const total = Math.round((count * 100) / percent);
  const decimals = decimalsKnown(cell, percent);
  if (decimals > TYPED_DECIMALS) return { percent, total, least: total, most: total };
  const half = 0.5 / 10 ** decimals;
  const least = Math.max(count, Math.ceil((count * 100) / (percent + half) + 1e-9));
  const lowest = percent - half;
  const most = lowest <= 0 ? Number.MAX_SAFE_INTEGER : Math.floor((count * 100) / lowest + 1e-9);
  return { percent, total, least: Math.min(least, total), most: Math.max(most, total) };
}
