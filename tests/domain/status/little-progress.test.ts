import { readStanding } from '../../../src/domain/rag/words/progress-standing';
import { recordsSomething } from '../../../src/domain/rag/words/records-something';
import { understandStatus } from '../../../src/domain/status/understand-status';

const listed = (text: string): readonly string[] =>
  text
    .split(';')
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter((words) => words !== '');

test.each(
  listed(`Nil progress; Zero progress; No real progress; No significant progress; No tangible progress made; Minimal progress;
  Very little progress; Negligible progress; Only minimal progress so far; Yet to make progress; Still to make any progress;
  Progress nil; Progress: nil; Progress has been minimal; Progress is negligible due to vacancies; Not made any progress;
  Have not made significant progress; Failed to make progress; Hardly any progress; No headway; Little headway;
  Progress still to be made; No material progress since last report; No further progress; Hardly on track`),
)('“%s” is off track', (words) => {
  expect(understandStatus(words)).toBe('off-track');
});

test.each(
  listed(
    'Hardly started; Barely begun; Scarcely started; Work barely under way; Barely on track; Limited progress',
  ),
)('“%s” is at risk', (words) => {
  expect(understandStatus(words)).toBe('at-risk');
});

test.each(
  listed(`Good progress; Some progress; Significant progress; Steady progress; No barriers to progress; No delay in progress;
  No significant progress issues; Minimal risk, progress good; Nil issues, progress good; Only just started; Recently started;
  Progress made, no concerns`),
)('“%s” is work in hand', (words) => {
  expect(understandStatus(words)).toBe('on-track');
});

test.each(listed('No further progress to report; No progress reports received; No progress meetings held'))(
  '“%s” says nothing of the action',
  (words) => {
    expect(understandStatus(words)).not.toBe('off-track');
  },
);

test('What is done needs no progress', () => {
  expect(understandStatus('Complete – no further progress to report')).toBe('complete');
  expect(understandStatus('Not really started')).toBe('not-started');
});

test('The progress is heard in the same words, and records nothing', () => {
  for (const words of ['Nil progress', 'No real progress.', 'Progress has been minimal.'])
    expect([words, readStanding(words)?.status]).toEqual([words, 'off-track']);
  expect(recordsSomething('Nil progress to date')).toBe(false);
  expect(recordsSomething('No significant progress')).toBe(false);
});
