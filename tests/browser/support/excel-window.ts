import type { BrowserContext } from 'playwright-core';
import type { EmulatedExcel } from './emulated-excel';

/** How Excel tells a page what it is: a part of the pane's address. */
export const HOST_INFO = '_host_Info=Excel$Win32$16.01$en-US$$$$0';

/** What Excel says of itself; the newest sets that the oldest Excel we support has. */
const SETS = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  AddinCommands: '1.3',
  DialogApi: '1.2',
  RibbonApi: '1.2',
};

/**
 * Stands an emulated Excel behind every page of a context, as desktop Excel stands behind its web view: as
 * `window.external`, before the first script. The workbook stays on this side, where a test can look into it.
 */
export async function standBehind(context: BrowserContext, excel: EmulatedExcel): Promise<void> {
  await context.exposeBinding('answerFromExcel', (_, body: string) => excel.answer(body));
  await context.addInitScript(defineExternal, JSON.stringify(SETS));
}

/** What the page's script below leaves for tests. */
export interface ExcelWindow {
  /** The background of Excel's own theme; the text is its opposite. */
  excelBackground: number;
}

/** Runs in the page, so it may use nothing from outside itself. */
function defineExternal(sets: string): void {
  const RICH_API = 93;
  /** Where in the parameters of a call the request's text stands. */
  const BODY = 4;
  const page = window as unknown as ExcelWindow & {
    answerFromExcel: (body: string) => Promise<{ readonly status: number; readonly body: string }>;
  };
  page.excelBackground = 0xffffff;
  const facts: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: 'parity',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 0,
    GetAppUILocale: 'en-us',
    GetAppDataLocale: 'en-gb',
    GetDocUrl: 'Plan.xlsx',
    GetAppCapabilities: 1,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '<r><t cid="" aid=""/></r>',
    GetHostFullVersion: '16.0.17000.20000',
    GetSupportedMatrix: sets,
    GetSettings: { Read: () => undefined, Write: () => undefined },
  };
  const context = {
    ...Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, () => fact])),
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: page.excelBackground,
        bodyForegroundColor: 0xffffff - page.excelBackground,
        controlBackgroundColor: page.excelBackground,
        controlForegroundColor: 0xffffff - page.excelBackground,
      }),
  };
  const safeArray = (...items: unknown[]): object => ({ toArray: () => items });
  Object.defineProperty(window, 'external', {
    value: {
      GetContext: () => context,
      GetLoggingAllowed: () => true,
      Execute(call: number, parameters: unknown, callback: (reply: object, status: number) => void) {
        if (call !== RICH_API) throw new Error(`The emulated Excel knows no call ${call}.`);
        const request = (parameters as readonly (readonly unknown[])[])[0] as readonly unknown[];
        void page
          .answerFromExcel(String(request[BODY]))
          .then(({ status, body }) => callback(safeArray(status, [200, [], body]), status));
      },
      RegisterEvent(_event: number, _target: string, _handler: unknown, callback: (status: number) => void) {
        callback(0);
      },
      UnregisterEvent(_event: number, _target: string, callback: (status: number) => void) {
        callback(0);
      },
    },
  });
}
