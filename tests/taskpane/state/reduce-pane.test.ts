import { scan } from '../../../src/application/pane/scan';
import type { PaneSession } from '../../../src/application/pane/pane-session';
import { NO_FILTER } from '../../../src/taskpane/state/action-filter';
import type { PaneEvent } from '../../../src/taskpane/state/pane-event';
import { openPane, type Failure, type PaneState } from '../../../src/taskpane/state/pane-state';
import { reducePane } from '../../../src/taskpane/state/reduce-pane';
import { PANE_GRID, paneWorkbook, TODAY } from '../../support/pane-plan';
import { buildSheet } from '../../support/sheet-builder';

const OPENED = openPane({ tab: 'review', welcome: true });
const OUTCOME = { sentence: 'Written to 5 rows.', conflicts: [] };
const fails = (retry: Failure['retry']): PaneEvent => ({
  kind: 'failed',
  failure: { what: 'It did not work', why: 'Because.', retry },
});

let session: PaneSession;
let twoPlans: PaneSession;
beforeAll(async () => {
  const options = { asAt: null, today: TODAY };
  session = await scan(paneWorkbook(), options);
  twoPlans = await scan(paneWorkbook(PANE_GRID, buildSheet(PANE_GRID, { name: 'WDES plan' })), options);
});

const after = (state: PaneState, ...events: readonly PaneEvent[]): PaneState =>
  events.reduce(reducePane, state);
const scanned = (of: PaneSession = session): PaneState =>
  after(OPENED, { kind: 'scan-started' }, { kind: 'scan-finished', session: of, canUndo: false });
const previewing = (): PaneState =>
  after(scanned(), { kind: 'preview-started' }, { kind: 'previewed', preview: session.preview() });

describe('a scan', () => {
  test('ends the first run, even one that is stopped', () => {
    expect(after(OPENED, { kind: 'scan-started' }, { kind: 'scan-cancelled' })).toMatchObject({
      welcome: false,
      doing: { kind: 'nothing' },
      review: null,
    });
  });

  test('that was stopped takes no progress that comes late', () => {
    const stopped = after(OPENED, { kind: 'scan-started' }, { kind: 'scan-cancelled' });
    const late = { kind: 'scan-progressed', progress: { sheet: 'Plan', done: 1, total: 2 } } as const;
    expect(reducePane(stopped, late)).toBe(stopped);
  });

  test('takes away what was said of the last write', () => {
    const done = after(scanned(), {
      kind: 'done',
      what: 'written',
      outcome: OUTCOME,
      at: '14:02',
      canUndo: true,
    });
    expect(after(done, { kind: 'scan-started' })).toMatchObject({ done: null, failure: null });
  });

  test('keeps the plan on show by its name, and what it was narrowed to', () => {
    const filter = { ...NO_FILTER, lead: 'Head of EDI' };
    const second = after(
      scanned(twoPlans),
      { kind: 'plan-chosen', plan: 1 },
      { kind: 'filter-changed', filter },
      { kind: 'scan-finished', session: twoPlans, canUndo: false },
    );
    expect(second.review).toMatchObject({ plan: 1, filter });
    const gone = after(second, { kind: 'scan-finished', session, canUndo: false });
    expect(gone.review).toMatchObject({ plan: 0, filter: NO_FILTER });
  });
});

describe('a write', () => {
  test('is only begun from a preview', () => {
    const state = scanned();
    expect(reducePane(state, { kind: 'write-started' })).toBe(state);
  });

  test('leaves a review that is no longer fresh, without corrections to keep', () => {
    const edit = { kind: 'grace-days', days: 3 } as const;
    const written = after(
      scanned(),
      { kind: 'edited', edit, session },
      { kind: 'done', what: 'written', outcome: OUTCOME, at: '14:02', canUndo: true },
    );
    expect(written).toMatchObject({ canUndo: true, review: { fresh: false, edits: [] } });
    expect(written.announcement.text).toBe('Written to 5 rows at 14:02.');
    expect(after(written, { kind: 'refreshed', session }).review?.fresh).toBe(true);
  });

  test('that fails goes back to its preview; another failure meanwhile does not', () => {
    const writing = after(previewing(), { kind: 'write-started' });
    expect(after(writing, fails({ kind: 'scan' })).doing.kind).toBe('writing');
    expect(after(writing, fails({ kind: 'write' })).doing.kind).toBe('previewing');
  });
});

test('a cell that cannot be shown stops nothing that is at hand', () => {
  const scanning = after(OPENED, { kind: 'scan-started' });
  const failure = fails({ kind: 'go-to', place: { sheet: 'Plan', cell: 'A1' } });
  expect(after(scanning, failure)).toMatchObject({ doing: { kind: 'scanning' }, failure: {} });
});

test('a date chosen in the pane holds until another is fixed for the workbook', () => {
  const chosen = after(scanned(), { kind: 'date-changed', date: '2024-09-01', session });
  expect(chosen.asAt).toBe('2024-09-01');
  const edit = { kind: 'fixed-as-at', date: '2024-03-31' } as const;
  expect(after(chosen, { kind: 'edited', edit, session }).asAt).toBeNull();
});

test('a preview is closed, but not while it is being written', () => {
  expect(after(previewing(), { kind: 'preview-closed' }).doing.kind).toBe('nothing');
  const writing = after(previewing(), { kind: 'write-started' });
  expect(reducePane(writing, { kind: 'preview-closed' })).toBe(writing);
});

test('a sentence that is said twice is announced twice', () => {
  const once = after(OPENED, { kind: 'scan-started' });
  const twice = after(once, { kind: 'scan-started' });
  expect(twice.announcement.text).toBe(once.announcement.text);
  expect(twice.announcement.number).not.toBe(once.announcement.number);
});

test('failures are announced at once, all else when there is time', () => {
  expect(after(OPENED, fails({ kind: 'scan' })).announcement.urgent).toBe(true);
  expect(scanned().announcement.urgent).toBe(false);
});
