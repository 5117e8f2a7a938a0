import { brief, ONE_YEAR } from '../asking';

describe('what is done at every meeting', () => {
  it.each([
    ['At each meeting of the Trust Board'],
    ['At every Board meeting'],
    ['Each committee meeting'],
    ['every Audit & Risk Committee meeting'],
    ['Agenda item for every network meeting.'],
    ['Two weeks before each team meeting'],
    ['At all meetings of the EDI group'],
    ['Reported to every People Committee'],
    ['At each Cabinet, via the portfolio holder'],
    ['Each Board cycle'],
    ['Per People Committee reporting cycle'],
    ['As per Board cycle'],
    ['Each Trust Board'],
    ['At each EDI Steering Group'],
  ])('comes again, without a first date: “%s”', (phrase) => {
    expect(brief(phrase)).toBe('recurring every meeting');
    expect(brief(phrase, ONE_YEAR)).toBe('recurring every meeting');
  });

  it.each([['Every other Board meeting'], ['At every second meeting of the forum']])(
    'may come at every other: “%s”',
    (phrase) => {
      expect(brief(phrase)).toBe('recurring every other meeting');
    },
  );

  it.each([
    ['Each member of the Board', 'unparseable'],
    ['Every manager before the team meeting', 'unparseable'],
    ['Each committee to name a sponsor', 'unparseable'],
    ['Every meeting room', 'unparseable'],
    ['At the next Board meeting', 'unparseable'],
    ['At Board meetings', 'unparseable'],
    ['All staff meeting', 'unparseable'],
    ['2 stories per meeting', 'unparseable'],
    ['Two papers per Board', 'unparseable'],
    ['Each network', 'unparseable'],
    ['Each appraisal cycle', 'unparseable'],
    ['Next Board cycle', 'unparseable'],
    ['Date to be agreed at each meeting', 'none'],
    ['Monthly, at each EDI group meeting', 'recurring monthly'],
    ['Standing item at every Board meeting', 'ongoing'],
    ['On the agenda of every Board meeting by March 2025', 'date 2025-03-31'],
    ['At each Board meeting from June 2024', 'ongoing 2024-06-01..2024-06-30'],
  ])('is told from the rest: “%s” is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});

describe('what is done once and at each meeting from then on', () => {
  it.each([
    ['September 2025 then each Board', 'recurring 2025-09-30 every meeting next 2025-09-30'],
    ['Sept 2025, then at every EDI Committee meeting', 'recurring 2025-09-30 every meeting next 2025-09-30'],
    ['Sept 2025 and at each meeting thereafter', 'recurring 2025-09-30 every meeting next 2025-09-30'],
    ['Sept 2025 and every Cabinet after that', 'recurring 2025-09-30 every meeting next 2025-09-30'],
    ['Sept 2025 then every other forum meeting', 'recurring 2025-09-30 every other meeting next 2025-09-30'],
    ['May 2022 and every Board after that', 'recurring 2022-05-31 every meeting'],
  ])('comes again: “%s” is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    ['September 2025, reported to every Board meeting', 'date 2025-09-30'],
    ['September 2025, then all staff to be told', 'date 2025-09-30'],
    ['September 2025 - each committee to agree its own', 'date 2025-09-30'],
  ])('is not said by a meeting that leads on from no date: “%s” is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
