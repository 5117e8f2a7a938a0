import { Temporal } from 'temporal-polyfill';
import { rowHeight } from '../../../../src/domain/report/page/row-height';

const wrapped = (value: string) => ({ cells: [{ value, style: { wrap: true } }] });
const SENTENCE = 'Review the recruitment and selection process across every directorate, including panels.';

describe('The height of a row', () => {
  it('is left to the program that shows it when one line will do', () => {
    expect(rowHeight(wrapped('Short'), [40])).toBeUndefined();
    expect(rowHeight({ cells: [{ value: SENTENCE }] }, [20])).toBeUndefined();
  });

  it('is enough for every line of wrapped text', () => {
    expect(rowHeight(wrapped(SENTENCE), [50])).toBe(30);
    expect(rowHeight(wrapped(SENTENCE), [20])).toBe(90);
    expect(rowHeight(wrapped('one\ntwo\r\nthree'), [50])).toBe(45);
  });

  it('counts narrow letters for less than wide ones', () => {
    expect(rowHeight(wrapped('i'.repeat(60)), [40])).toBeUndefined();
    expect(rowHeight(wrapped('m'.repeat(60)), [40])).toBe(45);
    expect(rowHeight(wrapped('m'.repeat(20)), [40])).toBeUndefined();
  });

  it('is that of one line for a number or a date, which is never broken', () => {
    const style = { wrap: true };
    const date = Temporal.PlainDate.from('2024-06-30');
    expect(
      rowHeight(
        {
          cells: [
            { value: 123456789, style },
            { value: date, style },
          ],
        },
        [3, 3],
      ),
    ).toBeUndefined();
  });

  it('is what the largest letters need', () => {
    expect(rowHeight({ cells: [{ value: 'Title', style: { size: 22 } }] }, [40])).toBe(30);
  });

  it('is as given, and never more than Excel allows', () => {
    expect(rowHeight({ height: 50, cells: [] }, [])).toBe(50);
    expect(rowHeight({ height: 900, cells: [] }, [])).toBe(409);
    expect(rowHeight(wrapped(SENTENCE.repeat(50)), [20])).toBe(409);
  });
});
