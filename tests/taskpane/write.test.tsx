/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { barriersIn } from '../support/axe';
import { announced, openReview, settled, type OpenedPane, type PaneSetting } from '../support/pane-fixture';
import { alteredCells, paneWorkbook, typeInto } from '../support/pane-plan';

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

async function openPreview(setting: PaneSetting = {}): Promise<OpenedPane> {
  const pane = await openReview(setting);
  await pane.user.click(button('Write status'));
  await screen.findByRole('heading', { name: 'What would be written' });
  return pane;
}

describe('the preview', () => {
  test('says in sentences what would be written, and changes nothing yet', async () => {
    const workbook = paneWorkbook();
    const before = await workbook.read();
    await openPreview({ workbook });
    expect(screen.getByText(/^Adds 8 columns to “EDI plan” \(G to N\)/)).toBeVisible();
    expect(screen.getByText('Changes no other cell.')).toBeVisible();
    expect(await workbook.read()).toBe(before);
    expect(await barriersIn()).toEqual([]);
  });

  test('lists every action whose status changes, before and after in words', async () => {
    await openPreview();
    expect(screen.getByRole('heading', { name: '5 actions get their first status' })).toBeVisible();
    const [first] = within(screen.getByRole('listbox', { name: 'Actions that change status' })).getAllByRole(
      'option',
    );
    expect(first).toHaveTextContent(/from\s*no status yet\s*to.*Overdue/);
  });

  test('takes the focus; Esc closes it and gives the focus back to the button that opened it', async () => {
    const { user } = await openPreview();
    expect(screen.getByRole('heading', { name: 'What would be written' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('heading', { name: 'What would be written' })).toBeNull();
    expect(button('Write status')).toHaveFocus();
  });

  test('hides the review beneath from keyboard and screen reader', async () => {
    await openPreview();
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.queryByRole('listbox', { name: 'Actions of EDI plan' })).toBeNull();
  });

  test('“Not now” goes back with nothing written', async () => {
    const { user, workbook } = await openPreview();
    await user.click(button('Not now'));
    expect(screen.getByRole('tab', { name: /^Review/ })).toBeVisible();
    expect(workbook.canUndo).toBe(false);
  });
});

describe('writing', () => {
  test('says how many rows and when, announces it, and offers to take it back', async () => {
    const { user } = await openPreview();
    await user.click(button('Write'));
    const message = await screen.findByRole('group', { name: 'Written to 5 rows at 14:02.' });
    expect(message).toHaveFocus();
    expect(announced()).toBe('Written to 5 rows at 14:02.');
    expect(within(message).getByRole('button', { name: 'Undo' })).toBeVisible();
    await settled();
    expect(await barriersIn()).toEqual([]);
  });

  test('undo brings every cell back as it was, and says so', async () => {
    const workbook = paneWorkbook();
    const before = await workbook.read();
    const { user } = await openPreview({ workbook });
    await user.click(button('Write'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    const message = await screen.findByRole('group', { name: /as it was before the last write/ });
    expect(message).toHaveFocus();
    expect(within(message).queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(alteredCells(before, await workbook.read())).toEqual([]);
    await settled();
    expect(await barriersIn()).toEqual([]);
  });

  test('what was written is known to the next preview: there is nothing more to write', async () => {
    const { user } = await openPreview();
    await user.click(button('Write'));
    await screen.findByRole('button', { name: 'Undo' });
    await user.click(button('Write status'));
    expect(await screen.findByText(/there is nothing to write/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Write' })).toBeNull();
    await user.click(button('Back to the review'));
    expect(button('Undo last write')).toBeVisible();
  });

  test('a second review lists only what differs, with the status it had', async () => {
    const workbook = paneWorkbook();
    const { user } = await openPreview({ workbook });
    await user.click(button('Write'));
    await screen.findByRole('button', { name: 'Undo' });
    await typeInto(workbook, 'EDI plan', { E6: 'May 2024' });
    await user.click(button('Scan again'));
    await user.click(await screen.findByRole('button', { name: 'Write status' }));
    expect(await screen.findByRole('heading', { name: '1 action changes status' })).toBeVisible();
    expect(screen.getByRole('option')).toHaveTextContent(/On track.*Overdue.*Mend the lift/);
  });

  test('a row that someone changed meanwhile is left alone, named, and can be reviewed again', async () => {
    const workbook = paneWorkbook();
    const { user, visited } = await openReview({ workbook });
    await typeInto(workbook, 'EDI plan', { G6: 'my note' });
    await user.click(button('Write status'));
    await user.click(await screen.findByRole('button', { name: 'Write' }));
    const message = await screen.findByRole('group', { name: /edited by someone else/ });
    expect(message).toHaveTextContent('EDI plan A6 now holds my note');
    await user.click(within(message).getByRole('button', { name: 'EDI plan A6' }));
    expect(visited).toEqual([{ sheet: 'EDI plan', cell: 'A6' }]);
    await settled();
    expect(await barriersIn()).toEqual([]);
    await user.click(button('Review again'));
    await waitFor(() => expect(screen.queryByText(/edited by someone else/)).toBeNull());
    expect(await screen.findByRole('heading', { name: 'EDI plan' })).toHaveFocus();
  });

  test('closing the message leaves the focus on the way to the next write', async () => {
    const { user } = await openPreview();
    await user.click(button('Write'));
    await user.click(await screen.findByRole('button', { name: 'Close this message' }));
    expect(button('Write status')).toHaveFocus();
    expect(button('Undo last write')).toBeVisible();
  });
});
