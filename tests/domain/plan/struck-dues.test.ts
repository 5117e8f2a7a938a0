import { describeFinding } from '../../../src/domain/findings/finding-text.en-gb';
import { statedReader } from '../../../src/domain/rag/read-stated';
import { dateCell } from '../../support/sheet-builder';
import { duesOf, planOf } from '../../support/read-grid';

describe('a real date struck through', () => {
  const GRID = [
    ['Action', 'Lead', 'Due date'],
    [
      'Train every interview panel in fair scoring',
      'Head of HR',
      { ...dateCell('2025-03-31'), struck: true },
    ],
    ['Publish the pay gap report each spring', 'EDI Lead', dateCell('2025-03-31')],
    ['Set up reciprocal mentoring for managers', 'EDI Lead', dateCell('2025-06-30')],
  ];

  it('is given up, and the same date elsewhere in the column still holds', () => {
    expect(duesOf(planOf(GRID))).toEqual([null, '2025-03-31', '2025-06-30']);
  });

  it('is given up below the same date too', () => {
    const [head, struck, ...others] = GRID;
    expect(duesOf(planOf([head ?? [], ...others, struck ?? []]))).toEqual(['2025-03-31', '2025-06-30', null]);
  });
});

describe('a date in words struck through', () => {
  const struck = (text: string) => ({ value: text, text, struck: true });

  it('is given up like any other', () => {
    const plan = planOf([
      ['Action', 'Lead', 'Due date'],
      ['Train every interview panel in fair scoring', 'Head of HR', struck('March 2025')],
      ['Publish the pay gap report each spring', 'EDI Lead', 'March 2025'],
      ['Set up reciprocal mentoring for managers', 'EDI Lead', 'June 2025'],
    ]);
    expect(duesOf(plan)).toEqual([null, '2025-03-31', '2025-06-30']);
  });
});

/** A cell part of which is struck through; null where the host does not tell what is left. */
const partly = (text: string, unstruck: string | null) => ({ value: text, text, unstruck });

describe('A text part of which is struck through', () => {
  const plan = planOf([
    ['Action', 'Lead', 'Due date', 'Status', 'Milestones'],
    [
      'Train every interview panel in fair scoring',
      partly('Head of HR Chief Nurse', 'Chief Nurse'),
      partly('Sept 2026 Jan 2027', 'Jan 2027'),
      partly('On track Delayed', 'Delayed'),
      partly('Agree the plan (May 2026) Agree the plan (July 2026)', 'Agree the plan (July 2026)'),
    ],
    [
      'Publish the pay gap report each spring',
      'EDI Lead',
      partly('30/06/2026\nto be agreed by the board', 'to be agreed by the board'),
      partly('On track Sideways', 'Sideways'),
      'Draft (May 2026)',
    ],
    ['Set up reciprocal mentoring for managers', 'EDI Lead', 'Sept 2026 Jan 2027', 'On track', ''],
  ]);
  const [first, second] = plan.actions;

  it('gives the deadline that is left', () => {
    expect(first?.due).toMatchObject({ kind: 'date', text: 'Sept 2026 Jan 2027' });
    expect(first?.due.first?.toString()).toBe('2027-01-31');
    expect(second?.due.first).toBeNull();
  });

  it('gives the status, the lead and the milestone that are left', () => {
    expect(first && statedReader([], plan)(first).stated).toMatchObject({ stated: 'Delayed' });
    expect(first?.leads.map(({ name }) => name)).toEqual(['Chief Nurse']);
    expect(first?.milestones.map(({ due }) => due?.toString())).toEqual(['2026-07-31']);
  });

  it('stands whole in what is found on it', () => {
    const finding = second?.findings.find(({ code }) => code.startsWith('due-'));
    expect(finding?.raw).toBe('30/06/2026\nto be agreed by the board');
    const reading = second && statedReader([], plan)(second);
    expect(reading?.stated?.stated).toBe('Sideways');
    expect(reading?.findings.map(({ raw }) => raw)).toEqual(['On track Sideways']);
  });

  it('is left open where nothing in it is struck through', () => {
    const due = plan.actions[2]?.due;
    expect(due?.kind).toBe('ambiguous');
    expect(due?.candidates.map((date) => date.toString())).toEqual(['2026-09-30', '2027-01-31']);
  });
});

describe('A deadline part of which is struck through, the host not telling which', () => {
  const plan = planOf([
    ['Action', 'Lead', 'Due date'],
    ['Train every interview panel in fair scoring', 'Head of HR', partly('Sept 2026 Jan 2027', null)],
    ['Publish the pay gap report each spring', 'EDI Lead', partly('June 2027', null)],
    ['Set up reciprocal mentoring for managers', 'EDI Lead', 'May 2027'],
  ]);
  const told = plan.actions.map(({ findings }) =>
    findings.flatMap((finding) =>
      finding.code === 'due-ambiguous' ? [describeFinding(finding).message] : [],
    ),
  );

  it('is left open between the dates it names', () => {
    const [first] = plan.actions;
    expect(first?.due).toMatchObject({ kind: 'ambiguous', first: null });
    expect(first?.due.candidates.map((date) => date.toString())).toEqual(['2026-09-30', '2027-01-31']);
  });

  it('keeps its one date, which is pointed out', () => {
    expect(duesOf(plan)).toEqual([null, '2027-06-30', '2027-05-31']);
  });

  it('is told with the reason', () => {
    expect(told).toEqual([
      [
        'Part of “Sept 2026 Jan 2027” is crossed out, and Excel does not tell which, so it cannot be told whether 30 Sep 2026 or 31 Jan 2027 still stands.',
      ],
      [
        'Part of “June 2027” is crossed out, and Excel does not tell which, so it cannot be told whether 30 Jun 2027 still stands.',
      ],
      [],
    ]);
  });
});
