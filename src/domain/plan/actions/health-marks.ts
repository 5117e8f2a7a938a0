import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import type { ColumnLayout } from '../columns/column-layout';
import { normaliseHeading } from '../headings/read-heading';
import type { StatedMark } from '../plan';
import type { Piece } from '../rows/row-draft';

const HEALTH = /\b(?:health|rygb?)\b/;
/** Says that work goes on, and not how. */
const GOES_ON = /^(?:in[ -]progress|on ?going|on track|active|open|started|under ?way|working on it|doing)$/i;
const TROUBLED = /^(?:red|amber|yellow|orange|at risk|off track|🔴|🟡|🟠)$/iu;

/**
 * That an action's health, which a tool shows beside its state, does not go with a state that says all goes on: which
 * of the two holds, nobody but its lead can say.
 *
 * @param stated what its foremost status column says
 * @param pieces what stands in all of its status columns
 * @example findTroubledHealth('Plan', stated, pieces, layout)[0]?.code // 'rag-contradicted' for "In Progress | Red"
 */
export function findTroubledHealth(
  sheet: string,
  stated: StatedMark | undefined,
  pieces: readonly Piece[],
  { headingOf }: Pick<ColumnLayout, 'headingOf'>,
): readonly Finding[] {
  if (!stated || !GOES_ON.test(stated.text.trim())) return [];
  const health = pieces.find(
    ({ column, text }) =>
      column !== stated.cell.column &&
      HEALTH.test(normaliseHeading(headingOf.get(column) ?? '')) &&
      TROUBLED.test(text.trim()),
  );
  if (!health) return [];
  const detail = { stated: `“${stated.text}”`, found: `its health says “${health.text}”` };
  return [
    makeFinding('rag-contradicted', sheet, { row: health.row, column: health.column }, health.text, detail),
  ];
}
