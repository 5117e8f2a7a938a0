import { inShort, type Asked } from './asking';

/** A plan titled by a calendar year: what is left without its year would be taken for 2026. */
const YEAR: Asked = { asAt: '2026-06-30', start: '2026-01-01', end: '2026-12-31' };

describe('a line break inside one date', () => {
  it.each([
    ['Q4\n2026/27', 'date 2027-03-31'],
    ['Q1\n2026/27', 'date 2026-06-30'],
    ['Quarter 4\n2026/27', 'date 2027-03-31'],
    ['2026\n/27', 'date 2027-03-31'],
    ['2026/\n27', 'date 2027-03-31'],
    ['2026 / 27', 'date 2027-03-31'],
    ['Q4  2026 /27', 'date 2027-03-31'],
    ['March\n2027', 'date 2027-03-31'],
    ['By end of\nMarch 2027', 'date 2027-03-31'],
    ['31 March\n2027', 'date 2027-03-31'],
    ['31\nMarch 2027', 'date 2027-03-31'],
    ['• Q4\n2026/27', 'date 2027-03-31'],
  ])('does not part it: %j', (phrase, answer) => {
    expect(inShort(phrase, YEAR)).toBe(answer);
  });

  it.each(['Summer\nterm 2027', 'Autumn\nterm 2027', 'Spring\nterm 2027'])(
    'leaves a term what it is on one line: %j',
    (phrase) => {
      expect(inShort(phrase, YEAR)).toBe(inShort(phrase.replace('\n', ' '), YEAR));
    },
  );

  it.each([
    ['March 2027\nJune 2027', 'multiple 2027-03-31'],
    ['Q2 2026\nMarch 2027', 'multiple 2026-06-30'],
    ['Phase 1: June 2026\nPhase 2: 2027', 'multiple 2026-06-30'],
  ])('parts dates that are whole: %j', (phrase, answer) => {
    expect(inShort(phrase, YEAR)).toBe(answer);
  });
});
