import { duesOf, lettersOf, planOf } from '../../../support/read-grid';
import { dateCell, type GridValue } from '../../../support/sheet-builder';

const WORK = [
  'Review the retention policy with staff side',
  'Train every appraiser in fair appraisal',
  'Open a hearing loop at each reception desk',
  'Set up a returners scheme for carers',
];
const LEADS = ['Head of People', 'OD Manager', 'Estates Manager', 'Carers Lead'];
const AIMS = [
  'A workforce like our city',
  'Fair progression for all',
  'Services for everyone',
  'Carers stay',
];
const DUE = ['March 2025', 'September 2024', 'December 2023', 'January 2024'];
const DAYS = ['2025-03-31', '2024-09-30', '2023-12-31', '2024-01-31'].map((day) => dateCell(day));
const DONE = [null, null, dateCell('2024-01-12'), dateCell('2024-02-02')];
const TOLD = [
  'Policy redrafted and sent to staff side.',
  'Two cohorts trained; a third is booked.',
  'Loops were fitted in January.',
  'Terms drafted with the carers network.',
];
const FOUND = [
  'Managers are untrained',
  'Two desks have no loop',
  'One leaver in five cares',
  'Gaps persist',
];

type Column = readonly [heading: string, cells: readonly GridValue[]];

const read = (...columns: readonly Column[]) =>
  planOf([
    columns.map(([heading]) => heading),
    ...WORK.map((_, at) => columns.map(([, cells]) => cells[at] ?? null)),
  ]);
const USUAL: readonly Column[] = [
  ['Action', WORK],
  ['Lead', LEADS],
];

const codesOf = ({ findings }: ReturnType<typeof read>): readonly string[] =>
  findings.map(({ code }) => code);

describe('the day it was in fact done', () => {
  it.each([
    'Real end date',
    'True completion',
    'Actual finish',
    'Effective end date',
    'End date (actual)',
    'Finished',
    'Signed off',
    'Met on',
    'Rectified on',
    'Delivered when',
    'Discharged',
  ])('stands under “%s”, and is no second deadline', (heading) => {
    const plan = read(...USUAL, ['End date (planned)', DAYS], [heading, DONE]);
    expect(lettersOf(plan)).toMatchObject({ due: 'C', completed: 'D' });
    expect(plan.actions[3]?.completed?.toString()).toBe('2024-02-02');
  });

  it.each(['End date (planned)', 'Effective date', 'Score (actual)', 'To be met on'])(
    'does not under “%s”',
    (heading) => {
      expect(lettersOf(read(...USUAL, ['Deadline', DAYS], [heading, DONE]))).not.toHaveProperty('completed');
    },
  );
});

describe('a deadline', () => {
  it.each([
    'Target resolution',
    'Expected implementation',
    'Planned sign-off',
    'Now expected',
    'Must finish by',
    'Target for completion',
    'Originally agreed date',
    'Initial target',
    'Activity end',
    'Closing date',
    'Rectify by',
  ])('stands under “%s” over dates', (heading) => {
    const plan = read(...USUAL, [heading, DAYS]);
    expect(duesOf(plan)[1]).toBe('2024-09-30');
    expect(codesOf(plan)).not.toContain('column-unsure');
  });

  it.each(['Initial target', 'Current target'])('does not under “%s” over figures', (heading) => {
    const plan = read(...USUAL, [heading, ['12%', '95%', '30%', '8%']], ['Due', DUE]);
    expect(lettersOf(plan).due).toBe('D');
  });

  it('is what each row was last expected by, where few rows were put off', () => {
    const plan = read(...USUAL, ['Complete by', DUE], ['Now expected', [null, 'December 2024', null, null]]);
    expect(duesOf(plan)).toEqual(['2025-03-31', '2024-12-31', '2023-12-31', '2024-01-31']);
    expect(lettersOf(plan)).not.toHaveProperty('ref');
  });

  it.each(['Reporting frequency', 'Review cycle'])('is none beside one: %s', (heading) => {
    const plan = read(...USUAL, ['Due', DUE], [heading, ['Monthly', 'Quarterly', 'Monthly', 'Annually']]);
    expect(lettersOf(plan)).toEqual({ action: 'A', lead: 'B', due: 'C' });
    expect(codesOf(plan)).not.toContain('column-unread');
  });
});

