import { rememberByText } from '../../../../src/domain/due-date/phrase/remember-by-text';
import { contextOf, ONE_YEAR } from '../asking';

describe('a reader that remembers', () => {
  it('reads a text once in one context and again in another', () => {
    const asked: string[] = [];
    const read = rememberByText((text) => {
      asked.push(text);
      return asked.length;
    });
    const context = contextOf();
    const other = { ...context, period: contextOf(ONE_YEAR).period };
    expect([read('May', context), read('May', context), read('June', context)]).toEqual([1, 1, 2]);
    expect([read('May', other), read('May', { ...other, above: null }), read('May', context)]).toEqual([
      3, 3, 4,
    ]);
  });

  it('begins anew when it has been told more than a column ever says', () => {
    let count = 0;
    const read = rememberByText(() => ++count);
    const context = contextOf();
    for (let index = 0; index < 10_000; index++) read(String(index), context);
    expect(read('9999', context)).toBe(10_000);
    expect(read('0', context)).toBe(10_001);
  });
});
