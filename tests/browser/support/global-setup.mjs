import { join } from 'node:path';
import { serveFolder } from '../../../scripts/serve-folder.mjs';
import { buildPages } from './build-pages.mjs';
import { hostingHeaders } from './hosting-headers.mjs';
import { launchBrowser } from './launch-browser.mjs';

/** One build, two servers and one browser for the whole run; tests learn their addresses from the environment. */
export default async function globalSetup(_, { globals }) {
  const folder = await buildPages();
  const [pane, workbench, browser] = await Promise.all([
    serveFolder(join(folder, 'web'), { headers: hostingHeaders() }),
    serveFolder(join(folder, 'workbench')),
    launchBrowser(globals.hideScrollBars),
  ]);
  Object.assign(process.env, {
    PARITY_PANE: pane.address,
    PARITY_WORKBENCH: workbench.address,
    PARITY_BROWSER: browser.address,
  });
  globalThis.closeAfterBrowserTests = () => Promise.all([browser.close(), pane.stop(), workbench.stop()]);
}
