import { actionsOf, planOf } from '../../../support/read-grid';
import { dateCell, type GridValue } from '../../../support/sheet-builder';

const sectionsOf = (grid: readonly GridValue[][]) =>
  planOf(grid).actions.map(({ section, action }) => [...section, action].join(' > '));

describe('a row without a lead over the tasks of an outline', () => {
  const HEAD = ['Task', 'Owner', 'Status', 'Start', 'End'];
  const task = (name: string, owner: string | null, start: string, end: string): GridValue[] => [
    name,
    owner,
    'In progress',
    dateCell(start),
    dateCell(end),
  ];
  const DOOR = task('Widen the door to the clinic', 'Estates Manager', '2024-02-05', '2024-09-30');
  const LIFT = task('Mend the lift', 'Facilities Lead', '2024-01-08', '2024-06-28');
  const FILM = task('Film for the waiting room', 'Communications Lead', '2024-03-04', '2025-01-31');
  const FORM = task('Booking form in plain words', 'Access Manager', '2024-02-12', '2024-12-20');

  it('is their heading where it lasts exactly as long as they do', () => {
    const grid = [
      HEAD,
      task('Buildings', null, '2024-01-08', '2024-09-30'),
      DOOR,
      LIFT,
      task('Booking', null, '2024-02-12', '2025-01-31'),
      FILM,
      FORM,
    ];
    expect(sectionsOf(grid)).toEqual([
      'Buildings > Widen the door to the clinic',
      'Buildings > Mend the lift',
      'Booking > Film for the waiting room',
      'Booking > Booking form in plain words',
    ]);
  });

  it('is an action that lacks its lead where it lasts longer or shorter', () => {
    const grid = [
      HEAD,
      task('Benches on the way to the clinic', null, '2024-01-08', '2024-08-30'),
      DOOR,
      LIFT,
      FORM,
    ];
    expect(planOf(grid).actions).toHaveLength(4);
  });

  it('is an action where it only lasts as long as the next one does', () => {
    const grid = [HEAD, task('Benches', null, '2024-02-05', '2024-09-30'), DOOR, LIFT, FILM, FORM];
    expect(planOf(grid).actions).toHaveLength(5);
  });
});

describe('a row with a name, a status and nothing else', () => {
  const HEAD = ['Activity', 'Lead', 'Due date', 'RAG', 'Comments'];
  const DOOR = ['Widen the door to the clinic', 'Estates Manager', 'March 2025', 'Green', 'Ordered'];
  const LIFT = ['Mend the lift', 'Facilities Lead', 'June 2025', 'Amber', 'Waiting for parts'];
  const FILM = ['Film for the waiting room', 'Communications Lead', 'May 2025', 'Green', 'Script'];

  it('heads the rows below where every row without a lead is such and the first stands above all', () => {
    const grid = [
      HEAD,
      ['Buildings', null, null, 'Green', null],
      DOOR,
      LIFT,
      ['Waiting rooms', null, null, 'Green', null],
      FILM,
    ];
    expect(sectionsOf(grid)).toEqual([
      'Buildings > Widen the door to the clinic',
      'Buildings > Mend the lift',
      'Waiting rooms > Film for the waiting room',
    ]);
  });

  it('is an action where a comment stands beside it', () => {
    const grid = [
      HEAD,
      ['Benches', null, null, 'Red', 'No money yet'],
      DOOR,
      LIFT,
      ['Handrails', null, null, 'Green', null],
      FILM,
    ];
    expect(planOf(grid).actions).toHaveLength(5);
  });

  it('is an action where it stands below others', () => {
    const grid = [HEAD, DOOR, LIFT, ['Handrails', null, null, 'Red', null], FILM];
    expect(actionsOf(planOf(grid))).toContain('4 Handrails');
  });
});

