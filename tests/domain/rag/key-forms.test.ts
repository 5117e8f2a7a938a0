import { painted, planWith, statesOf } from '../../support/key-in-plan';
import { buildSheet, type GridValue } from '../../support/sheet-builder';

type Grid = readonly (readonly GridValue[])[];

const RED = '#FF0000';
const AMBER = '#FFC000';
const GREEN = '#00B050';
const BLUE = '#0070C0';
const GREY = '#BFBFBF';
const fills = (...colours: readonly string[]): readonly GridValue[] => colours.map((fill) => painted(fill));

/** A key above the plan, the marks of its actions, and what they come to; some keys are in the form of the whole sheet. */
const ABOVE: readonly (readonly [form: string, key: Grid, marks: readonly GridValue[], statuses: string])[] =
  [
    [
      'lines with dashes, five states',
      [
        ['Key'],
        ['Blue – complete and embedded'],
        ['Green – on track'],
        ['Amber – some slippage but recoverable'],
        ['Red – off track'],
        ['Grey – not yet started'],
        [],
      ],
      ['Blue', 'Green', 'Amber', 'Red', 'Grey'],
      'complete on-track at-risk off-track not-started',
    ],
    [
      'letters with equals signs on one line',
      [['R = not delivered, A = delayed, G = delivered, B = closed'], []],
      ['R', 'A', 'G', 'B'],
      'off-track at-risk complete complete',
    ],
    [
      'swatches with dashes beside them, in words of time',
      [
        [painted(BLUE), '- Future actions'],
        [painted('#FFFF00'), '- Current'],
        [painted(RED), '- Overdue'],
        [painted(GREEN), '- Completed'],
        [],
      ],
      fills(BLUE, '#FFFF00', RED, GREEN),
      'not-started on-track off-track complete',
    ],
    [
      'a small table of colour, name and description',
      [
        ['RAG', 'Status', 'Description'],
        ['Red', 'Off track', 'Deadline will be missed'],
        ['Amber', 'At risk', 'Deadline may be missed'],
        ['Green', 'On track', 'No concerns'],
        ['Blue', 'Complete', 'Evidence held'],
        [],
      ],
      ['R', 'A', 'G', 'B'],
      'off-track at-risk on-track complete',
    ],
    [
      'a small table headed colour and meaning',
      [
        ['Colour', 'Meaning'],
        ['Red', 'Action overdue'],
        ['Yellow', 'Action under way'],
        ['Green', 'Action completed'],
        [],
      ],
      ['Red', 'Yellow', 'Green'],
      'off-track on-track complete',
    ],
    [
      'coloured cells with words beside them',
      [
        ['Key'],
        [painted(BLUE), 'Complete'],
        [painted(GREEN), 'On track to complete by the due date'],
        [painted(AMBER), 'Behind but recovery plan in place'],
        [painted(RED), 'Will not be completed by the due date'],
        [],
      ],
      fills(BLUE, GREEN, AMBER, RED),
      'complete on-track at-risk off-track',
    ],
    [
      'words in their colours, side by side',
      [
        [
          painted(BLUE, 'Delivered'),
          painted(GREEN, 'On track to deliver'),
          painted(AMBER, 'Some issues – see narrative'),
          painted(RED, 'Not on track to deliver'),
        ],
        [],
      ],
      fills(BLUE, GREEN, AMBER, RED),
      'complete on-track at-risk off-track',
    ],
    [
      'labels and meanings turn about on lines of one cell',
      [['Key\nRed\nNot on track\nAmber\nIn progress\nGreen\nComplete'], []],
      ['Red', 'Amber', 'Green'],
      'off-track on-track complete',
    ],
    [
      'labels with a colon, meanings on the next line of the cell',
      [['RAG key\nRed:\nno progress\nAmber:\nsome progress, minor delay\nGreen:\ncompleted'], []],
      ['R', 'A', 'G'],
      'off-track at-risk complete',
    ],
    [
      'a meaning broken over two cells',
      [['Red: not started and'], ['already past its date'], ['Amber: started'], ['Green: finished'], []],
      ['R', 'A', 'G'],
      'off-track on-track complete',
    ],
    [
      'eight states',
      [
        ['Status key'],
        ['Blue: completed'],
        ['Dark green: ahead of plan'],
        ['Green: on plan'],
        ['Yellow: minor concerns'],
        ['Orange: slipping'],
        ['Red: stalled'],
        ['Grey: not due to start'],
        ['Black: withdrawn'],
        [],
      ],
      ['Blue', 'Dark green', 'Green', 'Yellow', 'Orange', 'Red', 'Grey', 'Black'],
      'complete on-track on-track at-risk at-risk off-track not-started closed',
    ],
    [
      'six states in a row with meanings beneath',
      [
        ['White', 'Grey', 'Red', 'Amber', 'Green', 'Blue'],
        ['Not due', 'Not started', 'Overdue', 'At risk', 'On target', 'Done'],
        [],
      ],
      ['White', 'Grey', 'Red', 'Amber', 'Green', 'Blue'],
      'not-started not-started off-track at-risk on-track complete',
    ],
    [
      'assurance words',
      [['Green: significant assurance'], ['Amber: partial assurance'], ['Red: no assurance'], []],
      ['Green', 'Amber', 'Red'],
      'on-track at-risk off-track',
    ],
    [
      'levels of confidence in delivery',
      [
        ['Key: R – low confidence of delivery; A – medium confidence; G – high confidence; B – delivered'],
        [],
      ],
      ['R', 'A', 'G', 'B'],
      'off-track at-risk on-track complete',
    ],
    [
      'percent bands after the colours',
      [
        ['Red: 0-25% complete'],
        ['Amber: 26-75% complete'],
        ['Green: over 75% complete'],
        ['Blue: 100% complete'],
        [],
      ],
      ['Red', 'Amber', 'Green', 'Blue'],
      'off-track at-risk on-track complete',
    ],
    [
      'percent bands before the colours',
      [['Up to 25% complete = Red; 26% to 75% = Amber; over 75% = Green'], []],
      ['Red', 'Amber', 'Green'],
      'off-track at-risk on-track',
    ],
    [
      'half and full circles',
      [['Key'], ['○ not started'], ['◑ in progress'], ['● complete'], []],
      ['○', '◑', '●'],
      'not-started on-track complete',
    ],
    [
      'codes of two letters',
      [['Key: NS = not started; IP = in progress; C = complete; OD = overdue'], []],
      ['NS', 'IP', 'C', 'OD'],
      'not-started on-track complete off-track',
    ],
    [
      'codes of two letters in a small table',
      [
        ['Status key'],
        ['NS', 'Not started'],
        ['IP', 'In progress'],
        ['CO', 'Complete'],
        ['OD', 'Overdue'],
        [],
      ],
      ['NS', 'IP', 'CO', 'OD'],
      'not-started on-track complete off-track',
    ],
    [
      'a sentence',
      [
        [
          'Actions are rated red where they are overdue, amber where they are at risk of missing the deadline and green where they are on track.',
        ],
        [],
      ],
      ['Red', 'Amber', 'Green'],
      'off-track at-risk on-track',
    ],
    [
      'letter in brackets after the word',
      [
        ['Red (R)', 'Significantly behind schedule'],
        ['Amber (A)', 'Slightly behind schedule'],
        ['Green (G)', 'On schedule'],
        [],
      ],
      ['R', 'A', 'G'],
      'off-track at-risk on-track',
    ],
    [
      'amber on track, green complete',
      [['G = Complete'], ['A = On track'], ['R = Off track'], ['B = Complete and evidence seen'], []],
      ['G', 'A', 'R', 'B'],
      'complete on-track off-track complete',
    ],
    [
      'blue not begun',
      [['Legend: Blue – yet to begin | Red – delayed | Green – in progress'], []],
      ['B', 'R', 'G'],
      'not-started off-track on-track',
    ],
    [
      'numbers',
      [
        ['Progress key'],
        ['1', 'Not started'],
        ['2', 'Started'],
        ['3', 'Nearly complete'],
        ['4', 'Complete'],
        [],
      ],
      [1, 2, 3, 4],
      'not-started on-track on-track complete',
    ],
    [
      'pictures',
      [['✅ done   🔄 in progress   ⏸ on hold   ❌ missed'], []],
      ['✅', '🔄', '❌'],
      'complete on-track off-track',
    ],
  ];

