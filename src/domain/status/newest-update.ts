import type { Temporal } from 'temporal-polyfill';
import { datedUpdates, type DatedUpdate } from './dated-updates';

/** An entry of a month after that of the as-at date; never where its year is not given. */
function isLater({ year, month }: DatedUpdate, asAt: Temporal.PlainDate): boolean {
  return year !== null && (year > asAt.year || (year === asAt.year && month > asAt.month));
}

/**
 * Of a text kept as dated entries the newest that is not of a month still to come; null where none is, or the text has
 * no such entries. What the newest must tell is for the caller to say.
 *
 * @param asAt null takes the newest of all, be it to come
 * @example newestUpdate('Jan 24: delayed. Sept 24: complete', asAt)?.words // 'delayed.' as at 30 June 2024
 */
export function newestUpdate(text: string, asAt: Temporal.PlainDate | null): DatedUpdate | null {
  return datedUpdates(text).find((update) => asAt === null || !isLater(update, asAt)) ?? null;
}
