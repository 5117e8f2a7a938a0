/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { barriersIn } from '../../support/axe';
import { gapsEngine } from '../../support/gaps-engine';
import { announced, openReview, settled, type OpenedPane } from '../../support/pane-fixture';
import { paneFigures } from '../../support/pane-figures';

const ON_GAPS = { welcomed: 'yes', tab: 'gaps' };
const panel = (): HTMLElement => screen.getByRole('tabpanel', { name: /^Gaps/ });
const press = (name: string | RegExp): HTMLElement => within(panel()).getByRole('button', { name });

async function openGaps(loadEngine = gapsEngine()): Promise<OpenedPane> {
  const pane = await openReview({ remembered: ON_GAPS, loadEngine });
  await within(panel()).findByRole('heading', { name: 'Add a data sheet' });
  return pane;
}

/** The rows of the table, each as its cells by column. */
function rows(): readonly Readonly<Record<string, string>>[] {
  const table = screen.getByRole('table', { name: 'Equality figures' });
  const headings = within(table)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent ?? '');
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => {
      const cells = [
        within(row).getByRole('rowheader').textContent ?? '',
        ...within(row)
          .getAllByRole('cell')
          .map((cell) => cell.lastElementChild?.textContent ?? ''),
      ];
      return Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? '']));
    });
}

describe('the equality figures', () => {
  test('begin with what a chair could read out, and with the latest of each figure', async () => {
    await openGaps();
    expect(panel()).toHaveTextContent(/12 figures of the latest year: \d+ worse by more than chance/);
    expect(screen.getByLabelText('Year')).toHaveDisplayValue('Latest of each');
    expect(screen.getByText('12 of 13 figures shown')).toBeVisible();
    expect(await barriersIn()).toEqual([]);
  });

  test('say where their counts come from, and lead there', async () => {
    const { user, visited } = await openGaps();
    await user.click(press('Pay data'));
    expect(visited).toEqual([{ sheet: 'Pay data', cell: 'A1' }]);
  });

  test('are charts with words for whom they cannot be seen, one for each kind of axis', async () => {
    await openGaps();
    const charts = within(panel()).getAllByRole('img');
    expect(charts.map((chart) => chart.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/^Chart\. Relative likelihoods and ratios: 3 figures, .*worse.* under Table\.$/),
      expect.stringMatching(/^Chart\. Gaps in percentage points: 4 figures/),
      expect.stringMatching(/^Chart\. Pay gaps, percent of pay: 1 figure,/),
    ]);
  });

  test('that have no place in a chart are named there with the reason', async () => {
    await openGaps();
    const others = within(panel()).getByRole('heading', { name: 'Not in a chart (4)' }).parentElement;
    expect(others).toHaveTextContent(/Model Employer 8a .*: 10\.42 people\. It is a number of people\./);
    expect(others).toHaveTextContent(/WDES 9b .*: Yes\. It is an answer, not a number\./);
  });
});

describe('the table of the figures', () => {
  test('has all of them with all their numbers, the same as the chart and more', async () => {
    const { user } = await openGaps();
    await user.selectOptions(screen.getByLabelText('Year'), 'Every year');
    await user.click(press('Table'));
    expect(rows()).toHaveLength(paneFigures().length);
    expect(rows()[0]).toEqual({
      Figure: 'WRES 2, 2024 Appointment from shortlisting',
      'Reference group': 'White, 118 of 470, 25.1%',
      'Comparison group': 'BME, 92 of 610, 15.1%',
      Value: '1.66',
      Interval: '1.30 to 2.13 (95%)',
      p: '0.012',
      Verdict: 'WWorse for BME, more than chance. Outside the four-fifths guideline, 0.80 to 1.25',
      'Since last year': expect.stringContaining('likely by chance alone'),
      'Not known': '12 (1.1%)',
      Actions: 'A-001 Overdue, A-002 On track',
      'When published': 'Shown',
    });
    expect(await barriersIn()).toEqual([]);
  });

  test('lists a figure without a number with its reason, never as nothing', async () => {
    const [like] = paneFigures();
    if (!like) throw new Error('There are no figures.');
    const message = 'Nobody who is BME was shortlisted, so there is nothing to compare with.';
    const without = {
      ...{ ...like, value: null, interval: null, p: null, adverse: null, fourFifths: null },
      unavailable: { code: 'no-comparison-base', message } as const,
    };
    const { user } = await openGaps(gapsEngine([without]));
    expect(panel()).toHaveTextContent('1 figure: 0 worse by more than chance, 1 without a number.');
    expect(panel()).toHaveTextContent(`WRES 2 Appointment from shortlisting: ${message}`);
    await user.click(press('Table'));
    expect(rows()[0]).toMatchObject({ Value: `No number: ${message}`, Verdict: '×No number' });
    await user.click(press('Figures'));
    expect(panel()).toHaveTextContent(`No number: ${message}`);
  });
});

