/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { barriersIn } from '../support/axe';
import { announced, KNOWN, openPane, openReview, settled, tabTo } from '../support/pane-fixture';
import { paneWorkbook } from '../support/pane-plan';
import { TroubledWorkbook } from '../support/troubled-workbook';

const EDITING = new WorkbookError(
  'cell-being-edited',
  'Excel is still editing a cell, so Parity could not read the workbook. Press Enter in the sheet, then try again.',
);
const LOST = new WorkbookError(
  'connection-lost',
  'The connection to the workbook was lost, so Parity could not write. Reload the workbook, then try again.',
);

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const troubled = (powers = {}): TroubledWorkbook => new TroubledWorkbook(paneWorkbook(), powers);
const failure = (name: string): Promise<HTMLElement> => screen.findByRole('group', { name });

describe('a scan', () => {
  test('that fails says what, why and what next, at once and aloud; trying again goes on', async () => {
    const workbook = troubled();
    workbook.failOnce('read', EDITING);
    const { user } = openPane({ workbook });
    const message = await failure('The workbook was not read');
    expect(message).toHaveTextContent('Press Enter in the sheet, then try again.');
    expect(announced('alert')).toBe(`The workbook was not read. ${EDITING.message}`);
    expect(document.body).not.toHaveTextContent('cell-being-edited');
    expect(await barriersIn()).toEqual([]);
    await user.click(button('Try again'));
    expect(await screen.findByRole('heading', { name: 'EDI plan' })).toHaveFocus();
    expect(announced('alert')).toBe('');
  });

  test('that fails in a way nobody foresaw is told in our words, not the program’s', async () => {
    const workbook = troubled();
    workbook.failOnce('read', new TypeError('undefined is not a function'));
    openPane({ workbook });
    const message = await failure('The workbook was not read');
    expect(message).toHaveTextContent('Parity met something it was not built for.');
    expect(document.body).not.toHaveTextContent('undefined');
    expect(button('Try again')).toBeVisible();
  });

  test('whose program cannot be fetched can be tried again', async () => {
    let tries = 0;
    const { user } = openPane({
      loadEngine: () => {
        tries += 1;
        return tries === 1
          ? Promise.reject(new Error('ChunkLoadError'))
          : import('../../src/application/pane/scan');
      },
    });
    await failure('A part of Parity could not be fetched');
    await user.click(button('Try again'));
    expect(await screen.findByRole('tab', { name: /^Review/ })).toBeVisible();
  });

  test('that fails a second time leaves the first review to look at', async () => {
    const workbook = troubled();
    const { user } = await openReview({ workbook });
    workbook.failOnce('read', EDITING);
    await user.click(button('Scan again'));
    const message = await failure('The workbook was not read');
    expect(message).toHaveFocus();
    expect(screen.getByText('5 of 5 actions shown')).toBeVisible();
    await user.click(within(message).getByRole('button', { name: 'Close this message' }));
    expect(button('Write status')).toHaveFocus();
  });
});

describe('a scan on its way', () => {
  test('says which sheet of how many is read, and can be stopped', async () => {
    const workbook = troubled();
    const release = workbook.hold();
    const { user } = openPane({ workbook });
    expect(await screen.findByRole('heading', { name: 'Reading “EDI plan” (1 of 1 sheet)' })).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'How much has been read' })).toHaveAttribute(
      'aria-valuenow',
      '0',
    );
    expect(await barriersIn()).toEqual([]);
    await tabTo(user, button('Cancel'));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Nothing has been read yet' })).toHaveFocus();
    expect(announced()).toBe('The scan was stopped. Nothing was changed.');
    expect(await barriersIn()).toEqual([]);
    release();
    await settled();
    expect(screen.queryByRole('tab')).toBeNull();
    await user.click(button('Scan this workbook'));
    expect(await screen.findByRole('tab', { name: /^Review/ })).toBeVisible();
  });

  test('stopped over an earlier review goes back to it', async () => {
    const workbook = troubled();
    const { user } = await openReview({ workbook });
    const release = workbook.hold();
    await user.click(button('Scan again'));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('heading', { name: 'EDI plan' })).toHaveFocus();
    release();
    await settled();
  });
});

describe('a write', () => {
  async function writeAgainst(workbook: TroubledWorkbook, error: Error): ReturnType<typeof openReview> {
    const pane = await openReview({ workbook });
    await pane.user.click(button('Write status'));
    workbook.failOnce('apply', error);
    await pane.user.click(await screen.findByRole('button', { name: 'Write' }));
    return pane;
  }

  test('that fails keeps the preview open, and trying again writes', async () => {
    const { user } = await writeAgainst(troubled(), new WorkbookError('protected', 'It is protected.'));
    const message = await failure('Nothing was written');
    expect(screen.getByRole('heading', { name: 'What would be written' })).toBeVisible();
    expect(await barriersIn()).toEqual([]);
    await user.click(within(message).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('group', { name: 'Written to 5 rows at 14:02.' })).toHaveFocus();
    await settled();
  });

  test('that breaks off where a host may have written a part never says that nothing was', async () => {
    await writeAgainst(troubled({ allOrNothing: false }), LOST);
    expect(await failure('The write may be unfinished')).toHaveTextContent(LOST.message);
    expect(screen.queryByText('Nothing was written')).toBeNull();
  });

  test('that is done stays done when the reading after it fails', async () => {
    const workbook = troubled();
    const { user } = await openReview({ workbook });
    await user.click(button('Write status'));
    workbook.failOnce('read', EDITING);
    await user.click(await screen.findByRole('button', { name: 'Write' }));
    expect(await screen.findByRole('group', { name: 'Written to 5 rows at 14:02.' })).toBeVisible();
    expect(await failure('The workbook was not read')).toBeVisible();
    await user.click(button('Try again'));
    await user.click(await screen.findByRole('button', { name: 'Write status' }));
    expect(await screen.findByText(/there is nothing to write/)).toBeVisible();
  });
});

test('an undo that fails says so and can be tried again', async () => {
  const workbook = troubled();
  const { user } = await openReview({ workbook });
  await user.click(button('Write status'));
  await user.click(await screen.findByRole('button', { name: 'Write' }));
  await screen.findByRole('button', { name: 'Undo' });
  workbook.failOnce('undo', new WorkbookError('host-busy', 'Excel is busy.'));
  await user.click(button('Undo'));
  await failure('The last write was not taken back');
  await user.click(button('Try again'));
  expect(await screen.findByRole('group', { name: /as it was before/ })).toBeVisible();
  await settled();
});

test('a cell that cannot be shown is told of, and the message goes when it can', async () => {
  let hidden = true;
  const { user, visited } = await openReview({
    goTo: async () => {
      if (hidden) throw new WorkbookError('no-such-sheet', 'The sheet “EDI plan” is hidden.');
    },
  });
  await user.click(screen.getByText('Mend the lift to the training rooms'));
  expect(await failure('That cell could not be shown')).toHaveTextContent('is hidden');
  expect(visited).toEqual([]);
  hidden = false;
  await user.click(button('Try again'));
  await waitFor(() => expect(screen.queryByText('That cell could not be shown')).toBeNull());
  expect(visited).toHaveLength(1);
});

test('a pane that is remembered wrongly opens on the review', async () => {
  openPane({ remembered: { ...KNOWN, tab: 'a tab of another version' } });
  expect(await screen.findByRole('tab', { name: /^Review/ })).toHaveAttribute('aria-selected', 'true');
});
