import type { RatingPolicy } from '../rag/rag-policy';
import { showInKey } from '../rag/key/show-in-key';
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

/** How a plan shows a status: as on its first action that has it, or as its key would show it. */
function lookIn({ actions, ragKey }: ReviewedPlan, status: RatingStatus, policy: RatingPolicy): StatusLook {
  const met = actions.find(({ rating }) => rating.status === status)?.rating;
  const { letter, rag, fill, textColour } = met ?? showInKey(status, ragKey, null, policy);
  return look(letter, rag, fill, textColour);
}

/**
 * How each status is shown: in the plans' own key where they agree on it, otherwise in the standard letters and
 * colours.
 *
 * @example statusLooks(plans, DEFAULT_POLICY).get('overdue')?.letter // 'R'
 */
export function statusLooks(plans: readonly ReviewedPlan[], policy: RatingPolicy): StatusLooks {
  return new Map(
    STATUS_ORDER.map(({ status }) => {
      const [first, ...others] = plans.map((plan) => lookIn(plan, status, policy));
      const agreed = others.every(
        ({ letter, style }) => letter === first?.letter && style.fill === first.style.fill,
      );
      const { letter, word, fill, textColour } = policy.looks[status];
      return [status, first && agreed ? first : look(letter, word, fill, textColour)];
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
