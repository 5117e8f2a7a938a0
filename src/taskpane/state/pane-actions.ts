import type { PaneSession } from '../../application/pane/pane-session';
import type { DataSheetTemplate } from '../../application/pane/gaps-view';
import type { PlaceView, WriteOutcome } from '../../application/pane/review-view';
import type { SettingEdit } from '../../application/pane/setting-edit';
import type { LoadEngine, PaneEngine } from '../engine';
import type { PaneHost } from '../pane-host';
import type { ActionFilter } from './action-filter';
import type { GapFilter } from './gap-filter';
import { describeFailure, EngineMissing, Refused } from './failure';
import { rememberTab, rememberWelcomed } from './pane-memory';
import type { PaneEvent } from './pane-event';
import type { Done, OpenReview, PaneTab, Retry } from './pane-state';
import type { PaneStore } from './pane-store';

/** What a person can do in the pane. None of them throws: what fails is shown. */
export interface PaneActions {
  readonly chooseTab: (tab: PaneTab) => void;
  readonly scan: () => Promise<void>;
  readonly cancelScan: () => void;
  readonly choosePlan: (plan: number) => void;
  readonly narrow: (filter: ActionFilter) => void;
  readonly narrowGaps: (filter: GapFilter) => void;
  readonly setAsAt: (date: string) => Promise<void>;
  readonly edit: (edit: SettingEdit) => Promise<void>;
  /** What an edit would do, in a sentence; empty when that cannot be said. */
  readonly describeEffect: (edit: SettingEdit) => string;
  readonly preview: () => Promise<void>;
  readonly closePreview: () => void;
  readonly write: () => Promise<void>;
  readonly saveSetUp: () => Promise<void>;
  /** Adds an empty data sheet, and shows it. */
  readonly insertDataSheet: (template: DataSheetTemplate) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly goTo: (place: PlaceView) => Promise<void>;
  readonly tryAgain: () => Promise<void>;
  readonly closeMessage: () => void;
}

