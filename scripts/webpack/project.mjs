import { fileURLToPath } from 'node:url';

/** A path inside the project, whatever folder one is in. */
export const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
