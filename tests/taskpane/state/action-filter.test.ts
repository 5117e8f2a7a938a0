import type { ActionView } from '../../../src/application/pane/review-view';
import { filterActions, NO_FILTER } from '../../../src/taskpane/state/action-filter';

const action = (ref: string, parts: Partial<ActionView>): ActionView => ({
  ref,
  ownRef: null,
  text: 'Review exit interviews',
  section: '',
  leads: [],
  committees: [],
  due: 'No due date given',
  why: 'No due date.',
  checks: 0,
  place: { sheet: 'Plan', cell: 'A4' },
  status: 'on-track',
  letter: 'G',
  word: 'On track',
  fill: null,
  textColour: null,
  ...parts,
});

const ACTIONS = [
  action('A-001', { status: 'overdue', leads: ['Head of EDI', 'Head of OD'], section: 'Pay' }),
  action('A-002', { status: 'overdue', leads: ['Head of OD'], committees: ['Board'] }),
  action('A-003', { status: 'complete', leads: ['Head of OD'], committees: ['Board'], section: 'Pay' }),
];
const refs = (filter: Partial<typeof NO_FILTER>): readonly string[] =>
  filterActions(ACTIONS, { ...NO_FILTER, ...filter }).map(({ ref }) => ref);

test('no filter shows every action, in the order of the plan', () => {
  expect(refs({})).toEqual(['A-001', 'A-002', 'A-003']);
});

test('statuses add to each other, the other filters take away', () => {
  expect(refs({ statuses: ['overdue', 'complete'] })).toHaveLength(3);
  expect(refs({ statuses: ['overdue', 'complete'], committee: 'Board' })).toEqual(['A-002', 'A-003']);
  expect(refs({ committee: 'Board', section: 'Pay' })).toEqual(['A-003']);
});

test('an action of two leads is found by either', () => {
  expect(refs({ lead: 'Head of EDI' })).toEqual(['A-001']);
  expect(refs({ lead: 'Head of OD' })).toHaveLength(3);
});
