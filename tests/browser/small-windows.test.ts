import { findCuts } from './support/find-cuts';
import { findNoPlan, NO_PLAN, SAMPLE, tab, walkPane, type Visit } from './support/pane-walk';
import { usePages, withoutOffice, type OpenPage } from './support/use-pages';
import { walkWorkbench } from './support/workbench-walk';

const open = usePages();

/** The narrowest pane, and a window of 1280 by 1024 magnified four times. */
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

/** Looks for what is lost at each stop, in every window; gathers it, so that one run tells of all. */
function looking({ page }: OpenPage): {
  readonly visit: Visit;
  readonly found: Record<string, readonly string[]>;
} {
  const found: Record<string, readonly string[]> = {};
  const visit: Visit = async (state) => {
    for (const size of WINDOWS) {
      await page.setViewportSize(size);
      const cuts = await findCuts(page);
      if (cuts.length > 0) found[`${state}, ${size.width} by ${size.height}`] = cuts;
    }
  };
  return { visit, found };
}

describe('at 320 pixels and at 400%, nothing scrolls sideways, is cut or is too small to press', () => {
  test('in any state of the pane', async () => {
    const pane = await open.pane(SAMPLE, WINDOWS[0]);
    const { visit, found } = looking(pane);
    await walkPane(pane, visit);
    expect(found).toEqual({});
  });

  test('in the workbench, whose grid alone may scroll both ways', async () => {
    const workbench = await open.workbench(WINDOWS[0]);
    const { visit, found } = looking(workbench);
    await walkWorkbench(workbench, visit);
    expect(found).toEqual({});
  });

  test('in a workbook without a plan', async () => {
    const pane = await open.pane(NO_PLAN, WINDOWS[0]);
    const { visit, found } = looking(pane);
    await findNoPlan(pane.page);
    await visit('no plan');
    await tab(pane.page, 'Set-up').click();
    await visit('set-up');
    expect(found).toEqual({});
  });

  test.each(['taskpane.html', 'help.html'])('in %s outside Excel', async (path) => {
    const opened = await open.paneHost(path, withoutOffice);
    const { visit, found } = looking(opened);
    await opened.page.getByRole('heading', { level: 1 }).waitFor();
    await visit(path);
    expect(found).toEqual({});
  });
});
