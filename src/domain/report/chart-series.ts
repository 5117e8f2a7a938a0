import { legibleText, parseHex } from '../rag/contrast';
import type { ChartSeries } from './sheet-spec';
import type { StatusLook, StatusLooks } from './status-looks';
import { STATUS_ORDER, statusWord } from './status-words';
import { FIRST_STATUS_COLUMN } from './summary-layout';

/** A part narrower than this share of the longest bar has no room for a letter and a figure. */
const NARROWEST_LABELLED = 1 / 25;
/** How much of its text colour each further status takes on that shares a fill with one before it. */
const SHADE = 0.25;
const PAPER = '#FFFFFF';

/** The rows of a table that a chart shows, and the counts in them. */
export interface ChartedRows {
  readonly top: number;
  readonly bottom: number;
  /** For each row the counts by status, in the order of STATUS_ORDER. */
  readonly counts: readonly (readonly number[])[];
}

/** A colour some way towards another; itself when either is no `#RRGGBB` colour. */
function mixed(colour: string, other: string, share: number): string {
  const [from, to] = [parseHex(colour), parseHex(other)];
  if (!from || !to) return colour;
  const channels = from.map((channel, index) =>
    Math.round(channel + ((to[index] ?? channel) - channel) * share),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Letters are told apart from figures; a dash before a figure would read as a minus. */
function letterOf(look: StatusLook | undefined): string {
  const letter = look?.letter ?? '';
  return /^\p{L}/u.test(letter) ? `${letter.replaceAll('"', '')} ` : '';
}

/**
 * The parts of the bars: one for each status that any row has, in the colours and with the letters of the
 * statuses. Where two statuses share a colour the later is a shade darker.
 *
 * @param rows those of a table of counts by status
 */
export function chartSeries(rows: ChartedRows, looks: StatusLooks): readonly ChartSeries[] {
  const longest = Math.max(...rows.counts.map((counts) => counts.reduce((sum, count) => sum + count, 0)));
  const least = Math.max(1, Math.ceil(longest * NARROWEST_LABELLED));
  const met = new Map<string, number>();
  return STATUS_ORDER.flatMap(({ status }, index) => {
    if (rows.counts.every((counts) => (counts[index] ?? 0) === 0)) return [];
    const look = looks.get(status);
    const own = look?.style.fill ?? PAPER;
    const ink = look?.style.colour ?? '#333333';
    const times = met.get(own) ?? 0;
    met.set(own, times + 1);
    const fill = mixed(own, ink, SHADE * times);
    const letter = letterOf(look);
    const column = FIRST_STATUS_COLUMN + index;
    return [
      {
        name: `${letter}${statusWord(status)}`,
        values: { top: rows.top, bottom: rows.bottom, left: column, right: column },
        fill,
        label: { format: `[>=${least}]"${letter}"0;""`, colour: legibleText(fill, [ink]) },
      },
    ];
  });
}
