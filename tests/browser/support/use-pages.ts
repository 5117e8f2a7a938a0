import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../../src/domain/grid/sheet-snapshot';
import { EmulatedExcel } from './emulated-excel';
import { HOST_INFO, standBehind } from './excel-window';
import { setDay } from './shift-clock';
import { watch, type Guard } from './guard';

/** The day on which all these tests take place. */
const NOW = '2026-11-20T14:02:00Z';

export interface OpenPage {
  readonly page: Page;
  readonly guard: Guard;
}

export interface OpenPane extends OpenPage {
  readonly excel: EmulatedExcel;
}

type Prepare = (context: BrowserContext) => Promise<unknown>;

export interface Pages {
  /** The pane as Excel loads it, over a workbook: a file's path, its bytes, or a snapshot. */
  readonly pane: (workbook: string | Uint8Array | WorkbookSnapshot, size?: PageSize) => Promise<OpenPane>;
  readonly workbench: (size?: PageSize) => Promise<OpenPage>;
  /** A page from the pane's host as any browser would open it, its context made ready first. */
  readonly paneHost: (path: string, prepare?: Prepare) => Promise<OpenPage>;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Office gives a pane about this much. */
const PANE: PageSize = { width: 350, height: 720 };
const SCREEN: PageSize = { width: 1280, height: 800 };

/**
 * Opens built pages in the browser of this run, each in a profile of its own. After each test all are closed, and
 * none may have asked for anything outside the loopback, broken its policy, or met an error.
 *
 * @param pixelsPerPixel how many pixels of a picture make one of the page
 */
export function usePages(pixelsPerPixel = 1): Pages {
  let browser: Browser;
  let opened: { readonly context: BrowserContext; readonly guard: Guard }[] = [];
  const { PARITY_PANE = '', PARITY_WORKBENCH = '', PARITY_BROWSER = '' } = process.env;

  beforeAll(async () => {
    browser = await chromium.connect(PARITY_BROWSER);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const all = opened;
    opened = [];
    await Promise.all(all.map(({ context }) => context.close()));
    expect(all.flatMap(({ guard }) => guard.complaints)).toEqual([]);
  });

  async function open(viewport: PageSize): Promise<{ context: BrowserContext; guard: Guard }> {
    const context = await browser.newContext({
      viewport: { ...viewport },
      deviceScaleFactor: pixelsPerPixel,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      // What moves is not looked at, and would have to be waited for.
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(15_000);
    await setDay(context, NOW);
    const entry = { context, guard: await watch(context) };
    opened.push(entry);
    return entry;
  }

  async function goTo(address: string, viewport: PageSize, prepare: Prepare): Promise<OpenPage> {
    const { context, guard } = await open(viewport);
    await prepare(context);
    const page = await context.newPage();
    await page.goto(address);
    return { page, guard };
  }

  return {
    async pane(workbook, size = PANE) {
      const excel = await EmulatedExcel.open(workbook);
      const pane = await goTo(`${PARITY_PANE}/taskpane.html?${HOST_INFO}`, size, (context) =>
        standBehind(context, excel),
      );
      return { ...pane, excel };
    },
    workbench: (size = SCREEN) => goTo(`${PARITY_WORKBENCH}/`, size, async () => undefined),
    paneHost: (path, prepare = async () => undefined) => goTo(`${PARITY_PANE}/${path}`, PANE, prepare),
  };
}

/** Microsoft's script comes, and does nothing. */
export const withoutOffice: Prepare = (context) =>
  context.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ body: '', contentType: 'text/javascript' }),
  );
