import { day, mark, planAction } from '../../support/plan-action';
import { settleStated } from '../../../src/domain/rag/settle-stated';
import type { StatedRag, StatedStatus } from '../../../src/domain/rag/rating';
import { understandStatus } from '../../../src/domain/status/understand-status';

const settled = (words: string, asAt = '2024-06-30'): StatedStatus | undefined => {
  const stated: StatedRag = {
    stated: words,
    status: understandStatus(words),
    meaning: words,
    shownAs: 'text',
  };
  return settleStated(stated, planAction({}), day(asAt))?.status;
};

describe('a status that tells of several times', () => {
  it('is what holds at the day of the review, and not what is still to come', () => {
    expect(settled('May 24: in progress. Sept 24: complete')).toBe('on-track');
    expect(settled('May 24: in progress. Sept 24: complete', '2024-10-31')).toBe('complete');
    expect(settled('Mar 2024: delayed. Sep 2024: complete')).toBe('off-track');
  });

  it('is its newest entry where that has come', () => {
    expect(settled('Jan 24: delayed. May 24: complete')).toBe('complete');
  });

  it('leaves what the plan’s key gave it', () => {
    const byKey: StatedRag = {
      stated: 'May 24: A. Sept 24: B',
      status: 'complete',
      meaning: 'Delivered',
      shownAs: 'text',
    };
    expect(settleStated(byKey, planAction({}), day('2024-06-30'))).toBe(byKey);
  });
});

describe('a status of nothing done', () => {
  const settle = (words: string, progress: string) =>
    settleStated(
      { stated: words, status: 'unknown', meaning: null, shownAs: 'text' },
      planAction({ progress }),
      day('2024-06-30'),
    )?.status;

  it('is not started, be it the progress itself', () => {
    expect(settle('Nothing in place', '')).toBe('not-started');
    expect(settle('Nothing in place', ' Nothing in place')).toBe('not-started');
  });

  it('is work in hand where progress is recorded beside it', () => {
    expect(settle('Nothing in place', 'Two drafts were discussed in May')).toBe('on-track');
  });

  it('is nothing where the action does not apply', () => {
    expect(settle('Not applicable - no staff in scope', '')).toBe('unknown');
  });
});

describe('a status of one numbered part', () => {
  const action = 'a) Agree the form with staff networks\nb) Train every interview panel';
  const settle = (words: string, column: number) =>
    settleStated(
      { stated: words, status: 'complete', meaning: words, shownAs: 'text' },
      planAction({ action, stated: mark(words, { cell: { row: 9, column } }) }),
      day('2024-06-30'),
    );

  it('leaves the others open', () => {
    for (const column of [7, 8])
      expect(settle('a) Complete', column)).toMatchObject({
        status: 'on-track',
        meaning: '1 of 2 parts complete',
      });
    expect(settle('a) Complete\nb) In progress', 7)?.status).toBe('on-track');
    expect(settle('a) Complete\nb) Complete', 7)?.status).toBe('complete');
  });

  it('is a code of the status itself where a plain number stands before it in a column of statuses', () => {
    const numbered = planAction({
      action: '1. Agree the form\n2. Train panels',
      stated: mark('1. Complete'),
    });
    const given: StatedRag = {
      stated: '1. Complete',
      status: 'complete',
      meaning: '1. Complete',
      shownAs: 'text',
    };
    expect(settleStated(given, numbered, day('2024-06-30'))?.status).toBe('complete');
    const elsewhere = mark('1. Complete', { cell: { row: 9, column: 8 } });
    expect(settleStated(given, { ...numbered, stated: elsewhere }, day('2024-06-30'))?.status).toBe(
      'on-track',
    );
  });
});
