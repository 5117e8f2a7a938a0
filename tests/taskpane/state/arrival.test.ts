import { arrivalAfter } from '../../../src/taskpane/state/arrival';
import { openPane, type Doing, type PaneState } from '../../../src/taskpane/state/pane-state';

const idle = openPane({ tab: 'review', welcome: false });
const preview = { sentences: [], statusChanges: [], nothingToWrite: true };
const at = (doing: Doing, more: Partial<PaneState> = {}): PaneState => ({ ...idle, doing, ...more });
const failure = { what: 'It failed', why: 'Because.', retry: { kind: 'scan' } } as const;
const nothing = { kind: 'nothing' } as const;
const scanning = { kind: 'scanning', progress: null } as const;

test.each([
  ['a scan that begins', idle, at(scanning), 'scanning'],
  ['a first scan that was stopped', at(scanning), idle, 'stopped'],
  ['a scan that failed', at(scanning), at(nothing, { failure }), 'failure'],
  ['a preview that is ready', at({ kind: 'preparing' }), at({ kind: 'previewing', preview }), 'preview'],
  ['a preview that is closed', at({ kind: 'previewing', preview }), idle, 'write'],
  ['a write that is done', at({ kind: 'writing', preview }), idle, 'done'],
  ['another tab', idle, { ...idle, tab: 'checks' }, 'tab'],
  ['a message that is closed', at(nothing, { failure }), idle, 'write'],
] as const)('after %s the focus is set down', (_, before, now, where) => {
  expect(arrivalAfter(before, now)).toBe(where);
});

test.each([
  [
    'a write that failed keeps it on its button',
    at({ kind: 'writing', preview }),
    at({ kind: 'previewing', preview }, { failure }),
  ],
  [
    'progress keeps it',
    at(scanning),
    at({ kind: 'scanning', progress: { sheet: 'Plan', done: 1, total: 2 } }),
  ],
  ['another date keeps it in its field', at({ kind: 'reviewing' }), idle],
] as const)('%s', (_, before, now) => {
  expect(arrivalAfter(before, now)).toBeNull();
});
