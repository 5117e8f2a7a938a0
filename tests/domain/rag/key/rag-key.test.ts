import { buildSheet, buildWorkbook, type GridValue, type SheetOptions } from '../../../support/sheet-builder';
import { plan } from '../../../support/plan-action';
import type { Plan } from '../../../../src/domain/plan/plan';
import { readRagKey, readRagKeys } from '../../../../src/domain/rag/key/rag-key';
import type { RagKeyEntry } from '../../../../src/domain/rag/rating';

const HEADINGS: readonly GridValue[] = ['Action', 'Lead', 'Due', 'RAG'];

/** A table of two actions with its headings under some rows and with others beneath. */
function keyOf(
  above: readonly (readonly GridValue[])[],
  below: readonly (readonly GridValue[])[] = [],
  options: SheetOptions = {},
) {
  const top = above.length + 1;
  const rows = [
    HEADINGS,
    ['Train panels', 'Head of HR', 'May 2024', 'A'],
    ['Audit pay', 'Head of EDI', 'June 2024', 'B'],
  ];
  const sheet = buildSheet([...above, ...rows, ...below], options);
  return readRagKey(buildWorkbook(sheet), tableAt(top));
}

function tableAt(top: number, rest: Partial<Plan> = {}): Plan {
  return plan({
    headerRow: top,
    headerTop: top,
    lastRow: top + 2,
    lastColumn: 4,
    columns: { action: [1], lead: [2], due: [3], rag: [4] },
    ...rest,
  });
}

const brief = (key: readonly RagKeyEntry[]): string =>
  key.map(({ label, status }) => `${label} ${status}`).join(', ');

test('One entry a line above the table, each in its own colour', () => {
  const key = keyOf(
    [['Key:'], ['Blue: not begun'], ['Red : worries / not on track'], ['Amber: all on track']],
    [],
    {
      fills: { A2: '#0070C0', A3: '#FF0000', A4: '#FFC000' },
    },
  );
  expect(key).toEqual([
    {
      label: 'Blue',
      meaning: 'not begun',
      status: 'not-started',
      fill: '#0070C0',
      from: { row: 2, column: 1 },
    },
    {
      label: 'Red',
      meaning: 'worries / not on track',
      status: 'off-track',
      fill: '#FF0000',
      from: { row: 3, column: 1 },
    },
    {
      label: 'Amber',
      meaning: 'all on track',
      status: 'on-track',
      fill: '#FFC000',
      from: { row: 4, column: 1 },
    },
  ]);
});

test.each<[string, string, string]>([
  [
    'several on one line',
    'Table key: Grey: not due Red: off track Green: complete',
    'Grey not-started, Red off-track, Green complete',
  ],
  ['letters', 'R = overdue, A = at risk, G = on track', 'R off-track, A at-risk, G on-track'],
  [
    'letter and word',
    'R - Red: late; A - Amber: at risk; G - Green: done',
    'Red off-track, Amber at-risk, Green complete',
  ],
  [
    'letters in brackets',
    '(G)reen=Complete, (A)mber=In progress, (R)ed=Not started',
    'Green complete, Amber on-track, Red not-started',
  ],
  [
    'meanings in brackets',
    'Red (overdue), Amber (at risk), Green (on track)',
    'Red off-track, Amber at-risk, Green on-track',
  ],
  [
    'colour last',
    'Complete = Blue; On track = Green; Off track = Red',
    'Blue complete, Green on-track, Red off-track',
  ],
  [
    'a rule by days',
    'Red=overdue; Amber=within 14 days of the deadline; Green=otherwise',
    'Red off-track, Amber at-risk, Green on-track',
  ],
  [
    'bands of progress',
    'Red: under 50%; Amber: 50-89%; Green: 90% and over; Blue: 100%',
    'Red off-track, Amber at-risk, Green on-track, Blue complete',
  ],
  [
    'degrees of lateness',
    'Green: on time; Amber: a month behind; Red: over a month behind',
    'Green on-track, Amber at-risk, Red off-track',
  ],
  [
    'assurance',
    'Green: full assurance, Amber: partial assurance, Red: no assurance',
    'Green on-track, Amber at-risk, Red off-track',
  ],
  ['signs', '🔴 = overdue; 🟡 = at risk; 🟢 = done', '🔴 off-track, 🟡 at-risk, 🟢 complete'],
  [
    'eight states',
    'Key: Blue: complete; Green: on track; Amber: at risk; Red: off track; Grey: not started; Purple: complete and embedded; Pink: transferred; Orange: under review, some concerns',
    'Blue complete, Green on-track, Amber at-risk, Red off-track, Grey not-started, Purple complete, Pink closed, Orange at-risk',
  ],
  ['a meaning nobody can place', 'Red: reassess; Green: on track', 'Red unknown, Green on-track'],
])('A key written as %s', (_, text, expected) => {
  expect(brief(keyOf([['EDI plan'], [text]]))).toBe(expected);
  expect(brief(keyOf([], [[], [text]]))).toBe(expected);
});