describe('a row numbered above the rows below it', () => {
  it('heads them where it has neither lead nor date', () => {
    const grid = [
      ['No', 'Action', 'Lead', 'Due date', 'Status'],
      ['1', 'Buildings', null, null, 'On track'],
      ['1.1', 'Widen the door to the clinic', 'Estates Manager', 'March 2025', 'On track'],
      ['1.2', 'Mend the lift', 'Facilities Lead', 'June 2025', 'On track'],
      ['2', 'Paint the corridor', 'Facilities Lead', 'May 2025', 'On track'],
    ];
    expect(sectionsOf(grid)).toEqual([
      '1 Buildings > Widen the door to the clinic',
      '1 Buildings > Mend the lift',
      'Paint the corridor',
    ]);
  });

  it('is an action where it has a lead and a date of its own', () => {
    const grid = [
      ['No', 'Action', 'Lead', 'Due date', 'Status'],
      ['1', 'Make the clinic easy to reach', 'Estates Director', 'June 2025', 'On track'],
      ['1.1', 'Widen the door to the clinic', 'Estates Manager', 'March 2025', 'On track'],
      ['1.2', 'Mend the lift', 'Facilities Lead', 'June 2025', 'On track'],
    ];
    expect(planOf(grid).actions).toHaveLength(3);
  });
});

describe('a row of a tool above its children', () => {
  const HEAD = ['Code', 'Action', 'Lead', 'Due date', 'Status'];

  it('heads them where letters stand before its whole number', () => {
    const grid = [
      HEAD,
      ['AC1', 'Buildings', null, null, 'On track'],
      ['AC1.1', 'Widen the door to the clinic', 'Estates Manager', 'March 2025', 'On track'],
      ['AC1.2', 'Mend the lift', 'Facilities Lead', 'June 2025', 'On track'],
      ['AC2', 'Booking', null, null, 'On track'],
      ['AC2.1', 'Film for the waiting room', 'Communications Lead', 'May 2025', 'On track'],
    ];
    expect(sectionsOf(grid)).toEqual([
      'AC1 Buildings > Widen the door to the clinic',
      'AC1 Buildings > Mend the lift',
      'AC2 Booking > Film for the waiting room',
    ]);
  });

  it('is an action where the next code only begins with the same letters and number', () => {
    const grid = [
      HEAD,
      ['AC1', 'Paint the corridor', null, null, 'On track'],
      ['AC10', 'Widen the door to the clinic', 'Estates Manager', 'March 2025', 'On track'],
      ['AC11', 'Mend the lift', 'Facilities Lead', 'June 2025', 'On track'],
      ['AC12', 'Film for the waiting room', 'Communications Lead', 'May 2025', 'On track'],
    ];
    expect(planOf(grid).actions).toHaveLength(4);
  });

  const outlined = (name: string, level: string, lead: string | null, start: string, finish: string) => [
    name,
    dateCell(start),
    dateCell(finish),
    level,
    lead,
    '20%',
  ];
  const OUTLINE = ['Task Name', 'Start', 'Finish', 'Outline Level', 'Resource Names', '% Complete'];
  const DOOR = outlined('Widen the door to the clinic', '2', 'Estates Manager', '2024-02-05', '2024-09-30');
  const LIFT = outlined('Mend the lift', '2', 'Facilities Lead', '2024-01-08', '2024-06-28');
  const FILM = outlined('Film for the waiting room', '2', 'Communications Lead', '2024-03-04', '2025-01-31');

  it('heads them by its outline level, also where it lasts longer than they do', () => {
    const grid = [OUTLINE, outlined('Buildings', '1', null, '2024-01-01', '2025-03-31'), DOOR, LIFT, FILM];
    expect(sectionsOf(grid).every((line) => line.startsWith('Buildings > '))).toBe(true);
    expect(planOf(grid).actions).toHaveLength(3);
  });

  it('is an action where the rows below stand on its own level', () => {
    const grid = [OUTLINE, outlined('Benches', '2', null, '2024-01-01', '2025-03-31'), DOOR, LIFT, FILM];
    expect(planOf(grid).actions).toHaveLength(4);
  });

  it('is an action where it has a lead of its own', () => {
    const led = outlined('Make the clinic easy to reach', '1', 'Access Manager', '2024-01-01', '2025-03-31');
    expect(planOf([OUTLINE, led, DOOR, LIFT, FILM]).actions).toHaveLength(4);
  });
});

