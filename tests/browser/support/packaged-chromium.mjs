import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.mjs';

const PACKAGE = new URL('../../../node_modules/@sparticuz/chromium/package.json', import.meta.url);

/**
 * The Chromium that comes as a package, for Linux on x64 with nothing installed: it brings its libraries and a font.
 * Answers null elsewhere.
 */
export async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const home = await unpacked();
  return {
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** Unpacks once a version; under another name until it is whole, so that an interrupted run leaves no half browser. */
async function unpacked() {
  const name = `chromium-${JSON.parse(readFileSync(PACKAGE, 'utf8')).version}`;
  const home = join(cacheFolder('.'), name);
  if (existsSync(home)) return home;
  const partial = cacheFolder(`${name}.${process.pid}`);
  await unpackInto(partial);
  writeFileSync(join(partial, 'fonts.conf'), fontsConf(home));
  try {
    renameSync(partial, home);
  } catch (error) {
    rmSync(partial, { recursive: true });
    // Another run may have been faster.
    if (!existsSync(home)) throw error;
  }
  return home;
}

/** It unpacks its libraries only where it believes itself to be in the cloud it was made for, and into TMPDIR. */
async function unpackInto(folder) {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}

/** Its own font stands in for Excel's on every machine, so that lines break alike; others lend missing signs. */
const fontsConf = (home) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/font-cache</cachedir>
  <alias binding="same"><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
