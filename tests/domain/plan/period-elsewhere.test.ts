import { buildSheet } from '../../support/sheet-builder';
import { plansOf } from '../../support/read-grid';

type Row = readonly (string | undefined)[];

const HEAD: Row = ['Action', 'Lead', 'Timescale', 'Progress'];
const rowsOf = (...dues: readonly string[]): readonly Row[] =>
  dues.map((due, at) => [
    [
      'Train every interview panel in fair scoring',
      'Publish the pay gap report',
      'Open a quiet room on each site',
      'Renew the carers’ passport',
      'Survey the staff networks',
    ][at],
    'Head of HR',
    due,
    '',
  ]);
const goal = (name: string, title: string, ...dues: readonly string[]) =>
  buildSheet([[title], [], HEAD, ...rowsOf(...dues)], { name });
const cover = (name: string, ...lines: readonly Row[]) => buildSheet(lines, { name });

const DUES = ['Sep 15', 'By Mar 16', 'Yr 2'];
const told = (...sheets: Parameters<typeof plansOf>[0]) =>
  plansOf(sheets).plans.map(({ period, actions }) => ({
    period: period && `${period.start.toString()}..${period.end.toString()} ${period.from ?? 'itself'}`,
    dues: actions.map(({ due }) => due.first?.toString() ?? due.kind),
  }));
const periodUnder = (...lines: readonly Row[]): string | null | undefined =>
  told(cover('Contents', ...lines), goal('Goal 1', 'Goal 1 A fair workforce', ...DUES))[0]?.period;

