import { ApiCollection, ApiObject, IDENTITY, ITEMS } from './api-object';
import { readMember, scalarMembers, wireName } from './members';
import type { WireQuery } from './wire';

type Answer = Record<string, unknown>;

/** Names asked for below each name: `format/fill/color` and `format/font/bold` share `format`. */
function groupByHead(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split(/[/.]/);
    const below = groups.get(head) ?? [];
    groups.set(head, rest.length > 0 ? [...below, rest.join('/')] : below);
  }
  return groups;
}

function answerOne(object: ApiObject, paths: readonly string[], identify: Identify): Answer {
  const answer: Answer = { ...identify(object) };
  for (const [head, below] of groupByHead(paths)) {
    if (head === '*') {
      Object.assign(answer, scalarMembers(object));
      continue;
    }
    const value = readMember(object, wireName(head));
    answer[wireName(head)] = value instanceof ApiObject ? answerAny(value, below, identify) : value;
  }
  return answer;
}

function answerAny(
  object: ApiObject,
  paths: readonly string[],
  identify: Identify,
  query?: WireQuery,
): Answer {
  const wanted = paths.length > 0 ? paths : ['*'];
  if (!(object instanceof ApiCollection)) return answerOne(object, wanted, identify);
  const own = wanted.filter((path) => COLLECTION_SCALARS.has(path));
  const ofItems = wanted
    .filter((path) => !COLLECTION_SCALARS.has(path))
    .map((path) => path.replace(/^items\//, ''));
  const all = object[ITEMS]();
  const from = query?.Skip ?? 0;
  const items = all.slice(from, query?.Top === undefined ? undefined : from + query.Top);
  return {
    ...answerOne(object, own, identify),
    _Items: items.map((item: ApiObject) => answerOne(item, ofItems, identify)),
  };
}

/** `count` is a property of the collection, all else of its items. */
const COLLECTION_SCALARS: ReadonlySet<string> = new Set(['count']);

/** How the client finds an object again: its id, or the reference it asked to keep. */
export type Identify = (object: ApiObject) => Answer;

/** Answers a query for an object or a collection. */
export function answerQuery(object: ApiObject, query: WireQuery, identify: Identify): Answer {
  return answerAny(object, [...(query.Select ?? []), ...(query.Expand ?? [])], identify, query);
}

export const identityOf: Identify = (object) => ({ ...object[IDENTITY] });
