import { LOOKS, lookLike } from './support/looks';
import { findNoPlan, NO_PLAN, SAMPLE, tab, walkPane, type Visit } from './support/pane-walk';
import { findBarriers } from './support/run-axe';
import { usePages, withoutOffice, type OpenPage } from './support/use-pages';
import { walkWorkbench } from './support/workbench-walk';

const open = usePages();

/** Looks for barriers at each stop, in every look; gathers them by stop, so that one run tells of all. */
function looking({ page }: OpenPage): {
  readonly visit: Visit;
  readonly found: Record<string, readonly string[]>;
} {
  const found: Record<string, readonly string[]> = {};
  const visit: Visit = async (state) => {
    for (const look of LOOKS) {
      await lookLike(page, look);
      const barriers = await findBarriers(page, look === 'forced colours' ? 'forced' : 'own');
      if (barriers.length > 0) found[`${state}, ${look}`] = barriers;
    }
    await lookLike(page, 'light');
  };
  return { visit, found };
}

describe('axe finds no barrier, light, dark or in forced colours', () => {
  test('in any state of the pane', async () => {
    const pane = await open.pane(SAMPLE);
    const { visit, found } = looking(pane);
    await walkPane(pane, visit);
    expect(found).toEqual({});
  });

  test('in the workbench', async () => {
    const workbench = await open.workbench();
    const { visit, found } = looking(workbench);
    await walkWorkbench(workbench, visit);
    expect(found).toEqual({});
  });

  test('in a workbook without a plan', async () => {
    const pane = await open.pane(NO_PLAN);
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
