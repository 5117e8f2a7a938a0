import type { ApiObject } from '../protocol/api-object';
import { readMember, wireName, writeMember } from '../protocol/members';

/** Something of several ranges at once: what is set goes to each, what is read is null where they differ. */
export interface OfAreas {
  readonly parts: readonly ApiObject[];
}

/** Gives a class the plain properties that each of its parts has. */
export function sharedProperties(part: { readonly prototype: OfAreas }, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(part.prototype, name, {
      get(this: OfAreas) {
        const values = new Set(this.parts.map((one) => readMember(one, wireName(name))));
        const [only] = values;
        return values.size === 1 ? only : null;
      },
      set(this: OfAreas, value: unknown) {
        for (const one of this.parts) writeMember(one, wireName(name), value);
      },
    });
  }
}
