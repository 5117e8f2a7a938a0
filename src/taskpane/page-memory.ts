/** A small memory in this browser. A browser may forbid it or be full: then nothing is remembered and all works. */
export interface PageMemory {
  readonly remember: (key: string, value: string) => void;
  readonly recall: (key: string) => string | null;
}

/** @param owner keeps what is remembered apart from that of other pages under the same address */
export function pageMemory(owner: string): PageMemory {
  return {
    remember(key, value) {
      try {
        localStorage.setItem(`${owner}.${key}`, value);
      } catch {
        // As above: nothing depends on it.
      }
    },
    recall(key) {
      try {
        return localStorage.getItem(`${owner}.${key}`);
      } catch {
        return null;
      }
    },
  };
}
