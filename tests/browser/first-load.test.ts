import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { button, SAMPLE, scan } from './support/pane-walk';
import { usePages, type OpenPage } from './support/use-pages';

const open = usePages();
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The figure that `npm run size` holds the pane to as well, in kB of a thousand bytes. */
const LIMIT = Number.parseInt(
  (JSON.parse(readFileSync('.size-limit.json', 'utf8')) as readonly { readonly limit: string }[])[0]?.limit ??
    '',
  10,
);

/** What a page has asked its own host for. */
function own({ page, guard }: OpenPage): readonly URL[] {
  const { origin } = new URL(page.url());
  return guard.requests.map((address) => new URL(address)).filter((url) => url.origin === origin);
}

const scripts = (urls: readonly URL[]): readonly URL[] =>
  urls.filter(({ pathname }) => pathname.endsWith('.js'));

test(`the pane shows itself after at most ${LIMIT} kB of script, and asks nobody but its host and Microsoft`, async () => {
  const pane = await open.pane(SAMPLE);
  await button(pane.page, 'Scan this workbook').waitFor();
  const sizes = await Promise.all(
    scripts(own(pane)).map(async (url) => {
      const answer = await fetch(url);
      return gzipSync(new Uint8Array(await answer.arrayBuffer()), { level: 9 }).length;
    }),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThanOrEqual(LIMIT * 1000);

  const others = pane.guard.requests.filter(
    (address) => new URL(address).origin !== new URL(pane.page.url()).origin,
  );
  expect(others).toContain(`${MICROSOFT}office.js`);
  expect(others.filter((address) => !address.startsWith(MICROSOFT))).toEqual([]);
});

test('what reads and rates a plan is fetched when the first scan wants it, from the pane’s own host', async () => {
  const pane = await open.pane(SAMPLE);
  await button(pane.page, 'Scan this workbook').waitFor();
  const before = scripts(own(pane)).length;
  const foreign = pane.guard.requests.length - own(pane).length;
  await scan(pane.page);
  expect(scripts(own(pane)).length).toBeGreaterThan(before);
  expect(pane.guard.requests.length - own(pane).length).toBe(foreign);
});

test('the workbench asks nobody but its host, from its start to a review', async () => {
  const workbench = await open.workbench();
  await scan(workbench.page);
  expect(own(workbench)).toHaveLength(workbench.guard.requests.length);
});
