import { buildSheet, buildWorkbook, type GridValue } from '../../../support/sheet-builder';
import { day } from '../../../support/plan-action';
import { readPlans } from '../../../../src/domain/plan/read-plan';
import { DEFAULT_POLICY } from '../../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../../src/domain/rag/review-plan';
import { areCodes } from '../../../../src/domain/rag/key/colour-order';

const AS_AT = day('2026-11-23');
const ACTIONS = [
  'Train every interview panel in fair selection',
  'Publish the pay gap by grade and ward',
  'Offer mentors to internationally recruited nurses',
  'Write a passport for reasonable adjustments',
  'Review the uniform policy with the faith network',
  'Set up a listening session for night staff',
];

type Line = readonly GridValue[];

/** A table of six actions with the given values under a heading, and a key above, beside or beneath it. */
function review(
  heading: string,
  values: readonly string[],
  { above = [], beside = [], below = [] }: { above?: Line[]; beside?: Line[]; below?: Line[] },
) {
  const table: Line[] = [
    ['Ref', 'You said', 'Action', 'Lead', 'Due date', heading],
    ...ACTIONS.map((action, at) => [
      `E${at + 1}`,
      'We are not heard',
      action,
      'Head of Inclusion',
      '31 March 2027',
      values[at] ?? '',
    ]),
  ];
  const rows = table.map((line, at) => [...line, '', ...(beside[at] ?? [])]);
  const workbook = buildWorkbook(buildSheet([...above, ...rows, ...below]));
  const { plans } = readPlans(workbook, { asAt: AS_AT });
  const [reviewed] = reviewPlans(workbook, plans, DEFAULT_POLICY, AS_AT);
  if (!reviewed) throw new Error('no plan was read');
  return {
    key: reviewed.ragKey.map(({ label, status }) => `${label} ${status}`).join(', '),
    stated: reviewed.actions.map(({ stated }) => stated?.status ?? null),
    shown: reviewed.actions.map(({ rating }) => rating.rag),
    unread: reviewed.plan.findings.filter(({ code }) => code === 'row-unread').length,
  };
}

const LETTERS = ['B', 'A', 'C', 'D', 'E', 'B'];
const LETTER_KEY: Line[] = [
  ['A', 'Delivered'],
  ['B', 'Proceeding to plan'],
  ['C', 'Slight slippage'],
  ['D', 'Seriously delayed'],
  ['E', 'Yet to begin'],
];
const LETTER_STATES = ['on-track', 'complete', 'at-risk', 'off-track', 'not-started', 'on-track'];

test.each(['Status', 'RAG', 'Position'])(
  'Letters that stand for no colours are learned from the key beneath a column "%s"',
  (heading) => {
    const { key, stated, shown, unread } = review(heading, LETTERS, {
      below: [[], ['Position codes'], ...LETTER_KEY],
    });
    expect(key).toBe('A complete, B on-track, C at-risk, D off-track, E not-started');
    expect(stated).toEqual(LETTER_STATES);
    expect(shown).toEqual(LETTERS);
    expect(unread).toBe(0);
  },
);

test('A letter of no colour is learned beside blue, green, amber and red', () => {
  const { key } = review('Status', ['G', 'B', 'A', 'W', 'R', 'G'], {
    below: [
      [],
      ['Codes'],
      ['B', 'Delivered'],
      ['G', 'On plan'],
      ['A', 'Slight slippage'],
      ['R', 'Seriously delayed'],
      ['W', 'Yet to begin'],
    ],
  });
  expect(key).toBe('B complete, G on-track, A at-risk, R off-track, W not-started');
});

const WORDS = ['Sown', 'Budding', 'Picked', 'Wilting', 'Budding', 'Picked'];
const WORD_KEY: Line[] = [
  ['Sown', 'not started'],
  ['Budding', 'going to plan'],
  ['Wilting', 'delayed'],
  ['Picked', 'complete'],
];
const WORD_STATES = ['not-started', 'on-track', 'complete', 'off-track', 'on-track', 'complete'];

