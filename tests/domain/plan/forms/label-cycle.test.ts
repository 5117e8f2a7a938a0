import { actionsOf, duesOf, planOf, plansOf } from '../../../support/read-grid';
import { buildSheet, type GridValue } from '../../../support/sheet-builder';

const ACTIONS = [
  ['Repaint the quiet room on every ward', 'Estates Manager', '30 September 2024', 'Complete'],
  ['Teach porters to sign a greeting', 'Head of Learning', '31 December 2024', 'On track'],
  ['Invite three community groups to the open day', 'Engagement Lead', '31 March 2025', 'Not started'],
] as const;
const DUES = ['2024-09-30', '2024-12-31', '2025-03-31'];

type Block = (at: number, ...of: readonly string[]) => readonly (readonly GridValue[])[];

/** A block for each action, a row between them. */
const formOf = (block: Block): readonly (readonly GridValue[])[] => [
  ['Open wards project'],
  [],
  ...ACTIONS.flatMap((of, at) => [...block(at + 1, ...of), []]),
];

const TWO_PAIRS: readonly (readonly [string, Block])[] = [
  [
    'deliverables with a description',
    (at, action, lead, due, status) => [
      ['Deliverable', `D${String(at)}`, 'Owner', lead],
      ['Description', action, 'Due', due],
      ['Acceptance', 'Signed off by the project board', 'Status', status],
    ],
  ],
  [
    'work packages with a scope',
    (at, action, lead, due, status) => [
      ['Work package', `WP${String(at)}`, 'Accountable', lead],
      ['Scope', action, 'Completion date', due],
      ['Success measure', 'Survey score up', 'RAG', status],
    ],
  ],
  [
    'six columns with colons',
    (_, action, lead, due, status) => [
      ['Deliverable:', action, 'Owner:', lead, 'Deadline:', due],
      ['Acceptance criteria:', 'Signed off', 'Status:', status, 'Risk:', 'Low'],
    ],
  ],
  [
    'labels that are no known headings',
    (_, action, lead, due, status) => [
      ['The job', action],
      ['Looked after by', lead],
      ['Needed by', due],
      ['State of play', status],
    ],
  ],
  [
    'numbered labels under a counted title',
    (at, action, lead, due, status) => [
      [`Project ${String(at)} of 3`],
      ['1. Action required', action],
      ['2. Responsible officer', lead],
      ['3. Target date', due],
      ['4. Current status', status],
    ],
  ],
];

describe('a form whose labels come again in each block', () => {
  it.each(TWO_PAIRS)('is read with %s', (_, block) => {
    const plan = planOf(formOf(block));
    expect(plan.layout).toBe('form');
    expect(plan.actions.map(({ action }) => action)).toEqual(ACTIONS.map(([action]) => action));
    expect(plan.actions.map(({ leads }) => leads[0]?.name)).toEqual(ACTIONS.map(([, lead]) => lead));
    expect(duesOf(plan)).toEqual(DUES);
    expect(plan.actions.map(({ stated }) => stated?.text)).toEqual(ACTIONS.map(([, , , status]) => status));
  });

  it('takes the indicator beside the title of a block for its metric', () => {
    const plan = planOf(
      formOf((at, action, lead, due) => [
        [`Action ${String(at)}`, `WDES Metric ${String(at + 2)}`],
        ['What we will do', action],
        ['Who is responsible', lead],
        ['Completion date', due],
      ]),
    );
    expect(actionsOf(plan)).toEqual(ACTIONS.map(([action], at) => `${rowsOf(at)} ${action}`));
    expect(plan.actions.map(({ indicators }) => indicators)).toEqual([['WDES 3'], ['WDES 4'], ['WDES 5']]);
  });

  it('takes the reference beside the title of a block for its own', () => {
    const plan = planOf(
      formOf((at, action, lead, due) => [
        ['Deliverable', `D${String(at)}`, 'Owner', lead],
        ['Description', action, 'Due', due],
      ]),
    );
    expect(plan.actions.map(({ ownRef }) => ownRef)).toEqual(['D1', 'D2', 'D3']);
  });

  it('keeps the action beside the title of a block where no other label has one', () => {
    const plan = planOf(
      formOf((at, action, lead, due) => [
        [`Action ${String(at)}`, action],
        ['Lead', lead],
        ['Deadline', due],
      ]),
    );
    expect(plan.actions.map(({ action }) => action)).toEqual(ACTIONS.map(([action]) => action));
  });

  it('carries a value on over a row without a label', () => {
    const plan = planOf(
      formOf((_, action, lead, due) => [
        ['Scope', action],
        [null, 'and tell the wards about it'],
        ['Accountable', lead],
        ['Completion date', due],
      ]),
    );
    expect(plan.actions[0]?.action).toBe('Repaint the quiet room on every ward and tell the wards about it');
  });

  it('begins at its first label, whatever stands in its title', () => {
    const [title, , ...blocks] = formOf((_, action, lead, due) => [
      ['Action', action],
      ['Lead', lead],
      ['Deadline', due],
    ]);
    const plan = planOf([title ?? [], ['Lead', 'Chief Executive'], [], ...blocks]);
    expect(plan.actions.map(({ leads }) => leads[0]?.name)).toEqual(ACTIONS.map(([, lead]) => lead));
  });
});

