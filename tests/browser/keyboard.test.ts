import { expectSoon } from './support/expect-soon';
import { Keyboard } from './support/keyboard';
import { button, SAMPLE, tab } from './support/pane-walk';
import { usePages } from './support/use-pages';

const open = usePages();

describe('by keyboard alone, with the focus never lost and never out of view', () => {
  test('a plan is scanned, checked, narrowed, previewed, written and taken back', async () => {
    const { page, excel } = await open.pane(SAMPLE);
    const keys = new Keyboard(page);
    const selected = (): unknown => excel.model.selection?.range;

    await button(page, 'Scan this workbook').waitFor();
    await keys.press('Tab');
    await keys.goTo(button(page, 'Scan this workbook'));
    await keys.press('Enter');
    await button(page, 'Write status').waitFor();
    await keys.expectFocusInView('After the scan');

    await keys.goTo(tab(page, 'Review'), 'Shift+Tab');
    await keys.press('ArrowRight');
    expect(await keys.focused()).toMatch(/^Checks/);
    await keys.goTo(page.getByRole('button', { name: 'EDI plan 2024-27 G13', exact: true }));
    await keys.press('Enter');
    await expectSoon(selected, { top: 13, left: 7, bottom: 13, right: 7 });

    await keys.goTo(tab(page, 'Checks'), 'Shift+Tab');
    await keys.press('ArrowLeft');
    await keys.goTo(page.getByRole('button', { name: /Overdue/ }));
    await keys.press('Space');
    await page.getByText('6 of 36 actions shown').waitFor();
    await keys.goTo(page.getByRole('listbox'));
    await keys.press('ArrowDown');
    await keys.press('End');
    await keys.press('Home');
    await keys.press('Enter');
    await expectSoon(() => excel.model.selection?.range.top, 27);

    await keys.goTo(button(page, 'Write status'));
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'What would be written' }).waitFor();
    await keys.press('Escape');
    expect(await keys.focused()).toBe('Write status');
    await keys.press('Enter');
    await keys.goTo(button(page, 'Write'));
    await keys.press('Enter');
    await button(page, 'Undo').waitFor();
    await keys.goTo(button(page, 'Undo'));
    await keys.press('Enter');
    await button(page, 'Undo').waitFor({ state: 'detached' });
    await keys.expectFocusInView('After the undo');
  });

  test('a column is corrected in Set-up, seen in the review, and saved', async () => {
    const { page } = await open.workbench();
    const keys = new Keyboard(page);
    await button(page, 'Scan this workbook').waitFor();
    await keys.goTo(button(page, 'Scan this workbook'));
    await keys.press('Enter');
    await button(page, 'Write status').waitFor();
    await keys.goTo(tab(page, 'Review'), 'Shift+Tab');
    await keys.press('ArrowLeft');
    const due = page.getByLabel('Due date (column G)');
    await keys.goTo(due);
    await keys.press('ArrowDown');
    await keys.goTo(button(page, 'Save set-up'));
    await keys.press('Enter');
    await page.getByRole('tab', { name: 'Parity settings' }).waitFor();
    await keys.expectFocusInView('After saving');
  });

  test('F6 leads from the sheet to the pane and back, and arrows walk the sheet', async () => {
    const { page } = await open.workbench();
    const keys = new Keyboard(page);
    const grid = page.getByRole('grid');
    await grid.waitFor();
    await keys.goTo(grid);
    await keys.press('ArrowDown');
    await keys.press('Control+End');
    await keys.press('F6');
    expect(await page.locator('#pane').evaluate((pane) => pane.contains(document.activeElement))).toBe(true);
    await keys.press('F6');
    expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('F6 back from the sheet leads to the place in the list where one was', async () => {
    const { page } = await open.workbench();
    const keys = new Keyboard(page);
    const list = page.getByRole('listbox');
    await button(page, 'Scan this workbook').waitFor();
    await keys.goTo(button(page, 'Scan this workbook'));
    await keys.press('Enter');
    await list.waitFor();
    await keys.goTo(list);
    await keys.press('ArrowDown');
    const place = await list.getAttribute('aria-activedescendant');
    await keys.press('F6');
    await keys.press('F6');
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await list.getAttribute('aria-activedescendant')).toBe(place);
  });
});
