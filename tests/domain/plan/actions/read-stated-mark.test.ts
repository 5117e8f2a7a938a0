import { planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const OTHERS: readonly (readonly GridValue[])[] = [
  [
    'Repaint the quiet room on every ward',
    'Estates Manager',
    'June 2025',
    'Amber',
    'Paint chosen with the staff',
  ],
  [
    'Teach porters to sign a greeting',
    'Head of Facilities',
    'July 2025',
    'Green',
    'First lesson held in May',
  ],
  ['Hold a supper for night staff', 'Chaplain', 'May 2025', 'Blue', 'Held, and liked'],
];

const statedIn = (grid: readonly (readonly GridValue[])[]) => planOf(grid).actions[0]?.stated?.text ?? null;

describe('what a plan states of an action', () => {
  const withStatus = (status: GridValue, comment: GridValue) =>
    statedIn([
      ['Action', 'Lead', 'Deadline', 'BRAG', 'Comments'],
      ['Invite community groups to the open day', 'EDI Lead', 'May 2025', status, comment],
      ...OTHERS,
    ]);

  it.each(['Scoping', 'Planning', 'In progress', 'Complete', 'Not started', '50%'])(
    'is nothing where its status is blank and its comment is “%s”',
    (comment) => expect(withStatus(null, comment)).toBeNull(),
  );

  it('is its status, whatever the comment', () => {
    expect(withStatus('Green', 'Scoping')).toBe('Green');
  });

  it('is its progress where that is one word of status and the plan has no column for statuses', () => {
    const grid = [
      ['Action', 'Lead', 'Deadline', 'Progress'],
      ['Invite community groups to the open day', 'EDI Lead', 'May 2025', 'Not started'],
      ...OTHERS.map(([action, lead, due, , comment]) => [action, lead, due, comment]),
    ];
    expect(statedIn(grid)).toBe('Not started');
  });

  it('is its progress too where the column for statuses was never filled in', () => {
    const grid = [
      ['Action', 'Lead', 'Deadline', 'RAG', 'Progress'],
      ['Invite community groups to the open day', 'EDI Lead', 'May 2025', null, 'Not started'],
      ...OTHERS.map(([action, lead, due, , comment]) => [action, lead, due, null, comment]),
    ];
    expect(statedIn(grid)).toBe('Not started');
  });
});

describe('a deadline with a word of the end in it', () => {
  const withDue = (due: string) =>
    statedIn([
      ['Action', 'Lead', 'Timescale'],
      ['Invite community groups to the open day', 'EDI Lead', due],
      ...OTHERS.map((cells) => cells.slice(0, 3)),
    ]);

  it.each([
    'Complete by May 2025',
    'Completed by March 2025',
    'Achieved within six months',
    'Delivered each May',
  ])('states nothing: %s', (due) => expect(withDue(due)).toBeNull());

  it.each(['Completed', 'Completed March 2025', 'Complete – May 2025'])('states the end: %s', (due) => {
    expect(withDue(due)).toBe(due);
  });
});

describe('a percentage where progress is told', () => {
  const withHeading = (heading: string, progress: string) =>
    statedIn([
      ['Action', 'Lead', 'Deadline', heading],
      ['Invite community groups to the open day', 'EDI Lead', 'May 2025', progress],
      ...OTHERS.map(([action, lead, due, , comment]) => [action, lead, due, comment]),
    ]);

  it.each(['Progress', 'Progress update', 'Progress against measures', 'Update'])(
    'is how much is done under “%s”',
    (heading) => expect(withHeading(heading, '40%')).toBe('40%'),
  );

  it.each(['Position at March 2024', 'Current position', 'Latest position'])(
    'is the figure to be changed under “%s”, and no status',
    (heading) => expect(withHeading(heading, '92.4%')).toBeNull(),
  );

  it('leaves a state a state there', () => {
    expect(withHeading('Position at March 2024', 'Not started')).toBe('Not started');
  });
});

describe('a percentage beside an action that is to change a rate', () => {
  const statedBeside = (action: string, heading: string, more: readonly [string, string] | null = null) =>
    statedIn([
      ['Action', 'Lead', 'Deadline', ...(more ? [more[0]] : []), heading],
      [action, 'EDI Lead', 'May 2025', ...(more ? [more[1]] : []), '58%'],
      ...OTHERS.map(([one, lead, due, , comment]) => [
        one,
        lead,
        due,
        ...(more ? ['Done in good time'] : []),
        comment,
      ]),
    ]);
  const PLAIN = 'Invite community groups to the open day';

  it.each([
    'Raise the declaration of disability among porters',
    'Increase the proportion of night staff with an appraisal',
    'Reach a response rate of half of all wards',
    'Lift uptake of the mentoring scheme to 70%',
    'Cut turnover of newly qualified staff',
    'Bring mandatory training compliance up to the standard',
  ])('is the rate reached: %s', (action) => expect(statedBeside(action, 'Progress')).toBeNull());

  it.each([
    ['Target', '75% by March 2025'],
    ['Success measure', 'The percentage of wards with a quiet room rises'],
    ['KPI', '30 per cent of posts'],
  ] as const)('is so by its “%s” alone', (...more) => {
    expect(statedBeside(PLAIN, 'Progress', more)).toBeNull();
  });

  it.each(['% complete', 'Percentage completed', 'Progress (% complete)', '% done'])(
    'is the share done all the same under “%s”',
    (heading) => expect(statedBeside('Raise the declaration of disability to 75%', heading)).toBe('58%'),
  );

  it.each([
    PLAIN,
    'Separate the moderate from the urgent requests',
    'Judge each ward on how welcoming it is',
  ])('is the share done beside another action: %s', (action) =>
    expect(statedBeside(action, 'Progress')).toBe('58%'),
  );

  it('leaves a state a state there', () => {
    const grid = [
      ['Action', 'Lead', 'Deadline', 'Progress'],
      ['Raise declaration rates to 75%', 'EDI Lead', 'May 2025', 'Complete'],
      ...OTHERS.map(([action, lead, due, , comment]) => [action, lead, due, comment]),
    ];
    expect(statedIn(grid)).toBe('Complete');
  });
});
