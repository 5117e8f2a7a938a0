import { besideItsMonth } from '../../../../src/domain/due-date/phrase/year-of-meeting';
import { brief } from '../asking';

describe('the year behind what meets in a month', () => {
  it.each([
    ['April Gov mtg (2018)', 'date 2018-04-30'],
    ['Autumn conference (2017)', 'date 2017-11-30'],
    ['Sept Board (2017)', 'date 2017-09-30'],
    ['July E&D Cttee (2010)', 'date 2010-07-31'],
    ['May Cabinet (2019)', 'date 2019-05-31'],
    ['Feb UEB - 2020', 'date 2020-02-29'],
    ['Jan Trust Board, 2015', 'date 2015-01-31'],
    ['March Board (2018/19)', 'date 2019-03-31'],
    ['Paper to the June People Committee (2025), launch by October 2025', 'multiple 2025-06-30'],
    ['March and July Board (2025)', 'multiple 2025-03-31'],
  ])('is the year of that month: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });

  it.each([
    'October WRES (2023)',
    'March annual report (2023)',
    'May be taken to Board (2025)',
    'June launch at the Board (2025)',
    'March Board 2027/28',
    'Feb UEB - 2020 outturn',
    'Policy (2018)',
    'May Example (2019)',
  ])('is left where it stands: %s', (phrase) => {
    expect(besideItsMonth(phrase)).toBe(phrase);
  });
});

describe('bodies of universities', () => {
  it.each([
    ['July Senate 2025', 'date 2025-07-31'],
    ['June Court (2025)', 'date 2025-06-30'],
    ['April Board of Directors (2025)', 'date 2025-04-30'],
    ['Oct half term (2024)', 'date 2024-10-31'],
    ['Autumn term (2024/25)', 'date 2024-12-31'],
  ])('meet in a month too: %s is %s', (phrase, answer) => {
    expect(brief(phrase)).toBe(answer);
  });
});
