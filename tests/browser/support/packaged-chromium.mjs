import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache-folder.mjs';

/**
 * The Chromium that comes as a package, for Linux on x64 with nothing installed: it brings its libraries and a font.
 * Answers null elsewhere.
 */
export function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const home = unpacked();
  return {
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** Unpacks once a version; under another name until it is whole, so that an interrupted run leaves no half browser. */
function unpacked() {
  const { version } = createRequire(import.meta.url)(
    '../../../node_modules/@sparticuz/chromium/package.json',
  );
  const home = join(cacheFolder('.'), `chromium-${version}`);
  if (existsSync(home)) return home;
  const partial = cacheFolder(`chromium-${version}.${process.pid}`);
  // It unpacks its libraries only where it believes itself to be in the cloud it was made for, and into TMPDIR.
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', "import c from '@sparticuz/chromium'; await c.executablePath();"],
    {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  writeFileSync(join(partial, 'fonts.conf'), fontsConf(home));
  try {
    renameSync(partial, home);
  } catch (error) {
    rmSync(partial, { recursive: true });
    if (!existsSync(home)) throw error;
  }
  return home;
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
