import type { PaneSession } from '../../application/pane/pane-session';
import type { WriteOutcome } from '../../application/pane/review-view';
import type { LoadEngine, PaneEngine } from '../engine';
import type { PaneHost } from '../pane-host';
import { describeFailure, EngineMissing } from './failure';
import type { PaneEvent } from './pane-event';
import type { Done, OpenReview, PaneState, Retry } from './pane-state';
import type { PaneStore } from './pane-store';

/** Lets the page draw what was just said before work that holds it up. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** What the pane's actions are made of: one thing at a time, what fails shown, and a workbook read again once it was written to. */
export class PaneWork {
  /** The correction or other date on its way; whatever else is asked for waits for it. */
  private reviewing: Promise<void> = Promise.resolve();
  /** The reading after a write; what needs the workbook as it stands waits for it. */
  rereading: Promise<void> = Promise.resolve();

  constructor(
    readonly host: PaneHost,
    private readonly loadEngine: LoadEngine,
    readonly store: PaneStore,
  ) {}

  async engine(): Promise<PaneEngine> {
    try {
      return await this.loadEngine();
    } catch (cause) {
      throw new EngineMissing('The engine could not be fetched.', { cause });
    }
  }

  async read(signal: AbortSignal): Promise<PaneSession> {
    const { scan } = await this.engine();
    const { asAt, review } = this.store.state();
    const session = await scan(this.host.workbook, {
      asAt,
      today: this.host.today(),
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) this.store.dispatch({ kind: 'scan-progressed', progress });
      },
    });
    const edited = (review?.edits ?? []).reduce((before, edit) => before.edit(edit), session);
    // A date that was fixed anew speaks for itself, unless another was asked for after that.
    return asAt === null || edited.view.asAt === asAt ? edited : edited.asAt(asAt);
  }

  /** The review of the workbook as it stands: after a write it is read again first. */
  async fresh(): Promise<OpenReview | null> {
    await this.rereading;
    const { review } = this.store.state();
    if (review?.fresh !== false) return review;
    this.store.dispatch({ kind: 'refreshed', session: await this.read(new AbortController().signal) });
    return this.store.state().review;
  }

  fail(error: unknown, retry: Retry): void {
    const { allOrNothing } = this.host.workbook.capabilities;
    this.store.dispatch({ kind: 'failed', failure: describeFailure(error, retry, allOrNothing) });
  }

  async attempt(retry: Retry, work: () => Promise<void>): Promise<void> {
    try {
      await drawn();
      await work();
    } catch (error) {
      this.fail(error, retry);
    }
  }

  /** Says what was done to the workbook, then reads it again, so that the next write knows it. */
  done(what: Done['kind'], outcome: WriteOutcome): void {
    const { canUndo } = this.host.workbook;
    this.store.dispatch({ kind: 'done', what, outcome, at: this.host.timeOfDay(), canUndo });
    this.rereading = this.fresh().then(
      () => undefined,
      (error: unknown) => this.fail(error, { kind: 'scan' }),
    );
  }

  /** Begins a thing once the corrections on their way are made, unless another has begun by then. */
  async begin(event: PaneEvent, work: () => Promise<void>): Promise<void> {
    while (this.is('reviewing')) await this.reviewing;
    if (!this.is('nothing')) return;
    this.store.dispatch(event);
    await work();
  }

  /** Reviews the same snapshot otherwise, after the corrections that are on their way. */
  async reviewWith(retry: Retry, change: (session: PaneSession) => PaneEvent | null): Promise<void> {
    while (this.is('reviewing')) await this.reviewing;
    if (!this.is('nothing')) return;
    this.store.dispatch({ kind: 'reviewing-started' });
    this.reviewing = this.attempt(retry, async () => {
      const review = await this.fresh();
      this.store.dispatch((review && change(review.session)) ?? { kind: 'reviewing-ended' });
    });
    await this.reviewing;
  }

  private is(doing: PaneState['doing']['kind']): boolean {
    return this.store.state().doing.kind === doing;
  }
}
