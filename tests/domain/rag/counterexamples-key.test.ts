import { understandStatus } from '../../../src/domain/status/understand-status';
import { planWith, statesOf } from '../../support/key-in-plan';
import { buildSheet } from '../../support/sheet-builder';

describe('a key entry that joins two meanings', () => {
  it.each([
    'on target or finished',
    'On track or completed',
    'complete or on track',
    'Finished or on target',
    'on schedule, or already delivered',
    'On plan / implemented',
    'Delivered or progressing',
    'Action is on time or has been met',
    'in progress and/or complete',
  ])('claims no more than the lesser: %s', (words) => {
    expect(understandStatus(words)).toBe('on-track');
  });

  it.each(['finished or closed', 'Completed on time', 'Done, on schedule', 'Delivered to plan', 'complete'])(
    'is done where it says so alone: %s',
    (words) => {
      expect(understandStatus(words)).toBe('complete');
    },
  );
});

describe('a key for a plan that has none beside it', () => {
  const words = ['Complete', 'In progress', 'Not started', 'Delayed'];

  it('is not made of the places and states of a calendar of courses', () => {
    const courses = buildSheet(
      [
        ['Course', 'Places', 'Status'],
        ['Fair selection', 20, 'Cancelled'],
        ['Chairing a panel', 12, 'Running'],
        ['First steps in mentoring', 15, 'Full'],
      ],
      { name: 'Training calendar' },
    );
    const { key, codes } = statesOf(planWith(words), courses);
    expect(key).toEqual([]);
    expect(codes.flat()).toEqual([]);
  });

  const neighbour = (marks: readonly string[]) =>
    planWith(marks, {
      above: [['Blue = complete'], ['Green = on track'], ['Amber = at risk'], ['Red = late'], []],
      options: { name: 'Race plan' },
    });

  it('is not that of the plan next to it where its own statuses are words', () => {
    const { key, codes } = statesOf(planWith(words), neighbour(['Green', 'Amber', 'Red', 'Blue']));
    expect(key).toEqual([]);
    expect(codes.flat()).toEqual([]);
  });

  it('is that of the plan next to it where its statuses stand in it', () => {
    const marks = ['Green', 'Amber', 'Red', 'Blue'];
    expect(statesOf(planWith(marks), neighbour(marks)).statuses).toEqual([
      'on-track',
      'at-risk',
      'off-track',
      'complete',
    ]);
  });
});
