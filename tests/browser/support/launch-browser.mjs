import { existsSync, rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { cacheFolder } from './cache-folder.mjs';
import { packagedChromium } from './packaged-chromium.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-GB',
];

const NOTHING_TO_RUN = `No browser was found for the tests in tests/browser.
Install Microsoft Edge, Google Chrome or Chromium, or set BROWSER_PATH to the browser you have.
(On Linux x64 none is needed: \`npm ci\` brings one.)`;

/**
 * Starts a Chromium without a window, with a new profile: the one BROWSER_PATH names, else Edge or Chrome, else
 * Debian's, else the packaged one. Tests connect to it by its address; `close` ends it and removes its profile.
 *
 * @param hideScrollBars they take room, as in Excel, unless they are hidden for a picture's sake
 */
export async function launchBrowser(hideScrollBars = false) {
  const temporary = cacheFolder(`run-${process.pid}`);
  const forget = () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  const before = process.env.TMPDIR;
  // The browser's profile and what it downloads go where TMPDIR says.
  process.env.TMPDIR = temporary;
  try {
    const server = await firstThatStarts(hideScrollBars ? [] : ['--hide-scrollbars']);
    return {
      address: server.wsEndpoint(),
      close: async () => {
        await server.close();
        forget();
      },
    };
  } catch (error) {
    forget();
    throw error;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

async function firstThatStarts(ignoreDefaultArgs) {
  const start = (browser) => startBrowser({ ...browser, ignoreDefaultArgs });
  const named = process.env.BROWSER_PATH;
  if (named) return start({ executablePath: named });
  for (const channel of ['msedge', 'chrome']) {
    const server = await start({ channel }).catch(unlessNotInstalled);
    if (server) return server;
  }
  if (existsSync('/usr/bin/chromium')) return start({ executablePath: '/usr/bin/chromium' });
  const packaged = await packagedChromium();
  if (!packaged) throw new Error(NOTHING_TO_RUN);
  return start(packaged);
}

/** As its users have it: dates are British. */
const startBrowser = ({ env, ...browser }) =>
  chromium.launchServer({
    ...browser,
    headless: true,
    args: ARGUMENTS,
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', LANGUAGE: 'en_GB', ...env },
  });

function unlessNotInstalled(error) {
  if (/is not found at|not supported on/.test(String(error))) return null;
  throw error;
}
