import fc from 'fast-check';
import type { Finding } from '../../../src/domain/findings/finding';
import type { Measure } from '../../../src/domain/plan/plan';
import { formatChecks } from '../../../src/domain/report/check-labels';
import { formatGaps } from '../../../src/domain/report/gap-text';
import { freeSheetName } from '../../../src/domain/report/own-sheet-name';
import { shorten } from '../../../src/domain/report/shorten';

const percent: Measure = {
  indicator: 'WDES 8',
  label: null,
  current: 74,
  target: 89,
  unit: 'percent',
  better: 'higher',
  gap: 15,
  text: '74% against 89%',
};

describe('the gap to target in words', () => {
  it('says the indicator, the unit and on which side of the target it stands', () => {
    expect(formatGaps([percent])).toBe('WDES 8: 15 percentage points below target');
    expect(formatGaps([{ ...percent, indicator: null, better: 'lower', gap: 15.25 }])).toBe(
      '15.3 percentage points above target',
    );
    expect(formatGaps([{ ...percent, unit: 'ratio', better: null, gap: 1.255 }])).toBe(
      'WDES 8: 1.26 from target',
    );
  });

  it('joins several and leaves out those without a gap', () => {
    const met: Measure = { ...percent, indicator: null, label: 'Score', unit: 'score', gap: 0 };
    expect(formatGaps([percent, { ...percent, gap: null }, met])).toBe(
      'WDES 8: 15 percentage points below target; Score: target met',
    );
    expect(formatGaps([])).toBe('');
  });
});

describe('an action’s checks in a line', () => {
  const lead: Finding = { code: 'lead-missing', sheet: 'Plan', cell: 'B4', raw: '', detail: { action: 'x' } };
  const due: Finding = {
    code: 'due-unclear',
    sheet: 'Plan',
    cell: 'C4',
    raw: 'soon',
    detail: { action: 'x' },
  };

  it('counts all of them and names each kind once', () => {
    expect(formatChecks([])).toBe('');
    expect(formatChecks([lead])).toBe('1 check: no lead');
    expect(formatChecks([lead, due, due])).toBe('3 checks: no lead; date unclear');
  });
});

describe('a shortened text', () => {
  it('is never longer than asked, and whole when it fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 40 }), (text, most) => {
        const short = shorten(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(short).not.toMatch(/\p{Surrogate}/u);
      }),
    );
    expect(shorten('Train all\ninterview panels', 40)).toBe('Train all interview panels');
  });
});

describe('a sheet’s name', () => {
  it('takes a number when the name is taken, and never grows past 31 letters', () => {
    expect(freeSheetName('Parity summary', new Set())).toBe('Parity summary');
    expect(freeSheetName('Parity summary', new Set(['parity summary', 'parity summary (2)']))).toBe(
      'Parity summary (3)',
    );
    const long = 'x'.repeat(31);
    expect(freeSheetName(long, new Set([long])).length).toBe(31);
  });
});
