import { afterIndicatorLabel } from '../cells/indicator-label';
import { readHeading } from '../headings/read-heading';
import type { FigureField, Piece, RowDraft, SectionFigures } from './row-draft';

/** "Target: 1.00", with what it says of itself read as the heading of a column would be. */
interface LabelledFigure {
  readonly field: FigureField;
  /** What stands behind its label. */
  readonly text: string;
  readonly whole: string;
}

const LABELLED =
  /^(\p{L}[^:\n\d]{2,39}(?:(?:19|20)\d\d(?:[/-]\d\d)?)?)\s*(?::\s*|\s[=–—-]\s*(?=[£<>≤≥]?\s?\d))(\S.*)$/su;
const SURE_LABEL = 0.75;
/** Other figures behind a first one: "Current: 1.24; Target: 1.00". */
const BETWEEN = /\s*[;|\n]\s*/;

function readLabelled(text: string): LabelledFigure | null {
  const [, label = '', value = ''] = LABELLED.exec(text) ?? [];
  if (label === '') return null;
  const [field, sureness = 0] =
    [...readHeading(label).scores].sort(([, one], [, other]) => other - one)[0] ?? [];
  return (field === 'current' || field === 'target') && sureness >= SURE_LABEL
    ? { field, text: value, whole: text }
    : null;
}

/**
 * What a line says that names itself a current figure or a target, or both; none for any other line.
 *
 * @example labelledFigures('Baseline: 1.24; Target: 1.00').map(({ field }) => field) // ['current', 'target']
 */
export function labelledFigures(text: string): readonly LabelledFigure[] {
  if (!/[:=–—-]/.test(text)) return [];
  const parts = text.split(BETWEEN).map(readLabelled);
  const all = parts.flatMap((part) => part ?? []);
  if (all.length === parts.length) return all;
  const whole = parts[0] ? readLabelled(text) : null;
  return whole ? [whole] : [];
}

/**
 * The figures that hold for the rows under a heading: none yet where it names an indicator, those of the section
 * around it where it lies inside one.
 *
 * @param path the headings that hold now
 * @example figuresUnder('Indicator 2', ['Indicator 2'], null)?.isOfIndicator // true
 */
export function figuresUnder(
  heading: string,
  path: readonly string[],
  before: SectionFigures | null,
): SectionFigures | null {
  if (afterIndicatorLabel(heading) !== null) return { heading, isOfIndicator: true, pieces: new Map() };
  return before !== null && path.includes(before.heading) ? before : null;
}

/**
 * Adds a figure to those of a section.
 *
 * @example addFigure(figures, 'current', { row: 6, column: 5, text: '1.24', runsOn: false })
 */
export function addFigure({ pieces }: SectionFigures, field: FigureField, piece: Piece): void {
  pieces.set(field, [...(pieces.get(field) ?? []), piece]);
}

/**
 * Gives each action the figures of its section where it has none of its own, as cells merged down to it are its own.
 *
 * @example shareFigures(drafts)
 */
export function shareFigures(drafts: readonly RowDraft[]): void {
  for (const { figures, pieces } of drafts) {
    if (!figures || pieces.has('current') || pieces.has('target')) continue;
    for (const [field, shared] of figures.pieces) pieces.set(field, shared);
  }
}