describe('a figure by itself', () => {
  const card = (name: RegExp): HTMLElement => {
    const item = within(panel()).getByRole('heading', { name }).closest('li');
    if (!item) throw new Error('It stands in no list.');
    return item;
  };

  test('says in a sentence what it means, with its verdict in words and its change on last year', async () => {
    const { user } = await openGaps();
    await user.click(press('Figures'));
    expect(card(/^WRES 2, 2024/)).toHaveTextContent('White people fared better than BME people here.');
    expect(card(/^WRES 2, 2024/)).toHaveTextContent('Worse for BME, more than chance');
    expect(card(/^WRES 2, 2024/)).toHaveTextContent('so large a change is likely by chance alone');
    expect(await barriersIn()).toEqual([]);
  });

  test('unfolds how it is computed: counts, method, interval, test, definition and what qualifies it', async () => {
    const { user } = await openGaps();
    await user.click(press('Figures'));
    await user.click(press(/^How it is computed \(Model Employer 8a/));
    expect(card(/^Model Employer 8a/)).toHaveTextContent('The target of 19% is a setting of this workbook.');
    const how = press(/^How it is computed \(WRES 2 /);
    expect(how).toHaveAttribute('aria-expanded', 'false');
    await user.click(how);
    expect(how).toHaveAttribute('aria-expanded', 'true');
    for (const part of [
      '118 of 470, 25.1%',
      '1.30 to 2.13 (95%)',
      'Value: reference rate / comparison rate. Interval: Katz log. Test: Fisher exact, two-sided.',
      'https://example.org/definitions (as worded in 2024)',
    ]) {
      expect(card(/^WRES 2, 2024/)).toHaveTextContent(part);
    }
    expect(await barriersIn()).toEqual([]);
  });

  test('leads to the cells of its counts, and to the actions that name it', async () => {
    const { user, visited } = await openGaps();
    await user.click(press('Figures'));
    await user.click(press(/^How it is computed \(WRES 2 /));
    await user.click(within(card(/^WRES 2, 2024/)).getByRole('button', { name: 'WRES data E3' }));
    await user.click(
      within(card(/^WRES 2, 2024/)).getByRole('button', { name: 'Mend the lift to the training rooms' }),
    );
    expect(visited).toEqual([
      { sheet: 'WRES data', cell: 'E3' },
      { sheet: 'EDI plan', cell: expect.stringMatching(/^[AB]6$/) },
    ]);
  });

  test('gives each action its status in letter and word, and says where none is left to act', async () => {
    const { user } = await openGaps();
    await user.click(press('Figures'));
    expect(within(card(/^WRES 2, 2024/)).getAllByRole('listitem')[0]).toHaveTextContent(
      'R1.1 (A-001) Overdue',
    );
    expect(card(/^WRES 5, 2024/)).toHaveTextContent('No action names it.');
  });

  test('is marked where the published version hides it', async () => {
    const { user } = await openGaps();
    await user.click(press('Figures'));
    expect(card(/^WRES 3, 2024/)).toHaveTextContent('H Hidden when published.');
    expect(card(/^WRES 2, 2024/)).not.toHaveTextContent('Hidden when published');
  });
});

describe('narrowing the figures', () => {
  test('by standard, by year, to worse ones and to those without a live action; how many are left is announced', async () => {
    const { user } = await openGaps();
    await user.click(press('Table'));
    await user.selectOptions(screen.getByLabelText('Standard'), 'WDES (2)');
    expect(rows().map(({ Figure: name }) => name?.slice(0, 7))).toEqual(['WDES 9a', 'WDES 9b']);
    await user.click(press('Worse only'));
    expect(press('Worse only')).toHaveAttribute('aria-pressed', 'true');
    expect(rows().map(({ Figure: name }) => name?.slice(0, 7))).toEqual(['WDES 9a']);
    const said = within(panel())
      .getAllByRole('status')
      .map(({ textContent }) => textContent);
    expect(said).toContain('1 of 13 figures shown');
    await user.selectOptions(screen.getByLabelText('Standard'), 'Every standard');
    await user.click(press('Worse only'));
    await user.click(press('No live action'));
    expect(rows().map(({ Actions: actions }) => actions)).not.toContain('A-001 Overdue, A-002 On track');
    await user.selectOptions(screen.getByLabelText('Year'), '2023 (1)');
    expect(rows().map(({ Figure: name }) => name)).toEqual(
      expect.arrayContaining(['WRES 2, 2023 Appointment from shortlisting']),
    );
  });

  test('showing all again keeps the look, and leaves the focus where it can be seen', async () => {
    const { user } = await openGaps();
    await user.click(press('Table'));
    await user.click(press('Show all'));
    expect(screen.getByText('13 of 13 figures shown')).toBeVisible();
    expect(press('Table')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
  });

  test('where no figure meets the filters, that is said', async () => {
    const { user } = await openGaps();
    await user.selectOptions(screen.getByLabelText('Standard'), 'Pay gap (1)');
    await user.selectOptions(screen.getByLabelText('Year'), '2023 (1)');
    expect(screen.getByText('No figure meets these filters.')).toBeVisible();
  });

  test('lasts while another tab is looked at', async () => {
    const { user } = await openGaps();
    await user.click(press('Worse only'));
    await user.click(screen.getByRole('tab', { name: /^Checks/ }));
    await user.click(screen.getByRole('tab', { name: 'Gaps' }));
    expect(press('Worse only')).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('a workbook without counts', () => {
  test('is told what the figures are for, and is offered each data sheet', async () => {
    await openGaps(gapsEngine([], []));
    expect(screen.getByRole('heading', { name: 'No equality counts in this workbook' })).toBeVisible();
    for (const name of ['WRES', 'WDES', 'Model Employer', 'Pay']) {
      expect(press(`Insert data sheet: ${name}`)).toBeEnabled();
    }
    expect(await barriersIn()).toEqual([]);
  });

  test('gets an empty data sheet at its end, is shown it, and may take it back', async () => {
    const { user, workbook, visited } = await openReview({ remembered: ON_GAPS });
    await user.click(await within(panel()).findByRole('button', { name: 'Insert data sheet: WDES' }));
    await screen.findByRole('button', { name: 'Undo' });
    expect(announced()).toBe('Added the sheet “WDES data” at 14:02.');
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(['EDI plan', 'WDES data']);
    expect(visited).toEqual([{ sheet: 'WDES data', cell: 'A1' }]);
    await settled();
    expect(await within(panel()).findByRole('button', { name: 'WDES data' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(workbook.canUndo).toBe(false));
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(['EDI plan']);
    await settled();
  });
});
