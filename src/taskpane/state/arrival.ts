import type { PaneState } from './pane-state';

/** The places where focus may be set down; each is marked with `data-arrival`. */
export type Arrival = 'scanning' | 'review' | 'stopped' | 'preview' | 'write' | 'done' | 'failure' | 'tab';

/**
 * Where focus belongs after a change, or null where it may stay: only what took the place of something that had the
 * focus, or answers a button that is gone, takes it.
 */
export function arrivalAfter(before: PaneState, now: PaneState): Arrival | null {
  if (before.doing.kind !== now.doing.kind) {
    if (now.doing.kind === 'scanning') return 'scanning';
    if (before.doing.kind === 'scanning') return afterScan(now);
    if (now.doing.kind === 'previewing') return before.doing.kind === 'preparing' ? 'preview' : null;
    if (before.doing.kind === 'previewing' && now.doing.kind === 'nothing') return 'write';
    if (before.doing.kind === 'writing') return 'done';
    if (before.doing.kind === 'undoing' || before.doing.kind === 'inserting')
      return now.failure ? null : 'done';
  }
  if (before.tab !== now.tab) return 'tab';
  const closed = (before.failure !== null || before.done !== null) && !now.failure && !now.done;
  return closed && now.doing.kind === 'nothing' ? 'write' : null;
}

function afterScan({ review, failure }: PaneState): Arrival {
  if (failure) return 'failure';
  return review ? 'review' : 'stopped';
}