/** Lets the page draw what was just said before work that holds it up. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export function createPaneActions(host: PaneHost, loadEngine: LoadEngine, store: PaneStore): PaneActions {
  const { state, dispatch } = store;
  let stopper = new AbortController();
  /** The correction or other date on its way; whatever else is asked for waits for it. */
  let reviewing: Promise<void> = Promise.resolve();
  let rereading: Promise<void> = Promise.resolve();
  let lastDate = '';

  async function engine(): Promise<PaneEngine> {
    try {
      return await loadEngine();
    } catch (cause) {
      throw new EngineMissing('The engine could not be fetched.', { cause });
    }
  }

  async function read(signal: AbortSignal): Promise<PaneSession> {
    const { scan } = await engine();
    const { asAt, review } = state();
    const session = await scan(host.workbook, {
      asAt,
      today: host.today(),
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) dispatch({ kind: 'scan-progressed', progress });
      },
    });
    const edited = (review?.edits ?? []).reduce((before, edit) => before.edit(edit), session);
    // A date that was fixed anew speaks for itself, unless another was asked for after that.
    return asAt === null || edited.view.asAt === asAt ? edited : edited.asAt(asAt);
  }

  /** The review of the workbook as it stands: after a write it is read again first. */
  async function fresh(): Promise<OpenReview | null> {
    await rereading;
    const { review } = state();
    if (review?.fresh !== false) return review;
    dispatch({ kind: 'refreshed', session: await read(new AbortController().signal) });
    return state().review;
  }

  function fail(error: unknown, retry: Retry): void {
    const { allOrNothing } = host.workbook.capabilities;
    dispatch({ kind: 'failed', failure: describeFailure(error, retry, allOrNothing) });
  }

  async function attempt(retry: Retry, work: () => Promise<void>): Promise<void> {
    try {
      await drawn();
      await work();
    } catch (error) {
      fail(error, retry);
    }
  }

  /** Says what was done to the workbook, then reads it again, so that the next write knows it. */
  function done(what: Done['kind'], outcome: WriteOutcome): void {
    dispatch({ kind: 'done', what, outcome, at: host.timeOfDay(), canUndo: host.workbook.canUndo });
    rereading = fresh().then(
      () => undefined,
      (error: unknown) => fail(error, { kind: 'scan' }),
    );
  }

  const idle = (): boolean => state().doing.kind === 'nothing';

  /** Begins a thing once the corrections on their way are made, unless another has begun by then. */
  async function begin(event: PaneEvent, work: () => Promise<void>): Promise<void> {
    while (state().doing.kind === 'reviewing') await reviewing;
    if (!idle()) return;
    dispatch(event);
    await work();
  }

  /** Reviews the same snapshot otherwise, after the corrections that are on their way. */
  async function reviewWith(retry: Retry, change: (session: PaneSession) => PaneEvent | null): Promise<void> {
    while (state().doing.kind === 'reviewing') await reviewing;
    if (!idle()) return;
    dispatch({ kind: 'reviewing-started' });
    reviewing = attempt(retry, async () => {
      const review = await fresh();
      dispatch((review && change(review.session)) ?? { kind: 'reviewing-ended' });
    });
    await reviewing;
  }

  const actions: PaneActions = {
    chooseTab(tab) {
      rememberTab(host, tab);
      dispatch({ kind: 'tab-chosen', tab });
    },

    scan() {
      return begin({ kind: 'scan-started' }, async () => {
        rememberWelcomed(host);
        stopper = new AbortController();
        const { signal } = stopper;
        try {
          await rereading;
          const session = await read(signal);
          if (!signal.aborted) dispatch({ kind: 'scan-finished', session, canUndo: host.workbook.canUndo });
        } catch (error) {
          if (!signal.aborted) fail(error, { kind: 'scan' });
        }
      });
    },
    cancelScan() {
      if (state().doing.kind !== 'scanning') return;
      stopper.abort();
      dispatch({ kind: 'scan-cancelled' });
    },

    choosePlan: (plan) => dispatch({ kind: 'plan-chosen', plan }),
    narrow: (filter) => dispatch({ kind: 'filter-changed', filter }),

    narrowGaps: (filter) => dispatch({ kind: 'gap-filter-changed', filter }),

    setAsAt(date) {
      lastDate = date;
      return reviewWith({ kind: 'as-at', date }, (session) =>
        // Of dates that are run through with a key held down only the last is wanted.
        date === lastDate ? { kind: 'date-changed', date, session: session.asAt(date) } : null,
      );
    },
    edit(edit) {
      return reviewWith({ kind: 'edit', edit }, (session) => {
        const refusal = session.whyRefused(edit);
        if (refusal !== null) throw new Refused(refusal);
        return { kind: 'edited', edit, session: session.edit(edit) };
      });
    },
    describeEffect(edit) {
      try {
        return state().review?.session.describeEffect(edit) ?? '';
      } catch {
        // The correction itself will say what is wrong, when it is made.
        return '';
      }
    },

    preview() {
      return begin({ kind: 'preview-started' }, () =>
        attempt({ kind: 'preview' }, async () => {
          const review = await fresh();
          if (review) dispatch({ kind: 'previewed', preview: review.session.preview() });
        }),
      );
    },
    closePreview: () => dispatch({ kind: 'preview-closed' }),

    async write() {
      const { doing, review } = state();
      if (doing.kind !== 'previewing' || !review) return;
      dispatch({ kind: 'write-started' });
      await attempt({ kind: 'write' }, async () => done('written', await review.session.write()));
    },
    saveSetUp() {
      return begin({ kind: 'save-started' }, () =>
        attempt({ kind: 'save' }, async () => {
          const review = await fresh();
          if (review) done('saved', await review.session.saveSetUp());
        }),
      );
    },
    insertDataSheet(template) {
      return begin({ kind: 'insert-started', template }, () =>
        attempt({ kind: 'insert', template }, async () => {
          const review = await fresh();
          if (!review) return;
          const outcome = await review.session.insertDataSheet(template);
          done('inserted', outcome);
          await actions.goTo(outcome.place);
        }),
      );
    },
    undo() {
      return begin({ kind: 'undo-started' }, () =>
        attempt({ kind: 'undo' }, async () => {
          await rereading;
          const { undo } = await engine();
          done('undone', await undo(host.workbook));
        }),
      );
    },

    async goTo(place) {
      try {
        await host.goTo(place);
        if (state().failure?.retry.kind === 'go-to') dispatch({ kind: 'message-closed' });
      } catch (error) {
        fail(error, { kind: 'go-to', place });
      }
    },

    async tryAgain() {
      const retry = state().failure?.retry;
      switch (retry?.kind) {
        case undefined:
          return;
        case 'scan':
          return actions.scan();
        case 'preview':
          return actions.preview();
        case 'write':
          return actions.write();
        case 'save':
          return actions.saveSetUp();
        case 'insert':
          return actions.insertDataSheet(retry.template);
        case 'undo':
          return actions.undo();
        case 'as-at':
          return actions.setAsAt(retry.date);
        case 'edit':
          return actions.edit(retry.edit);
        case 'go-to':
          return actions.goTo(retry.place);
      }
    },
    closeMessage: () => dispatch({ kind: 'message-closed' }),
  };
  return actions;
}
