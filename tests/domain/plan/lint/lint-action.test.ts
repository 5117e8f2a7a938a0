import type { FindingCode } from '../../../../src/domain/findings/finding';
import { describeFinding } from '../../../../src/domain/findings/finding-text.en-gb';
import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const HEAD = ['Action', 'Lead', 'Due date', 'Current position', 'Success measure', 'Metric', 'Milestones'];
const WHOLE = [
  'Train every panel in fair scoring',
  'Head of HR',
  'March 2025',
  null,
  'All panels trained by March',
  null,
  null,
];

/** The findings of one action, which differs from one that has none. */
function findingsOf(changes: Partial<Record<number, GridValue>>, head: readonly GridValue[] = HEAD) {
  const row = WHOLE.map((value, at) => (at in changes ? changes[at] : value));
  return planOf([head, row]).actions[0]?.findings ?? [];
}

function codesOf(changes: Partial<Record<number, GridValue>>): readonly FindingCode[] {
  return findingsOf(changes).map(({ code }) => code);
}

describe('an action that is not specific, measurable or timed', () => {
  it('is told once, with all reasons in one sentence and what would settle each', () => {
    const findings = findingsOf({ 0: 'Continue to raise awareness of inclusion', 2: 'Ongoing', 4: null });
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['action-not-smart', 'A2']]);
    expect(findings.map(describeFinding)).toEqual([
      {
        message:
          '“Continue to raise awareness of inclusion” could be clearer: “Continue to raise awareness” is a wish that nobody can see done; it has no measure of success; “Ongoing” gives no date to look at it.',
        fix: 'Say what will be done, give a figure to reach or something that can be seen and give an end, or how often it is reviewed.',
        todo: 'know',
      },
    ]);
  });

  it('is told at the measure where only that is missing, and at the date where only that is open', () => {
    expect(findingsOf({ 4: null }).map(({ code, cell, raw }) => [code, cell, raw])).toEqual([
      ['action-not-smart', 'E2', ''],
    ]);
    expect(findingsOf({ 2: 'Ongoing' }).map(({ code, cell, raw }) => [code, cell, raw])).toEqual([
      ['action-not-smart', 'C2', 'Ongoing'],
    ]);
  });

  it('leaves a missing date to the finding about dates, and names it beside other reasons', () => {
    expect(codesOf({ 2: null })).toEqual(['due-missing']);
    const [, finding] = findingsOf({ 2: null, 4: null });
    expect(finding && describeFinding(finding).message).toMatch(/no measure of success; it has no due date/);
  });

  it.each([
    'Greater awareness of bias',
    'Improved culture',
    'Staff feel valued and supported',
    'Increase confidence among managers',
    'A more inclusive environment',
  ])('has a measure that names nothing to count or see: %j', (measure) => {
    expect(codesOf({ 4: measure })).toEqual(['action-not-smart']);
  });

  it.each([
    'Policy approved',
    '80% of staff trained',
    'Improved staff survey results',
    'Fewer grievances',
    'Positive feedback from panels',
    'Increase in declaration rates',
    'Report to the board',
    'Every ward has a champion',
    'Gap narrows year on year',
    'Better attendance at network meetings',
    'Accreditation renewed',
  ])('has a measure that can be counted or seen: %j', (measure) => {
    expect(codesOf({ 4: measure })).toEqual([]);
  });

  it('is not told where a measure in figures says what its own words leave open', () => {
    expect(codesOf({ 0: 'Promote inclusion', 4: '12 talks held' })).toEqual([]);
  });

  it.each(['See 95% of referrals within one hour', 'Train at least two panel members in each division'])(
    'may have a vague measure where its own words say how many: %j',
    (action) => {
      expect(codesOf({ 0: action, 4: 'Reduced waits and better understanding' })).toEqual([]);
    },
  );

  it('has a vague measure also where a band or year is all its words count', () => {
    expect(codesOf({ 0: 'Train the panels for band 8 posts in 2024', 4: 'Better understanding' })).toEqual([
      'action-not-smart',
    ]);
  });

  it('is not told where steps say it', () => {
    const steps = '• Agree the plan (May 2024)\n• Hold three talks (July 2024)';
    expect(codesOf({ 0: 'Promote inclusion', 4: null, 6: steps })).toEqual(['action-not-smart']);
    expect(codesOf({ 0: 'Promote inclusion', 6: steps })).toEqual([]);
  });

  it('is not told of a figure now that gives a vague measure its scale', () => {
    expect(codesOf({ 3: '41% feel valued', 4: 'Staff feel valued' })).toEqual([]);
  });

  it('is not told of a repeat that has a date, nor of an open end with dated steps', () => {
    expect(codesOf({ 2: 'March 2025, then annually' })).toEqual([]);
    expect(codesOf({ 2: 'Ongoing', 6: '• First talk (May 2024)\n• Second talk (July 2024)' })).toEqual([]);
  });
});

