import type { CellAddress } from '../../grid/address';
import { splitBullet } from '../../wording/bullet';
import type { PlanField } from '../plan';
import { endsOpen, startsAsContinuation } from '../cells/row-marks';

/** A text that belongs to an action, where it stands. */
export interface Piece extends CellAddress {
  readonly text: string;
  /** It carries on the text before it across a line or page break. */
  readonly runsOn: boolean;
}

/** Where things stand and what is wanted, said once for all actions of a section. */
export type FigureField = Extract<PlanField, 'current' | 'target'>;

/** The figures of a section, which its actions share where they have none of their own. */
export interface SectionFigures {
  readonly heading: string;
  /** Its heading names an indicator or metric, so that figures under its actions are the indicator's too. */
  readonly isOfIndicator: boolean;
  readonly pieces: Map<FigureField, Piece[]>;
}

/** Who leads a section, told on a line under its name. */
export interface SectionLead {
  readonly heading: string;
  readonly piece: Piece;
}

/** An action being put together from the rows it stands on. */
export interface RowDraft {
  readonly firstRow: number;
  lastRow: number;
  /** The last row its own action cell is merged down to. */
  mergedTo: number;
  readonly section: readonly string[];
  /** What it shares with the other actions of its section. */
  readonly figures?: SectionFigures | null;
  readonly lead?: SectionLead | null;
  readonly pieces: Map<PlanField, Piece[]>;
}

/**
 * The columns an action had text in on the row added last.
 *
 * @example fieldsOnRow(draft, 21) // ['milestone']
 */
export function fieldsOnRow(draft: RowDraft, row: number): readonly PlanField[] {
  return [...draft.pieces].flatMap(([field, pieces]) =>
    pieces.some((piece) => piece.row === row) ? [field] : [],
  );
}

/**
 * Tells whether a text carries on the sentence of the one before it.
 *
 * @example isRunOn('Letters were sent and', piece) // true
 */
export function isRunOn(before: string, { text, runsOn }: Piece): boolean {
  return runsOn || startsAsContinuation(text) || endsOpen(before);
}

function join(before: string, piece: Piece): string {
  const { text } = piece;
  if (before === '') return text;
  const startsItem = splitBullet(text).bullet !== '' || /^\(?\d{1,2}[.)]\s/.test(text);
  if (/[\p{Ll}]-$/u.test(before) && /^\p{Ll}/u.test(text)) return before + text;
  if (startsItem) return `${before}\n${text}`;
  return isRunOn(before, piece) ? `${before} ${text}` : `${before}\n${text}`;
}

/** A bullet or number in a cell of its own, before the words it belongs to. */
function isLeader(text: string): boolean {
  return splitBullet(text).text === '' || /^\(?\d{1,3}(?:\.\d{1,2})*[a-z]?[.)]?$|^[a-h][.)]$/.test(text);
}

/**
 * The whole text of a field, put together over the rows and columns it is spread over: a broken sentence
 * on one line again, separate texts on lines of their own.
 *
 * @example textOf(draft, 'due') // 'December 2020'
 */
export function textOf(draft: RowDraft, field: PlanField): string {
  const pieces = draft.pieces.get(field);
  if (!pieces) return '';
  if (pieces.length === 1) return pieces[0]?.text ?? '';
  let text = '';
  let previous: Piece | undefined;
  for (const piece of pieces) {
    const isBeside = previous?.row === piece.row && previous.column !== piece.column;
    const isLed = previous?.row === piece.row && isLeader(previous.text);
    // A lead in a column of its own is another one, whatever the words before it end in: "All", "Both".
    if (field === 'lead' && isBeside && !isLed) text = `${text}\n${piece.text}`;
    else text = isLed ? `${text} ${piece.text}` : join(text, piece);
    previous = piece;
  }
  return text;
}
