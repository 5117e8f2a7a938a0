import { planOf } from '../../../support/read-grid';
import { dateCell, type GridValue } from '../../../support/sheet-builder';

type Grid = readonly (readonly GridValue[])[];

const sectionsOf = (grid: Grid) =>
  planOf(grid).actions.map(({ section, action }) => [...section, action].join(' > '));

interface Task {
  readonly name: string;
  readonly lead: string | null;
  readonly start: string;
  readonly end: string;
}

const task = (name: string, lead: string | null, start: string, end: string): Task => ({
  name,
  lead,
  start,
  end,
});
const BUILDINGS = task('Buildings', null, '2024-01-08', '2024-09-30');
const DOOR = task('Widen the door to the clinic', 'Estates Manager', '2024-02-05', '2024-09-30');
const LIFT = task('Mend the lift for visitors', 'Facilities Lead', '2024-01-08', '2024-06-28');
const BOOKING = task('Booking', null, '2024-02-12', '2025-01-31');
const FILM = task('Film for the waiting room', 'Communications Lead', '2024-03-04', '2025-01-31');
const FORM = task('Booking form in plain words', 'Access Manager', '2024-02-12', '2024-12-20');
const TASKS = [BUILDINGS, DOOR, LIFT, BOOKING, FILM, FORM];
const LEVELS = ['1', '2', '2', '1', '2', '2'];
const NUMBERS = ['1', '1.1', '1.2', '2', '2.1', '2.2'];
const WANTED = [
  'Buildings > Widen the door to the clinic',
  'Buildings > Mend the lift for visitors',
  'Booking > Film for the waiting room',
  'Booking > Booking form in plain words',
];

const MONTHS = ['January', 'February', 'March', 'June', 'September', 'December'];
const inWords = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS.find((one) => '01 02 03 06 09 12'.split(' ')[MONTHS.indexOf(one)] === month) ?? '';
  return `${date} ${name} ${year} 08:00`;
};

describe('a row of a scheduling tool over its tasks is their section', () => {
  it('where every row has a running number of its own', () => {
    const head = ['ID', 'Task Name', 'Duration', 'Start', 'Finish', 'Outline Level', 'Resource Names'];
    const rows = TASKS.map(({ name, lead, start, end }, at) => [
      String(at + 1),
      name,
      '60 days',
      dateCell(start),
      dateCell(end),
      LEVELS[at] ?? '',
      lead,
    ]);
    expect(sectionsOf([head, ...rows])).toEqual(WANTED);
  });

  it('where its days are words and no column tells its level', () => {
    const head = ['ID', 'Task Name', 'Duration', 'Start', 'Finish', 'Resource Names', '% Complete'];
    const rows = TASKS.map(({ name, lead, start, end }, at) => [
      String(at + 1),
      name,
      '60 days',
      inWords(start),
      inWords(end),
      lead,
      '30%',
    ]);
    expect(sectionsOf([head, ...rows])).toEqual(WANTED);
  });

  it('where its own number stands in another column than its running one', () => {
    const head = ['ID', 'WBS', 'Task Name', 'Finish', 'Resource Names', '% Complete'];
    const rows = TASKS.map(({ name, lead, end }, at) => [
      String(at + 1),
      NUMBERS[at] ?? '',
      name,
      dateCell(end),
      lead,
      '30%',
    ]);
    expect(sectionsOf([head, ...rows])).toEqual(WANTED);
  });

  it('where blanks before the names of its tasks put them further in', () => {
    const head = ['Task Name', 'Start', 'Finish', 'Resource Names', '% Complete'];
    const rows = TASKS.map(({ name, lead, start, end }, at) => [
      LEVELS[at] === '2' ? `    ${name}` : name,
      dateCell(lead === null ? '2024-01-01' : start),
      dateCell(end),
      lead,
      '30%',
    ]);
    expect(sectionsOf([head, ...rows])).toEqual(WANTED);
  });

  it('where it has its own number in its name and no lead', () => {
    const head = ['Task Name', 'Assigned To', 'Start', 'Finish', 'Duration', 'Status'];
    const rows = TASKS.map(({ name, lead, start, end }) => [
      lead === null ? `${name === 'Buildings' ? '1' : '2'}. ${name}` : name,
      lead,
      dateCell(start),
      dateCell(end),
      '60d',
      lead === null ? null : 'In progress',
    ]);
    expect(sectionsOf([head, ...rows])[0]).toBe('1. Buildings > Widen the door to the clinic');
    expect(sectionsOf([head, ...rows])[3]).toBe('2. Booking > Booking form in plain words');
  });

  it.each([
    ['the latest day of its tasks', true],
    ['no day', false],
  ])('where it has a name, a share and %s', (_, isDated) => {
    const head = ['Task Name', 'Assigned To', 'Finish', 'Duration', '% Complete', 'Status'];
    const rows = TASKS.map(({ name, lead, end }) => [
      name,
      lead,
      lead === null && !isDated ? null : dateCell(end),
      '60d',
      '30%',
      lead === null ? null : 'In progress',
    ]);
    expect(sectionsOf([head, ...rows])).toEqual(WANTED);
  });

  it('where a column calls it what tasks are part of', () => {
    const head = ['Key', 'Issue Type', 'Summary', 'Assignee', 'Due date', 'Status'];
    const rows = TASKS.map(({ name, lead, end }, at) => [
      `ACC-${String(at + 1)}`,
      lead === null ? 'Epic' : 'Task',
      name,
      lead,
      lead === null ? null : dateCell(end),
      'In progress',
    ]);
    expect(sectionsOf([head, ...rows])).toEqual(WANTED);
  });

  it('once, where its tasks name it as well', () => {
    const head = ['Name', 'Assignee', 'Start Date', 'Due Date', 'Parent task'];
    const rows = TASKS.map(({ name, lead, start, end }, at) => [
      name,
      lead,
      dateCell(start),
      dateCell(end),
      lead === null ? null : at < 3 ? 'Buildings' : 'Booking',
    ]);
    expect(sectionsOf([head, ...rows])).toEqual(WANTED);
  });

  it('inside the one above it, and no section of a later row as high as itself', () => {
    const head = ['Name', 'Outline Level', 'Start', 'Finish', 'Resource Names'];
    const grid: Grid = [
      head,
      ['Access plan', '1', dateCell('2024-01-08'), dateCell('2025-03-31'), null],
      ['Buildings', '2', dateCell('2024-01-08'), dateCell('2024-09-30'), null],
      [
        'Widen the door to the clinic',
        '3',
        dateCell('2024-02-05'),
        dateCell('2024-09-30'),
        'Estates Manager',
      ],
      ['Mend the lift for visitors', '3', dateCell('2024-01-08'), dateCell('2024-06-28'), 'Facilities Lead'],
      ['Report to the board', '2', dateCell('2025-03-01'), dateCell('2025-03-31'), 'Access Manager'],
    ];
    expect(sectionsOf(grid)).toEqual([
      'Access plan > Buildings > Widen the door to the clinic',
      'Access plan > Buildings > Mend the lift for visitors',
      'Access plan > Report to the board',
    ]);
  });
});

