import { planOf } from '../../../support/read-grid';

const WORK = [
  'Ramp at the rear entrance',
  'Buddies for new overseas nurses',
  'Name badges with pronouns',
  'Prayer room at the annexe',
];
const PEOPLE = ['Head of Estates', 'Director of Nursing', 'Head of HR', 'Estates Manager'];
const DAYS = ['March 2025', '30/06/2025', 'September 2025', 'end of May 2025'];
const STATES = ['On track', 'Delayed', 'Complete', 'Not started'];
const COMMITTEES = ['People Committee', 'Trust Board', 'EDI Steering Group', 'People Committee'];

type Column = readonly [heading: string, cells: readonly (string | null)[]];

function read(...columns: readonly Column[]) {
  const rows = WORK.map((_, at) => columns.map(([, cells]) => cells[at] ?? null));
  const { columnReadings, findings } = planOf([columns.map(([heading]) => heading), ...rows]);
  const unsure = findings.filter(({ code }) => code === 'column-unsure').map(({ raw }) => raw);
  return { fields: columnReadings.map(({ field }) => field), unsure };
}

const ACTIONS: Column = ['Action', WORK];
const LEADS: Column = ['Lead', PEOPLE];
const DUES: Column = ['Due date', DAYS];

describe('a column whose heading does not say what it is is not asked about', () => {
  it.each(['The nitty-gritty', 'Work to move up', 'Stuff'])(
    'where it holds the only texts beside sure leads and dates: %s',
    (heading) => {
      expect(read([heading, WORK], LEADS, DUES)).toEqual({ fields: ['action', 'lead', 'due'], unsure: [] });
    },
  );

  it.each(['Dotty', 'Fettle', 'RAGB (R stalled, A slow, G fine)'])(
    'where it holds nothing but statuses and no other column does: %s',
    (heading) => {
      const { fields, unsure } = read(ACTIONS, LEADS, DUES, [heading, STATES]);
      expect([fields[3], unsure]).toEqual(['rag', []]);
    },
  );

  it('where it holds the only names', () => {
    expect(read(ACTIONS, ['Bearer', PEOPLE], DUES, ['Status', STATES])).toEqual({
      fields: ['action', 'lead', 'due', 'rag'],
      unsure: [],
    });
  });

  it('where it holds the only dates and looks ahead', () => {
    expect(read(ACTIONS, LEADS, ['Hoped for', DAYS], ['Status', STATES])).toEqual({
      fields: ['action', 'lead', 'due', 'rag'],
      unsure: [],
    });
  });

  it.each(['Aim', 'Outcome', 'Measure'])(
    'where no rating hangs on it and its heading can mean it: %s',
    (heading) => {
      expect(read([heading, WORK], ACTIONS, LEADS, DUES).unsure).toEqual([]);
    },
  );

  it('where it holds references before the actions', () => {
    const { fields, unsure } = read(['UID', ['E-01', 'E-02', 'E-03', 'E-04']], ACTIONS, LEADS, DUES);
    expect([fields[0], unsure]).toEqual(['ref', []]);
  });
});

describe('a column whose heading does not say what it is is asked about', () => {
  it('where two columns of texts could be the actions', () => {
    expect(read(['Zonk', WORK], ['Vroo', [...WORK].reverse()], LEADS, DUES).unsure).not.toEqual([]);
  });

  it('where the dates under it may be of a day gone by', () => {
    expect(read(ACTIONS, LEADS, ['Discussion', DAYS], ['Status', STATES]).unsure).toEqual(['Discussion']);
  });

  it('where the headings beside it are as strange', () => {
    expect(read(['Zonk', WORK], ['Quib', PEOPLE], ['Vroo', DAYS], ['Fent', STATES]).unsure).toHaveLength(4);
  });

  it('where only two rows stand under it', () => {
    const short = (cells: readonly string[]) => cells.slice(0, 2);
    expect(read(['Zonk', short(WORK)], ['Lead', short(PEOPLE)], ['Due date', short(DAYS)]).unsure).toEqual([
      'Zonk',
    ]);
  });
});

it.each<Column>([
  ['Path', COMMITTEES],
  ['Tags', ['People Committee; wards', 'Trust Board; all', 'EDI Steering Group', 'People Committee']],
  ['Effort', ['Low', 'High', 'Medium', 'Low']],
])('A column no rating hangs on stays unread where only a guess would speak for it: %s', (heading, cells) => {
  const { fields, unsure } = read(ACTIONS, LEADS, DUES, [heading, cells]);
  expect([fields[3], unsure]).toEqual([null, []]);
});

it('A column of committees under its own heading is read as before', () => {
  expect(read(ACTIONS, LEADS, DUES, ['Reports to', COMMITTEES]).fields[3]).toBe('governance');
});
