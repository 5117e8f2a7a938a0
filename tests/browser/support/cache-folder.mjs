import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where these tests keep what is costly to make again: inside the project, and gone with `node_modules`. */
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/parity-browser/', import.meta.url));

/** A folder of that name in the cache, made where it is missing. */
export function cacheFolder(name) {
  const folder = `${CACHE}${name}`;
  mkdirSync(folder, { recursive: true });
  return folder;
}