describe('a row without a lead stays an action', () => {
  it('where its type is one kind of work among others', () => {
    const head = ['Type', 'Action', 'Lead', 'Deadline', 'Status'];
    const grid: Grid = [
      head,
      ['Project', 'Widen the door to the clinic', null, 'March 2025', 'In progress'],
      ['Training', 'Train the front desk', 'Access Manager', 'June 2025', 'In progress'],
      ['Policy', 'Review the visitor policy', 'Facilities Lead', 'July 2025', 'In progress'],
      ['Training', 'Train the porters', 'Facilities Lead', 'May 2025', 'In progress'],
    ];
    expect(planOf(grid).actions).toHaveLength(4);
  });

  it('where the tasks below it are part of another', () => {
    const head = ['Key', 'Issue Type', 'Summary', 'Assignee', 'Due date', 'Parent'];
    const grid: Grid = [
      head,
      ['ACC-1', 'Epic', 'Buildings', null, null, null],
      ['ACC-2', 'Epic', 'Booking', null, null, null],
      ['ACC-3', 'Task', 'Widen the door to the clinic', 'Estates Manager', 'March 2025', 'ACC-1'],
      ['ACC-4', 'Task', 'Mend the lift for visitors', 'Facilities Lead', 'June 2025', 'ACC-1'],
      ['ACC-5', 'Task', 'Film for the waiting room', 'Communications Lead', 'May 2025', 'ACC-2'],
    ];
    expect(sectionsOf(grid).some((line) => line.startsWith('Booking >'))).toBe(false);
  });

  it('where one name alone has a blank too many before it', () => {
    const head = ['Action', 'Lead', 'Deadline', 'Status'];
    const grid: Grid = [
      head,
      ['Benches on the way to the clinic', null, 'March 2025', 'Green'],
      ['   Widen the door to the clinic', 'Estates Manager', 'March 2025', 'Green'],
      ['Mend the lift for visitors', 'Facilities Lead', 'June 2025', 'Amber'],
      ['Film for the waiting room', 'Communications Lead', 'May 2025', 'Green'],
    ];
    expect(planOf(grid).actions).toHaveLength(4);
  });

  it('where it is due before the last of those below', () => {
    const head = ['Task Name', 'Assigned To', 'Finish', 'Status'];
    const grid: Grid = [
      head,
      ['Benches', null, dateCell('2024-05-01'), 'In progress'],
      [DOOR.name, DOOR.lead, dateCell(DOOR.end), 'In progress'],
      [LIFT.name, LIFT.lead, dateCell(LIFT.end), 'In progress'],
      ['Handrails', null, dateCell('2024-06-01'), 'In progress'],
      [FILM.name, FILM.lead, dateCell(FILM.end), 'In progress'],
      [FORM.name, FORM.lead, dateCell(FORM.end), 'In progress'],
    ];
    expect(planOf(grid).actions).toHaveLength(6);
  });
});
