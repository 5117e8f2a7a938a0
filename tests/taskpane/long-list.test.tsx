/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { openReview, tabTo } from '../support/pane-fixture';
import { PANE_GRID, paneWorkbook } from '../support/pane-plan';

const COUNT = 800;

const longPlan = (): ReturnType<typeof paneWorkbook> =>
  paneWorkbook([
    ...PANE_GRID.slice(0, 3),
    ...Array.from({ length: COUNT }, (_, index) => [
      `R${index + 1}`,
      `Review how requests of kind ${index + 1} are handled`,
      'Head of EDI',
      '',
      'March 2026',
      '',
    ]),
  ]);

const list = (): HTMLElement => screen.getByRole('listbox');
/** The option the keyboard is on. */
const current = (): HTMLElement | null =>
  document.getElementById(list().getAttribute('aria-activedescendant') ?? '');

describe('a long list', () => {
  test('draws what is in view and a little beyond, and says which of how many each is', async () => {
    await openReview({ workbook: longPlan() });
    const drawn = within(list()).getAllByRole('option');
    expect(drawn.length).toBeLessThan(40);
    expect(drawn[0]).toHaveAttribute('aria-setsize', String(COUNT));
    expect(drawn[0]).toHaveAttribute('aria-posinset', '1');
  });

  test('is walked by arrows, pages and both ends, each row drawn when the keyboard is on it', async () => {
    const { user } = await openReview({ workbook: longPlan() });
    await tabTo(user, list());
    const place = async (keys: string): Promise<string | null> => {
      await user.keyboard(keys);
      return current()?.getAttribute('aria-posinset') ?? null;
    };
    expect(current()).toHaveAttribute('aria-posinset', '1');
    expect(await place('{ArrowDown}{ArrowDown}')).toBe('3');
    expect(await place('{ArrowUp}')).toBe('2');
    expect(await place('{End}')).toBe(String(COUNT));
    expect(await place('{ArrowDown}')).toBe(String(COUNT));
    expect(Number(await place('{PageUp}'))).toBeLessThan(COUNT - 1);
    expect(await place('{Home}')).toBe('1');
    expect(Number(await place('{PageDown}'))).toBeGreaterThan(2);
    expect(list()).toHaveFocus();
  });

  test('goes to the row at Enter, and the place is still there after another tab', async () => {
    const { user, visited } = await openReview({ workbook: longPlan() });
    await tabTo(user, list());
    await user.keyboard('{End}{ArrowUp}{Enter}');
    expect(visited).toEqual([{ sheet: 'EDI plan', cell: expect.stringMatching(/^[AB]802$/) }]);
    await user.click(screen.getByRole('tab', { name: /^Checks/ }));
    await user.click(screen.getByRole('tab', { name: /^Review/ }));
    expect(current()).toHaveAttribute('aria-posinset', String(COUNT - 1));
    expect(current()).toHaveAttribute('aria-selected', 'true');
  });

  test('leaves short cuts of the browser and the screen reader alone', async () => {
    const { user } = await openReview({ workbook: longPlan() });
    await tabTo(user, list());
    await user.keyboard('{Control>}{End}{/Control}{Alt>}{ArrowDown}{/Alt}');
    expect(current()).toHaveAttribute('aria-posinset', '1');
  });
});
