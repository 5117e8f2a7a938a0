import { STANDARD_LOOKS } from '../rag/rag-policy';
import type { RatingStatus, ReviewedPlan } from '../rag/rating';
import { type CellRange, formatAddress } from '../grid/address';
import type { CellStyle, ConditionalFormatSpec } from './sheet-spec';
import { STATUS_ORDER, statusWord } from './status-words';

/** How a status is shown on sheets that speak of all plans together. */
export interface StatusLook {
  readonly letter: string;
  readonly label: string;
  readonly style: Pick<CellStyle, 'bold' | 'fill' | 'colour'>;
}

export type StatusLooks = ReadonlyMap<RatingStatus, StatusLook>;

function look(letter: string, label: string, fill: string | null, colour: string | null): StatusLook {
  return {
    letter,
    label,
    style: { bold: true, ...(fill === null ? {} : { fill }), ...(colour === null ? {} : { colour }) },
  };
}

/**
 * How each status is shown: as in the plans' own key where they agree on one, otherwise in the standard letters
 * and colours.
 *
 * @example statusLooks(plans).get('overdue')?.letter // 'R'
 */
export function statusLooks(plans: readonly ReviewedPlan[]): StatusLooks {
  const met = new Map<RatingStatus, StatusLook>();
  const disagreed = new Set<RatingStatus>();
  for (const { actions } of plans) {
    for (const { rating } of actions) {
      const own = look(rating.letter, rating.rag, rating.fill, rating.textColour);
      const before = met.get(rating.status);
      if (!before) met.set(rating.status, own);
      else if (before.letter !== own.letter || before.style.fill !== own.style.fill) {
        disagreed.add(rating.status);
      }
    }
  }
  return new Map(
    STATUS_ORDER.map(({ status }) => {
      const { letter, word, fill, textColour } = STANDARD_LOOKS[status];
      const own = disagreed.has(status) ? undefined : met.get(status);
      return [status, own ?? look(letter, word, fill, textColour)];
    }),
  );
}

/** Colours cells by the status word in them, so that a corrected word takes its own colour at once. */
export function colourByStatus(range: CellRange, looks: StatusLooks): readonly ConditionalFormatSpec[] {
  const first = formatAddress({ row: range.top, column: range.left });
  return STATUS_ORDER.flatMap(({ status }) => {
    const style = looks.get(status)?.style;
    return style ? [{ range, formula: `${first}="${statusWord(status)}"`, style }] : [];
  });
}
