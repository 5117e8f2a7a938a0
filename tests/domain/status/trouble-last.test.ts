import { ENDED } from '../../../src/domain/status/done-words';
import { endsInTrouble } from '../../../src/domain/status/trouble-last';
import { saysOnHold, understandStatus } from '../../../src/domain/status/understand-status';
import { readProgress } from '../../../src/domain/rag/words/read-progress';
import { readUnended } from '../../../src/domain/rag/words/unended';

const listed = (text: string): readonly string[] => text.split(';').map((words) => words.trim());

const DONE_WORDS = listed(
  'complete;completed;closed;delivered;achieved;implemented;met;done;finished;finalised;signed off;actioned;resolved;concluded;embedded;BAU;fulfilled;discharged;accomplished',
);

test.each(DONE_WORDS)('“%s” is one of the words for an end', (word) => {
  expect(new RegExp(`^${ENDED}$`, 'i').test(word)).toBe(true);
  expect(understandStatus(word)).toBe('complete');
});

test.each(DONE_WORDS)('“%s” followed by trouble is in doubt', (word) => {
  for (const trouble of [
    ' – on hold',
    ' – at risk',
    ' (delayed)',
    ', now overdue',
    ' – behind schedule',
    '. Suspended.',
    ' then paused',
    ' / delayed',
    ' – red',
    ' but slipped',
    ' – stalled due to funding',
  ]) {
    const text = word + trouble;
    expect([text, understandStatus(text), readUnended(text, true)]).toEqual([text, 'unknown', 'unknown']);
    expect([text, readProgress(text)]).toEqual([text, null]);
  }
});

test.each(DONE_WORDS)('“%s” behind trouble, or late, is at its end', (word) => {
  for (const text of [
    `Delayed – now ${word}`,
    `Late – ${word}`,
    `Overdue but ${word}`,
    `On hold, then ${word}`,
    `${word} – no delays`,
    `${word} late`,
    `${word} but late`,
    `${word} – delayed by two weeks`,
    `${word} (was on hold)`,
    `${word}, no longer at risk`,
    `${word} – minor delays resolved`,
    `${word}; at risk staff informed`,
  ]) {
    expect([text, understandStatus(text)]).toEqual([text, 'complete']);
  }
});

test.each(DONE_WORDS)('“%s” denied, shared or excepted is not the end', (word) => {
  for (const text of [
    `Nothing ${word}`,
    `None ${word}`,
    `Not yet ${word}`,
    `Partly ${word}`,
    `${word} in 2 of 4 divisions`,
    `${word} except training`,
    `Will be ${word} in the autumn`,
    `${word} (draft)`,
    `${word}, further work required`,
  ]) {
    expect([text, understandStatus(text)]).not.toEqual([text, 'complete']);
  }
});

test('A part done and the action at rest stay told', () => {
  expect(saysOnHold('Phase 1 complete, on hold')).toBe(true);
  expect(understandStatus('Complete – delayed – now complete')).toBe('complete');
});

test.each(listed('Resolved delays; Delay no longer expected; Delays not anticipated; Cleared all blockers'))(
  '“%s” leaves the action on its course',
  (words) => {
    expect(understandStatus(words)).toBe('on-track');
  },
);

test('Trouble behind an end is told from what is only called so', () => {
  expect(endsInTrouble('complete , on hold')).toBe(true);
  expect(endsInTrouble('complete , paused services reopened')).toBe(false);
  expect(endsInTrouble('on hold , complete')).toBe(false);
});
