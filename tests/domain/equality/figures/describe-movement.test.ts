import {
  describeMovement,
  isUnmoved,
  type Moved,
} from '../../../../src/domain/equality/figures/describe-movement';
import { makeGroup } from '../../../../src/domain/equality/figures/computed-figure';

const figure = (unit: Moved['unit'], statistic: Moved['statistic']): Moved => ({
  ...{ unit, statistic },
  reference: makeGroup('White', null, null),
  comparison: makeGroup('BME', null, null),
});

const SURVEY = figure('points', 'gap-points');
const PAY = figure('percent', 'pay-gap');
const RATIO = figure('ratio', 'relative-likelihood');
const SHARE = figure('percent', 'representation');

describe('How a figure moved', () => {
  it.each([
    [
      'a gap nearer to none narrowed, whatever its sign',
      SURVEY,
      -13.1,
      -12.3,
      'The gap narrowed from 13.1 to 12.3 points below',
    ],
    ['a gap further from none widened', SURVEY, 1, 2.5, 'The gap widened from 1.0 to 2.5 points above'],
    [
      'a gap may turn to the other side',
      SURVEY,
      -1,
      0.5,
      'The gap turned from 1.0 points below to 0.5 points above',
    ],
    ['a gap may close', SURVEY, -1, 0.01, 'The gap closed, from 1.0 points below to none'],
    ['a gap may open', SURVEY, 0, -2, 'A gap opened, from none to 2.0 points below'],
    ['a gap that stays is only said to stay', SURVEY, -10, -10.01, 'The gap stayed at 10.0 points below'],
    ['none in either year is said so', SURVEY, 0, 0, 'There was no gap in either year'],
    ['a gap in pay is so much less pay', PAY, 13.1, 12.3, 'The gap narrowed from 13.1% to 12.3% less pay'],
    [
      'scores keep the places they have',
      figure('score', 'score'),
      -0.47,
      -0.5,
      'The gap widened from 0.47 to 0.50 points below',
    ],
    [
      'a ratio goes further from parity',
      RATIO,
      1.4,
      1.62,
      'The ratio rose from 1.40 to 1.62, further from parity',
    ],
    [
      'so does a ratio below parity that falls',
      RATIO,
      0.8,
      0.5,
      'The ratio fell from 0.80 to 0.50, further from parity',
    ],
    ['a ratio comes nearer to parity', RATIO, 0.5, 0.8, 'The ratio rose from 0.50 to 0.80, nearer to parity'],
    [
      'a ratio may cross parity',
      RATIO,
      1.2,
      0.9,
      'The ratio fell from 1.20 to 0.90, to the other side of parity',
    ],
    ['a percentage that stays is only said to stay', SHARE, 10, 10, 'The percentage stayed at 10.0%'],
    ['a share has no one better side here', SHARE, 10, 12, 'The percentage rose from 10.0% to 12.0%'],
    ['a need is in people', figure('people', 'model-employer'), 4, 3.2, 'The need fell from 4.00 to 3.20'],
    ['an answer is yes or no', figure('yes-no', 'yes-no'), 0, 1, 'The answer went from no to yes'],
  ])('%s', (_, moved, from, to, said) => {
    expect(describeMovement(moved, from, to)).toBe(said);
  });

  it('is none where both years are told alike', () => {
    expect(isUnmoved(describeMovement(SHARE, 10, 10.01))).toBe(true);
    expect(isUnmoved(describeMovement(SURVEY, 0, 0))).toBe(true);
    expect(isUnmoved(describeMovement(SURVEY, -13.1, -12.3))).toBe(false);
  });
});