describe('the period of a workbook', () => {
  it('is that of its cover for a plan that says none, and is told with the sheet', () => {
    const [one, two] = told(
      cover('Contents', ['Equality Action Plan 2015-2018'], [], ['Goal 1', 'A fair workforce']),
      goal('Goal 1', 'Goal 1 A fair workforce', ...DUES),
      goal('Goal 2', 'Goal 2 Reaching everyone', 'Dec 17', 'March 18'),
    );
    expect(one).toEqual({
      period: '2015-04-01..2018-03-31 Contents',
      dues: ['2015-09-30', '2016-03-31', '2017-03-31'],
    });
    expect(two?.dues).toEqual(['2017-12-31', '2018-03-31']);
  });

  it.each<readonly [readonly Row[], string]>([
    [
      [['Harmony Trust'], ['Equality, Diversity and Inclusion'], ['Action Plan'], ['2015 – 2018']],
      '2015-04-01..2018-03-31',
    ],
    [[['Equality plan'], ['Plan period', 'April 2015 – March 2018']], '2015-04-01..2018-03-31'],
    [[['Equality plan'], ['Period: 1 May 2015 to 30 April 2018']], '2015-05-01..2018-04-30'],
    [[['Equality\nScheme\n2015/16 – 2017/18']], '2015-04-01..2018-03-31'],
    [[['Equality strategy 2014–2019'], ['Action plan 2015–2018']], '2015-04-01..2018-03-31'],
    [[['Action plan 2015-2018, supporting the People Strategy 2014-2020']], '2015-04-01..2018-03-31'],
    [[['This workbook holds the action plan for April 2015 to March 2018.']], '2015-04-01..2018-03-31'],
    [[['Race and Disability Action Plans 2015 to 2018']], '2015-04-01..2018-03-31'],
    [[['Version 2, updated May 2016'], ['Single Equality Scheme 2015-18']], '2015-04-01..2018-03-31'],
  ])('is read in the title of a cover however it is laid out: %j', (lines, period) => {
    expect(periodUnder(...lines)).toBe(`${period} Contents`);
  });

  it.each<readonly [readonly Row[]]>([
    [[['Equality action plan']]],
    [[['Equality action plan 2015']]],
    [[['Workforce data 2015-2018']]],
    [[['Results of the equality plan 2012-2015']]],
    [[['Our previous equality plan 2012-2015 has ended']]],
    [[['Supports the People Strategy 2014-2020']]],
    [[['Equality plan 2015-2018'], ['Access plan 2016-2019']]],
    [[['Staff survey'], ['2015-2018']]],
    [[['Equality plan'], ['Goal', 'Sheet', 'Pages'], ['Access strategy 2010-2020', '3', '4']]],
  ])('is none where the cover says none of the plan, or several: %j', (lines) => {
    expect(periodUnder(...lines)).toBeNull();
  });

  it('is not taken where sheets disagree', () => {
    const plan = goal('Goal 1', 'Goal 1 A fair workforce', ...DUES);
    const named = cover('Cover', ['Equality Action Plan 2015-2018']);
    const other = cover('Guidance', ['Guidance for the Equality Plan 2016-2019']);
    expect(told(named, other, plan)[0]?.period).toBeNull();
    const later = goal('Goal 2', 'Equality action plan 2019-2022', 'March 2020', 'May 2021');
    expect(told(named, plan, later)[0]?.period).toBeNull();
  });

  it('is not another plan’s: what a plan says of itself stands, and so does its doubt', () => {
    const named = cover('Cover', ['Equality Action Plan 2015-2018']);
    expect(told(named, goal('Year 1', 'Plan 2015/16', 'March'))[0]?.period).toBe(
      '2015-04-01..2016-03-31 itself',
    );
    expect(
      told(named, goal('Goal 1', 'WDES plan 2015-16; WRES plan 2017-18', 'March'))[0]?.period,
    ).toBeNull();
  });

  it('is not believed where most deadlines lie outside it, and nothing is told of that', () => {
    const { plans } = plansOf([
      cover('Cover', ['Equality Action Plan 2015-2018']),
      goal('Goal 1', 'Goal 1 A fair workforce', 'May 2022', 'June 2023', 'March 2024'),
    ]);
    expect(plans[0]?.period).toBeNull();
    expect(plans[0]?.actions.flatMap(({ findings }) => findings.map(({ code }) => code))).not.toContain(
      'due-outside-period',
    );
  });

  it('is told with its sheet where a deadline lies outside it', () => {
    const { plans } = plansOf([
      cover('Cover', ['Equality Action Plan 2015-2018']),
      goal('Goal 1', 'Goal 1 A fair workforce', 'May 2016', 'June 2017', 'March 2020'),
    ]);
    expect(plans[0]?.actions.at(-1)?.findings).toMatchObject([
      { code: 'due-outside-period', detail: { from: 'Cover', start: '2015-04-01' } },
    ]);
  });

  it('is that of a plan under the same headings, as where only the first of several sheets has the title', () => {
    const [, two] = told(
      goal('Goal 1', 'Equality plan 2015-2018: Goal 1', 'Sep 15', 'May 2016'),
      goal('Goal 2', 'Goal 2 Reaching everyone', 'Dec 17', 'Yr 2'),
    );
    expect(two).toEqual({ period: '2015-04-01..2018-03-31 Goal 1', dues: ['2017-12-31', '2017-03-31'] });
  });

  it('is not that of a plan under other headings, of one of two that differ, nor for what is over', () => {
    const titled = goal('Goal 1', 'Equality plan 2015-2018: Goal 1', 'Sep 15', 'May 2016');
    const other = buildSheet(
      [
        ['Access actions'],
        [],
        ['Task', 'Owner', 'By when'],
        ['Fit a ramp at the main door', 'Head of Estates', 'Sep 15'],
      ],
      { name: 'Access' },
    );
    expect(told(titled, other)[1]?.period).toBeNull();
    const second = goal('Goal 2', 'Equality plan 2016-2019: Goal 2', 'Sep 16', 'May 2017');
    expect(told(titled, second, goal('Goal 3', 'Goal 3 Leaders', 'Yr 2'))[2]?.period).toBeNull();
    const over = goal('Completed actions', 'Completed actions', 'Dec 12');
    expect(told(titled, over)[1]?.period).toBeNull();
    expect(told(cover('Cover', ['Equality Action Plan 2015-2018']), over)[0]?.period).toBeNull();
  });
});

describe('the period of a plan whose title is its goal’s', () => {
  it('is the one the goal names, where all its sections do', () => {
    const [plan] = told(goal('Goal 1', 'Goal 1: A fair workforce (2015-2018)', ...DUES));
    expect(plan?.period).toBe('2015-04-01..2018-03-31 itself');
    expect(plan?.dues).toEqual(['2015-09-30', '2016-03-31', '2017-03-31']);
  });

  it('is none where the goal names a year of it only', () => {
    expect(told(goal('Goal 1', 'Goal 1: first steps (2015/16)', 'Sep 15'))[0]?.period).toBeNull();
  });
});
