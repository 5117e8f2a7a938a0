import { displayedDate } from '../../../src/domain/calendar/displayed-date';

const shown = (value: number, format: string | undefined): string => {
  const date = displayedDate(value, format, 1900);
  return date ? `${date.date.toString()} ${date.precision}` : 'no date';
};

describe('what a number format shows of a number', () => {
  it.each([
    ['dd/mm/yyyy', '2009-06-01 day'],
    ['m/d/yy', '2009-06-01 day'],
    ['d-mmm', '2009-06-01 day'],
    ['dd/mm/yyyy hh:mm', '2009-06-01 day'],
    ['[$-809]d mmmm yyyy;@', '2009-06-01 day'],
    ['mmm-yy', '2009-06-01 month'],
    ['mmmm', '2009-06-01 month'],
    ['yyyy', '2009-06-01 year'],
    ['General', 'no date'],
    ['0.00', 'no date'],
    ['"Q"0', 'no date'],
    ['hh:mm', 'no date'],
    ['mm:ss', 'no date'],
    ['[h]:mm', 'no date'],
    ['@', 'no date'],
    ['bad [', 'no date'],
  ])('%s shows %s', (format, answer) => {
    expect(shown(39965, format)).toBe(answer);
  });

  it('is no date without a format, or when no such day exists', () => {
    expect(shown(39965, undefined)).toBe('no date');
    expect(shown(60, 'dd/mm/yyyy')).toBe('no date');
    expect(shown(-5, 'dd/mm/yyyy')).toBe('no date');
  });
});
