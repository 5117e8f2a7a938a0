import type { GapMark } from '../../../src/application/pane/gaps-view';
import { forestScale } from '../../../src/taskpane/components/gaps/forest-scale';

const mark = (value: number, interval: GapMark['interval'] = null): GapMark => ({
  ...{ axis: 'ratio', value, interval, words: '' },
});

describe('The axis of ratios', () => {
  const scale = forestScale('ratio', [mark(1.66, [1.3, 2.13]), mark(2.69, [1, 7.19])]);

  it('goes by doubling: twice and half as likely stand as far from 1', () => {
    const [half, one, two] = [scale.at(0.5), scale.at(1), scale.at(2)];
    expect(two - one).toBeCloseTo(one - half, 9);
    expect(scale.parity).toBe(one);
    expect(scale.ticks.map(({ words }) => words)).toEqual(['0.5', '1', '2', '4', '8']);
  });

  it('holds every value and interval, and no more than it must', () => {
    expect(scale.at(7.19)).toBeLessThan(100);
    expect([scale.at(0.5), scale.at(8)]).toEqual([0, 100]);
    expect(scale.isBeyond(7.19)).toBe(false);
  });

  it('stops where far values would press the others together, and says what is beyond', () => {
    const far = forestScale('ratio', [mark(1.2, [1.1, 1.3]), mark(40, [2, 900])]);
    expect(far.at(40)).toBe(100);
    expect(far.isBeyond(40)).toBe(true);
    expect(far.ticks.at(-1)?.words).toBe('16');
  });

  it('takes an interval without end, or one that begins at nought', () => {
    const open = forestScale('ratio', [mark(2, [0, Infinity])]);
    expect([open.at(0), open.at(Infinity)]).toEqual([0, 100]);
    expect([open.isBeyond(0), open.isBeyond(Infinity)]).toEqual([true, true]);
  });
});

describe('The axis of gaps', () => {
  it('is even, has 0 on it, and writes a true minus sign', () => {
    const scale = forestScale('points', [mark(7.6, [2.5, 12.9]), mark(-11.7, [-17.6, -5.8])]);
    expect(scale.at(10) - scale.at(5)).toBeCloseTo(scale.at(-5) - scale.at(-10), 9);
    expect(scale.parity).toBe(scale.at(0));
    expect(scale.ticks.map(({ words }) => words)).toContain('−10');
  });

  it('has 0 and some width with nothing on it', () => {
    const scale = forestScale('percent-of-pay', []);
    expect(scale.parity).toBeCloseTo(50, 9);
  });
});
