/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { AMBIGUOUS_GRID } from '../support/ambiguous-plan';
import { barriersIn } from '../support/axe';
import { openReview, type OpenedPane } from '../support/pane-fixture';
import { paneWorkbook } from '../support/pane-plan';

const openDoubtful = (tab = 'review'): Promise<OpenedPane> =>
  openReview({ workbook: paneWorkbook(AMBIGUOUS_GRID), remembered: { welcomed: 'yes', tab } });

const right = (): readonly HTMLElement[] => screen.queryAllByRole('button', { name: /^That is right: / });
const setUpTab = (): HTMLElement => screen.getByRole('tab', { name: /^Set-up/ });

describe('a plan that can only be read in doubt', () => {
  test('says so above the review, and leads to Set-up', async () => {
    const { user } = await openDoubtful();
    expect(screen.getByText(/5 things about how this plan was read are not certain/)).toBeVisible();
    expect(await barriersIn()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Check in Set-up' }));
    expect(setUpTab()).toHaveAttribute('aria-selected', 'true');
  });

  test('says in Set-up what is not certain and why, in words', async () => {
    await openDoubtful('set-up');
    expect(screen.getByText(/^5 things are not certain/)).toBeVisible();
    expect(
      screen.getByText(/^Please check: none of them is a known one, and the row was chosen by what stands/),
    ).toBeVisible();
    expect(screen.getByLabelText('Vroo (column C)')).toHaveAccessibleDescription(
      'Please check: its heading is not a known one; 4 of 4 cells hold dates.',
    );
    expect(await barriersIn()).toEqual([]);
  });

  test('asks no more of a column or a row that somebody has said is right', async () => {
    const { user } = await openDoubtful('set-up');
    expect(right()).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: 'That is right: Vroo (column C)' }));
    await waitFor(() => expect(right()).toHaveLength(3));
    expect(screen.getByLabelText('Vroo (column C)')).toHaveAccessibleDescription(/^Your choice: /);
    expect(screen.getByLabelText('Vroo (column C)')).toHaveFocus();
    expect(setUpTab()).toHaveTextContent('not saved');
    await user.click(screen.getByRole('button', { name: 'That is the right row' }));
    expect(await screen.findByText('You said that row 3 holds the headings.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'That is the right row' })).not.toBeInTheDocument();
  });

  test('lists its doubts among the checks to confirm', async () => {
    await openDoubtful('checks');
    const group = screen.getByRole('region', { name: /^To confirm/ });
    expect(within(group).getAllByText(/not certain/)).toHaveLength(5);
  });
});

test('A plan that is read for certain has no such notice', async () => {
  await openReview();
  expect(screen.queryByText(/not certain/)).not.toBeInTheDocument();
});
