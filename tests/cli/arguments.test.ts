import { parseCommandLine } from '../../src/cli/arguments';

describe('the command line', () => {
  it('names the workbook, the as-at date and the options of a review', () => {
    const line = parseCommandLine(['review', 'plan.xlsx', '--as-at', '2024-06-30', '--json']);
    expect(line).toMatchObject({
      command: 'review',
      files: ['plan.xlsx'],
      json: true,
      inPlace: false,
      out: null,
    });
    expect(line.asAt?.toString()).toBe('2024-06-30');
  });

  it('takes no words as a call for help', () => {
    expect(parseCommandLine([]).command).toBe('help');
    expect(parseCommandLine(['review', '--help']).command).toBe('help');
  });

  it.each([
    [
      ['rate', 'plan.xlsx'],
      'Parity has no command “rate”. It has: review, read, due, gaps, template. Type “parity help” for what each does.',
    ],
    [
      ['review', '--as-at', '30/06/2024'],
      'The option --as-at wants a real date written year-month-day, such as 2024-06-30; it was given “30/06/2024”.',
    ],
    [
      ['review', '--as-at', '2024-02-30'],
      'The option --as-at wants a real date written year-month-day, such as 2024-06-30; it was given “2024-02-30”.',
    ],
    [
      ['read', 'plan.xlsx', '--out', 'x.xlsx'],
      '“parity read” has no option --out. It takes: --as-at, --json.',
    ],
    [
      ['review', 'plan.xlsx', '--out'],
      'The option --out wants a value after it. It takes: --as-at, --out, --in-place, --json.',
    ],
    [['due', '-x'], '“parity due” has no option -x. It takes: --as-at, --period-start, --json.'],
    [
      ['review', '--json=yes'],
      'The option --json takes no value. It takes: --as-at, --out, --in-place, --json.',
    ],
  ])('answers %j with a sentence that says what to type', (words, sentence) => {
    expect(() => parseCommandLine(words)).toThrow(sentence);
  });
});
