import { isPlanField, type PlanField } from '../plan';
import { readHeading } from './read-heading';

/** A line that says itself what it is, as a heading over a column would. */
export interface LabelledLine {
  readonly field: PlanField;
  /** What stands behind its label. */
  readonly text: string;
}

const SURE_LABEL = 0.75;
const LABELLED = /^([^:\n]{2,40}):\s*(\S.*)$/s;

/**
 * Reads a line that begins with a label and a colon; null for any other line.
 *
 * @example readLabelledLine('Executive sponsor: Chief Nurse')?.field // 'lead'
 */
export function readLabelledLine(line: string): LabelledLine | null {
  const [, label = '', text = ''] = LABELLED.exec(line) ?? [];
  if (label === '') return null;
  const [field, sureness = 0] =
    [...readHeading(label).scores].sort(([, one], [, other]) => other - one)[0] ?? [];
  return field !== undefined && isPlanField(field) && sureness >= SURE_LABEL ? { field, text } : null;
}
