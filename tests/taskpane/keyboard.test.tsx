/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import { openPane, openReview, settled, tabTo } from '../support/pane-fixture';

const tab = (name: RegExp): HTMLElement => screen.getByRole('tab', { name });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

test('the whole of the work can be done by keyboard: scan, look, go to a row, preview, write, undo', async () => {
  const { user, visited, workbook } = openPane({ remembered: {} });
  await tabTo(user, button('Scan this workbook'));
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { name: 'EDI plan' });

  await tabTo(user, screen.getByRole('listbox'));
  await user.keyboard('{ArrowDown}{Enter}');
  expect(visited).toHaveLength(1);

  await tabTo(user, button('Write status'));
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { name: 'What would be written' });
  await tabTo(user, button('Write'));
  await user.keyboard('{Enter}');
  await screen.findByRole('button', { name: 'Undo' });
  expect(workbook.canUndo).toBe(true);

  await tabTo(user, button('Undo'));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(workbook.canUndo).toBe(false));
  await settled();
});

test('the tabs are one stop; arrows go round them, Home and End to their ends', async () => {
  const { user } = await openReview();
  await tabTo(user, tab(/^Review/));
  await user.keyboard('{ArrowRight}');
  expect(tab(/^Checks/)).toHaveFocus();
  expect(tab(/^Checks/)).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{End}');
  expect(tab(/^Set-up/)).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(tab(/^Review/)).toHaveFocus();
  await user.keyboard('{ArrowLeft}{Home}');
  expect(tab(/^Review/)).toHaveFocus();
  await user.tab();
  expect(tab(/^Checks/)).not.toHaveFocus();
});

test('each tab is joined to its panel by name', async () => {
  const { user } = await openReview();
  for (const name of [/^Review/, /^Checks/, /^Set-up/]) {
    await user.click(tab(name));
    expect(screen.getByRole('tabpanel', { name })).toHaveAttribute(
      'id',
      tab(name).getAttribute('aria-controls') ?? 'none',
    );
  }
});

test('the pane follows the theme of its host', async () => {
  const { changeTheme, container } = await openReview();
  const classes = (): string => container.firstElementChild?.className ?? '';
  const light = classes();
  act(() => changeTheme('dark'));
  expect(classes()).not.toBe(light);
  act(() => changeTheme('light'));
  expect(classes()).toBe(light);
});
