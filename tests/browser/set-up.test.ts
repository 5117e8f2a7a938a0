import { AMBIGUOUS_GRID } from '../support/ambiguous-plan';
import { buildSheet, buildWorkbook } from '../support/sheet-builder';
import { expectSoon } from './support/expect-soon';
import { button, scan, tab } from './support/pane-walk';
import { usePages } from './support/use-pages';

const open = usePages();
const DOUBTFUL = buildWorkbook(buildSheet(AMBIGUOUS_GRID, { name: 'Inclusion' }));

describe('what is said in Set-up', () => {
  test('is kept in the workbook and holds after the pane is loaded again', async () => {
    const { page, excel } = await open.pane(DOUBTFUL);
    await scan(page);
    await page.getByText('5 things about how this plan was read are not certain').waitFor();
    await button(page, 'Check in Set-up').click();
    const due = page.getByRole('combobox', { name: 'Vroo (column C)' });
    await button(page, 'That is right: Vroo (column C)').click();
    await page.getByText('Your choice: set in Parity settings.').waitFor();
    await page.getByRole('combobox', { name: 'Fent (column D)' }).selectOption({ label: 'Priority' });
    await page.getByText('Your choice: set in Parity settings.').nth(1).waitFor();
    await button(page, 'Save set-up').click();
    await expectSoon(() => excel.model.sheets.some(({ name }) => name === 'Parity settings'), true);
    await page.getByText('Kept on “Parity settings”').first().waitFor();

    await page.reload();
    await tab(page, 'Set-up').click();
    await due.waitFor();
    expect(await due.locator('option:checked').textContent()).toBe('Due date');
    const status = page.getByRole('combobox', { name: 'Fent (column D)' });
    expect(await status.locator('option:checked').textContent()).toBe('Priority');
    expect(await page.getByText('Your choice: set in Parity settings.').count()).toBe(2);
    expect(await button(page, 'That is right: Vroo (column C)').count()).toBe(0);
    await tab(page, 'Review').click();
    await page.getByText('3 things about how this plan was read are not certain').waitFor();
  });

  test('has its label for the row of the headings on one line at 320 pixels', async () => {
    const { page } = await open.pane(DOUBTFUL, { width: 320, height: 640 });
    await scan(page);
    await tab(page, 'Set-up').click();
    const label = page.locator('label', { hasText: 'Row of the headings' });
    const [height, line] = await label.evaluate((element) => [
      element.getBoundingClientRect().height,
      parseFloat(getComputedStyle(element).lineHeight),
    ]);
    expect(height).toBeLessThan((line ?? 0) * 1.8);
  });
});
