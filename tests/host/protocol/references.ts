import type { ApiObject } from './api-object';

/** Objects the client asked the host to keep between batches, by reference id. */
export class References {
  readonly #kept = new Map<string, ApiObject>();
  readonly #ids = new Map<ApiObject, string>();
  #last = 0;

  keep(object: ApiObject): void {
    if (this.#ids.has(object)) return;
    this.#last += 1;
    const id = `{ref-${this.#last}}`;
    this.#ids.set(object, id);
    this.#kept.set(id, object);
  }

  remove(id: string): void {
    const object = this.#kept.get(id);
    if (object) this.#ids.delete(object);
    this.#kept.delete(id);
  }

  get(id: string): ApiObject | undefined {
    return this.#kept.get(id);
  }

  idOf(object: ApiObject): string | undefined {
    return this.#ids.get(object);
  }

  /** Every kept object, for a model that moves ranges when cells are inserted. */
  get all(): readonly ApiObject[] {
    return [...this.#kept.values()];
  }

  /** How many are kept; 0 once every `Excel.run` has cleaned up. */
  get size(): number {
    return this.#kept.size;
  }

  forget(): void {
    this.#kept.clear();
    this.#ids.clear();
  }
}
