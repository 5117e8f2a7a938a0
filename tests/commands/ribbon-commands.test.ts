import { commandEngine } from '../../src/commands/command-engine';
import { createNotices } from '../../src/commands/notices';
import { registerCommands } from '../../src/commands/register-commands';
import { ribbonCommands, type CommandEngine, type CommandWorld } from '../../src/commands/ribbon-commands';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { buildSheet, buildWorkbook } from '../support/sheet-builder';

const WRITTEN = 'Written to 57 rows.';

function worldWith(engine: Partial<CommandEngine>, more: Partial<CommandWorld> = {}) {
  const shown: string[] = [];
  const world: CommandWorld = {
    workbook: new MemoryWorkbook(buildWorkbook(buildSheet([['Action', 'Due']]))),
    today: () => '2024-06-30',
    timeOfDay: () => '14:02',
    loadEngine: async () => ({ refreshStatus: async () => WRITTEN, undo: async () => WRITTEN, ...engine }),
    notices: createNotices(),
    showPane: async () => void shown.push('pane'),
    ...more,
  };
  return { world, commands: ribbonCommands(world), shown };
}

/** Presses a button as Excel does, and waits until Excel is told that it is done. */
async function press(world: CommandWorld, name: string): Promise<void> {
  const registered = new Map<string, (event: { completed(): void }) => void>();
  registerCommands(ribbonCommands(world), (id, run) => void registered.set(id, run));
  await new Promise<void>((completed) => registered.get(name)?.({ completed }));
}

test('What a refresh wrote is told with the time, in the pane, which is opened for it', async () => {
  const { world, shown } = worldWith({});
  await press(world, 'refreshStatus');
  expect(world.notices.current().notice).toEqual({
    kind: 'done',
    sentence: '14:02: Written to 57 rows.',
    workbookChanged: true,
  });
  expect(shown).toEqual(['pane']);
});

test('A refresh is given the day and the workbook of the pane', async () => {
  const given: unknown[] = [];
  const { world } = worldWith({
    refreshStatus: async (...args) => {
      given.push(...args);
      return WRITTEN;
    },
  });
  await press(world, 'refreshStatus');
  expect(given).toEqual([world.workbook, '2024-06-30']);
});

test('A failure is told in its own sentence, and Excel still hears that the button is done', async () => {
  const fault = new WorkbookError(
    'protected',
    'The sheet “EDI plan” is protected. Ask its owner to unprotect it.',
  );
  const { world } = worldWith({ refreshStatus: () => Promise.reject(fault) });
  await press(world, 'refreshStatus');
  expect(world.notices.current().notice).toMatchObject({ kind: 'failed', sentence: fault.message });
});

test('A failure that nobody foresaw is told without its inner words', async () => {
  const { world } = worldWith({ undo: () => Promise.reject(new TypeError('x is undefined')) });
  await press(world, 'undoLastWrite');
  const { notice } = world.notices.current();
  expect(notice?.kind).toBe('failed');
  expect(notice?.sentence).not.toContain('undefined');
});

test('Having nothing to undo is no failure and leaves the pane as it is', async () => {
  const nothing = new WorkbookError('nothing-to-undo', 'There is nothing to undo.');
  const { world } = worldWith({ undo: () => Promise.reject(nothing) });
  await press(world, 'undoLastWrite');
  expect(world.notices.current()).toEqual({
    notice: { kind: 'done', sentence: 'There is nothing to undo.', workbookChanged: false },
    revision: 0,
  });
});

test('Where the pane cannot be shown the button is done all the same', async () => {
  const { world } = worldWith({}, { showPane: () => Promise.reject(new Error('no pane here')) });
  await press(world, 'refreshStatus');
  expect(world.notices.current().notice?.kind).toBe('done');
});

test('A second press while the first is at work does nothing', async () => {
  let begun = 0;
  let finish: (sentence: string) => void = () => undefined;
  const { commands } = worldWith({
    refreshStatus: () => {
      begun++;
      return new Promise((resolve) => (finish = resolve));
    },
  });
  const first = commands.refreshStatus();
  await Promise.resolve();
  await Promise.all([commands.refreshStatus(), commands.undoLastWrite()]);
  finish(WRITTEN);
  await first;
  expect(begun).toBe(1);
  const again = commands.refreshStatus();
  await Promise.resolve();
  await Promise.resolve();
  finish(WRITTEN);
  await again;
  expect(begun).toBe(2);
});

test('The buttons review by the workbook’s own settings, write, and take it back', async () => {
  const plan = buildSheet(
    [
      ['Action', 'Lead', 'Due date', 'Progress'],
      ['Review the recruitment panels', 'Head of Inclusion', '31 March 2024', ''],
      ['Publish the pay gap report', 'Director of HR', '31 March 2030', ''],
    ],
    { name: 'EDI plan' },
  );
  const workbook = new MemoryWorkbook(buildWorkbook(plan));
  const { world } = worldWith({}, { workbook, loadEngine: async () => commandEngine });
  const before = await workbook.read();
  await press(world, 'refreshStatus');
  expect(world.notices.current().notice?.sentence).toMatch(/^14:02: Written to 2 rows/);
  expect((await workbook.read()).sheets.length).toBeGreaterThan(1);
  await press(world, 'undoLastWrite');
  expect(world.notices.current().notice?.sentence).toBe(
    '14:02: Everything is as it was before the last write.',
  );
  expect(await workbook.read()).toEqual(before);
});
