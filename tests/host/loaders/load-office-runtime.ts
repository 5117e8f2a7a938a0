import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const RUNTIME = 'excel-win32-16.01.js';

/** The globals of Microsoft's runtime that we touch beside `Excel` and `Office`. */
interface Runtime {
  OSF: {
    _OfficeAppFactory?: unknown;
    DDA: { RichApi?: { executeRichApiRequestAsync?: unknown; richApiMessageManager?: unknown } };
  };
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension & {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

/**
 * Microsoft's client runtime, evaluated as a page would: a global script, once for each global object. In Node
 * the little of a browser that it looks at while loading is put there first.
 */
export function loadOfficeRuntime(): Runtime {
  const holder = globalThis as unknown as Record<string, unknown>;
  if (holder['OSF'] === undefined) {
    holder['window'] ??= globalThis;
    holder['navigator'] ??= { userAgent: 'Node', platform: 'Win32' };
    holder['location'] ??= { href: 'https://localhost/', search: '', hash: '', hostname: 'localhost' };
    const runGlobally = eval;
    runGlobally(readFileSync(join(officeJsFolder(), RUNTIME), 'utf8'));
  }
  return holder as unknown as Runtime;
}

/** Where the pinned package keeps its scripts. */
export function officeJsFolder(): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  return join(require.resolve('@microsoft/office-js/package.json'), '..', 'dist');
}
