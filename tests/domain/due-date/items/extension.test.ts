import { readExtension } from '../../../../src/domain/due-date/items/extension';
import { settled, stretchesOf } from '../../../../src/domain/due-date/point';
import { brief, day, ONE_YEAR, type Asked } from '../asking';

const ASKED: Asked = { asAt: '2025-11-20', start: '2025-04-01' };

describe('a length of time behind a date', () => {
  it.each([
    ['June 2025 extended by 3 months', 'date 2025-09-30'],
    ['March 2025 extended by six months', 'date 2025-09-30'],
    ['March 2025 + 6 months', 'date 2025-09-30'],
    ['June + 3 mths', 'date 2025-09-30'],
    ['Q2 2025/26 plus a further 2 months', 'date 2025-11-30'],
    ['31/07/25 plus 2 months extension', 'date 2025-09-30'],
    ['30/06/2025 + 14 days', 'date 2025-07-14'],
    ['Dec 2025 less 2 weeks', 'date 2025-12-17'],
    ['31 Jan 2026 + 1 month', 'date 2026-02-28'],
    ['June 2025 + 6 months (Dec 2025)', 'date 2025-12-31'],
  ])('is counted: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });

  it.each([
    ['June 2025 - 3 month extension granted', 'ambiguous 2025-06-30|2025-09-30'],
    ['June 2025 (extended by 3 months)', 'ambiguous 2025-06-30|2025-09-30'],
    ['June 2025 (+ 3 months)', 'ambiguous 2025-06-30|2025-09-30'],
    ['June 2025, slipped by 6 weeks', 'ambiguous 2025-06-30|2025-08-11'],
    ['March 2026 + 6 months evaluation', 'ambiguous 2026-03-31|2026-09-30'],
  ])('leaves open whether it is counted already: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });

  it.each([
    ['March 2026+', 'ongoing 2026-03-01..2026-03-31'],
    ['March 2025 + ongoing', 'ongoing 2025-03-01..2025-03-31'],
    ['From June 2025 plus 6 months', 'ongoing 2025-06-01..2025-06-30'],
    ['12 months (March 2026)', 'date 2026-03-31'],
    ['March 2026 (6 month review)', 'date 2026-03-31'],
    ['March 2026 plus annual review', 'recurring 2026-03-31 annual next 2026-03-31'],
    ['Extended by 3 months to June 2025', 'date 2025-06-30'],
    ['3 months from June 2025', 'unparseable'],
  ])('is not one of something else: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });

  it('counts from a date that is given its year by the plan', () => {
    expect(brief('November + 2 months', ONE_YEAR)).toBe('date 2025-01-31');
  });

  it('takes as many characters as it has words', () => {
    const june = settled('month', { start: day('2025-06-01'), end: day('2025-06-30') });
    const extension = readExtension(june, '', ' extended by 3 months, then review');
    expect(extension?.length).toBe(' extended by 3 months'.length);
    expect(stretchesOf(extension?.point ?? june).map(({ end }) => end.toString())).toEqual(['2025-09-30']);
    expect(readExtension(june, '', ' for 3 sites')).toBeNull();
  });
});

describe('an extension in short', () => {
  it.each(['Mar 24, ext. 3 months', 'Mar 24 (ext 3 months)', "March 2024 - ext'd by 3 months"])(
    'leaves open whether it is added already: %s',
    (phrase) => {
      expect(brief(phrase)).toBe('ambiguous 2024-03-31|2024-06-30');
    },
  );
});
