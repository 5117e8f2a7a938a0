/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { barriersIn } from '../support/axe';
import { openReview } from '../support/pane-fixture';
import { PANE_GRID, paneWorkbook } from '../support/pane-plan';

const ON_CHECKS = { welcomed: 'yes', tab: 'checks' };
const panel = (): HTMLElement => screen.getByRole('tabpanel', { name: /^Checks/ });

describe('the checks', () => {
  test('stand by what they ask of a person, each with its cell and what would settle it', async () => {
    await openReview({ remembered: ON_CHECKS });
    const [group] = within(panel()).getAllByRole('region');
    expect(group).toHaveAccessibleName(/^To (fix|confirm|know) \(\d+\)$/);
    expect(within(panel()).getAllByText(/^What would settle it:/)[0]).toBeVisible();
    expect(document.body).not.toHaveTextContent(/[a-z]+-[a-z]+-[a-z]+:/);
    expect(await barriersIn()).toEqual([]);
  });

  test('lead to their cell when it is pressed', async () => {
    const { user, visited } = await openReview({ remembered: ON_CHECKS });
    const [link] = within(panel()).getAllByRole('button', { name: /^EDI plan [A-Z]+\d+$/ });
    if (!link) throw new Error('No check has a cell.');
    await user.click(link);
    expect(visited).toEqual([{ sheet: 'EDI plan', cell: link.textContent?.split(' ').at(-1) }]);
  });

  test('are counted on their tab', async () => {
    await openReview({ remembered: ON_CHECKS });
    const count = within(panel()).getAllByRole('listitem').length;
    expect(screen.getByRole('tab', { name: /^Checks/ })).toHaveAccessibleName(`Checks ${count}`);
  });

  test('a plan without any says that there is nothing to check', async () => {
    const clean = [
      ...PANE_GRID.slice(0, 3),
      ['1.1', 'Train every interview panel', 'Head of EDI', 'People Committee', '31 March 2025', ''],
      ['1.2', 'Mend the lift to the training rooms', 'Head of Estates', 'Estates Board', '31 July 2025', ''],
    ];
    await openReview({ remembered: ON_CHECKS, workbook: paneWorkbook(clean) });
    expect(screen.getByRole('heading', { name: 'Nothing to check' })).toBeVisible();
    expect(await barriersIn()).toEqual([]);
  });

  test('of hundreds the first fifty are shown, and the rest when asked for', async () => {
    const many = [
      ...PANE_GRID.slice(0, 3),
      ...Array.from({ length: 120 }, (_, index) => [
        `R${index}`,
        `Review how requests of kind ${index} are handled`,
        '',
        '',
        'March 2026',
        '',
      ]),
    ];
    const { user } = await openReview({ remembered: ON_CHECKS, workbook: paneWorkbook(many) });
    const [group] = within(panel()).getAllByRole('region');
    if (!group) throw new Error('There are no checks.');
    expect(within(group).getAllByRole('listitem')).toHaveLength(50);
    await user.click(within(group).getByRole('button', { name: 'Show 50 more' }));
    expect(within(group).getAllByRole('listitem')).toHaveLength(100);
  });
});