describe('what is said of how it goes', () => {
  it.each([
    'Observations',
    'Updated management response',
    'Status description',
    'RAG commentary',
    'Status text',
    'Reflections',
    'What has changed',
    'Update since last committee',
    'Impact seen',
    'Outcome achieved',
    'Overall position',
    'Where we are at',
  ])('stands under “%s”', (heading) => {
    expect(lettersOf(read(...USUAL, ['Due', DUE], [heading, TOLD])).progress).toBe('D');
  });

  it.each([
    ['Observation', 'current'],
    ['Weakness found', 'current'],
    ['Issue raised', 'current'],
    ['Outcome to be achieved', 'target'],
    ['Non-conformance', 'current'],
    ['Item to be rectified', 'current'],
    ['Adverse impact identified', 'current'],
    ['Management approach', 'objective'],
  ])('does not under “%s”', (heading, field) => {
    expect(lettersOf(read([heading, FOUND], ...USUAL, ['Due', DUE]))[field]).toBe('A');
  });

  it.each(['% work complete', '% delivered'])(
    'is the status under “%s”, and no table of figures',
    (heading) => {
      const shares = ['40%', '60%', '100%', '20%'];
      expect(lettersOf(read(...USUAL, ['Due', DUE], [heading, shares])).rag).toBe('D');
    },
  );

  it('leaves a status that is described as one to the ratings beneath it', () => {
    const plan = read(...USUAL, ['Due', DUE], ['Status summary', ['Green', 'Amber', 'Green', 'Red']]);
    expect(lettersOf(plan).rag).toBe('D');
  });
});

describe('the actions', () => {
  it.each([
    'Mitigation/Resolution',
    'Controls / mitigations',
    'Proposed solution or mitigation',
    'Remedial measures',
    'Corrective / preventive measure',
    'Actions taken to date and planned',
    'Component',
    'Work description',
  ])('stand under “%s”, and not under the objective or the success measure', (heading) => {
    const plan = read(
      ['Objective', AIMS],
      [heading, WORK],
      ['Success measure', TOLD],
      ['Lead', LEADS],
      ['Due', DUE],
    );
    expect(lettersOf(plan)).toMatchObject({ objective: 'A', action: 'B', target: 'C' });
  });

  it('are asked about where only a measure of success could hold them', () => {
    const plan = read(
      ['Branch', ['North', 'South', 'East', 'West']],
      ['Success measure', WORK],
      ['Lead', LEADS],
      ['Due', DUE],
    );
    expect(lettersOf(plan).action).toBe('B');
    expect(codesOf(plan)).toContain('column-unsure');
  });

  it('leave a component beside them a part of the plan', () => {
    const parts = ['Estates', 'Estates', 'People', 'People'];
    expect(lettersOf(read(['Component', parts], ...USUAL, ['Due', DUE])).section).toBe('A');
  });
});

describe('evidence, references and governance', () => {
  it.each([
    'Evidence key milestone has been achieved',
    'Evidence that action is embedded',
    'Assurance received',
  ])('evidence stands under “%s”', (heading) => {
    const proof = ['Draft policy', 'Training log', 'Photograph', 'Terms of reference'];
    expect(lettersOf(read(...USUAL, ['Due', DUE], [heading, proof])).evidence).toBe('D');
  });

  it.each(['Key milestones', 'Milestone achieved'])('milestones stand under “%s”', (heading) => {
    const steps = WORK.map((work) => `${work} by May 2024`);
    expect(lettersOf(read(...USUAL, ['Due', DUE], [heading, steps])).milestone).toBe('D');
  });

  it.each(['Item Code', 'Objective code', 'Task index'])('references stand under “%s”', (heading) => {
    expect(lettersOf(read([heading, ['EQ-01', 'EQ-02', 'EQ-03', 'EQ-04']], ...USUAL, ['Due', DUE])).ref).toBe(
      'A',
    );
  });

  it.each(['Cost code', 'Postcode'])('none do under “%s”', (heading) => {
    const codes = ['B10 4XX', 'B11 5XX', 'B12 6XX', 'B13 7XX'];
    expect(lettersOf(read([heading, codes], ...USUAL, ['Due', DUE]))).not.toHaveProperty('ref');
  });

  it('where progress is reported is governance, and the update since the committee is progress', () => {
    const plan = read(
      ...USUAL,
      ['Due', DUE],
      ['Where will progress be reported', ['Trust Board', 'EDI Group', 'Trust Board', 'EDI Group']],
      ['Update since last committee', TOLD],
    );
    expect(lettersOf(plan)).toMatchObject({ governance: 'D', progress: 'E' });
  });
});
