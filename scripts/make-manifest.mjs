#!/usr/bin/env node
// Writes the manifest for where the files really are: `hosted https://…` for colleagues, `local [https://localhost:…]`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hostedManifest, localManifest } from './derive-manifest.mjs';

const USAGE =
  'Say where the files are: npm run manifest -- hosted https://trust.nhs.uk/parity, or npm run manifest -- local.';
const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Writes one variant and says where it is. */
export function writeManifest(kind, address) {
  const xml = readFileSync(inProject('manifest.xml'), 'utf8');
  const out = kind === 'hosted' ? hostedManifest(xml, address) : localManifest(xml, address);
  mkdirSync(inProject('dist/manifest'), { recursive: true });
  const path = inProject(`dist/manifest/parity.${kind}.xml`);
  writeFileSync(path, out);
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kind, address = kind === 'local' ? 'https://localhost:3000' : undefined, ...more] =
    process.argv.slice(2);
  try {
    if (!['hosted', 'local'].includes(kind) || address === undefined || more.length > 0)
      throw new Error(USAGE);
    process.stdout.write(`${writeManifest(kind, address)}\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
