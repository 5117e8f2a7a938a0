import { brief, type Asked } from '../asking';

const ASKED: Asked = { asAt: '2026-06-15', start: '2026-04-01' };

describe('a date in brackets beside another', () => {
  it.each([
    ['Q2 26/27 (Dec 26)', 'ambiguous 2026-09-30|2026-12-31'],
    ['Jan 2027 (end of Q3 26/27)', 'ambiguous 2026-12-31|2027-01-31'],
    ['Nov 26 (Apr 26)', 'ambiguous 2026-04-30|2026-11-30'],
    ['31/05/26 (30/11/26)', 'ambiguous 2026-05-31|2026-11-30'],
    ['Summer 2026 (by 30 Sept)', 'ambiguous 2026-08-31|2026-09-30'],
    ['Spring 2027 (Oct 2026)', 'ambiguous 2026-10-31|2027-05-31'],
  ])('leaves open which holds where the two disagree: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });

  it.each([
    ['15 Dec 2026 (Q3 26/27)', 'date 2026-12-15'],
    ['Q3 26/27 (15 Dec 2026)', 'date 2026-12-15'],
    ['Dec 2026 (Q3 26/27)', 'date 2026-12-31'],
    ['2026/27 (Jan 2027)', 'date 2027-01-31'],
    ['Q3 (Dec) 26/27', 'date 2026-12-31'],
  ])('is one date with it where one lies in the other: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });

  it('is no deadline where the earlier stands in brackets in front', () => {
    expect(brief('(Feb 26) Oct 26', ASKED)).toBe('date 2026-10-31');
    expect(brief('(Oct 26) Feb 26', ASKED)).toBe('ambiguous 2026-02-28|2026-10-31');
  });

  it.each([
    ['Draft Sept 2026 (final Nov 2026)', 'multiple 2026-09-30'],
    ['July 2026 (nursing), Sept 2026 (medical)', 'multiple 2026-07-31'],
    ['Sept 2026 (extended to Dec 2026)', 'date 2026-12-31'],
    ['Sept 2026 (was May 2026)', 'date 2026-09-30'],
  ])('keeps what its own words say: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });
});

describe('two dates with nothing between them', () => {
  it.each(['June 2026 Oct 2026', '30/06/2026 31/10/2026', 'June 26 Oct 26 (agreed by the group)'])(
    'may be an old one and its new one: %s',
    (phrase) => {
      expect(brief(phrase, ASKED)).toMatch(/^ambiguous 2026-06-30\|2026-10-31$/);
    },
  );

  it.each(['June 2026, Oct 2026', 'June 2026\nOct 2026', 'Draft June 2026 final Oct 2026'])(
    'are two where a mark, a line or a word parts them: %s',
    (phrase) => {
      expect(brief(phrase, ASKED)).toBe('multiple 2026-06-30');
    },
  );
});