describe('several actions in one row', () => {
  it.each([
    ['bullets', '• Train every panel in fair scoring\n• Publish the pay gap report in full', 2],
    ['bullets that lost their line breaks', '• Train every panel in scoring • Publish the pay gap report', 2],
    [
      'numbers',
      '1. Train every panel in scoring\n2. Publish the pay gap report\n3. Review exit interviews yearly',
      3,
    ],
    [
      'numbers with a dot',
      '4.1 Train every panel in fair scoring\n4.2 Publish the pay gap report in full',
      2,
    ],
    ['numbers and letters', '3.1a Train every panel in scoring\n3.1b Publish the pay gap report', 2],
    ['lines', 'Review the exit interviews\nPublish the pay gap report', 2],
    [
      'bullets under a line that leads up to them',
      'Make recruitment fairer by the following:\n• Train every panel in scoring\n• Publish the shortlisting ratios',
      2,
    ],
    [
      'sentences',
      'Add disability to the case log. Publish the ratio each year. Hold a session with the unions.',
      3,
    ],
  ])('are told where they stand as %s', (_, action, count) => {
    expect(findingsOf({ 0: action })).toEqual([
      expect.objectContaining({
        code: 'several-actions',
        cell: 'A2',
        raw: action,
        detail: expect.objectContaining({ count }) as unknown,
      }),
    ]);
  });

  it.each([
    ['the plan gives each its lead', { 1: 'Head of HR\nHead of Communications' }],
    ['the plan gives each its date', { 2: 'May 2024\nMarch 2025' }],
  ])('are not told where %s', (_, changes) => {
    const action = '• Train every panel in fair scoring\n• Publish the pay gap report';
    expect(codesOf({ 0: action, ...changes })).not.toContain('several-actions');
  });

  it.each([
    'Review the policy and publish it',
    'Train every panel in fair scoring. This will include bank staff.',
    'Carry out an audit of the estate. Use the results to plan repairs. Report them to the board.',
    'Develop a toolkit for managers\ncovering adjustments, leave and sickness',
    'Appraisal training to include:\n• cultural competence\n• neurodiversity\n• menopause',
    '• Survey the network\n• Act on it',
    'Help the network to set up its scheme.\nHelp it grow where needed.',
    'Hold listening events\n(north, south and central sites)',
  ])('are not seen in one action that is told at length: %j', (action) => {
    expect(codesOf({ 0: action })).not.toContain('several-actions');
  });
});

describe('a target', () => {
  const met = ['target-met'];
  const worse = ['target-worse'];
  it.each([
    ['92%', 'At least 90%', met],
    ['90%', 'Increase to 90%', met],
    ['4% of staff', 'Below 5%', met],
    ['74%', 'Increase to 60%', worse],
    ['12%', 'Reduce to 15%', worse],
    ['74%', 'Increase to 89%', []],
    ['24%', 'Reduce to 9%', []],
    ['92%', 'Maintain at 90% or above', []],
    ['74%', '60%', []],
    ['80% of chairs are male', 'At least 40% of either gender', []],
    ['30% of white staff', 'Increase BME staff to 20%', []],
    ['74%', 'Increase by 5%', []],
    [null, '90%', []],
  ])('with %j now and %j wanted is told as it is', (now, wanted, codes) => {
    expect(codesOf({ 3: now, 4: wanted }).filter((code) => code.startsWith('target'))).toEqual(codes);
  });

  it('goes by the direction of the metric where the figure is the metric’s own', () => {
    const doubts = (now: string, wanted: string, metric: string) =>
      codesOf({ 3: now, 4: wanted, 5: metric }).filter((code) => code.startsWith('target'));
    expect(doubts('92% had adjustments made', '89%', 'WDES 8')).toEqual(worse);
    expect(doubts('20% felt pressure to work', '25%', 'WDES 6')).toEqual(worse);
    expect(doubts('20% felt pressure to work', '15%', 'WDES 6')).toEqual([]);
    expect(doubts('35% agree', '45% agree', 'WDES 6')).toEqual([]);
    expect(doubts('60 trained', '180 trained', 'WDES 6')).toEqual([]);
  });

  it('is not judged by the words of the action', () => {
    expect(
      codesOf({ 0: 'Reduce bullying on wards', 3: '60 managers trained', 4: '180 managers trained' }),
    ).toEqual([]);
  });

  it('stands in the finding with both figures and which way is better', () => {
    const finding = findingsOf({ 3: '74%', 4: 'Increase to 60%' }).find(
      ({ code }) => code === 'target-worse',
    );
    expect(finding && describeFinding(finding).message).toBe(
      'The target of 60% is worse than the figure now, 74%: here higher is better.',
    );
  });
});

describe('an action without an end', () => {
  it.each([
    'Chair of the network to attend the Board quarterly',
    'Meet the unions every two months',
    'Walk the wards once a week',
  ])('is no question where its own words say how often: %s', (action) => {
    expect(codesOf({ 0: action, 2: 'Ongoing' })).toEqual([]);
  });

  it.each(['Throughout the life of the plan', 'Ongoing through Year 2'])(
    'is no question where its deadline says how long: %s',
    (due) => {
      expect(codesOf({ 2: due })).not.toContain('action-not-smart');
    },
  );

  it.each([
    'Keep the annual report on the website',
    'Chair the meeting of the network',
    'Train every new panel',
  ])('is asked about where nothing says when anyone looks at it: %s', (action) => {
    expect(codesOf({ 0: action, 2: 'Ongoing' })).toEqual(['action-not-smart']);
  });
});
