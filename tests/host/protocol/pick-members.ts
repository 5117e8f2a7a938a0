import { invalidArgument } from './host-error';
import { ApiObject, PARTS } from './api-object';
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
    const parts = value instanceof ApiObject ? value[PARTS] : undefined;
    if (parts) picked[name] = mapParts(parts, (part) => pickMembers(part, wanted));
    else picked[name] = value instanceof ApiObject ? pickMembers(value, wanted) : value;
  }
  return picked;
}

function mapParts<Part, Picked>(
  parts: Readonly<Record<string, Part>>,
  pick: (part: Part) => Picked,
): Record<string, Picked> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, pick(part)]));
}
