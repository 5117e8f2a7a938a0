import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import type { ModelEmployerRow } from '../workforce-data';
import { NEED_METHOD, needOf, TRACE, type Band } from './employer-band';
import { formatRounded } from './format-rounded';

/** The needs that the totals allowed by a rounded percentage give, from the least to the most. */
function needRange({ bme, targetPercent }: Band, row: ModelEmployerRow): readonly [number, number] | null {
  const from = row.totalFrom;
  if (from?.kind !== 'percentage') return null;
  return [needOf(bme.value, from.least, targetPercent), needOf(bme.value, from.most, targetPercent)];
}

function decimalsIn(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** Whether the sheet's own answer is what its inputs give, as far as it is printed and its total is known; whole people are
 * an answer too. */
export function checkOwnAnswer(row: ModelEmployerRow, band: Band, need: number): readonly Finding[] {
  const own = row.printedNeed;
  if (own === null) return [];
  const [least, most] = needRange(band, row) ?? [need, need];
  const half = own.value === null ? 0 : 0.5 / 10 ** decimalsIn(own.text);
  const agrees =
    own.value === null
      ? least <= TRACE
      : (own.value >= least - half - TRACE && own.value <= most + half + TRACE) ||
        own.value === Math.ceil(need - TRACE) ||
        (own.value === 0 && least <= 0);
  if (agrees) return [];
  const ours = need <= 0 ? 'no need, as the target is met' : formatRounded(need, 2);
  return [
    makeFinding('own-answer-differs', own.cell.sheet, own.cell, own.text, {
      ours,
      method: NEED_METHOD.value,
    }),
  ];
}

/** How near the percentage alone lets the need be known; empty when the total was given. */
export function rangeCaution(row: ModelEmployerRow, band: Band): readonly string[] {
  const range = needRange(band, row);
  const from = row.totalFrom;
  if (range === null || from?.kind !== 'percentage') return [];
  const total = String(band.total.value);
  if (from.least === from.most)
    return [`The total ${total} is recovered from ${String(from.percent)}%, which allows no other.`];
  const [least, most] = range.map((need) => formatRounded(need, 2));
  return [
    `The total ${total} is recovered from ${String(from.percent)}%: that alone allows totals from ${String(from.least)} to ${String(from.most)}, and needs from ${String(least)} to ${String(most)}.`,
  ];
}
