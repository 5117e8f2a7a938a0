import { actionsOf, lettersOf, planOf, plansOf } from '../../../support/read-grid';
import { buildSheet, type GridValue } from '../../../support/sheet-builder';

const TOPICS = [
  'A calmer waiting room at both sites',
  'Fair shifts over the holidays',
  'Names said right by all',
];
const LEADS = ['Head of HR', 'EDI Lead', 'Director of People'];
const DUES = ['March 2025', 'May 2025', 'June 2025'];

function table(head: readonly string[], columns: readonly (readonly GridValue[])[]) {
  return [head, ...TOPICS.map((_, row) => columns.map((column) => column[row]))];
}

describe('actions without a heading that says so', () => {
  it.each(['Zonk', '', 'Priority action', 'Improvement required', 'Our promise', 'Requirement', 'Measures'])(
    'are the prose under “%s” beside leads and deadlines',
    (heading) => {
      const plan = planOf(
        table([heading, 'Who', 'When', 'Cost'], [TOPICS, LEADS, DUES, ['£200', '£1,500', 'nil']]),
      );
      expect(actionsOf(plan)).toEqual(TOPICS.map((text, at) => `${String(at + 2)} ${text}`));
      expect(lettersOf(plan)).toMatchObject({ action: 'A', lead: 'B', due: 'C' });
    },
  );

  it('are asked about', () => {
    const plan = planOf(table(['Zonk', 'Vroo', 'Who', 'By when'], [TOPICS, TOPICS, LEADS, DUES]));
    expect(plan.findings.map(({ code }) => code)).toContain('column-unsure');
  });

  it.each(['What we are doing here', 'What we intend to do', 'What the council will do'])(
    'stand under “%s”',
    (heading) => {
      const plan = planOf(table(['By when', heading, 'Lead'], [DUES, TOPICS, LEADS]));
      expect(lettersOf(plan)).toEqual({ due: 'A', action: 'B', lead: 'C' });
    },
  );

  it('are the sentences where another heading for them stands over labels', () => {
    const plan = planOf(
      table(
        ['Intervention', 'Local step', 'Lead', 'Due date'],
        [['Rotas', 'Rooms', 'Names'], TOPICS, LEADS, DUES],
      ),
    );
    expect(lettersOf(plan)).toMatchObject({ action: 'B', lead: 'C', due: 'D' });
  });
});

describe('an assessment of impact', () => {
  const found = (mitigation: string) => [
    ['Harm found', 'Who is affected', mitigation, 'Officer', 'Timescale'],
    ['Longer bus journeys', 'Disabled people', 'Free minibus from the station', 'Fleet Manager', 'May 2025'],
    ['Evening classes end', 'Women', 'Two evening courses by video', 'Head of Learning', 'June 2025'],
    ['Forms are long', 'Carers', 'One page form in plain words', 'Head of Learning', 'July 2025'],
  ];

  it.each([['Mitigation'], ['Mitigation(s)'], ['Proposed mitigations'], ['Remedy'], ['Mitigation required']])(
    'has its actions under “%s”, and is not sure of it',
    (heading) => {
      const plan = planOf(found(heading));
      expect(lettersOf(plan)['action']).toBe('C');
      expect(plan.columnReadings[2]?.sureness).not.toBe('sure');
    },
  );

  it('has them under their own heading where there is one beside the mitigation', () => {
    const [head = [], ...rows] = found('Mitigation');
    const plan = planOf([
      [...head, 'Action'],
      ...rows.map((row, at) => [...row, `Publish part ${String(at + 1)} of the travel plan`]),
    ]);
    expect(lettersOf(plan)['action']).toBe('F');
  });
});

describe('a table that is no plan', () => {
  const no = (head: readonly string[], columns: readonly (readonly GridValue[])[]) => {
    const { plans } = plansOf([buildSheet(table(head, columns))]);
    expect(plans).toEqual([]);
  };

  it('has answers where the actions would be', () => {
    no(
      ['Question', 'Lead', 'Due', 'Action needed?'],
      [['Q1', 'Q2', 'Q3'], LEADS, DUES, ['Yes', 'No', 'Yes']],
    );
  });

  it('counts actions by their status', () => {
    no(
      ['Status', 'Actions'],
      [
        ['Not started', 'In progress', 'Complete'],
        [2, 5, 3],
      ],
    );
  });

  it('gives results of each year beside a description', () => {
    const results = [['1', '2', '3'], TOPICS, ['14%', '1.4', '1.7'], ['15%', '1.5', '1.4']];
    no(['Indicator', 'Description', '2022', '2023'], results);
    no(
      ['Indicator', 'Description', '2022', '2023', 'Direction'],
      [...results, ['Better', 'Worse', 'Better']],
    );
  });

  it('gives figures of each quarter beside the name of a KPI', () => {
    no(
      ['KPI', 'Lead', 'Baseline', 'Target', 'Q1', 'Q2', 'RAG'],
      [
        ['Staff at 8a and above', 'Declaration rate', 'Women in the top quartile'],
        LEADS,
        ['11.2', '4.4', '58'],
        ['15', '7', '62'],
        ['11.4', '4.6', '58'],
        ['12', '5', '58'],
        ['A', 'G', 'R'],
      ],
    );
  });

  it('lists the sheets of a workbook', () => {
    no(
      ['Tab', 'What is in it', 'Owner', 'Updated'],
      [['Race', 'Pay', 'Risks'], ['Race plan', 'Gender pay', 'Risk register extract'], LEADS, DUES],
    );
  });
});