function rowsOf(at: number): string {
  const top = 3 + at * 5;
  return `${String(top)}-${String(top + 3)}`;
}

describe('a table with words that come again', () => {
  it('stays a table under themes that take turns', () => {
    const rows = [...ACTIONS, ...ACTIONS].map(([action, lead, due], at) => [
      at % 2 === 0 ? 'Recruitment' : 'Culture',
      `${action} ${String(at)}`,
      lead,
      due,
    ]);
    const plan = planOf([['Theme', 'Action', 'Lead', 'Due date'], ...rows]);
    expect(plan.layout).toBe('table');
    expect(plan.actions).toHaveLength(6);
  });

  it('stays a table whose headings stand again over each action', () => {
    const plan = planOf(
      formOf((at, action, lead, due) => [
        [`Action ${String(at)}`],
        ['Description', 'Owner', 'Due'],
        [action, lead, due],
      ]),
    );
    expect(plan.layout).toBe('table');
    expect(duesOf(plan)).toEqual(DUES);
  });

  it('is no plan where its actions are the same few words again and again, and is told of', () => {
    const rows = Array.from({ length: 9 }, (_, at) => [
      ['Details', 'Review', 'Sign-off'][at % 3],
      'Head of HR',
      `${String(at + 1)} May 2025`,
    ]);
    const { plans, findings } = plansOf([buildSheet([['Action', 'Lead', 'Due date'], ...rows])]);
    expect(plans).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['sheet-unread']);
  });

  it('is a plan where some of its actions come again', () => {
    const rows = Array.from({ length: 9 }, (_, at) => [
      at % 3 === 0 ? 'Review panels' : `Train panel ${String.fromCharCode(65 + at)}`,
      'Head of HR',
      `${String(at + 1)} May 2025`,
    ]);
    expect(planOf([['Action', 'Lead', 'Due date'], ...rows]).actions).toHaveLength(9);
  });
});

describe('a form of few blocks', () => {
  const block = (at: number): readonly (readonly GridValue[])[] => {
    const [action, lead, due, status] = ACTIONS[at] ?? ACTIONS[0];
    return [
      ['Deliverable', `D${String(at + 1)}`, 'Owner', lead],
      ['Description', action, 'Due', due],
      ['Acceptance', 'Signed off by the board', 'Status', status],
    ];
  };

  it.each([1, 2])(
    'is read by the words of its labels where a table would have them for actions: %i',
    (count) => {
      const grid = Array.from({ length: count }, (_, at) => [...block(at), []]).flat();
      const plan = planOf([['Open wards project'], [], ...grid]);
      expect(plan.actions.map(({ action }) => action)).toEqual(
        ACTIONS.slice(0, count).map(([action]) => action),
      );
      expect(duesOf(plan)).toEqual(DUES.slice(0, count));
    },
  );

  it('is not seen in a table whose actions are words that head columns elsewhere', () => {
    const rows = ['Monitoring', 'Communication', 'Training'].map((action, at) => [
      action,
      'Head of HR',
      DUES[at] ?? '',
    ]);
    const plan = planOf([['Action', 'Lead', 'Due date'], ...rows]);
    expect(plan.layout).toBe('table');
    expect(plan.actions).toHaveLength(3);
  });
});
