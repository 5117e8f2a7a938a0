import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { findMilestoneItems } from '../../../../src/domain/plan/cells/milestone-items';
import { readMilestones } from '../../../../src/domain/plan/actions/milestones';

const context = {
  asAt: Temporal.PlainDate.from('2024-06-30'),
  period: { start: Temporal.PlainDate.from('2024-04-01'), end: Temporal.PlainDate.from('2025-03-31') },
};

/** Each milestone in one line: due, "done" when said, text. */
const lines = (text: string): readonly string[] =>
  readMilestones(text, context).map(
    ({ due, done, text: step }) => `${due?.toString() ?? '-'}${done ? ' done' : ''} ${step}`,
  );
const items = (text: string): readonly string[] => findMilestoneItems(text).map((item) => item.text);

describe('milestones of a cell', () => {
  it('is one a bullet, with its own deadline', () => {
    expect(
      lines(
        '• Agree the plan (October 2024)\n• Deliver the event (3 December 2024)\n• Share on social media',
      ),
    ).toEqual([
      '2024-10-31 Agree the plan (October 2024)',
      '2024-12-03 Deliver the event (3 December 2024)',
      '- Share on social media',
    ]);
  });

  it('is one a line where nothing shows a wrap', () => {
    expect(items('Agree the plan\nDeliver the event\nReview')).toEqual([
      'Agree the plan',
      'Deliver the event',
      'Review',
    ]);
  });

  it('joins lines that wrapped at a width, until a date in brackets ends the item', () => {
    const text =
      'Establishment of a\ncommunications plan (August\n2024)\nRegular stories and\nblogs which promote\nDisability Month (September 2024)\nAgree';
    expect(items(text)).toEqual([
      'Establishment of a communications plan (August 2024)',
      'Regular stories and blogs which promote Disability Month (September 2024)',
      'Agree',
    ]);
  });

  it('joins wrapped lines under bullets', () => {
    expect(items('• Discuss topics at the\nNetwork meeting\n• Develop a\ntimetable')).toEqual([
      'Discuss topics at the Network meeting',
      'Develop a timetable',
    ]);
  });

  it('takes numbers and letters before items for bullets', () => {
    expect(items('1. Agree\nthe plan\n2) Deliver\n(c) Review')).toEqual([
      'Agree the plan',
      'Deliver',
      'Review',
    ]);
  });

  it('parts steps whose bullets and breaks were lost, after each date in brackets', () => {
    expect(lines('Plan the theme (September 2024) Agree the plan (October 2024) Promote the day')).toEqual([
      '2024-09-30 Plan the theme (September 2024)',
      '2024-10-31 Agree the plan (October 2024)',
      '- Promote the day',
    ]);
  });

  it('does not cut at brackets that hold no date', () => {
    expect(lines('Carry out a Learning Needs Assessment (LNA) On line (September 2024)')).toHaveLength(1);
  });

  it('parts sentences that each have a deadline', () => {
    expect(
      lines('Agree the plan by June 2024. Launch it by September 2024.').map((line) => line.slice(0, 10)),
    ).toEqual(['2024-06-30', '2024-09-30']);
  });

  it('has nothing for an empty cell', () => {
    expect(readMilestones('', context)).toEqual([]);
    expect(readMilestones('•\n ', context)).toEqual([]);
  });
});

describe('a milestone that is done', () => {
  it.each([
    'Agree the plan (October 2024) – done',
    'Agree the plan (October 2024) - completed',
    'Agree the plan (October 2024) (completed)',
    'Agree the plan (October 2024) [Complete]',
    'Agree the plan (October 2024). Achieved.',
    'Agree the plan (October 2024): done',
    'Agree the plan (October 2024) ✓',
    'Agree the plan (October 2024) – completed September 2024',
    '☑ Agree the plan (October 2024)',
    '✅ Agree the plan (October 2024)',
    'Done: agree the plan (October 2024)',
    'Completed – agree the plan (October 2024)',
    '[Done] Agree the plan (October 2024)',
  ])('%j is done, and its deadline stays', (text) => {
    expect(readMilestones(text, context)).toEqual([
      expect.objectContaining({ done: true, due: Temporal.PlainDate.from('2024-10-31') }),
    ]);
  });

  it.each([
    'Complete the access audit (October 2024)',
    'Access audit completed (October 2024)',
    'Completion of audits',
    'Training to be completed',
    'Audit – complete by October 2024',
    'Audit not completed',
    'Deliver the event',
    'Delivered by the EDI team',
    '90% complete',
  ])('%j is not said to be done', (text) => {
    expect(readMilestones(text, context).map(({ done }) => done)).toEqual([false]);
  });

  it('believes a tick for a bullet only where other items have none', () => {
    expect(readMilestones('✓ Agree the plan\n• Deliver', context).map(({ done }) => done)).toEqual([
      true,
      false,
    ]);
    expect(readMilestones('✓ Agree the plan\n✓ Deliver', context).map(({ done }) => done)).toEqual([
      false,
      false,
    ]);
  });
});

describe('whatever the steps', () => {
  const step = fc.constantFrom('Agree the plan', 'Deliver the event', 'Write the report', 'Train the panel');
  const month = fc.constantFrom('May 2024', 'June 2024', 'October 2024', 'January 2025');

  it('finds each bullet once, with a deadline, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, month), { maxLength: 6 }), (steps) => {
        const text = steps.map(([words, date]) => `• ${words} (${date})`).join('\n');
        const milestones = readMilestones(text, context);
        expect(milestones.map((one) => one.text)).toEqual(steps.map(([words, date]) => `${words} (${date})`));
        expect(milestones.every(({ due }) => due !== null)).toBe(true);
      }),
    );
  });

  it('loses no word of the cell', () => {
    // A lone o is the hollow bullet of Word, and is taken off like any other.
    const words = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,20}$/).filter((text) => !/\bo\b/i.test(text));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (texts) => {
        const letters = (text: string): string => text.replace(/[^A-Za-z]/g, '');
        expect(letters(items(texts.map((text) => `• ${text}`).join('\n')).join(''))).toBe(
          letters(texts.join('')),
        );
      }),
    );
  });
});
