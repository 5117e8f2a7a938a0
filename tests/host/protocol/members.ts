import { ApiCollection, ApiObject } from './api-object';
import { HostError, invalidArgument } from './host-error';

/** `GetUsedRange` is `getUsedRange` on the class; names that begin with `_` stay as they are. */
const memberName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const location = (object: ApiObject, wire: string): string => `${object.typeName}.${memberName(wire)}`;

function isBase(prototype: object): boolean {
  return prototype === ApiObject.prototype || prototype === ApiCollection.prototype;
}

/** Members by class: looked up once, since a large answer asks for the same few for each of its cells. */
const known = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

function describe(object: ApiObject, wire: string): PropertyDescriptor | undefined {
  const type = Object.getPrototypeOf(object) as object;
  const members = known.get(type) ?? new Map<string, PropertyDescriptor | undefined>();
  known.set(type, members);
  if (!members.has(wire)) members.set(wire, lookUp(type, memberName(wire)));
  return members.get(wire);
}

function lookUp(type: object, name: string): PropertyDescriptor | undefined {
  if (name === 'constructor') return undefined;
  for (let prototype = type; !isBase(prototype); prototype = Object.getPrototypeOf(prototype) as object) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

function missing(object: ApiObject, wire: string): HostError {
  const place = location(object, wire);
  return new HostError('ApiNotFound', `Emulated host: ${place} is not implemented`, place);
}

/** Asked before a member is used; what it answers is the code of an error to fail with. */
type Saboteur = (member: string) => string | null;
let saboteur: Saboteur | null = null;

/** Runs something while a saboteur watches each member that is used. */
export function withSaboteur<T>(watch: Saboteur | null, run: () => T): T {
  const before = saboteur;
  saboteur = watch;
  try {
    return run();
  } finally {
    saboteur = before;
  }
}

/** Runs a member with its place in any error. */
function at<T>(object: ApiObject, wire: string, run: () => T): T {
  try {
    const code = saboteur?.(location(object, wire)) ?? null;
    if (code !== null) throw new HostError(code, `Emulated host: made to fail with ${code}`);
    return run();
  } catch (error) {
    if (!(error instanceof HostError) || error.location !== undefined) throw error;
    throw new HostError(error.code, error.message, location(object, wire));
  }
}

/** The value of a property; throws ApiNotFound for one that is not modelled. */
export function readMember(object: ApiObject, wire: string): unknown {
  const getter = describe(object, wire)?.get;
  if (!getter) throw missing(object, wire);
  return at(object, wire, () => getter.call(object));
}

export function writeMember(object: ApiObject, wire: string, value: unknown): void {
  const descriptor = describe(object, wire);
  const setter = descriptor?.set;
  if (!descriptor?.get) throw missing(object, wire);
  at(object, wire, () => {
    if (!setter) throw new HostError('InvalidOperation', `Emulated host: ${memberName(wire)} is read-only`);
    setter.call(object, value);
  });
}

/** Calls a method. Arguments past those it declares are refused; trailing ones that are left out come as undefined. */
export function callMember(object: ApiObject, wire: string, given: readonly unknown[]): unknown {
  const method: unknown = describe(object, wire)?.value;
  if (typeof method !== 'function') throw missing(object, wire);
  return at(object, wire, () => {
    const sent = given.map((argument) => argument ?? undefined);
    if (sent.slice(method.length).some((argument) => argument !== undefined)) {
      throw invalidArgument(`${memberName(wire)} is modelled with ${method.length} arguments`);
    }
    return (method as (...args: unknown[]) => unknown).apply(object, sent.slice(0, method.length));
  });
}

/** All plain properties of an object, as `load()` without names asks for them. */
export function scalarMembers(object: ApiObject): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  let prototype = Object.getPrototypeOf(object) as object;
  for (; !isBase(prototype); prototype = Object.getPrototypeOf(prototype) as object) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const value: unknown = get && at(object, name, () => get.call(object));
      if (get && !(value instanceof ApiObject)) values[wireName(name)] = value;
    }
  }
  return values;
}

export { wireName };
