import { createRoot } from 'react-dom/client';
import { BelowRibbon } from '../commands/BelowRibbon';
import { createNotices } from '../commands/notices';
import { registerCommands } from '../commands/register-commands';
import { ribbonCommands } from '../commands/ribbon-commands';
import { OfficeWorkbook } from '../workbook/office/office-workbook';
import { showCell } from '../workbook/office/show-cell';
import { OneAtATime } from '../workbook/one-at-a-time';
import { App } from './App';
import { CannotStart, whyNot } from './CannotStart';
import type { LoadEngine } from './engine';
import { officeHost } from './office-host';

const loadEngine: LoadEngine = () => import('../application/pane/scan');

/** Excel answers within a second or two; past this a person wonders, in milliseconds. */
const LONG_FOR_EXCEL = 20_000;

const root = createRoot(document.getElementById('root') ?? document.body);

/** The pane and the buttons of the ribbon, over the one workbook they share. */
function start(): void {
  const host = officeHost(new OneAtATime(new OfficeWorkbook()), showCell);
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
    const reason = whyNot(host === Office.HostType.Excel, Office.context?.requirements);
    if (reason) root.render(<CannotStart reason={reason} />);
    else start();
  });
}
