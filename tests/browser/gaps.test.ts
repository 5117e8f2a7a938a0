import { dumpWorkbook } from '../host/model/dump-workbook';
import { figuresWorkbook } from '../support/figures-workbook';
import { expectSoon } from './support/expect-soon';
import { findCuts } from './support/find-cuts';
import { openGaps, walkGaps, walkNoGaps } from './support/gaps-walk';
import { Keyboard } from './support/keyboard';
import { LOOKS, lookLike } from './support/looks';
import { button, SAMPLE, scan, tab, undo, type Visit } from './support/pane-walk';
import { findBarriers } from './support/run-axe';
import { refuseScripts } from './support/refuse-scripts';
import { usePages, type OpenPage } from './support/use-pages';

const open = usePages();
/** The narrowest pane, and a window of 1280 by 1024 magnified four times. */
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

type Found = Record<string, readonly string[]>;

function barriersOf({ page }: OpenPage, found: Found): Visit {
  return async (state) => {
    for (const look of LOOKS) {
      await lookLike(page, look);
      const barriers = await findBarriers(page, look === 'forced colours' ? 'forced' : 'own');
      if (barriers.length > 0) found[`${state}, ${look}`] = barriers;
    }
    await lookLike(page, 'light');
  };
}

function cutsOf({ page }: OpenPage, found: Found): Visit {
  return async (state) => {
    for (const size of WINDOWS) {
      await page.setViewportSize(size);
      const cuts = await findCuts(page);
      if (cuts.length > 0) found[`${state}, ${size.width} by ${size.height}`] = cuts;
    }
  };
}

describe('the Gaps tab in a browser', () => {
  test('has no barrier that axe finds, light, dark or in forced colours', async () => {
    const found: Found = {};
    const counted = await open.pane(await figuresWorkbook());
    await walkGaps(counted, barriersOf(counted, found));
    const empty = await open.pane(SAMPLE);
    await walkNoGaps(empty, barriersOf(empty, found));
    expect(found).toEqual({});
  });

  test('loses nothing at 320 pixels and at 400%, the charts included, and never scrolls sideways', async () => {
    const found: Found = {};
    const counted = await open.pane(await figuresWorkbook(), WINDOWS[0]);
    await walkGaps(counted, cutsOf(counted, found));
    const empty = await open.pane(SAMPLE, WINDOWS[0]);
    await walkNoGaps(empty, cutsOf(empty, found));
    expect(found).toEqual({});
  });

  test('draws each figure of the chart where its axis has it, within the pane', async () => {
    const { page } = await open.pane(await figuresWorkbook(), WINDOWS[0]);
    await openGaps(page);
    const chart = page.getByRole('img', { name: /^Chart\. Relative likelihoods/ });
    const marks = await chart.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return [...element.querySelectorAll('path')].map((path) => {
        const box = path.getBoundingClientRect();
        return box.left >= left && box.right <= right && box.height > 0;
      });
    });
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.every((isWithin) => isWithin)).toBe(true);
  });

  test('is worked by keyboard alone: narrowed, unfolded, gone from to a cell and to an action', async () => {
    const { page, excel } = await open.pane(await figuresWorkbook());
    const keys = new Keyboard(page);
    await scan(page);
    await keys.goTo(tab(page, 'Review'), 'Shift+Tab');
    await keys.press('ArrowRight');
    await keys.press('ArrowRight');
    expect(await keys.focused()).toBe('Gaps');
    await keys.goTo(page.getByLabel('Standard'));
    await keys.press('ArrowDown');
    await keys.goTo(button(page, 'Worse only'));
    await keys.press('Space');
    await keys.goTo(button(page, 'Figures'));
    await keys.press('Enter');
    await page.getByText(/^\d+ of 60 figures shown$/).waitFor();
    const how = page.getByRole('button', { name: /^How it is computed \(WRES 2 / });
    const action = page.getByRole('button', { name: 'Mixed interview panels (WRES 2)' });
    await keys.goTo(action);
    await keys.press('Enter');
    await expectSoon(() => excel.model.selection?.sheet.name, 'EDI plan');
    await keys.goTo(how);
    await keys.press('Enter');
    const cell = page.getByRole('button', { name: /^WRES data D/ }).first();
    await keys.goTo(cell);
    await keys.press('Enter');
    await expectSoon(() => excel.model.selection?.sheet.name, 'WRES data');
  });

  test('adds an empty data sheet and takes it back, and every cell is as before', async () => {
    const { page, excel } = await open.pane(SAMPLE);
    const before = dumpWorkbook(excel.model);
    await openGaps(page);
    await button(page, 'Insert data sheet: Model Employer').click();
    await button(page, 'Undo').waitFor();
    expect(excel.model.sheets.at(-1)?.name).toBe('Model Employer data');
    await undo(page);
    expect(dumpWorkbook(excel.model)).toEqual(before);
  });

  test('is fetched with its chart library when it is first chosen, from the pane’s own host', async () => {
    const { page, guard } = await open.pane(await figuresWorkbook());
    await scan(page);
    const before = guard.requests.length;
    await tab(page, 'Gaps').click();
    await page.getByRole('heading', { name: 'Add a data sheet' }).waitFor();
    const fetched = guard.requests.slice(before).map((address) => new URL(address));
    expect(fetched.length).toBeGreaterThan(0);
    expect(fetched.every(({ origin }) => origin === new URL(page.url()).origin)).toBe(true);
  });

  test('says when it cannot be fetched, and comes when it is tried again', async () => {
    const { page, guard } = await open.pane(await figuresWorkbook());
    await scan(page);
    const scripts = await refuseScripts(page, guard);
    await tab(page, 'Gaps').click();
    await page.getByRole('alert').getByText('A part of Parity could not be fetched').waitFor();
    await scripts.letThrough();
    await button(page, 'Try again').click();
    await page.getByRole('heading', { name: 'Add a data sheet' }).waitFor();
  });
});