describe('a number over letters', () => {
  const HEAD = ['No', 'Action', 'Who', 'When'];
  const ASK = (ref: string) => [ref, 'Ask all members what they need', 'Secretary', 'June 2025'];
  const AGREE = (ref: string) => [ref, 'Agree what is asked', 'Chair', 'July 2025'];
  const SHADOW = (ref: string) => [ref, 'Days beside a board member', 'Mentors', 'May 2025'];

  it.each([
    ['1', 'a', 'b', '2'],
    ['1.', 'a)', 'b)', '2.'],
    ['1', '(a)', '(b)', '2'],
    ['1', '1a', '1b', '2'],
    ['1', 'i', 'ii', '2'],
  ])('is the heading of its letters: %s over %s', (one, first, second, two) => {
    const again = first.replace('1', '2');
    const grid = [
      HEAD,
      [one, 'Gather what we know of our members.'],
      ASK(first),
      AGREE(second),
      [two, 'Find the members of tomorrow.'],
      SHADOW(again),
    ];
    expect(sectionsOf(grid)).toEqual([
      'Gather what we know of our members. > Ask all members what they need',
      'Gather what we know of our members. > Agree what is asked',
      'Find the members of tomorrow. > Days beside a board member',
    ]);
  });

  it('stays under the goal above it', () => {
    const grid = [HEAD, ['Goal 1: Know our members'], ['1', 'Gather what we know.'], ASK('a'), AGREE('b')];
    expect(planOf(grid).actions[1]?.section).toEqual(['Goal 1: Know our members', 'Gather what we know.']);
  });

  it('is an action where it has a day of its own', () => {
    const grid = [HEAD, ['1', 'Gather what we know', '', 'March 2025'], ASK('a'), AGREE('b')];
    expect(planOf(grid).actions).toHaveLength(3);
  });

  it('is an action where the next row has a number too', () => {
    const grid = [HEAD, ['1', 'Gather what we know of our members.'], ASK('2'), AGREE('3'), SHADOW('4')];
    expect(planOf(grid).actions).toHaveLength(4);
  });
});

describe('a row whose number has letters that those below have not', () => {
  const HEAD = ['Ref', 'Action', 'Owner', 'Due'];
  const under = (one: string, two: string): GridValue[][] => [
    HEAD,
    [one, 'Goals of the Chair and Chief Executive', null, null],
    ['1.1', 'Every Board member agrees a goal', 'Chair', 'Mar 2024'],
    ['1.2', 'Goals are looked at in appraisals', 'Chief Executive', 'Mar 2025'],
    [two, 'A fair way into work', null, null],
    ['2.1', 'Train every panel', 'Resourcing Manager', 'Jun 2024'],
    ['2.2', 'Open days in local colleges', 'Resourcing Manager', 'Oct 2024'],
  ];

  it('heads them', () => {
    expect(sectionsOf(under('HIA1', 'HIA2'))).toEqual([
      'HIA1 Goals of the Chair and Chief Executive > Every Board member agrees a goal',
      'HIA1 Goals of the Chair and Chief Executive > Goals are looked at in appraisals',
      'HIA2 A fair way into work > Train every panel',
      'HIA2 A fair way into work > Open days in local colleges',
    ]);
  });

  it('heads them too where what it is stands over the numbers alone', () => {
    const grid = under('HIA1', 'HIA2');
    expect(sectionsOf([['High impact actions', null, 'Owner', 'Due'], ...grid.slice(1)])).toEqual(
      sectionsOf(grid),
    );
  });

  it('is an action where they are numbered under another', () => {
    expect(planOf(under('HIA3', 'HIA4')).actions).toHaveLength(6);
  });
});
