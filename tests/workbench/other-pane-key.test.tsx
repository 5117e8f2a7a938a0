/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { useOtherPaneKey } from '../../src/workbench/use-other-pane-key';

function Page({ hasList = true }: { readonly hasList?: boolean }): ReactElement {
  useOtherPaneKey();
  return (
    <>
      <div role="grid" tabIndex={0} aria-label="Sheet" />
      <div id="pane" tabIndex={-1} aria-label="Pane" role="region">
        <button type="button">Scan again</button>
        {hasList && <div role="listbox" tabIndex={0} aria-label="Actions" />}
      </div>
    </>
  );
}

test('F6 leads from the pane to the sheet and back to where one was', async () => {
  const user = userEvent.setup();
  render(<Page />);
  const list = screen.getByRole('listbox');
  list.focus();
  await user.keyboard('{F6}');
  expect(document.activeElement).toBe(screen.getByRole('grid'));
  await user.keyboard('{F6}');
  expect(document.activeElement).toBe(list);
});

test('F6 leads to the pane itself where nothing in it had the focus, or what had it has gone', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Page />);
  screen.getByRole('grid').focus();
  await user.keyboard('{F6}');
  expect(document.activeElement).toBe(screen.getByRole('region'));
  screen.getByRole('listbox').focus();
  await user.keyboard('{F6}');
  rerender(<Page hasList={false} />);
  await user.keyboard('{F6}');
  expect(document.activeElement).toBe(screen.getByRole('region'));
});
