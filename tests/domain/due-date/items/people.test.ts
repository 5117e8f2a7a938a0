import { brief, type Asked } from '../asking';

const ASKED: Asked = { asAt: '2025-11-20', start: '2025-04-01' };

describe('a name that is a month too', () => {
  it.each([
    'Ask April',
    'Speak to June',
    'Discuss with August',
    'c/o May',
    'With April for comment',
    'Lead: June',
    'June to lead',
    'Jan to confirm',
    'April & Jan to agree',
    'August (EDI lead)',
    'June (network chair)',
    'June S.',
    'June / Priya',
  ])('is a person by the words around it: %s', (phrase) => {
    expect(brief(phrase, ASKED)).toBe('unparseable');
  });

  it('leaves the date beside it', () => {
    expect(brief('Meeting with April, 3 March 2026', ASKED)).toBe('date 2026-03-03');
    expect(brief('Ask April in March 2026', ASKED)).toBe('date 2026-03-31');
  });

  it.each([
    ['Ask in April', 'date 2025-04-30'],
    ['Ask for April 2026', 'date 2026-04-30'],
    ['Passed to June Board', 'date 2025-06-30'],
    ['Speak to staff in June', 'date 2025-06-30'],
    ['By June to agree', 'date 2025-06-30'],
    ['January to agree', 'date 2026-01-31'],
    ['August (annual)', 'recurring 2025-08-31 annual next 2026-08-31'],
    ['May (Board)', 'date 2025-05-31'],
    ['April & May', 'multiple 2025-04-30'],
    ['June / July', 'range 2025-06-01..2025-07-31'],
    ['June / Ongoing', 'ongoing 2025-06-01..2025-06-30'],
    ['June 2025 (EDI lead)', 'date 2025-06-30'],
    ['October (EDI lead)', 'date 2025-10-31'],
  ])('is a month where nothing makes a person of it: %s is %s', (phrase, answer) => {
    expect(brief(phrase, ASKED)).toBe(answer);
  });
});
