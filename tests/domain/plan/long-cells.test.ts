import { describeFinding } from '../../../src/domain/findings/finding-text.en-gb';
import { readLeads } from '../../../src/domain/plan/leads/read-leads';
import { findNameVariants } from '../../../src/domain/plan/leads/name-variants';
import { understandStatus } from '../../../src/domain/status/understand-status';
import { planOf } from '../../support/read-grid';

const HEADINGS = ['Ref', 'Action', 'Lead', 'Committee', 'Due date', 'RAG'];
const ROWS = [
  ['1', 'Train interview panels', 'Head of EDI', 'Trust Board', 'March 2025', 'On track'],
  ['2', 'Review the adjustments policy', 'Director of HR', 'Trust Board', 'May 2025', 'Complete'],
  ['3', 'Hold a forum for each network', 'Head of OD', 'Trust Board', 'June 2025', 'On track'],
];
const fill = (words: string, length: number): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** The first action of the plan with a text in one of its cells. */
function firstWith(column: number, text: string) {
  const [first = [], ...rest] = ROWS;
  const plan = planOf([HEADINGS, first.map((was, at) => (at === column ? text : was)), ...rest]);
  const long = plan.findings.filter(({ code }) => code === 'cell-too-long');
  return { action: plan.actions[0], plan, long };
}

describe('prose where an entry of a few words stands', () => {
  it.each([
    [2, 'lead', 'C2', 'Head of EDI and ', 1000],
    [3, 'committee', 'D2', 'Trust Board and ', 1000],
    [4, 'due date', 'E2', 'March 2025 and ', 1000],
    [5, 'status (RAG)', 'F2', 'on track and ', 3000],
  ])('is told of, and nothing is taken from it: column %i, the %s', (column, what, cell, words, longest) => {
    const { long, action } = firstWith(column, fill(words, longest + 20));
    expect(long.map((finding) => finding.cell)).toEqual([cell]);
    expect(long.map((finding) => describeFinding(finding).message)).toEqual([
      expect.stringContaining(`too long to be read as the ${what}: nothing was taken from it.`),
    ]);
    if (column === 2) expect(action?.leads).toEqual([]);
    if (column === 3) expect(action?.committees).toEqual([]);
    if (column === 4) expect(action?.due).toMatchObject({ kind: 'unparseable', first: null });
    expect(action?.due.kind === 'date').toBe(column !== 4);
  });

  it('is not what holds no more than an entry may', () => {
    const leads = Array.from({ length: 40 }, (_, at) => `Head of Ward ${String(at + 1)}`).join('; ');
    expect(leads.length).toBeLessThanOrEqual(1000);
    const { long, action } = firstWith(2, leads);
    expect(long).toEqual([]);
    expect(action?.leads).toHaveLength(40);
  });

  it.each([1, 0])('is nothing to tell of in column %i, where any length belongs', (column) => {
    const text = fill('Meet the networks and agree with them. ', 5000);
    const { long, plan } = firstWith(column, text);
    expect(long).toEqual([]);
    if (column === 1) expect(plan.actions[0]?.action).toBe(text.trim());
  });
});

describe('a text as long as a cell may be', () => {
  it.each(['a ', '1 ', 'Head of ', ', ', 'Tom Sample, ', 'tel '])('names no lead: %j', (words) => {
    expect(readLeads(fill(words, 32_767))).toEqual([]);
  });

  it.each(['on track ', 'a ', 'and ', 'complete. '])('is no state: %j', (words) => {
    expect(understandStatus(fill(words, 32_767))).toBe('unknown');
  });

  it('is compared as a name by its whole only', () => {
    const name = fill('Head of Estates ', 20_000).trim();
    expect(findNameVariants([name, name.toUpperCase(), 'Head of Estates', 'Head of Estatse'])).toEqual([
      { name: 'Head of Estatse', other: 'Head of Estates' },
    ]);
  });
});
