import { nameOfAction } from '../../rag/name-of-action';
import type { ActionLine } from '../action-lines';
import type { ActionsTable } from '../actions-sheet';
import type { SpecCell } from '../sheet-spec';
import { statusWord } from '../status-words';
import { TEXT } from '../styles';

/** More names than this no longer fit a cell; the list of all actions has them. */
const MOST_NAMED = 6;
/** A reference of ours can stand in a formula as it is. */
const OUR_REF = /^[A-Z]-\d{1,6}$/;

/** The actions that name a figure, each with its status as it is in the plan now. */
export function namedActions(
  refs: readonly string[],
  lines: readonly ActionLine[],
  table: ActionsTable,
): SpecCell {
  // Without a plan nothing could name it, and “None” would read as a gap in the plan.
  if (refs.length === 0) return { value: lines.length === 0 ? null : 'None', style: TEXT };
  const known = new Map(lines.map(({ reviewed }) => [reviewed.ref, reviewed] as const));
  const nameOf = (ref: string): string => {
    const action = known.get(ref);
    return action ? nameOfAction(action) : ref;
  };
  const statusOf = (ref: string): string => {
    const action = known.get(ref);
    return action ? statusWord(action.rating.status) : 'not found';
  };
  const named = refs.slice(0, MOST_NAMED);
  const more = refs.length > named.length ? `; and ${refs.length - named.length} more` : '';
  const value = named.map((ref) => `${nameOf(ref)} ${statusOf(ref)}`).join('; ') + more;
  if (!named.every((ref) => OUR_REF.test(ref))) return { value, style: TEXT };
  const parts = named.map((ref, index) => {
    const status = `IFERROR(INDEX(${table.range('Status')},MATCH("${ref}",${table.range('Ref')},0)),"not found")`;
    return `"${index === 0 ? '' : '; '}${nameOf(ref).replaceAll('"', '""')} "&${status}`;
  });
  return { value, formula: parts.join('&') + (more === '' ? '' : `&"${more}"`), style: TEXT };
}
