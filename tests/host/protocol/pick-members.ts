import { invalidArgument } from './host-error';
import { ApiObject } from './api-object';
import { readMember, wireName } from './members';
import { isRecord } from './update-object';

/**
 * What `getCellProperties` and its like answer: the members a shape names, under the names it uses.
 *
 * @example pickMembers(range, { format: { fill: { color: true } } }) // { format: { fill: { color: '#FFFFFF' } } }
 */
export function pickMembers(object: ApiObject, shape: unknown): Record<string, unknown> {
  if (!isRecord(shape)) throw invalidArgument('load options say which members to read');
  const picked: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(shape)) {
    if (wanted === undefined || wanted === null || wanted === false) continue;
    const value = readMember(object, wireName(name));
    picked[name] = value instanceof ApiObject ? pickMembers(value, wanted) : value;
  }
  return picked;
}
