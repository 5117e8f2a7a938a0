export const IDENTITY = Symbol('identity');
export const ITEMS = Symbol('items');
/** Parts that go by other names in `getCellProperties`: `bottom` for the border `EdgeBottom`. */
export const PARTS = Symbol('parts');

/**
 * An object of Excel's API. What its class and superclasses offer on their prototypes (getters, setters, methods)
 * is the API, whole and exact: `Values` on the wire finds the accessor `values`. Anything else a class needs is an
 * own field, a module function or keyed by a symbol, and cannot be reached from outside.
 */
export abstract class ApiObject {
  constructor(
    /** As Microsoft names it; error locations start with it. */
    readonly typeName: string,
  ) {}

  get [PARTS](): Readonly<Record<string, ApiObject>> | undefined {
    return undefined;
  }

  /** What the client needs to find the object again; `{ Id }` for objects that have one. */
  get [IDENTITY](): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** An object of the API that stands for many. */
export abstract class ApiCollection<Item extends ApiObject> extends ApiObject {
  abstract [ITEMS](): readonly Item[];
}
