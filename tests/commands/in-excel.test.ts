import { commandEngine } from '../../src/commands/command-engine';
import { createNotices } from '../../src/commands/notices';
import { registerCommands } from '../../src/commands/register-commands';
import { ribbonCommands } from '../../src/commands/ribbon-commands';
import { OfficeWorkbook } from '../../src/workbook/office/office-workbook';
import { startExcel } from '../host/start-excel';
import { buildSheet, buildWorkbook } from '../support/sheet-builder';

/** The buttons as the pane's page registers them, in an Excel with one sheet open. */
async function buttonsOver(rows: readonly (readonly string[])[]) {
  const excel = await startExcel({ workbook: buildWorkbook(buildSheet(rows, { name: 'Sheet1' })) });
  const notices = createNotices();
  const commands = ribbonCommands({
    workbook: new OfficeWorkbook(() => Promise.resolve()),
    today: () => '2024-06-30',
    timeOfDay: () => '14:02',
    loadEngine: async () => commandEngine,
    notices,
    showPane: async () => excel.Office.addin.showAsTaskpane(),
  });
  registerCommands(commands, (name, run) => excel.Office.actions.associate(name, run));
  return { excel, told: () => notices.current().notice };
}

test('Without a plan in the workbook, a refresh says so and writes nothing', async () => {
  const { excel, told } = await buttonsOver([['Shopping list'], ['Milk']]);
  await excel.buttons.press('refreshStatus');
  expect(told()).toMatchObject({
    kind: 'done',
    sentence: expect.stringContaining('No action plan and no equality counts were found in this workbook'),
  });
  expect(excel.model.sheets).toHaveLength(1);
});

test('Without a write of ours there is nothing to undo, and the button says so', async () => {
  const { excel, told } = await buttonsOver([['Action', 'Due date']]);
  await excel.buttons.press('undoLastWrite');
  expect(told()).toMatchObject({ kind: 'done', workbookChanged: false });
});

test('While Excel is editing a cell, a refresh says what to do', async () => {
  const { excel, told } = await buttonsOver([['Action', 'Due date']]);
  excel.failures.refuse('cell-edit', 9);
  await excel.buttons.press('refreshStatus');
  expect(told()).toMatchObject({ kind: 'failed', sentence: expect.stringContaining('Press Enter') });
});
