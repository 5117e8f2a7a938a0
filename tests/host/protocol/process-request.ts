import { ApiObject } from './api-object';
import { HostError } from './host-error';
import { callMember, readMember, writeMember } from './members';
import { answerQuery, identityOf } from './query';
import type { References } from './references';
import { updateObject } from './update-object';
import {
  ACTION,
  PATH,
  type WireAction,
  type WireArguments,
  type WireRequest,
  type WireResponse,
} from './wire';

/** What a batch works on. */
export interface Target {
  readonly root: ApiObject;
  readonly references: References;
  /** Objects made by type name (`new` on the wire), outside the workbook. */
  readonly create: (typeName: string) => ApiObject;
  /** Called before each action with its index; may throw to break a batch half-way. */
  readonly beforeAction?: (index: number, action: WireAction) => void;
}

/** One batch: runs its actions in order and stops at the first that fails. What ran before stays done, as in Excel. */
export function processRequest(request: WireRequest, target: Target): WireResponse {
  const batch = new Batch(request, target);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const answer = (): { TraceIds?: readonly number[] } => (traces.length > 0 ? { TraceIds: traces } : {});
  for (const [index, action] of request.Actions.entries()) {
    try {
      target.beforeAction?.(index, action);
      results.push({ ActionId: action.Id, Value: batch.run(action) ?? null });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Results: results,
        ...answer(),
        Error: {
          Code: error.code,
          Message: error.message,
          Location: error.location ?? '',
          ActionIndex: index,
          HttpStatusCode: error.status,
        },
      };
    }
  }
  return { Results: results, ...answer() };
}

class Batch {
  readonly #objects = new Map<number, ApiObject | null>();

  constructor(
    readonly request: WireRequest,
    readonly target: Target,
  ) {}

  run(action: WireAction): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.#object(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#identify(object);
      case ACTION.query:
        return answerQuery(object, action.QueryInfo ?? {}, (found) => this.#identify(found));
      case ACTION.method:
        return this.#call(object, action.Name, action.ArgumentInfo);
      case ACTION.setProperty:
        writeMember(object, action.Name, this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        updateObject(object, action.ObjectState ?? {});
        return null;
      default:
        throw new HostError(
          'ApiNotFound',
          `Emulated host: action type ${action.ActionType} is not implemented`,
        );
    }
  }

  #identify(object: ApiObject): Record<string, unknown> {
    const reference = this.target.references.idOf(object);
    return reference === undefined ? identityOf(object) : { _ReferenceId: reference, ...identityOf(object) };
  }

  #call(object: ApiObject, name: string, info: WireArguments | undefined): unknown {
    if (name === '_KeepReference') {
      this.target.references.keep(object);
      return null;
    }
    if (name === '_RemoveReference' && object === this.target.root) {
      this.target.references.remove(String(this.#arguments(info)[0]));
      return null;
    }
    return callMember(object, name, this.#arguments(info));
  }

  #arguments(info: WireArguments | undefined): readonly unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((given, index) => {
      const id = referenced[index];
      return id ? this.#object(id) : given;
    });
  }

  #object(id: number): ApiObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const object = this.#resolve(id);
    this.#objects.set(id, object);
    return object;
  }

  #resolve(id: number): ApiObject | null {
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidRequest', `Emulated host: no object path ${id}`);
    if (path.ObjectPathType === PATH.global) return this.target.root;
    if (path.ObjectPathType === PATH.newObject) return this.target.create(path.Name);
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.target.references.get(path.Name);
      if (kept) return kept;
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const found = this.#member(parent, path.ObjectPathType, path.Name, path.ArgumentInfo);
    if (found === null || found instanceof ApiObject) return found;
    throw new Error(`Emulated host: ${parent.typeName}.${path.Name} answers no object`);
  }

  #member(parent: ApiObject, type: number, name: string, info: WireArguments | undefined): unknown {
    if (type === PATH.property) return readMember(parent, name);
    if (type === PATH.method) return callMember(parent, name, this.#arguments(info));
    if (type === PATH.indexer) return callMember(parent, 'GetItem', this.#arguments(info));
    throw new HostError('ApiNotFound', `Emulated host: object path type ${type} is not implemented`);
  }
}
