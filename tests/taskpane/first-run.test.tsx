/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import { barriersIn } from '../support/axe';
import { announced, openPane } from '../support/pane-fixture';
import { paneWorkbook } from '../support/pane-plan';

const scanButton = (): HTMLElement => screen.getByRole('button', { name: 'Scan this workbook' });

describe('the first run', () => {
  test('says what Parity does and that nothing leaves the workbook, before anything is read', async () => {
    openPane({ remembered: {} });
    expect(screen.getByRole('heading', { name: 'Know where every action stands' })).toBeVisible();
    expect(screen.getByText('Nothing leaves this workbook')).toBeVisible();
    expect(screen.queryByRole('tab')).toBeNull();
    expect(await barriersIn()).toEqual([]);
  });

  test('scans when asked, changes nothing, says the counts, and puts the focus on the plan', async () => {
    const workbook = paneWorkbook();
    const before = await workbook.read();
    const { user } = openPane({ workbook, remembered: {} });
    await user.click(scanButton());
    expect(await screen.findByRole('heading', { name: 'EDI plan' })).toHaveFocus();
    expect(announced()).toMatch(/^5 actions: /);
    expect(await workbook.read()).toBe(before);
  });

  test('is a matter of one time: whoever has scanned once finds the workbook scanned', async () => {
    const { user, memory, unmount } = openPane({ remembered: {} });
    await user.click(scanButton());
    await screen.findByRole('tab', { name: 'Review' });
    unmount();
    openPane({ remembered: Object.fromEntries(memory) });
    expect(screen.queryByRole('button', { name: 'Scan this workbook' })).toBeNull();
    expect(await screen.findByRole('tab', { name: 'Review' })).toBeVisible();
  });
});

describe('a later opening', () => {
  test('begins on the tab that was left', async () => {
    openPane({ remembered: { welcomed: 'yes', tab: 'set-up' } });
    expect(await screen.findByRole('tab', { name: 'Set-up' })).toHaveAttribute('aria-selected', 'true');
  });

  test('takes no focus from the sheet, where the person still is', async () => {
    openPane();
    await screen.findByRole('tab', { name: 'Review' });
    expect(document.body).toHaveFocus();
  });

  test('remembers the tab and that the pane is known, and nothing of the plan', async () => {
    const { user, memory } = openPane();
    await user.click(await screen.findByRole('tab', { name: /^Checks/ }));
    await waitFor(() => expect(Object.fromEntries(memory)).toEqual({ welcomed: 'yes', tab: 'checks' }));
  });
});
