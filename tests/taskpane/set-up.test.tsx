/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { barriersIn } from '../support/axe';
import { announced, openReview, settled, type OpenedPane, type PaneSetting } from '../support/pane-fixture';
import { paneWorkbook } from '../support/pane-plan';
import { buildSheet } from '../support/sheet-builder';

const openSetUp = (setting: PaneSetting = {}): Promise<OpenedPane> =>
  openReview({ ...setting, remembered: { welcomed: 'yes', tab: 'set-up' } });

const save = (): HTMLElement => screen.getByRole('button', { name: 'Save set-up' });
const setUpTab = (): HTMLElement => screen.getByRole('tab', { name: /^Set-up/ });

describe('how a plan was read', () => {
  test('is said column by column: what each is taken for, how surely, and why', async () => {
    await openSetUp();
    expect(screen.getByText('I read row 3 as headings.')).toBeVisible();
    const due = screen.getByLabelText('Due date (column E)');
    expect(due).toHaveDisplayValue('Due date');
    expect(due).toHaveAccessibleDescription(/^(Sure|Fairly sure|Please check): \S/);
    expect(await barriersIn()).toEqual([]);
  });

  test('a column can be taken for something else, and be left to Parity again', async () => {
    const { user } = await openSetUp();
    const committee = (): HTMLElement => screen.getByLabelText('Committee (column D)');
    await user.selectOptions(committee(), 'None of these');
    await waitFor(() => expect(committee()).toHaveDisplayValue('None of these'));
    expect(committee()).toHaveAccessibleDescription(/^Your choice: /);
    expect(setUpTab()).toHaveTextContent('not saved');
    await user.selectOptions(committee(), 'As Parity reads it');
    await waitFor(() => expect(committee()).toHaveDisplayValue('Committee'));
    expect(setUpTab()).not.toHaveTextContent('not saved');
  });

  test('what the review says follows at once', async () => {
    const { user } = await openSetUp();
    await user.selectOptions(screen.getByLabelText('Due date (column E)'), 'None of these');
    await waitFor(() => expect(setUpTab()).toHaveTextContent('not saved'));
    await user.click(screen.getByRole('tab', { name: /^Review/ }));
    expect(screen.getAllByText('No due date given').length).toBeGreaterThan(2);
  });

  test('another row can be said to hold the headings; a word is no row', async () => {
    const { user } = await openSetUp();
    const row = (): HTMLElement => screen.getByLabelText('Row of the headings');
    await user.clear(row());
    await user.click(screen.getByRole('button', { name: 'Use this row' }));
    expect(screen.getByText('Use a whole number from 1.')).toBeVisible();
    await user.type(row(), '3{Enter}');
    expect(await screen.findByText('You said that row 3 holds the headings.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Let Parity find it' }));
    expect(await screen.findByText('I read row 3 as headings.')).toBeVisible();
    expect(row()).toHaveFocus();
  });

  test('a word of the plan’s own key can be given a meaning', async () => {
    const { user } = await openSetUp();
    const parked = (): HTMLElement => screen.getByLabelText('Parked');
    expect(parked()).toHaveAccessibleDescription('The plan does not say what it means.');
    await user.selectOptions(parked(), 'At risk');
    await waitFor(() => expect(parked()).toHaveAccessibleDescription(/^Your choice\. /));
    await user.click(screen.getByRole('tab', { name: /^Review/ }));
    expect(
      screen.getByText('Hold a listening event with every staff network').closest('[role=option]'),
    ).toHaveTextContent('At risk');
  });
});

describe('the windows', () => {
  const dueSoon = (): HTMLElement => screen.getByLabelText('At risk when due within (days)');

  test('say what another number would do before it is used', async () => {
    const { user } = await openSetUp();
    await user.clear(dueSoon());
    await user.type(dueSoon(), '60');
    expect(await screen.findByText('1 action would become at risk.')).toBeVisible();
    expect(setUpTab()).not.toHaveTextContent('not saved');
    await user.tab();
    await waitFor(() => expect(setUpTab()).toHaveTextContent('not saved'));
    expect(dueSoon()).toHaveValue(60);
  });

  test('take whole numbers within their bounds only, and keep the old one otherwise', async () => {
    const { user } = await openSetUp();
    await user.clear(dueSoon());
    await user.type(dueSoon(), '900');
    expect(screen.getByText('Use a whole number from 0 to 365.')).toBeVisible();
    await user.tab();
    expect(dueSoon()).toHaveValue(30);
    expect(setUpTab()).not.toHaveTextContent('not saved');
  });
});

describe('a date for every review', () => {
  test('is used at once, and can be taken away again', async () => {
    const { user } = await openSetUp();
    fireEvent.change(screen.getByLabelText('Always as at'), { target: { value: '2024-03-31' } });
    await user.click(await screen.findByRole('button', { name: 'Use the day of each review' }));
    await waitFor(() => expect(screen.getByLabelText('Always as at')).toHaveValue(''));
    expect(screen.getByLabelText('Always as at')).toHaveFocus();
    await user.click(screen.getByRole('tab', { name: /^Review/ }));
    expect(screen.getByText(/as at 30 June 2024/)).toBeVisible();
  });
});