test('A small table beside the plan, colour word and meaning', () => {
  const sheet = buildSheet([
    [...HEADINGS, null, 'RAG key'],
    ['Train panels', 'Head of HR', 'May 2024', 'A', null, 'Green', 'Delivered'],
    ['Audit pay', 'Head of EDI', 'June 2024', 'B', null, 'Black', 'Overdue'],
  ]);
  expect(brief(readRagKey(buildWorkbook(sheet), tableAt(1)))).toBe('Green complete, Black off-track');
});

test('Labels in a row with their meanings beneath', () => {
  const key = keyOf([['Red', 'Amber', 'Green'], ['Off track', 'At risk', 'Complete'], []]);
  expect(brief(key)).toBe('Red off-track, Amber at-risk, Green complete');
});

test('Coloured cells with words beside them, labelled by the colour’s name', () => {
  const key = keyOf([['', 'Complete'], ['', 'Not started'], []], [], {
    fills: { A1: '#00B050', A2: '#BFBFBF' },
  });
  expect(key.map(({ label, fill, status }) => [label, fill, status])).toEqual([
    ['Green', '#00B050', 'complete'],
    ['Grey', '#BFBFBF', 'not-started'],
  ]);
});

test('Status words painted in their colours', () => {
  const key = keyOf([['Complete', 'On track', 'Overdue'], []], [], {
    fills: { A1: '#0070C0', B1: '#00B050', C1: '#FF0000' },
  });
  expect(brief(key)).toBe('Blue complete, Green on-track, Red off-track');
});

test('A key in the last row, under the table', () => {
  const key = keyOf([], [['Key: Blue: complete  Red: off track'], ['Amber : on track']]);
  expect(brief(key)).toBe('Blue complete, Red off-track, Amber on-track');
});

test('Key lines repeated as page footers between the rows of a table, with litter around', () => {
  const sheet = buildSheet([
    [...HEADINGS],
    ['Train panels', 'Head of HR', 'May 2024', 'A'],
    ['Page 1 of 2'],
    ['Table Key:'],
    ['Blue: not started'],
    ['P'],
    ['Amber : goes to plan'],
    ['Audit pay', 'Head of EDI', 'June 2024', 'B'],
    [' Table Key:'],
    [' Blue: not started'],
    ['Amber: goes to plan'],
  ]);
  const key = readRagKey(buildWorkbook(sheet), tableAt(1, { lastRow: 8 }));
  expect(brief(key)).toBe('Blue not-started, Amber on-track');
  expect(key[0]?.from).toEqual({ row: 5, column: 1 });
});

test('Bracketed letters in the headings of status columns', () => {
  const sheet = buildSheet([
    ['Action', 'Due', 'Status', null, null],
    [null, null, 'Done (G)', 'In hand, progressing (A)', 'Not started (R)'],
    ['Train panels', 'May 2024', 'X'],
  ]);
  const table = plan({
    headerRow: 2,
    headerTop: 1,
    lastRow: 3,
    lastColumn: 5,
    columns: { action: [1], due: [2], rag: [3, 4, 5] },
  });
  const key = readRagKey(buildWorkbook(sheet), table);
  expect(brief(key)).toBe('G complete, A on-track, R not-started');
  expect(key[1]?.from).toEqual({ row: 2, column: 4 });
});

test('A legend inside the heading of the RAG column, or in its note', () => {
  const legend = 'Red = overdue\nGreen = on track';
  const inText = buildSheet([['Action', 'Lead', 'Due', `RAG\n${legend}`], ['Train panels']]);
  const inNote = buildSheet([['Action', 'Lead', 'Due', { value: 'RAG', comment: legend }], ['Train panels']]);
  expect(brief(readRagKey(buildWorkbook(inText), tableAt(1)))).toBe('Red off-track, Green on-track');
  expect(brief(readRagKey(buildWorkbook(inNote), tableAt(1)))).toBe('Red off-track, Green on-track');
});

