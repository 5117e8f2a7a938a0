import { Temporal } from 'temporal-polyfill';
import { runDue, type DueOptions } from '../../src/cli/due-command';

const options: DueOptions = { asAt: Temporal.PlainDate.from('2024-06-30'), periodStart: null, json: false };

describe('parity due', () => {
  it('answers each line in its place, blank ones too', () => {
    expect(runDue(['May 2024', '', 'TBC'], options)).toEqual([
      'May 2024: date, due 31 May 2024',
      ': none',
      'TBC: none',
    ]);
    expect(runDue([], options)).toEqual([]);
  });

  it.each([
    ['March 2024, then annually', 'recurring, annual, due 31 Mar 2024, next 31 Mar 2025'],
    ['Phase 1: June 2024; Phase 2: Dec 2024', 'multiple, due 30 Jun 2024 (Phase 1); 31 Dec 2024 (Phase 2)'],
    ['April 2024 to March 2025', 'range, from 1 Apr 2024, due 31 Mar 2025'],
    ['Ongoing', 'ongoing'],
    ['March', 'ambiguous, could be 31 Mar 2024 or 31 Mar 2025'],
    ['when convenient', 'unparseable'],
  ])('says it in a line a person can read: %s', (phrase, answer) => {
    expect(runDue([phrase], options)).toEqual([`${phrase}: ${answer}`]);
  });

  it('takes \\n for a line break, and gives it back as one line', () => {
    expect(runDue(['Draft May 2024\\nFinal July 2024'], options)).toEqual([
      'Draft May 2024\\nFinal July 2024: multiple, due 31 May 2024 (Draft); 31 Jul 2024 (Final)',
    ]);
  });

  it('counts spans from the start of the period it is given', () => {
    const periodStart = Temporal.PlainDate.from('2024-04-01');
    expect(runDue(['Within 6 months'], { ...options, periodStart })).toEqual([
      'Within 6 months: date, due 30 Sep 2024',
    ]);
    expect(runDue(['Within 6 months'], options)).toEqual(['Within 6 months: unparseable']);
  });

  it('gives one JSON object a line when asked', () => {
    const answers = runDue(['March 2024, then annually', '03/2024\\n05/2024'], { ...options, json: true });
    expect(answers.map((answer) => JSON.parse(answer) as unknown)).toEqual([
      {
        text: 'March 2024, then annually',
        kind: 'recurring',
        first: '2024-03-31',
        dates: ['2024-03-31'],
        start: null,
        recurrence: 'annual',
        next: '2025-03-31',
        candidates: [],
      },
      {
        text: '03/2024\n05/2024',
        kind: 'multiple',
        first: '2024-03-31',
        dates: ['2024-03-31', '2024-05-31'],
        start: null,
        recurrence: null,
        next: null,
        candidates: [],
      },
    ]);
    expect(answers.every((answer) => !answer.includes('\n'))).toBe(true);
  });

  it('answers 100,000 phrases, most of them said before, well within the patience of a reader', () => {
    const phrases = [
      'March 2024',
      'Q3 2024/25',
      'Ongoing',
      'then annually from June 2024',
      '31/03/2025',
      'TBC',
    ];
    const lines = Array.from({ length: 100_000 }, (_, index) => phrases[index % phrases.length] ?? '');
    const before = performance.now();
    expect(runDue(lines, { ...options, json: true })).toHaveLength(100_000);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
