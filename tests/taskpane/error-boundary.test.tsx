/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { ErrorBoundary } from '../../src/taskpane/components/ErrorBoundary';
import '../support/page-globals';

let broken = true;
function Brittle(): ReactElement {
  if (broken) throw new TypeError('undefined is not an object');
  return <p>Drawn after all</p>;
}

test('a screen that cannot be drawn says so in words, and is drawn again when asked', async () => {
  // React tells the console of what was caught, which is no concern of a person.
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <ErrorBoundary>
      <Brittle />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('This pane stopped working');
  expect(document.body).not.toHaveTextContent('undefined');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('Drawn after all')).toBeVisible();
  silent.mockRestore();
});
