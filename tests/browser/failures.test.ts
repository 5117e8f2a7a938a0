import type { Page } from 'playwright-core';
import { dumpWorkbook } from '../host/model/dump-workbook';
import { expectSoon } from './support/expect-soon';
import { button, editMeanwhile, preview, SAMPLE, scan, undo } from './support/pane-walk';
import { refuseScripts } from './support/refuse-scripts';
import { usePages, withoutOffice } from './support/use-pages';

const open = usePages();

/** What the policy keeps Microsoft’s script from, told each time it tries. */
const OF_MICROSOFTS_SCRIPT =
  /^(?:policy: (?:frame-src https:\/\/telemetry|style-src-attr inline https:\/\/appsforoffice)|console error: (?:Framing 'https:\/\/telemetry|Applying inline style ))/;

/** The whole of what is said, where it is said. */
async function said(page: Page, title: string): Promise<string> {
  const message = page.locator('[data-arrival]').filter({ hasText: title });
  await message.waitFor();
  return (await message.innerText()).replace(/\s+/g, ' ');
}

describe('what a person reads when something is in the way, and how they go on', () => {
  test('Excel is editing a cell while the plan is to be read', async () => {
    const { page, excel } = await open.pane(SAMPLE);
    excel.host.failures.refuse('cell-edit', Infinity);
    await button(page, 'Scan this workbook').click();
    expect(await said(page, 'The workbook was not read')).toContain(
      'Excel is still editing a cell, so Parity could not read the workbook. Press Enter in the sheet, then try again.',
    );
    excel.host.failures.clear();
    await button(page, 'Try again').click();
    await button(page, 'Write status').waitFor();
  });

  test('Excel is editing a cell while the status is to be written', async () => {
    const { page, excel } = await open.pane(SAMPLE);
    const before = dumpWorkbook(excel.model);
    await scan(page);
    await preview(page);
    excel.host.failures.refuse('cell-edit', Infinity);
    await button(page, 'Write').click();
    expect(await said(page, 'Nothing was written')).toContain('Press Enter in the sheet, then try again.');
    excel.host.failures.clear();
    expect(dumpWorkbook(excel.model)).toEqual(before);
    await button(page, 'Try again').click();
    await button(page, 'Undo').waitFor();
  });

  test('the sheet of the plan is protected', async () => {
    const { page, excel } = await open.pane(SAMPLE);
    excel.protectPlan(true);
    const before = dumpWorkbook(excel.model);
    await scan(page);
    await preview(page);
    await button(page, 'Write').click();
    const words = await said(page, 'Nothing was written');
    expect(words).toContain('EDI plan 2024-27');
    expect(words).toMatch(/protect/);
    expect(dumpWorkbook(excel.model)).toEqual(before);
    excel.protectPlan(false);
    await button(page, 'Try again').click();
    await button(page, 'Undo').waitFor();
  });

  test('the connection is lost half-way through a write, and trying again finishes it', async () => {
    const { page, excel } = await open.pane(SAMPLE);
    const before = dumpWorkbook(excel.model);
    await scan(page);
    await preview(page);
    excel.loseConnectionAfter(3);
    await button(page, 'Write').click();
    expect(await said(page, 'The write may be unfinished')).toContain(
      'The connection to the workbook was lost',
    );
    excel.connect();
    await button(page, 'Try again').click();
    await button(page, 'Undo').waitFor();
    expect(excel.model.sheet('EDI plan 2024-27')?.cell(9, 13).value).toBe('On track');
    await undo(page);
    expect(dumpWorkbook(excel.model)).toEqual(before);
  });

  test('someone else edits a row between the preview and the write: theirs stays, the others are written', async () => {
    const { page, excel } = await open.pane(SAMPLE);
    await scan(page);
    await preview(page);
    editMeanwhile(excel);
    await button(page, 'Write').click();
    expect(await said(page, 'Written to 35 rows')).toContain(
      '1 row was edited by someone else since you read it.',
    );
    expect(excel.model.sheet('EDI plan 2024-27')?.cell(9, 13).value).toBe('Seen by the board');
    await button(page, 'Review again').click();
    await button(page, 'Write status').waitFor();
  });

  test('a part of Parity cannot be fetched for a moment', async () => {
    const { page, guard } = await open.pane(SAMPLE);
    await button(page, 'Scan this workbook').waitFor();
    const scripts = await refuseScripts(page, guard);
    await button(page, 'Scan this workbook').click();
    expect(await said(page, 'A part of Parity could not be fetched')).toContain('Try again.');
    await scripts.letThrough();
    await button(page, 'Try again').click();
    await button(page, 'Write status').waitFor();
  });

  test('the page is opened outside Excel, where its policy keeps Microsoft’s script from framing another site', async () => {
    const { page, guard } = await open.paneHost('taskpane.html');
    const refused = guard.expectComplaints(OF_MICROSOFTS_SCRIPT);
    await page.getByText('This page works inside Excel: open a workbook there').waitFor();
    await expectSoon(() => refused.some((told) => told.startsWith('policy: frame-src ')), true);
  });

  test('Microsoft’s script does not come', async () => {
    const { page } = await open.paneHost('taskpane.html', withoutOffice);
    await page.getByText('Parity could not load the script by which it talks to Excel').waitFor();
  });
});
