import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import { claimsOnTrack, understandStatus } from '../../status/understand-status';
import type { ColumnLayout } from '../columns/column-layout';
import { normaliseHeading } from '../headings/read-heading';
import type { StatedMark } from '../plan';
import type { Piece } from '../rows/row-draft';

const HEALTH = /\b(?:health|rygb?)\b/;
/** Trouble whatever the plan; yellow and amber mean on track in some. */
const TROUBLED = /^(?:red|at risk|off track|🔴)$/iu;

/**
 * The health that a tool shows beside the state of an action, where that is trouble. How far the work is and how it
 * goes are two scales: what is in progress may well be red.
 *
 * @param stated what the foremost status column says
 * @param pieces what stands in all of the status columns
 * @example readTroubledHealth(stated, pieces, layout)?.text // 'Red'
 */
export function readTroubledHealth(
  stated: StatedMark | null,
  pieces: readonly Piece[],
  { headingOf }: Pick<ColumnLayout, 'headingOf'>,
): Piece | undefined {
  if (!stated || pieces.length < 2) return undefined;
  return pieces.find(
    ({ row, column, text }) =>
      column !== stated.cell.column &&
      row === stated.cell.row &&
      TROUBLED.test(text.trim()) &&
      HEALTH.test(normaliseHeading(headingOf.get(column) ?? '')),
  );
}

/**
 * A mark with the trouble that its health shows, where the state itself says only that work goes on.
 *
 * @example withHealth(stated, red).health // 'Red' beside “In progress”
 */
export function withHealth(stated: StatedMark, health: Piece | undefined): StatedMark {
  const { text } = stated;
  const isProgress = health !== undefined && understandStatus(text) === 'on-track' && !claimsOnTrack(text);
  return isProgress ? { ...stated, health: health.text } : stated;
}

/**
 * That an action's health does not go with a state that says all is well: which of the two holds, nobody but its lead
 * can say.
 *
 * @example findTroubledHealth('Plan', stated, red)[0]?.code // 'rag-contradicted' for "On track | Red"
 */
export function findTroubledHealth(
  sheet: string,
  { text }: StatedMark,
  health: Piece | undefined,
): readonly Finding[] {
  if (!health || !claimsOnTrack(text)) return [];
  const detail = { stated: `“${text}”`, found: `its health says “${health.text}”` };
  return [makeFinding('rag-contradicted', sheet, health, health.text, detail)];
}
