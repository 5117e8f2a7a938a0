import { ApiObject } from './api-object';
import { readMember, wireName, writeMember } from './members';

/** Sets many properties at once: each name is a property, or an object with properties of its own. */
export function updateObject(object: ApiObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    const child = isRecord(value) ? readMember(object, wireName(name)) : undefined;
    if (child instanceof ApiObject) updateObject(child, value as Record<string, unknown>);
    else writeMember(object, wireName(name), value);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
