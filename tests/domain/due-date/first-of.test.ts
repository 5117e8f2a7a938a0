import fc from 'fast-check';
import { FirstOf } from '../../../src/domain/due-date/first-of';

/** Every match, as the loop over the forms takes them. */
function all(pattern: Pick<RegExp, 'exec' | 'lastIndex'>, text: string): readonly [number, string][] {
  const found: [number, string][] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push([match.index, match[0]]);
  return found;
}

const ALTERNATIVES = ['a+b', 'ab?c', '[bc]{2}', 'c(?=a)', '(?<=b)a'];
const alternation = (): RegExp => new RegExp(ALTERNATIVES.join('|'), 'g');
const firstOf = (): FirstOf =>
  new FirstOf(ALTERNATIVES.map((source) => ({ sign: /[a-c]/, pattern: new RegExp(source, 'g') })));

describe('the first of several patterns', () => {
  it('matches what the patterns match as alternatives of one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 30 }), (text) => {
        expect(all(firstOf(), text)).toEqual(all(alternation(), text));
      }),
    );
  });

  it('prefers the earlier pattern at one place', () => {
    const pattern = new FirstOf([
      { sign: /a/, pattern: /ab/g },
      { sign: /a/, pattern: /abc/g },
    ]);
    expect(all(pattern, 'abc')).toEqual([[0, 'ab']]);
  });

  it('does not try a pattern whose sign is not there', () => {
    const tried: string[] = [];
    const watched = (source: string): RegExp => {
      const pattern = new RegExp(source, 'g');
      const exec = pattern.exec.bind(pattern);
      pattern.exec = (text) => {
        tried.push(source);
        return exec(text);
      };
      return pattern;
    };
    const pattern = new FirstOf([
      { sign: /%/, pattern: watched('\\d+%') },
      { sign: /\d/, pattern: watched('\\d+') },
    ]);
    expect(all(pattern, 'by 80')).toEqual([[3, '80']]);
    expect(new Set(tried)).toEqual(new Set(['\\d+']));
  });
});
