import type { WorkbookSnapshot } from '../../src/domain/grid/sheet-snapshot';
import type { Counters } from './counters';
import { ExcelHost } from './excel-host';
import type { Failures } from './failures';
import { loadOfficeRuntime } from './loaders/load-office-runtime';
import type { BookData, Calculate } from './model/data/book-data';
import { loadWorkbookModel } from './model/load-workbook-model';
import { officeContext } from './seams/office-context';
import { Buttons, standInForLoader } from './seams/office-stand-ins';
import { messageManager, richApiSeam } from './seams/rich-api-seam';

/** How to open an emulated Excel. */
export interface ExcelOptions {
  /** The workbook that is open: a file's bytes, or a snapshot. */
  readonly workbook: WorkbookSnapshot | Uint8Array;
  /** The newest ExcelApi requirement set of the host, 1.14 when left out; calls past it throw in the client. */
  readonly requirementSet?: `1.${number}`;
  /** Works formulas out. Without it a written formula shows 0, and one from the file keeps its cached result. */
  readonly calculate?: Calculate;
}

export interface RunningExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** The workbook as Excel has it in memory: look here for what was written. */
  readonly model: BookData;
  /** Batches, actions and bytes since the last `reset()`. */
  readonly counters: Counters;
  /** What is to go wrong, on demand. */
  readonly failures: Failures;
  /** Presses ribbon buttons: what `Office.actions.associate` was given. */
  readonly buttons: Buttons;
  readonly host: ExcelHost;
}

let current: ExcelHost | undefined;
/** The runtime registers once for each global object, whichever workbook is open. */
const listeners = new Set<(message: { entries: readonly object[] }) => void>();

/**
 * Opens a workbook in an emulated Excel and installs the globals `Excel`, `Office` and `OfficeExtension`:
 * Microsoft's own client runtime, unmodified, that talks to `tests/host` in place of Excel. Each call opens
 * another workbook for the same globals. Works in jest's node and jsdom environments.
 *
 * @example
 * const { Excel, model, counters } = await startExcel({ workbook: planWorkbook() });
 * await Excel.run(async (context) => {
 *   context.workbook.worksheets.getItem('EDI plan').getRange('A1').values = [['New title']];
 *   await context.sync();
 * });
 * model.sheet('EDI plan')?.cell(1, 1).value; // 'New title'
 * counters.batches; // 1; clean-ups are in counters.cleanUpBatches
 */
export async function startExcel(options: ExcelOptions): Promise<RunningExcel> {
  const model = await loadWorkbookModel(options.workbook);
  if (options.calculate) model.calculate = options.calculate;
  const host = new ExcelHost(model);
  current = host;
  host.onEvents((entries) => {
    if (current === host) for (const listener of listeners) listener({ entries });
  });
  const runtime = loadOfficeRuntime();
  const context = officeContext({ excelApi: options.requirementSet ?? '1.14' });
  runtime.OSF._OfficeAppFactory = { getContext: () => context };
  runtime.OSF.DDA.RichApi = {
    ...runtime.OSF.DDA.RichApi,
    executeRichApiRequestAsync: richApiSeam(() => current ?? host),
    richApiMessageManager: messageManager(listeners),
  };
  runtime.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const buttons = new Buttons();
  standInForLoader(runtime.Office, buttons);
  const { counters, failures } = host;
  return { Excel: runtime.Excel, Office: runtime.Office, model, counters, failures, buttons, host };
}
