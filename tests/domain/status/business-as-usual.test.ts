import { markBusinessAsUsual } from '../../../src/domain/status/business-as-usual';
import { understandStatus } from '../../../src/domain/status/understand-status';
import { readUnended } from '../../../src/domain/rag/words/unended';

const listed = (text: string): readonly string[] => text.split(';').map((words) => words.trim());

const stateOf = (text: string) => {
  const status = understandStatus(text);
  return status === 'unknown' ? readUnended(text, true) : status;
};

test.each(
  listed(`BAU; Business as usual; Business-as-usual; Moved to BAU; Moved into business as usual; Handed over to the BAU team; Transferred to BAU;
    Now part of our normal BAU; Has become business as usual; Embedded in BAU processes; Complete and BAU; BAU (complete); Now in BAU;
    Was delayed, now BAU; BAU – no concerns; Complete, moving to BAU; Action complete – will continue as BAU; Delivered through BAU`),
)('“%s” is at its end', (words) => {
  expect(understandStatus(words)).toBe('complete');
});

test.each(
  listed(`Not yet BAU; Not business as usual yet; To be BAU; To become BAU; Becoming BAU; Will become part of BAU; To transition to BAU;
    Moving into business as usual; On target to move to BAU; Proposal to move to BAU; Due to be BAU; Must be BAU by October; BAU by June 2026;
    Nearly BAU; Half BAU; 60% BAU; BAU in 3 of 5 teams; BAU apart from night shifts; Nothing BAU; Continue as BAU; Not yet handed over to BAU;
    To be transferred to BAU; Embedding into BAU; BAU once guidance issued; BAU – in progress; Under way / BAU; Ready for BAU`),
)('“%s” is on the way there', (words) => {
  expect(stateOf(words)).toBe('on-track');
});

test.each(listed('BAU – delayed; BAU paused; BAU at risk; Business as usual, now on hold'))(
  '“%s” is not complete, and nothing is guessed of it',
  (words) => {
    expect(stateOf(words)).toBe('unknown');
  },
);

test('What everyday work holds up is in trouble', () => {
  expect(understandStatus('Delayed by BAU pressures')).toBe('off-track');
  expect(understandStatus('BAU – not started')).toBe('not-started');
});

test('The words beside it are kept', () => {
  expect(markBusinessAsUsual('now part of our bau processes')).toBe('now bau');
  expect(markBusinessAsUsual('moving to bau in q3')).toBe('moving to NOTDONE in q3');
  expect(markBusinessAsUsual('on track')).toBe('on track');
});
