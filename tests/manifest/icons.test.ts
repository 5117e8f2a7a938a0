import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

test('The icons in assets are the bytes that their script draws', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parity-icons-'));
  try {
    expect(spawnSync(process.execPath, ['scripts/draw-icons.mjs', folder]).status).toBe(0);
    const drawn = readdirSync(folder).sort();
    expect(drawn).toHaveLength(30);
    expect(readdirSync('assets').sort()).toEqual(drawn);
    for (const file of drawn) {
      const same = readFileSync(join('assets', file)).equals(readFileSync(join(folder, file)));
      expect([file, same]).toEqual([file, true]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
