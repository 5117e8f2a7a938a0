import { lettersOf, planOf } from '../../../support/read-grid';

const WORK = [
  'Launch career clinics for nurses',
  'Train members of panels',
  'Publish a passport',
  'Set up a network',
];
const LEADS = ['Head of OD', 'Director of People', 'Deputy Chief Nurse', 'EDI Manager'];
const DUE = ['October 2024', 'Q4 2024/25', '31/03/2025', 'May 2025'];

type Column = readonly [heading: string, cells: readonly string[]];

const planWith = (...columns: readonly Column[]) =>
  planOf([
    ['Action', 'Lead', ...columns.map(([heading]) => heading)],
    ...WORK.map((work, at) => [work, LEADS[at] ?? '', ...columns.map(([, cells]) => cells[at] ?? '')]),
  ]);

const FIGURES = ['16% of band 7', '1.25', '35%', '40 members'];
const NOW = ['12% of band 7', '1.42', '28%', 'none'];

describe('An ambition', () => {
  it.each(['Ambition', 'Our ambition', 'Ambition (March 2026)'])(
    'of figures is the target: %s',
    (heading) => {
      const plan = planWith(['By when', DUE], ['Baseline', NOW], [heading, FIGURES]);
      expect(lettersOf(plan)).toMatchObject({ current: 'D', target: 'E' });
    },
  );

  it('in words is the objective', () => {
    const plan = planWith(
      ['By when', DUE],
      ['Success measure', FIGURES],
      [
        'Our ambition',
        ['Fair careers for all', 'Panels that look like us', 'Work that fits', 'Carers who stay'],
      ],
    );
    expect(lettersOf(plan)).toMatchObject({ target: 'D', objective: 'E' });
  });
});

describe('A heading that names two fields', () => {
  it('holds the deadlines alone where nothing but days stands under it', () => {
    const plan = planWith(['Complete/Target', DUE]);
    expect(lettersOf(plan)).not.toHaveProperty('rag');
    expect(lettersOf(plan)).not.toHaveProperty('target');
    expect(lettersOf(plan)).toMatchObject({ due: 'C' });
    expect(plan.actions.map(({ stated }) => stated)).toEqual([null, null, null, null]);
  });

  it('holds both where both stand under it', () => {
    const plan = planWith(['Timescale and measure', DUE.map((due, at) => `${FIGURES[at] ?? ''} by ${due}`)]);
    expect(lettersOf(plan)).toMatchObject({ due: 'C', target: 'C' });
  });
});

describe('Where a heading joins the status to what goes on', () => {
  it.each(['Current Status and Ongoing Actions', 'Status and next steps', 'Ongoing actions and status'])(
    'it is progress: %s',
    (heading) => {
      const told = [
        'No scheme in place at present.',
        'Two cohorts trained so far.',
        'Draft is out.',
        'It met twice.',
      ];
      const plan = planWith(['By when', DUE], [heading, told]);
      expect(lettersOf(plan)).toMatchObject({ progress: 'D' });
      expect(lettersOf(plan)).not.toHaveProperty('rag');
    },
  );
});

it('“Plan ref nos” are references', () => {
  const plan = planWith(['By when', DUE], ['Plan Ref Nos', ['1.1', '1.2', '2.1', '2.2']]);
  expect(lettersOf(plan)).toMatchObject({ ref: 'D' });
});
