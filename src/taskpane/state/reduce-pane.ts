import type { PaneSession } from '../../application/pane/pane-session';
import { sayDone, sayFailure, sayScanned, text } from '../text';
import { NO_FILTER } from './action-filter';
import { firstGapFilter, keptGapFilter } from './gap-filter';
import type { PaneEvent } from './pane-event';
import type { Announcement, Doing, Done, Failure, OpenReview, PaneState, Retry } from './pane-state';
import { addEdit } from './setting-edits';

const NOTHING: Doing = { kind: 'nothing' };

/** The pane after something has happened. An event that cannot happen now leaves it as it is. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'tab-chosen':
      return { ...state, tab: event.tab };

    case 'scan-started':
      return {
        ...state,
        welcome: false,
        doing: { kind: 'scanning', progress: null },
        done: null,
        failure: null,
        announcement: say(state, text.scanning.started),
      };
    case 'scan-progressed':
      return state.doing.kind === 'scanning'
        ? { ...state, doing: { kind: 'scanning', progress: event.progress } }
        : state;
    case 'scan-finished':
      return {
        ...state,
        doing: NOTHING,
        review: openReview(event.session, state.review),
        canUndo: event.canUndo,
        announcement: say(state, sayScanned(event.session.view)),
      };
    case 'scan-cancelled':
      return { ...state, doing: NOTHING, announcement: say(state, text.scanning.cancelled) };
    case 'refreshed':
      return { ...state, review: openReview(event.session, state.review) };

    case 'plan-chosen':
      return inReview(state, (review) => ({ ...review, plan: event.plan, filter: NO_FILTER }));
    case 'filter-changed':
      return inReview(state, (review) => ({ ...review, filter: event.filter }));

    case 'gap-filter-changed':
      return inReview(state, (review) => ({ ...review, gapFilter: event.filter }));

    case 'reviewing-started':
      return { ...state, doing: { kind: 'reviewing' }, failure: null };
    case 'reviewing-ended':
      return { ...state, doing: NOTHING };
    case 'date-changed':
      return {
        ...inReview(state, (review) => openReview(event.session, review, review.fresh)),
        asAt: event.date,
        doing: NOTHING,
        announcement: say(state, sayScanned(event.session.view)),
      };
    case 'edited':
      return {
        ...inReview(state, (review) => ({
          ...openReview(event.session, review, review.fresh),
          edits: addEdit(review.edits, event.edit),
        })),
        // Whoever fixes a date, or frees it, wants to see the review of that date.
        asAt: event.edit.kind === 'fixed-as-at' ? null : state.asAt,
        doing: NOTHING,
      };

    case 'preview-started':
      return { ...state, doing: { kind: 'preparing' }, done: null, failure: null };
    case 'previewed':
      return { ...state, doing: { kind: 'previewing', preview: event.preview } };
    case 'preview-closed':
      return state.doing.kind === 'previewing' ? { ...state, doing: NOTHING, failure: null } : state;

    case 'write-started':
      return state.doing.kind === 'previewing'
        ? { ...state, doing: { kind: 'writing', preview: state.doing.preview }, failure: null }
        : state;
    case 'save-started':
      return { ...state, doing: { kind: 'saving' }, done: null, failure: null };
    case 'insert-started':
      return { ...state, doing: { kind: 'inserting', template: event.template }, done: null, failure: null };
    case 'undo-started':
      return { ...state, doing: { kind: 'undoing' }, failure: null };
    case 'done': {
      const done: Done = { kind: event.what, at: event.at, ...event.outcome };
      return {
        ...inReview(state, (review) => ({ ...review, fresh: false, edits: [] })),
        doing: NOTHING,
        canUndo: event.canUndo,
        done,
        announcement: say(state, sayDone(done)),
      };
    }

    case 'failed':
      return {
        ...state,
        doing: afterFailure(state.doing, event.failure),
        failure: event.failure,
        announcement: say(state, sayFailure(event.failure), true),
      };
    case 'message-closed':
      return { ...state, done: null, failure: null };
  }
}

/** What fails when, so that a failure in the background does not stop what is at hand. */
const FAILS_WITH: Readonly<Record<Doing['kind'], readonly Retry['kind'][]>> = {
  nothing: [],
  scanning: ['scan'],
  reviewing: ['as-at', 'edit'],
  preparing: ['preview'],
  previewing: [],
  writing: ['write'],
  saving: ['save'],
  inserting: ['insert'],
  undoing: ['undo'],
};

function afterFailure(doing: Doing, { retry }: Failure): Doing {
  if (!FAILS_WITH[doing.kind].includes(retry.kind)) return doing;
  // The preview stays open under a write that failed, so that nothing has to be found again.
  return doing.kind === 'writing' ? { kind: 'previewing', preview: doing.preview } : NOTHING;
}

function say({ announcement }: PaneState, words: string, urgent = false): Announcement {
  return { text: words, urgent, number: announcement.number + 1 };
}

function inReview(state: PaneState, change: (review: OpenReview) => OpenReview): PaneState {
  return state.review ? { ...state, review: change(state.review) } : state;
}

/** A session on show. The plan that was on show stays so, by its label; what it was narrowed to stays with it. */
function openReview(session: PaneSession, before: OpenReview | null, fresh = true): OpenReview {
  const label = before?.session.view.plans[before.plan]?.label;
  const plan = session.view.plans.findIndex((candidate) => candidate.label === label);
  const gapFilter = before ? keptGapFilter(before, session.gaps) : firstGapFilter(session.gaps);
  return before && plan >= 0
    ? { ...before, session, plan, fresh, gapFilter }
    : { session, plan: 0, filter: NO_FILTER, gapFilter, fresh, edits: before?.edits ?? [] };
}
