import type { PlanField } from '../plan';
import type { FieldMap } from './row-fit';
import type { RowReader } from './row-reader';

/** A template's question, or what it asks to be written: "Who will lead?", "Describe the action in a sentence". */
const ASKS =
  /\?\s*$|^(?:please )?(?:describe|state|list|explain|specify|summarise|detail|enter|insert|indicate|provide|outline|record|note|select|choose|tick|name|give|add|identify|use)\b|^(?:what|which|how|why|who|when|where|is|are)\b/i;
/** What is wanted of a field, told by its kind and without any of it. */
const WANTED: Partial<Record<PlanField, RegExp>> = {
  due: /^(?:the |a )?(?:month|date|day|year|deadline|when|quarter|time ?scale|time ?frame|by when|realistic|specific)\b\D*$/i,
  start: /^(?:the |a )?(?:month|date|day|year|when|quarter)\b\D*$/i,
  lead: /^(?:the |a )?(?:named? |lead |responsible )*(?:names?|job|post|role|title|who|person|people|initials|team)\b\D*$/i,
  rag: /\b(?:rag|red,? amber|drop ?down|choose|select|blue,? red)\b/i,
};
const LEAST_CELLS = 3;
const LEAST_SHARE = 0.6;

/**
 * Tells the row of a template under its headings that says what to write in each column, left standing above the
 * actions: "Describe the action | Name and role | Month and year".
 *
 * @param filled the columns of the row that are filled
 * @example isPromptRow(reader, 3, [1, 2, 3], fieldOf) // true
 */
export function isPromptRow(
  { view, drafts, event }: RowReader,
  row: number,
  filled: readonly number[],
  fieldOf: FieldMap,
): boolean {
  if (event !== 'start' || drafts.length > 0 || filled.length < LEAST_CELLS) return false;
  const isWanted = (column: number): boolean => {
    const field = fieldOf.get(column);
    return (field && WANTED[field]?.test(view.text(row, column))) ?? false;
  };
  const byKind = filled.filter(isWanted);
  const asked = filled.filter((column) => isWanted(column) || ASKS.test(view.text(row, column)));
  const given = filled.filter((column) => {
    const field = fieldOf.get(column);
    return (field === 'due' || field === 'lead') && !isWanted(column);
  });
  if (given.some((column) => !ASKS.test(view.text(row, column)))) return false;
  return byKind.length > 0
    ? asked.length >= filled.length * LEAST_SHARE
    : asked.length === filled.length && filled.every((column) => /\?\s*$/.test(view.text(row, column)));
}