describe('a row of data', () => {
  it('is no headings because its words are known: a standard, a plan, a role and a month', () => {
    const { plans } = plansOf([
      buildSheet([
        ['WDES', 'Pay plan', 'Head of Estates', 'May 2024'],
        ['WRES', 'Race plan', 'Head of HR', 'June 2024'],
        ['Pay', 'Gender pay', 'EDI Lead', 'July 2024'],
      ]),
    ]);
    expect(plans).toEqual([]);
  });
});

describe('two plans on one sheet with other headings', () => {
  it('are read each by its own', () => {
    const { plans } = plansOf([
      buildSheet([
        ...table(['Action', 'Lead', 'Due date'], [TOPICS, LEADS, DUES]),
        [],
        ...table(
          ['Deadline', 'Area', 'Zonk', 'Lead officer (title)', 'Traffic light'],
          [DUES, ['Site', 'Site', 'Staff'], TOPICS, LEADS, ['Green', 'Red', 'Amber']],
        ),
      ]),
    ]);
    expect(plans.map(lettersOf)).toEqual([
      { action: 'A', lead: 'B', due: 'C' },
      { section: 'B', action: 'C', due: 'A', lead: 'D', rag: 'E' },
    ]);
  });
});

describe('columns beside the plan', () => {
  it('of a key, with a status word at its head, are not part of it', () => {
    const key = ['Under way', 'Not started', 'Stopped'];
    const plan = planOf(
      table(
        ['Action', 'Lead', 'Due date', 'Rating', '', '', 'Achieved'],
        [TOPICS, LEADS, DUES, [], [], [], key],
      ),
    );
    expect(lettersOf(plan)).toEqual({ action: 'A', lead: 'B', due: 'C', rag: 'D' });
    expect(plan.lastColumn).toBe(4);
  });

  const extra = (heading: string, values: readonly GridValue[]) =>
    lettersOf(planOf(table(['Action', 'Lead', 'Due date', heading], [TOPICS, LEADS, DUES, values])));

  it.each(['Births affected', 'People reached'])('figures under “%s” are no references', (heading) => {
    expect(extra(heading, [120, 64, 31])).toEqual({ action: 'A', lead: 'B', due: 'C' });
  });

  it('minute numbers are references, not dates', () => {
    expect(extra('Minute', ['24/11', '24/12', '24/14'])).toEqual({
      action: 'A',
      lead: 'B',
      due: 'C',
      ref: 'D',
    });
  });

  it.each(['Report issued', 'Date raised', 'Meeting date', 'Last reported'])(
    '“%s” is another date',
    (heading) => {
      expect(extra(heading, DUES)).toEqual({ action: 'A', lead: 'B', due: 'C' });
    },
  );

  it.each([
    'Position at May 2024',
    'Where are we?',
    'Highlights since last month',
    'Achieved to date',
    'Notes',
  ])('“%s” is progress', (heading) => {
    expect(extra(heading, ['Two rooms painted so far', 'Rota sent out', 'Not begun yet'])).toMatchObject({
      progress: 'D',
    });
  });

  it('every quarterly update is progress', () => {
    const plan = planOf(
      table(
        ['Action', 'Lead', 'Due date', 'Q1 update (Apr-Jun)', 'Q2 update (Jul-Sep)', 'Q3 update (Oct-Dec)'],
        [
          TOPICS,
          LEADS,
          DUES,
          ['Rota sent out', 'Two rooms painted', ''],
          ['Rota tried at one site', '', 'Begun'],
          ['', 'All done', ''],
        ],
      ),
    );
    expect(lettersOf(plan)).toMatchObject({ progress: 'D E F', due: 'C' });
  });
});