test('A key on another sheet says which', () => {
  const home = buildSheet([HEADINGS, ['Train panels', 'Head of HR', 'May 2024', 'A']]);
  const guide = buildSheet([['How to use'], ['Green', 'Complete'], ['Amber', 'At risk']], {
    name: 'Guidance',
  });
  const key = readRagKey(buildWorkbook(home, guide), tableAt(1));
  expect(brief(key)).toBe('Green complete, Amber at-risk');
  expect(key[0]?.from).toEqual({ row: 2, column: 1, sheet: 'Guidance' });
});

test('Two other sheets with different keys settle nothing', () => {
  const home = buildSheet([HEADINGS, ['Train panels', 'Head of HR', 'May 2024', 'A']]);
  const one = buildSheet([['Green: complete'], ['Red: off track']], { name: 'One' });
  const two = buildSheet([['Green: on track'], ['Red: off track']], { name: 'Two' });
  expect(readRagKey(buildWorkbook(home, one, two), tableAt(1))).toEqual([]);
});

test('A plan without a status column takes no key from another sheet', () => {
  const home = buildSheet([
    ['Action', 'Due'],
    ['Train panels', 'May 2024'],
  ]);
  const guide = buildSheet([['Green: complete'], ['Red: off track']], { name: 'Key' });
  const table = plan({
    headerRow: 1,
    headerTop: 1,
    lastRow: 2,
    lastColumn: 2,
    columns: { action: [1], due: [2] },
  });
  expect(readRagKey(buildWorkbook(home, guide), table)).toEqual([]);
});

test.each<[string, readonly (readonly GridValue[])[]]>([
  ['ethnic groups with shares', [['White: 82%'], ['Black: 9%'], ['Brown: 2%']]],
  ['an action that begins with a colour', [['Green spaces: plant trees'], ['Red nose day: raise funds']]],
  [
    'counts by colour',
    [
      ['Red', 4],
      ['Amber', 7],
      ['Green', 12],
    ],
  ],
  [
    'a list of abbreviations',
    [['SLT = Senior Leadership Team'], ['EDI = Equality, Diversity and Inclusion']],
  ],
  ['lettered items', [['A: Acute services'], ['B: Board matters'], ['C: Community']]],
  [
    'a register whose status words recur',
    [
      ['Risk 1', 'Red', 'Late invoices'],
      ['Risk 2', 'Amber', 'No cover'],
      ['Risk 3', 'Red', 'Old roof'],
    ],
  ],
  ['nothing', []],
])('It is no key: %s', (_, lines) => {
  expect(keyOf(lines)).toEqual([]);
});

test('Parity’s own columns and sheets are not taken for a key', () => {
  const sheet = buildSheet(
    [
      [...HEADINGS, 'RAG', 'Why'],
      ['Train panels', 'Head of HR', 'May 2024', 'A', 'Green', 'Stated as complete'],
      ['Audit pay', 'Head of EDI', 'June 2024', 'B', 'Red', 'Overdue'],
    ],
    {},
  );
  const settings = buildSheet([['Green: complete'], ['Red: off track']], { name: 'Parity settings' });
  const own = {
    sheets: new Set(['Parity settings']),
    ranges: [{ sheet: 'Plan', range: { top: 1, left: 5, bottom: 3, right: 6 } }],
  };
  expect(readRagKeys(buildWorkbook(sheet, settings), [tableAt(1)], own)).toEqual([[]]);
});

test('The rows of a second plan on the sheet are not a key for the first', () => {
  const sheet = buildSheet([
    HEADINGS,
    ['Train panels', 'Head of HR', 'May 2024', 'A'],
    ['Audit pay', 'Head of EDI', 'June 2024', 'B'],
    [],
    ['RAG', 'Action'],
    ['Red', 'Overdue returns chased'],
    ['Green', 'Completed audit shared'],
  ]);
  const second = plan({
    headerRow: 5,
    headerTop: 5,
    lastRow: 7,
    lastColumn: 2,
    columns: { rag: [1], action: [2] },
  });
  expect(readRagKeys(buildWorkbook(sheet), [tableAt(1), second])).toEqual([[], []]);
});

test.each<[string, readonly (readonly GridValue[])[]]>([
  ['in one line under the table', [[], ['Key:  ✔ finished    ▶ in hand    ✘ not begun']]],
  ['one a line in one cell', [[], ['Legend\n✔ = finished\n▶ = in hand\n✘ = not begun']]],
  ['in cells side by side', [[], ['✔ finished', '▶ in hand', '✘ not begun']]],
  ['with the sign in a cell of its own', [[], ['✔', 'Finished'], ['▶', 'In hand'], ['✘', 'Not begun']]],
])('Signs explained %s', (_, below) => {
  expect(brief(keyOf([], below))).toBe('✔ complete, ▶ on-track, ✘ not-started');
});

