import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext, Request, Route } from 'playwright-core';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** Microsoft's own files, taken from where `npm ci` put them, so that the page stays as it is hosted. */
const OFFICE_FILES = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');

/** Everything a page asked for, and everything it complained of. */
export interface Guard {
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  /** What it complained of so far, where a test made it; it counts no more. */
  readonly takeComplaints: () => readonly string[];
  /**
   * What it complains of from now on in words that a test makes it say, however late and however often; it counts
   * no more.
   */
  readonly expectComplaints: (of: RegExp) => readonly string[];
}

/**
 * Watches every page of a context from before its first script: no request may leave the loopback (Microsoft's one
 * script excepted, which is answered here), nothing may break the page's policy, and nothing may go wrong unsaid.
 */
export async function watch(context: BrowserContext): Promise<Guard> {
  const requests: string[] = [];
  const complaints: string[] = [];
  const expected: { readonly of: RegExp; readonly seen: string[] }[] = [];
  const complain = (what: string): void => {
    const seen = expected.find(({ of }) => of.test(what))?.seen ?? complaints;
    seen.push(what.slice(0, 300));
  };
  context.on('request', (request: Request) => requests.push(request.url()));
  context.on('requestfailed', (request) =>
    complain(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  context.on('response', (response) => {
    if (response.status() >= 400) complain(`answered ${response.status()}: ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complain(`console error: ${message.text()}`);
  });
  context.on('weberror', (error) => complain(`page error: ${error.error().message}`));
  context.on('page', (page) => {
    page.on('websocket', (socket) => complain(`socket: ${socket.url()}`));
    page.on('dialog', (dialog) => {
      complain(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  await context.exposeBinding('tellViolation', (_, violation: string) => complain(`policy: ${violation}`));
  await context.addInitScript(listenForViolations);
  await context.route('**/*', (route) => answer(route, complain));
  return {
    requests,
    complaints,
    takeComplaints: () => complaints.splice(0),
    expectComplaints: (of) => {
      const seen: string[] = [];
      expected.push({ of, seen });
      return seen;
    },
  };
}

function listenForViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { tellViolation } = window as unknown as { tellViolation: (violation: string) => void };
    tellViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
  });
}

async function answer(route: Route, complain: (what: string) => void): Promise<void> {
  const url = route.request().url();
  if (isLoopback(url)) return route.continue();
  const file = join(OFFICE_FILES, new URL(url).pathname.replace('/lib/1/hosted/', ''));
  if (url.startsWith(OFFICE) && existsSync(file)) {
    const contentType = extname(file) === '.js' ? 'text/javascript' : 'text/plain';
    return route.fulfill({ body: readFileSync(file), contentType });
  }
  complain(`left the loopback: ${url}`);
  return route.abort();
}

function isLoopback(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'blob:' || protocol === 'data:' || hostname === 'localhost';
}
