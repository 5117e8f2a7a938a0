import { serveFolder } from '../../../scripts/serve-folder.mjs';
import { buildPages } from './build-pages.mjs';
import { launchBrowser } from './launch-browser.mjs';

/** One build, one server and one browser for the whole run; tests learn their addresses from the environment. */
export default async function globalSetup(_, { globals }) {
  const folder = await buildPages();
  const [server, browser] = await Promise.all([serveFolder(folder), launchBrowser(globals.hideScrollBars)]);
  process.env.PARITY_PAGES = `${server.address}/`;
  process.env.PARITY_BROWSER = browser.address;
  globalThis.closeAfterBrowserTests = async () => {
    await browser.close();
    await server.stop();
  };
}
