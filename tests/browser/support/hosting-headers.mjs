import { readFileSync } from 'node:fs';

const GUIDE = new URL('../../../docs/install.md', import.meta.url);

/** The headers that the guide for administrators asks of whoever hosts the pane, as it gives them. */
export function hostingHeaders() {
  const [, block = ''] = /```\n(Content-Security-Policy:[^`]*)```/.exec(readFileSync(GUIDE, 'utf8')) ?? [];
  const headers = block
    .trim()
    .split('\n')
    .map((line) => /^([\w-]+): (.+)$/.exec(line)?.slice(1) ?? []);
  if (headers.length < 2) throw new Error('docs/install.md names no headers to host the pane with.');
  return Object.fromEntries(headers);
}