describe('saving', () => {
  test('is offered when something was changed, keeps it in the workbook, and is said', async () => {
    const workbook = paneWorkbook();
    const { user, unmount } = await openSetUp({ workbook });
    expect(save()).toHaveAttribute('aria-disabled', 'true');
    await user.selectOptions(screen.getByLabelText('Committee (column D)'), 'None of these');
    await waitFor(() => expect(save()).not.toHaveAttribute('aria-disabled', 'true'));
    await user.click(save());
    await waitFor(() => expect(announced()).toContain('Parity settings'));
    await settled();
    expect(setUpTab()).not.toHaveTextContent('not saved');
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(['EDI plan', 'Parity settings']);
    unmount();
    await openSetUp({ workbook });
    expect(screen.getByLabelText('Committee (column D)')).toHaveDisplayValue('None of these');
  });

  test('straight after a number was typed keeps that number', async () => {
    const workbook = paneWorkbook();
    const { user } = await openSetUp({ workbook });
    await user.clear(screen.getByLabelText('Overdue only after (days late)'));
    await user.type(screen.getByLabelText('Overdue only after (days late)'), '7');
    await user.click(save());
    await waitFor(() => expect(announced()).toContain('Parity settings'));
    await settled();
    expect(setUpTab()).toHaveAccessibleName('Set-up');
    expect(screen.getByLabelText('Overdue only after (days late)')).toHaveValue(7);
  });

  test('what is not saved yet outlives another scan', async () => {
    const { user } = await openSetUp();
    await user.selectOptions(screen.getByLabelText('Committee (column D)'), 'None of these');
    await waitFor(() => expect(setUpTab()).toHaveTextContent('not saved'));
    await user.click(screen.getByRole('tab', { name: /^Review/ }));
    await user.click(screen.getByRole('button', { name: 'Scan again' }));
    await screen.findByRole('tab', { name: /^Review/ });
    await user.click(setUpTab());
    expect(screen.getByLabelText('Committee (column D)')).toHaveDisplayValue('None of these');
    expect(setUpTab()).toHaveTextContent('not saved');
  });
});

describe('a workbook without a plan', () => {
  const NO_PLAN = [['Minutes of the meeting'], ['Apologies were received.']];

  test('says what was looked at, what each sheet lacks and what a plan needs', async () => {
    await openReview({
      workbook: paneWorkbook(NO_PLAN, buildSheet([['Telephone list']], { name: 'Contacts' })),
    });
    expect(screen.getByRole('heading', { name: 'No action plan was found' })).toBeVisible();
    expect(announced()).toBe('No action plan was found.');
    for (const sheet of ['EDI plan', 'Contacts']) {
      expect(screen.getByText(sheet).closest('li')).toHaveTextContent(/Lacks a row of headings\.$/);
    }
    expect(screen.getByText(/^Headings such as Action, Lead, Due date and RAG/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Write status' })).toBeNull();
    expect(await barriersIn()).toEqual([]);
  });

  test('says that a plan has no actions yet where only its headings are filled in', async () => {
    await openReview({ workbook: paneWorkbook([['Action', 'Lead', 'Due date', 'RAG']]) });
    expect(screen.getByRole('heading', { name: 'The plan has no actions yet' })).toBeVisible();
    expect(announced()).toBe('The plan has no actions yet.');
    expect(screen.queryByText(/^Headings such as Action, Lead/)).toBeNull();
  });

  test('becomes one with a plan when a person says where its headings and actions are', async () => {
    const grid = [
      ['Jobs of the spring'],
      ['Job', 'Place'],
      ['Mend the lift', 'Hall'],
      ['Paint the door', 'Yard'],
    ];
    const { user } = await openReview({ workbook: paneWorkbook(grid) });
    await user.click(screen.getByRole('button', { name: 'Say where the headings are' }));
    expect(setUpTab()).toHaveFocus();
    const read = screen.getByRole('button', { name: 'Read as a plan' });
    await user.click(read);
    expect(screen.getByText('Use a whole number from 1.')).toBeVisible();
    await user.type(screen.getByLabelText('Row of its headings'), '2');
    await user.type(screen.getByLabelText('Column of its actions'), '4');
    await user.click(read);
    expect(screen.getByText('Use the letter of a column, from A to XFD.')).toBeVisible();
    expect(await barriersIn()).toEqual([]);
    await user.clear(screen.getByLabelText('Column of its actions'));
    await user.type(screen.getByLabelText('Column of its actions'), 'a');
    await user.click(read);
    expect(await screen.findByText('You said that row 2 holds the headings.')).toBeVisible();
    expect(setUpTab()).toHaveFocus();
    await user.click(screen.getByRole('tab', { name: /^Review/ }));
    expect(screen.getByText('Mend the lift')).toBeVisible();
  });
});
