/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BelowRibbon } from '../../src/commands/BelowRibbon';
import { createNotices } from '../../src/commands/notices';

const pane = (revision: number) => <p>Revision {revision}</p>;

test('A notice appears in a region that was there before it, and is put away by its button', async () => {
  const notices = createNotices();
  render(<BelowRibbon notices={notices} pane={pane} />);
  const region = screen.getByRole('status');
  expect(region.textContent).toBe('');
  act(() => notices.tell({ kind: 'done', sentence: 'Written to 57 rows.', workbookChanged: true }));
  expect(region.textContent).toContain('Written to 57 rows.');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(region.textContent).toBe('');
});

test('A notice that was given before the pane opened is shown when it does', () => {
  const notices = createNotices();
  notices.tell({ kind: 'failed', sentence: 'The sheet is protected.', workbookChanged: true });
  render(<BelowRibbon notices={notices} pane={pane} />);
  expect(screen.getByRole('status').textContent).toContain('The sheet is protected.');
});

test('The pane is made anew when a button changed the workbook, and kept when it did not', () => {
  const notices = createNotices();
  render(<BelowRibbon notices={notices} pane={pane} />);
  act(() => notices.tell({ kind: 'done', sentence: 'There is nothing to undo.', workbookChanged: false }));
  expect(screen.getByText('Revision 0')).toBeTruthy();
  act(() => notices.tell({ kind: 'done', sentence: 'Written to 57 rows.', workbookChanged: true }));
  expect(screen.getByText('Revision 1')).toBeTruthy();
  act(() => notices.dismiss());
  expect(screen.getByText('Revision 1')).toBeTruthy();
});
