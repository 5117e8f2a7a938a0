import { buildGapsView } from '../../src/application/pane/gaps-build-view';
import type { PaneSession } from '../../src/application/pane/pane-session';
import { scan, undo } from '../../src/application/pane/scan';
import type { Figure } from '../../src/domain/equality/figure';
import type { DataSheet } from '../../src/domain/equality/workforce-data';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import type { LoadEngine } from '../../src/taskpane/engine';
import { PANE_DATA_SHEETS, paneFigures } from './pane-figures';

/** The engine, in a workbook whose counts give these figures. */
export function gapsEngine(
  figures: readonly Figure[] = paneFigures(),
  dataSheets: readonly DataSheet[] = PANE_DATA_SHEETS,
): LoadEngine {
  const withFigures = (session: PaneSession): PaneSession => ({
    ...session,
    view: session.view,
    gaps: buildGapsView({ figures, dataSheets, settings: DEFAULT_SETTINGS, plans: session.view.plans }),
    asAt: (date) => withFigures(session.asAt(date)),
    edit: (edit) => withFigures(session.edit(edit)),
  });
  return async () => ({ scan: async (...given) => withFigures(await scan(...given)), undo });
}
