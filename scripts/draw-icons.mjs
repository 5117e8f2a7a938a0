#!/usr/bin/env node
// Draws the icons of the ribbon into assets/, or the folder named: the same bytes each time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ICONS, SIZES } from './icon-shapes.mjs';
import { encodePng } from './png.mjs';

/** Each point is looked at in this many places along each side, so that edges are soft. */
const LOOKS = 8;

const folder = process.argv[2] ?? fileURLToPath(new URL('../assets', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, layers] of Object.entries(ICONS)) {
  for (const size of SIZES) {
    writeFileSync(join(folder, `${name}-${size}.png`), encodePng(paint(layers, size), size));
  }
}

function paint(layers, size) {
  const rgba = new Uint8Array(size * size * 4);
  for (let at = 0; at < size * size; at++) {
    rgba.set(colourAt(layers, at % size, Math.floor(at / size), 16 / size), at * 4);
  }
  return rgba;
}

function colourAt(layers, column, row, step) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let look = 0; look < LOOKS * LOOKS; look++) {
    const x = (column + ((look % LOOKS) + 0.5) / LOOKS) * step;
    const y = (row + (Math.floor(look / LOOKS) + 0.5) / LOOKS) * step;
    const layer = layers.findLast(({ inside }) => inside(x, y));
    if (!layer) continue;
    covered++;
    layer.colour.forEach((channel, at) => (sum[at] += channel));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((channel) => Math.round(channel / covered)), Math.round((covered * 255) / LOOKS ** 2)];
}
