import { isOnlyStatus, sayOnlyStatus } from '../../../src/domain/status/only-status';
import { understandStatus } from '../../../src/domain/status/understand-status';

describe('a text that is a state and nothing more', () => {
  test.each([
    'Going to plan',
    'Yet to begin',
    'Slipping',
    'Stuck',
    'Not going well',
    'Some worries',
    'Wobbling a bit',
    'Behind schedule',
    'Significantly behind schedule',
    'AT RISK',
    'Some slippage – recovery plan in place',
    'On schedule, nearly finished',
    'Partially met',
    'Not met',
    'Carried forward',
    'Paused pending funding',
    'No longer needed',
    'Cancelled',
    '2 Under way',
    'Nearly there',
    "Won't do",
  ])('“%s” is one', (text) => {
    expect(isOnlyStatus(text)).toBe(true);
  });

  test.each([
    'Met the network',
    'Completed the survey',
    'Delayed by procurement team',
    'Policy in place',
    'Closing the gap',
    'Head of Inclusion',
    'Staff Engagement Board',
    'March 2027',
    'Quarterly',
    'High',
    'Training',
    'Launch the scheme',
    'Priya Example',
    '',
  ])('“%s” is none', (text) => {
    expect(sayOnlyStatus(text)).toBe('no');
  });

  test.each(['New', 'Recruiting', 'Developing', 'Good', 'Risk', 'Issue', 'Live', 'Mitigation', 'Positive'])(
    '“%s” may be one, and may name a topic, a grade or a kind',
    (text) => {
      expect(sayOnlyStatus(text)).toBe('perhaps');
    },
  );

  test('whatever is surely a state is understood, or said to be at no end', () => {
    for (const text of ['Going to plan', 'Slipping', 'Yet to begin', 'Finished'])
      expect(isOnlyStatus(text) && understandStatus(text)).not.toBe('unknown');
  });
});