test('A key in one line keeps its last entry, whatever sign that has', () => {
  const key = keyOf([['🔵 Finished | 🟢 On track | 🔴 Late | ⏳ Not started']]);
  expect(brief(key)).toBe('🔵 complete, 🟢 on-track, 🔴 off-track, ⏳ not-started');
});

test('Scores explained in one line', () => {
  const key = keyOf([['1 = not started, 2 = under way, 3 = behind, 4 = nearly done, 5 = complete']]);
  expect(brief(key)).toBe('1 not-started, 2 on-track, 3 off-track, 4 on-track, 5 complete');
});

test.each([
  '✓ Policy agreed ✓ Panels trained',
  '✓ Rooms booked, ✗ caterer not confirmed by the hotel yet',
  '1 - book the room, 2 - invite the panel, 3 - take notes',
])('“%s” is a list and no key', (text) => {
  expect(keyOf([[text]])).toEqual([]);
});

describe('Several tables on one sheet', () => {
  const table: readonly (readonly GridValue[])[] = [
    HEADINGS,
    ['Train panels', 'Head of HR', 'May 2024', 'A'],
    ['Audit pay', 'Head of EDI', 'June 2024', 'B'],
  ];
  const keysOf = (rows: readonly (readonly GridValue[])[], tops: readonly number[]) => {
    const workbook = buildWorkbook(buildSheet(rows));
    const plans = tops.map((top) => tableAt(top));
    return readRagKeys(workbook, plans).map(brief);
  };

  test('Each takes the key above it', () => {
    const rows = [
      ['Amber: on track; Blue: complete'],
      ...table,
      [],
      ['Amber: at risk; Blue: not started'],
      ...table,
    ];
    expect(keysOf(rows, [2, 7])).toEqual([
      'Amber on-track, Blue complete',
      'Amber at-risk, Blue not-started',
    ]);
  });

  test('Each takes the key beneath it', () => {
    const rows = [
      ...table,
      ['Amber: on track; Blue: complete'],
      [],
      ...table,
      ['Amber: at risk; Blue: not started'],
    ];
    expect(keysOf(rows, [1, 6])).toEqual([
      'Amber on-track, Blue complete',
      'Amber at-risk, Blue not-started',
    ]);
  });

  test('One key serves them all', () => {
    const rows = [['Amber: on track; Blue: complete'], ...table, [], ...table];
    expect(keysOf(rows, [2, 6])).toEqual(['Amber on-track, Blue complete', 'Amber on-track, Blue complete']);
  });
});

test('A letter painted in its own colour is a line of the key, whatever the words beside it', () => {
  const key = keyOf(
    [],
    [
      [],
      ['Ratings used in this paper'],
      ['G', 'Action closed'],
      ['Y', 'As the sponsor wishes'],
      ['A', 'Concern'],
      ['R', 'Deadline missed'],
    ],
    { fills: { A6: '#00B050', A7: '#FFFF00', A8: '#FFC000', A9: '#FF0000' } },
  );
  expect(brief(key)).toBe('G complete, Y unknown, A at-risk, R off-track');
});

test('Letters with nothing but a blank before their words are a key where the line announces one', () => {
  const line = 'BRAG: B complete; R not on plan; A at risk of missing the date; G on plan';
  expect(brief(keyOf([[line]]))).toBe('B complete, R off-track, A at-risk, G on-track');
  expect(keyOf([['Board: A complete list of papers; B on request']])).toEqual([]);
});

test('An empty column may part the labels of an announced key from their words', () => {
  const below = [
    [],
    ['Status key'],
    ['1', null, 'Not started'],
    ['2', null, 'Started'],
    ['3', null, 'Finished'],
  ];
  expect(brief(keyOf([], below))).toBe('1 not-started, 2 on-track, 3 complete');
});

test('A letter that is no colour’s is a line of a key that is announced, where its words are a state', () => {
  const below = [
    [],
    ['Key:'],
    ['C', 'Complete'],
    ['G', 'On track'],
    ['N', 'Not yet started'],
    ['R', 'Overdue'],
  ];
  expect(brief(keyOf([], below))).toBe('C complete, G on-track, N not-started, R off-track');
  const parts = [[], ['Key:'], ['R', 'Overdue'], ['G', 'On track'], ['C', 'Clinical'], ['N', 'Non-clinical']];
  expect(brief(keyOf([], parts))).toBe('R off-track, G on-track');
});
