/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, within } from '@testing-library/react';
import { barriersIn } from '../support/axe';
import { announced, openReview } from '../support/pane-fixture';
import { PANE_GRID, paneWorkbook } from '../support/pane-plan';
import { buildSheet } from '../support/sheet-builder';

const list = (): HTMLElement => screen.getByRole('listbox', { name: 'Actions of EDI plan' });
const rows = (): readonly HTMLElement[] => within(list()).getAllByRole('option');
const legend = (): HTMLElement => screen.getByRole('group', { name: 'Show only actions that are' });
const legendEntry = (name: RegExp): HTMLElement => within(legend()).getByRole('button', { name });

describe('the review of a plan', () => {
  test('names the plan, how far it reaches and the date it speaks for, with the month in letters', async () => {
    await openReview();
    expect(screen.getByRole('heading', { name: 'EDI plan' })).toBeVisible();
    expect(screen.getByText('5 actions · rows 4–9 · as at 30 June 2024')).toBeVisible();
    expect(screen.getByLabelText('As at')).toHaveValue('2024-06-30');
    expect(await barriersIn()).toEqual([]);
  });

  test('shows each action with status, reference, text, due date, lead and reason', async () => {
    await openReview();
    const [first] = rows();
    expect(first).toHaveTextContent('Overdue');
    expect(first).toHaveTextContent('1.1');
    expect(first).toHaveTextContent('Train every interview panel in inclusive recruitment');
    expect(first).toHaveTextContent('Due 31 Mar 2024, 91 days ago');
    expect(first).toHaveTextContent('Head of EDI');
    expect(first).toHaveTextContent('Nothing recorded as done');
  });

  test('says every status by a letter and a word, never by colour alone', async () => {
    await openReview();
    for (const entry of [...rows(), ...within(legend()).getAllByRole('button')]) {
      const [badge] = entry.querySelectorAll('[aria-hidden="true"]');
      expect(badge?.textContent).toMatch(/^[A-Z–]$/);
      expect(entry).toHaveTextContent(
        /Overdue|Off track|At risk|On track|Complete|Closed|Not started|Not rated/,
      );
    }
  });

  test('gives the counts as a picture with words, adding up to all actions', async () => {
    await openReview();
    const words = screen.getByRole('img').getAttribute('aria-label') ?? '';
    const numbers = [...words.matchAll(/\d+/g)].map(([number]) => Number(number));
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(5);
    expect(words).toContain('1 overdue');
  });

  test('opens the row of an action in the sheet when it is pressed', async () => {
    const { user, visited } = await openReview();
    await user.click(screen.getByText('Mend the lift to the training rooms'));
    expect(visited).toEqual([{ sheet: 'EDI plan', cell: expect.stringMatching(/^[AB]6$/) }]);
  });
});

describe('narrowing the list', () => {
  test('an entry of the legend shows its actions only, and says so; pressed again it shows all', async () => {
    const { user } = await openReview();
    await user.click(legendEntry(/^Overdue/));
    expect(legendEntry(/^Overdue/)).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('1 of 5 actions shown')).toBeVisible();
    expect(rows()).toHaveLength(1);
    await user.click(legendEntry(/^Overdue/));
    expect(rows()).toHaveLength(5);
  });

  test('two entries show the actions of both', async () => {
    const { user } = await openReview();
    await user.click(legendEntry(/^Overdue/));
    await user.click(legendEntry(/^Complete/));
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('Overdue'),
      expect.stringContaining('Complete'),
    ]);
  });

  test('filters by lead, committee and section are folded away, and work together', async () => {
    const { user } = await openReview();
    expect(screen.queryByLabelText('Lead')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    await user.selectOptions(screen.getByLabelText('Lead'), 'Head of EDI (3)');
    expect(screen.getByText('3 of 5 actions shown')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Committee'), 'People Committee (2)');
    expect(rows()).toHaveLength(2);
    expect(screen.getByLabelText('Section')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Filters (2 on)' })).toHaveAttribute('aria-expanded', 'true');
    expect(await barriersIn()).toEqual([]);
  });

  test('showing all again leaves the focus on the filters, not nowhere', async () => {
    const { user } = await openReview();
    await user.click(legendEntry(/^Overdue/));
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(rows()).toHaveLength(5);
    expect(screen.getByRole('button', { name: 'Filters' })).toHaveFocus();
  });

  test('where nothing meets the filters, that is said', async () => {
    const { user } = await openReview();
    await user.click(legendEntry(/^Overdue/));
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    await user.selectOptions(screen.getByLabelText('Lead'), 'Director of Estates (1)');
    expect(screen.getByText('No action meets these filters.')).toBeVisible();
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});

describe('the as-at date', () => {
  test('another date gives another review, and its counts are announced', async () => {
    const { user } = await openReview();
    await user.clear(screen.getByLabelText('As at'));
    await user.type(screen.getByLabelText('As at'), '2024-09-01');
    expect(await screen.findByText('5 actions · rows 4–9 · as at 1 September 2024')).toBeVisible();
    expect(announced()).toMatch(/3 overdue/);
    expect(screen.getByText('Due 31 Jul 2024, 32 days ago')).toBeVisible();
  });

  test('the years that a field holds while a year is being typed are not taken for one', async () => {
    await openReview();
    for (const half of ['0002-06-30', '0020-06-30', '0202-06-30', '']) {
      fireEvent.change(screen.getByLabelText('As at'), { target: { value: half } });
    }
    expect(screen.getByText('Use a whole date, from 2000 to 2099.')).toBeVisible();
    fireEvent.blur(screen.getByLabelText('As at'));
    expect(screen.getByLabelText('As at')).toHaveValue('2024-06-30');
    expect(screen.getByText(/as at 30 June 2024/)).toBeVisible();
  });

  test('of dates that are run through the last one counts, and a write waits for it', async () => {
    const { user } = await openReview();
    for (const day of ['2024-07-01', '2024-07-02', '2024-07-03']) {
      fireEvent.change(screen.getByLabelText('As at'), { target: { value: day } });
    }
    await user.click(screen.getByRole('button', { name: 'Write status' }));
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(screen.getByText(/as at 3 July 2024/)).toBeVisible();
  });

  test('stays when the workbook is scanned again', async () => {
    const { user } = await openReview();
    fireEvent.change(screen.getByLabelText('As at'), { target: { value: '2024-09-01' } });
    await screen.findByText(/as at 1 September 2024/);
    await user.click(screen.getByRole('button', { name: 'Scan again' }));
    await screen.findByRole('tab', { name: /^Review/ });
    expect(screen.getByText(/as at 1 September 2024/)).toBeVisible();
  });
});

test('of several plans one is chosen by name, with how far it reaches', async () => {
  const other = buildSheet(PANE_GRID.slice(0, 6), { name: 'WDES plan' });
  const { user } = await openReview({ workbook: paneWorkbook(PANE_GRID, other) });
  await user.selectOptions(screen.getByLabelText('Plan'), 'WDES plan · 2 actions · rows 4–6');
  expect(screen.getByRole('listbox', { name: 'Actions of WDES plan' })).toBeVisible();
  expect(screen.getByText('2 of 2 actions shown')).toBeVisible();
  expect(await barriersIn()).toEqual([]);
});

test('scanning again keeps what the plan was narrowed to', async () => {
  const { user } = await openReview();
  await user.click(legendEntry(/^Overdue/));
  await user.click(screen.getByRole('button', { name: 'Scan again' }));
  expect(await screen.findByRole('heading', { name: 'EDI plan' })).toHaveFocus();
  expect(screen.getByText('1 of 5 actions shown')).toBeVisible();
});
