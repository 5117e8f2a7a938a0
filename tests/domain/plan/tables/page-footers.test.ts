import { actionsOf, planOf, plansOf } from '../../../support/read-grid';
import { buildSheet, type GridValue } from '../../../support/sheet-builder';

const HEADINGS = ['No', 'Action', 'Lead', 'Due date', 'Progress'];
const PAGES: readonly (readonly GridValue[])[] = [
  [1, 'Set aside a quiet room on every site', 'Estates Manager', 'May 2025', 'Rooms chosen'],
  [2, 'Offer carers a passport that moves with them', 'Wellbeing Lead', 'June 2025', 'Draft out'],
  [3, 'Publish the pay figures by band', 'Payroll Manager', 'July 2025', 'Begun'],
];
const WORDS = PAGES.map(([, action]) => String(action));

/** A plan of three pages, with the headings on each, and the lines given under the first, second and last. */
function paged(...lines: readonly (readonly GridValue[])[]): readonly (readonly GridValue[])[] {
  return [['Inclusion work'], ...PAGES.flatMap((row, at) => [HEADINGS, row, lines[at] ?? []])];
}

function readOf(grid: readonly (readonly GridValue[])[]) {
  const { plans } = plansOf([buildSheet(grid)]);
  return {
    actions: plans.map(({ actions }) => actions.map(({ action, rows: [from, to] }) => [action, to - from])),
    sections: plans.flatMap(({ actions }) => actions.flatMap(({ section }) => section)),
    unread: plans.flatMap(({ findings }) => findings.filter(({ code }) => code === 'row-unread')),
  };
}

const ONE_PLAN = { actions: [WORDS.map((action) => [action, 0])], sections: [], unread: [] };

describe('a line that ends one page after another', () => {
  it.each([
    [
      'a plan’s name with its version behind the page’s number',
      (page: number) => ['', '', `${String(page)}   Action Plan (V7 – 1.2.25)`],
    ],
    ['the same words on each page', () => ['EDI Action Plan v3, December 2024']],
    ['words that are no plan’s', () => ['Together we are stronger']],
    [
      'words that are no plan’s, with the page’s number',
      (page: number) => [`Together we are stronger | ${String(page)}`],
    ],
    [
      'the meaning of letters and the page’s number in another cell',
      (page: number) => ['R A G* = Red, Amber, Green    OD = Original Date', '', '', '', page + 3],
    ],
    [
      'an owner and the page’s number in the column of progress',
      (page: number) => ['Owner: People directorate', '', '', '', page],
    ],
    ['the rights of its picture', () => ['', '', '', 'Cover picture by the staff network']],
  ] as const)('is passed over: %s', (_, line) => {
    expect(readOf(paged(line(1), line(2), line(3)))).toEqual(ONE_PLAN);
  });

  it('is passed over where nothing stands under the last page', () => {
    const line = 'EDI Action Plan v3, December 2024';
    expect(readOf(paged([line], [line]))).toEqual(ONE_PLAN);
  });

  it('leaves the sections above and below the headings', () => {
    const line = ['Together we are stronger'];
    const grid = [
      ['Inclusion work'],
      HEADINGS,
      ['FAIR PAY'],
      PAGES[0] ?? [],
      line,
      HEADINGS,
      ['GOOD HEALTH'],
      PAGES[1] ?? [],
      line,
    ];
    const plan = planOf(grid);
    expect(plan.actions.map(({ section }) => section.join())).toEqual(['FAIR PAY', 'GOOD HEALTH']);
    expect(actionsOf(plan)).toEqual([`4 ${WORDS[0] ?? ''}`, `8 ${WORDS[1] ?? ''}`]);
  });
});

describe('a line above repeated headings that heads what follows', () => {
  const sectionsOf = (grid: readonly (readonly GridValue[])[]) =>
    planOf(grid).actions.map(({ section }) => section.join());

  it.each([
    ['numbered by a word', 'Theme 2', 'Theme 3'],
    ['each of its own words', 'FAIR PAY', 'GOOD HEALTH'],
    ['one section on two pages', 'FAIR PAY', 'FAIR PAY'],
  ])('stays a section: %s', (_, second, third) => {
    expect(sectionsOf(paged([second], [third])).slice(1)).toEqual([second, third]);
  });

  it('is an action where it says what to do and stands under each page', () => {
    const line = ['', 'Review what was done with the staff networks', 'EDI Lead'];
    const read = readOf(paged(line, line, line));
    expect(read.actions.flat().filter(([action]) => action === line[1])).toHaveLength(3);
  });
});