test.each(['Status', 'Where are we now?', 'Season'])(
  'A plan\'s own words are learned from two columns beside a column "%s"',
  (heading) => {
    const { stated } = review(heading, WORDS, { beside: [['What the words mean'], ...WORD_KEY] });
    expect(stated).toEqual(WORD_STATES);
  },
);

test("A key of a plan's own words beneath its actions adds no action", () => {
  const rows = ACTIONS.map((action, at) => [
    at + 1,
    action,
    'Head of Inclusion',
    '31 March 2027',
    WORDS[at] ?? '',
  ]);
  const headings = ['#', 'Action', 'Lead', 'Due date', 'Status'];
  const workbook = buildWorkbook(buildSheet([headings, ...rows, [], ['What the words mean'], ...WORD_KEY]));
  const { plans } = readPlans(workbook, { asAt: AS_AT });
  expect(plans.map(({ actions }) => actions.length)).toEqual([ACTIONS.length]);
  const [reviewed] = reviewPlans(workbook, plans, DEFAULT_POLICY, AS_AT);
  expect(reviewed?.actions.map(({ stated }) => stated?.status)).toEqual(WORD_STATES);
});

test('Short rows beneath a table that explain none of its values stay actions', () => {
  const rows = ACTIONS.map((action, at) => [`E${at}`, action, 'Head of Inclusion', '31 March 2027', 'Sown']);
  const headings = ['Ref', 'Action', 'Lead', 'Due date', 'Status'];
  const more = [
    ['E7', 'Ask staff what a welcome should be'],
    ['E8', 'Buy signs for the prayer room'],
  ];
  const { plans } = readPlans(buildWorkbook(buildSheet([headings, ...rows, ...more])), { asAt: AS_AT });
  expect(plans[0]?.actions.length).toBe(ACTIONS.length + more.length);
});

test.each([
  ['Key: Sown = not started; Budding = going to plan; Wilting = delayed; Picked = complete'],
  ['Sown: not started | Budding: going to plan | Wilting: delayed | Picked: complete'],
])("A plan's own words are learned from a line above it: %s", (line) => {
  expect(review('Status', WORDS, { above: [[line], []] }).stated).toEqual(WORD_STATES);
});

test('Words explained beside a plan that uses none of them are no key', () => {
  const { key } = review('Status', ['Open', 'Open', 'Closed', 'Open', 'Closed', 'Open'], {
    beside: [['What the words mean'], ...WORD_KEY],
  });
  expect(key).toBe('');
});

test('Priorities explained beneath a table are no statuses', () => {
  const { key, stated } = review('Priority', LETTERS, {
    below: [
      [],
      ['Priority codes'],
      ['A', 'Start at once'],
      ['B', 'Complete this year'],
      ['C', 'Not started'],
    ],
  });
  expect(key).not.toContain('C not-started');
  expect(stated).toEqual([null, null, null, null, null, null]);
});

test('Values explained by what is no state are no key', () => {
  const { key } = review('Site', ['Oak', 'Elm', 'Ash', 'Oak', 'Elm', 'Ash'], {
    beside: [
      ['Sites'],
      ['Oak', 'the main hospital'],
      ['Elm', 'the clinic'],
      ['Ash', 'offices, complete with car park'],
    ],
  });
  expect(key).toBe('');
});

test('Red, amber and green keep their colours beside another letter', () => {
  expect(areCodes(['R', 'A', 'G', 'C'])).toBe(false);
  expect(areCodes(['B', 'R', 'A', 'G'])).toBe(false);
  expect(areCodes(['A', 'B', 'C', 'D', 'E'])).toBe(true);
  expect(areCodes(['N', 'P', 'D'])).toBe(true);
  expect(areCodes(['Red', 'B'])).toBe(false);
});

test('A row under the table that is no line of the key is still told', () => {
  const { unread } = review('Status', LETTERS, {
    below: [
      [],
      ['Position codes'],
      ...LETTER_KEY,
      [],
      ['E9', '', '', 'Head of Inclusion', '31 May 2027', 'B'],
    ],
  });
  expect(unread).toBe(1);
});