describe('a key above the plan', () => {
  it.each(ABOVE)('in %s', (_, above, marks, statuses) => {
    expect(statesOf(planWith(marks, { above })).statuses.join(' ')).toBe(statuses);
  });
});

it('a key is told without the dash that stands before each meaning', () => {
  const above = [[painted(RED), '– Late'], [painted(AMBER), '- Under way'], [painted(GREEN), '-Done'], []];
  const { key } = statesOf(planWith(fills(RED, GREEN), { above }));
  expect(key.map(({ meaning }) => meaning)).toEqual(['Late', 'Under way', 'Done']);
});

it.each([
  ['Current staff in post', 'unknown'],
  ['Current and on track', 'on-track'],
  ['Currently at risk', 'at-risk'],
  ['Future of the service at risk', 'at-risk'],
])('a longer line of a key is no word of time alone: %s', (meaning, status) => {
  const above = [[painted(BLUE), meaning], [painted(RED), 'Late'], [painted(GREEN), 'Done'], []];
  const { key } = statesOf(planWith(fills(RED, GREEN), { above }));
  expect(key[0]).toMatchObject({ meaning, status });
});

describe('a key elsewhere', () => {
  const LINES: Grid = [['Green: complete'], ['Amber: on track'], ['Red: not started']];
  const MARKS = ['G', 'A', 'R'];
  const STATUSES = ['complete', 'on-track', 'not-started'];

  it('stands under the table', () => {
    expect(statesOf(planWith(MARKS, { below: [[], ...LINES] })).statuses).toEqual(STATUSES);
  });

  it('stands in the last row, in one cell', () => {
    const below = [['RAG KEY: Red – not started; Amber – on track; Green – complete']];
    expect(statesOf(planWith(MARKS, { below })).statuses).toEqual(STATUSES);
  });

  it('stands in the last row, a cell an entry', () => {
    const below = [['Red – not started', 'Amber – on track', 'Green – complete']];
    expect(statesOf(planWith(MARKS, { below })).statuses).toEqual(STATUSES);
  });

  it('stands on a sheet of its own', () => {
    const key = buildSheet([['RAG key'], ...LINES], { name: 'Key' });
    expect(statesOf(planWith(MARKS), key).statuses).toEqual(STATUSES);
  });

  it('stands as a painted table on a sheet of its own', () => {
    const key = buildSheet(
      [
        ['Colour', 'What it means'],
        [painted(GREEN), 'Complete'],
        [painted(AMBER), 'On track'],
        [painted(RED), 'Not started'],
      ],
      { name: 'Guidance' },
    );
    expect(statesOf(planWith(fills(GREEN, AMBER, RED)), key).statuses).toEqual(STATUSES);
  });

  it('stands in the heading of the column', () => {
    const heading = 'RAG\n(Red = not started, Amber = on track, Green = complete)';
    expect(statesOf(planWith(MARKS, { heading })).statuses).toEqual(STATUSES);
  });

  it('stands beside the table', () => {
    const sheet = buildSheet([
      ['Action', 'Lead', 'Due date', 'RAG', null, 'Key'],
      [
        'Train every interview panel in fair scoring',
        'Head of HR',
        'May 2024',
        'G',
        null,
        painted(GREEN),
        'Complete',
      ],
      [
        'Publish the pay gap report each spring',
        'Head of HR',
        'May 2024',
        'A',
        null,
        painted(AMBER),
        'On track',
      ],
      [
        'Set up reciprocal mentoring for managers',
        'Head of HR',
        'May 2024',
        'R',
        null,
        painted(RED),
        'Not started',
      ],
    ]);
    expect(statesOf(sheet).statuses).toEqual(STATUSES);
  });
});

describe('a status the key does not have', () => {
  const above: Grid = [['Green: complete'], ['Amber: on track'], ['Red: off track'], []];

  it.each([
    ['Not started', 'not-started'],
    ['Delayed', 'off-track'],
    ['Withdrawn', 'closed'],
    ['Completed early', 'complete'],
    ['In progress – slight delay', 'at-risk'],
    ['Purple', 'unknown'],
    ['Parked', 'at-risk'],
  ])('is understood by its words: %s is %s', (mark, status) => {
    expect(statesOf(planWith(['G', mark], { above })).statuses).toEqual(['complete', status]);
  });

  it('is reported', () => {
    const { codes } = statesOf(planWith(['G', 'Delayed', 'Purple', painted(GREY)], { above }));
    expect(codes.map((each) => each.length > 0)).toEqual([false, true, true, true]);
  });
});
