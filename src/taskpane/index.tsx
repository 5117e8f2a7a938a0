import { createRoot } from 'react-dom/client';
import { BelowRibbon } from '../commands/BelowRibbon';
import { createNotices } from '../commands/notices';
import { registerCommands } from '../commands/register-commands';
import { ribbonCommands } from '../commands/ribbon-commands';
import { OFFICE_CAPABILITIES } from '../workbook/office/office-capabilities';
import { showCell } from '../workbook/office/show-cell';
import { OneAtATime } from '../workbook/one-at-a-time';
import { WorkbookWhenNeeded } from '../workbook/workbook-when-needed';
import { App } from './App';
import { CannotStart, whyNot } from './CannotStart';
import type { LoadEngine } from './engine';
import { officeHost } from './office-host';

const loadAdapter = () => import('../workbook/office/office-workbook');

/** Both are fetched together, so that a missing one is told in the same words. */
const loadEngine: LoadEngine = async () => {
  const [engine] = await Promise.all([import('../application/pane/scan'), loadAdapter()]);
  return engine;
};

/** Excel answers within a second or two; past this a person wonders, in milliseconds. */
const LONG_FOR_EXCEL = 20_000;

const root = createRoot(document.getElementById('root') ?? document.body);

/** The pane and the buttons of the ribbon, over the one workbook they share. */
function start(): void {
  const workbook = new WorkbookWhenNeeded(
    OFFICE_CAPABILITIES,
    async () => new (await loadAdapter()).OfficeWorkbook(),
  );
  const host = officeHost(new OneAtATime(workbook), showCell);
  const notices = createNotices();
  const commands = ribbonCommands({
    ...host,
    notices,
    loadEngine: async () => (await import('../commands/command-engine')).commandEngine,
    showPane: async () => Office.addin.showAsTaskpane(),
  });
  registerCommands(commands, (name, run) => Office.actions.associate(name, run));
  root.render(
    <BelowRibbon
      notices={notices}
      pane={(revision) => <App key={revision} host={host} loadEngine={loadEngine} />}
    />,
  );
}

// Where Microsoft's script did not come, there is no Office to ask.
if (typeof Office === 'undefined') {
  root.render(<CannotStart reason="no-office-script" />);
} else {
  const waiting = setTimeout(() => root.render(<CannotStart reason="no-answer" />), LONG_FOR_EXCEL);
  void Office.onReady(({ host }) => {
    clearTimeout(waiting);
    // Outside Excel there may be no context, whatever its type says.
    const { context } = Office as Partial<Pick<typeof Office, 'context'>>;
    const reason = whyNot(host === Office.HostType.Excel, context?.requirements);
    if (reason) root.render(<CannotStart reason={reason} />);
    else start();
  });
}
