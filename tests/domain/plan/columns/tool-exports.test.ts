import { actionsOf, lettersOf, planOf } from '../../../support/read-grid';
import type { GridValue } from '../../../support/sheet-builder';

const TASKS = [
  'Anonymous shortlisting on all panels',
  'Lanyard training',
  'Interpreters on wards at night',
  'Carer passport relaunched',
];
const LEADS = ['Head of Facilities', 'Resourcing Manager', 'Estates Lead', 'Learning Lead'];
const DUES = ['18/12/2026', '31/07/2026', '29/01/2027', '31/03/2027'];
const STATES = ['In progress', 'Done', 'Not started', 'In progress'];
const STAMPS = ['18/11/2026 09:05', '17/11/2026 10:30', '20/11/2026 16:12', '19/11/2026 11:45'];
const same = (value: GridValue): readonly GridValue[] => TASKS.map(() => value);

type Columns = Readonly<Record<string, readonly GridValue[]>>;

function exported(columns: Columns) {
  const head = Object.keys(columns);
  return [head, ...TASKS.map((_, row) => head.map((heading) => columns[heading]?.[row] ?? ''))];
}

const readsTasks = (columns: Columns) => {
  const plan = planOf(exported(columns));
  expect(actionsOf(plan)).toEqual(TASKS.map((text, at) => `${String(at + 2)} ${text}`));
  return plan;
};

describe('the export of a tool', () => {
  it.each([
    'Name',
    'Title',
    'Summary',
    'Subject',
    'Task Name',
    'Card Name',
    'Primary Column',
    'Synopsis',
    'CONTENT',
  ])('calls its tasks by “%s”', (heading) => {
    const plan = readsTasks({
      'Task ID': ['T1', 'T2', 'T3', 'T4'],
      [heading]: TASKS,
      'Assigned To': LEADS,
      Status: STATES,
      'Due Date': DUES,
      'Created By': same('Priya Example'),
      Created: STAMPS,
      Modified: STAMPS,
    });
    expect(lettersOf(plan)).toEqual({ ref: 'A', action: 'B', lead: 'C', rag: 'D', due: 'E' });
  });

  it('keeps a column of people under “Name” for the leads', () => {
    const plan = planOf(exported({ Action: TASKS, Name: LEADS, 'Due date': DUES }));
    expect(lettersOf(plan)).toEqual({ action: 'A', lead: 'B', due: 'C' });
  });

  it('has its actions under “Action” where a title stands beside them', () => {
    const plan = readsTasks({
      Title: ['Fair panels', 'Hidden disability', 'Language help', 'Support for carers'],
      Action: TASKS,
      Owner: LEADS,
      Deadline: DUES,
      'Created by': same('Priya Example'),
      'Last modified': STAMPS,
    });
    expect(lettersOf(plan)).toMatchObject({ action: 'B', lead: 'C', due: 'D' });
  });

  it.each(['Project', 'Type', 'Item', 'Plan'])(
    'has no actions in one word for every row, under “%s”',
    (heading) => {
      readsTasks({
        [heading]: same('EDI'),
        Key: ['EDI-1', 'EDI-2', 'EDI-3', 'EDI-4'],
        Summary: TASKS,
        Assignee: LEADS,
        Due: DUES,
        Created: STAMPS,
        Updated: STAMPS,
      });
    },
  );

  it.each([[same('')], [['', '', 'See the papers. Review 15/01/2027', '']]])(
    'has no actions in a description that hardly any row has',
    (description) => {
      readsTasks({
        'Task Name': TASKS,
        'Bucket Name': ['Race', 'Race', 'Disability', 'Carers'],
        Progress: STATES,
        'Assigned To': LEADS,
        'Due Date': DUES,
        Description: description,
      });
    },
  );

  it('has its actions in the description where a table has no other column for them', () => {
    const plan = planOf(exported({ Ref: ['1', '2', '3', '4'], Description: TASKS, Lead: LEADS, When: DUES }));
    expect(lettersOf(plan)).toMatchObject({ action: 'B' });
  });

  it.each([
    'Updated',
    'Created',
    'Last viewed',
    'Modified',
    'Resolved',
    'Date Updated',
    'Last Edited Time',
    'Changed Date',
    'Last Activity Date',
    'Completed At',
    'Latest Note Date',
    'Assigned date',
    'Created time',
    'Date/time created',
    'Modification date',
    'Status changed on',
    'Last saved time',
    'Date in stage',
    'Row touched',
  ])('is not due on what stands under “%s”', (heading) => {
    const before = readsTasks({ 'Task name': TASKS, Assignee: LEADS, [heading]: STAMPS, 'Due date': DUES });
    expect(lettersOf(before)['due']).toBe('D');
    const alone = readsTasks({ 'Task name': TASKS, Assignee: LEADS, [heading]: STAMPS });
    expect(lettersOf(alone)['due']).toBeUndefined();
  });

  it('is due on the “Date” that stands among the stamps of its records', () => {
    const plan = readsTasks({
      Name: TASKS,
      Assign: LEADS,
      'Created time': STAMPS,
      Date: DUES,
      'Last edited time': STAMPS,
    });
    expect(lettersOf(plan)).toEqual({ action: 'A', lead: 'B', due: 'D' });
  });

  it('has a “Date” before the actions of a log for the day they were raised', () => {
    const plan = planOf(exported({ No: ['1', '2', '3', '4'], Date: DUES, Action: TASKS, Lead: LEADS }));
    expect(lettersOf(plan)['due']).toBeUndefined();
  });

  it('is neither begun nor done when somebody filled a form in', () => {
    const plan = readsTasks({
      ID: ['1', '2', '3', '4'],
      'Start time': STAMPS,
      'Completion time': STAMPS,
      'What will you do?': TASKS,
      'By when?': DUES,
    });
    expect(lettersOf(plan)).toEqual({ ref: 'A', action: 'D', due: 'E' });
    const survey = readsTasks({
      'Respondent ID': ['7101', '7102', '7103', '7104'],
      'Start date': STAMPS,
      'End date': STAMPS,
      'What will you do?': TASKS,
      'By when?': DUES,
    });
    expect(lettersOf(survey)).toMatchObject({ action: 'D', due: 'E' });
    expect(lettersOf(survey)['start']).toBeUndefined();
  });

  it('is begun and due on the start and end that a plan gives, and due to the hour under “Due”', () => {
    const plan = readsTasks({ Task: TASKS, Owner: LEADS, 'Start date': STAMPS, 'End date': DUES });
    expect(lettersOf(plan)).toMatchObject({ start: 'C', due: 'D' });
    expect(lettersOf(readsTasks({ Task: TASKS, Owner: LEADS, Due: STAMPS }))).toMatchObject({ due: 'C' });
  });

  it('is due on what was updated where the original stands beside it', () => {
    const plan = planOf(exported({ Action: TASKS, Lead: LEADS, Original: DUES, Updated: DUES }));
    expect(lettersOf(plan)['due']).toBe('D C');
  });

  it('says of its own columns that they are none of a plan', () => {
    const plan = readsTasks({
      'Issue Type': ['Task', 'Story', 'Task', 'Task'],
      Title: TASKS,
      Status: STATES,
      Resolution: ['Unresolved', 'Done', 'Unresolved', 'Unresolved'],
      Assignee: LEADS,
      Reporter: same('Priya Example'),
      'Due date': DUES,
      Predecessors: ['', '2', '3FS', '1'],
      Labels: same('access'),
      'Checklist Items': ['1/3', '0/2', '2/2', '3/3'],
      'Task Mode': same('Manually Scheduled'),
      Active: same('Yes'),
      'Is Recurring': same('false'),
      'Comment count': ['1', '0', '4', '2'],
    });
    expect(lettersOf(plan)).toEqual({ action: 'B', rag: 'C', lead: 'E', due: 'G' });
    expect(plan.findings.filter(({ code }) => code.startsWith('column-'))).toEqual([]);
  });

  it('asks about no column of settings', () => {
    const plan = readsTasks({
      'Short description': TASKS,
      Description: same(''),
      Assignee: LEADS,
      'Due date': DUES,
      Zonk: same('None'),
      Blip: ['False', 'False', 'True', 'False'],
    });
    expect(plan.findings.filter(({ code }) => code.startsWith('column-'))).toEqual([]);
  });

  it('tells of a second column of names', () => {
    const plan = readsTasks({
      'Task name': TASKS,
      Assignee: LEADS,
      'Due date': DUES,
      Zonk: [...LEADS].reverse(),
    });
    expect(plan.findings.map(({ code, cell }) => `${code} ${cell}`)).toContain('column-unread D1');
  });

  it('names indicators in its labels where it does', () => {
    const plan = readsTasks({
      'Task Name': TASKS,
      Assignee: LEADS,
      'Due date': DUES,
      Labels: ['WRES 3', 'WDES 8', 'WRES 7', 'WDES 4'],
    });
    expect(lettersOf(plan)['metric']).toBe('D');
  });
});

describe('the rows of an export', () => {
  const HEAD = ['Summary', 'Assignee', 'Status', 'Due date', 'Created', 'Updated'];
  const rows = TASKS.map((task, at) => [task, LEADS[at], STATES[at], DUES[at], STAMPS[at], STAMPS[at]]);

  it.each([
    'Generated at Fri Nov 20 16:12:44 GMT 2026 by Priya Example using a tracker',
    'Exported from the board on 20 November 2026',
    'Report generated: 20/11/2026 09:14',
    'Displaying 4 issues at 20/Nov/26 4:12 PM.',
    '4 items exported',
    'Filters applied: Status is not Closed',
    'Downloaded by Priya Example',
  ])('end where the tool says what it has done: %s', (line) => {
    const plan = planOf([HEAD, ...rows, [], [line]]);
    expect(actionsOf(plan)).toEqual(TASKS.map((text, at) => `${String(at + 2)} ${text}`));
  });

  it.each([
    'Exported goods team given cultural training',
    'Generated income spent on interpreters',
    '4 tasks for the network to agree',
  ])('go on with a task that begins alike: %s', (line) => {
    const plan = planOf([HEAD, ...rows, [line, 'Estates Lead', 'Not started', '30/06/2027']]);
    expect(actionsOf(plan)).toContain(`6 ${line}`);
  });

  it('leave the lead of the audit out of an action that has an owner', () => {
    const plan = planOf(
      exported({
        'Audit title': same('Interpreter use'),
        'Audit lead': same('Nadia Example'),
        Action: TASKS,
        'Action owner': LEADS,
        Deadline: DUES,
      }),
    );
    expect(lettersOf(plan)['lead']).toBe('D');
  });

  it('have the lead of the audit for theirs where no other is named', () => {
    const plan = planOf(exported({ 'Audit lead': LEADS, Action: TASKS, Deadline: DUES }));
    expect(lettersOf(plan)['lead']).toBe('A');
  });

  it('keep the health of a task apart from how far it is, and say so when it goes against “On track”', () => {
    const states = ['In progress', 'On track', 'On track', 'In progress'];
    const plan = planOf(
      exported({
        'Task Name': TASKS,
        Health: ['Red', 'Red', 'Yellow', 'Yellow'],
        Status: states,
        'Assigned To': LEADS,
        'End Date': DUES,
      }),
    );
    expect(plan.actions.map(({ stated }) => stated?.text)).toEqual(states);
    expect(plan.actions.map(({ stated }) => stated?.health)).toEqual([
      'Red',
      undefined,
      undefined,
      undefined,
    ]);
    const found = plan.actions.map(({ findings }) => findings.map(({ code, cell }) => `${code} ${cell}`));
    expect(found.map((codes) => codes.filter((code) => code.startsWith('rag')))).toEqual([
      [],
      ['rag-contradicted B3'],
      [],
      [],
    ]);
  });

  it('say nothing of a topic under “Health”', () => {
    const topics = ['Sleep and rest on night shifts', 'Menopause', 'Long illness', 'Smoking'];
    const plan = planOf(exported({ Action: TASKS, Health: topics, Lead: LEADS, Due: DUES }));
    expect(lettersOf(plan)['rag']).toBeUndefined();
  });
});

describe('the row over a group of tasks', () => {
  const grid = (lead: string, end: string) => [
    ['Task Name', 'Assigned To', 'Start', 'Finish', 'Duration'],
    ['Recruitment', lead, '01/04/2026', end, '260d'],
    ['Anonymous shortlisting', 'Head of Facilities', '01/04/2026', '18/12/2026', '180d'],
    ['Panel observers', 'Resourcing Manager', '04/01/2027', '31/03/2027', '60d'],
    ['Belonging', '', '13/04/2026', '30/04/2027', '270d'],
    ['Listening circles', 'Estates Lead', '13/04/2026', '30/06/2026', '55d'],
    ['Carer passport relaunched', 'Learning Lead', '01/07/2026', '30/04/2027', '200d'],
  ];

  it('names them where it lasts as long as they do together', () => {
    const plan = planOf(grid('', '31/03/2027'));
    expect(actionsOf(plan)).toEqual([
      '3 Anonymous shortlisting',
      '4 Panel observers',
      '6 Listening circles',
      '7 Carer passport relaunched',
    ]);
    expect(plan.actions.map(({ section }) => section)).toEqual([
      ['Recruitment'],
      ['Recruitment'],
      ['Belonging'],
      ['Belonging'],
    ]);
  });

  it.each([
    ['somebody leads it', grid('Head of HR', '31/03/2027')],
    ['it ends on a day of its own', grid('', '30/09/2027')],
  ])('is an action where %s', (_, sheet) => {
    expect(actionsOf(planOf(sheet))).toContain('2 Recruitment');
  });
});

describe('a board of cards', () => {
  it('states its cards by the list they stand in, not by a box that nobody ticked', () => {
    const plan = planOf([
      ['Card Name', 'Members', 'Due Date', 'List Name', 'Due Complete'],
      ['Pay gap note for trustees', 'Head of HR', '26/03/2027', 'To do', 'false'],
      ['Quiet room at the Leeds hub', 'Estates Manager', '30/09/2026', 'Done', 'true'],
      ['Guidance for helpline volunteers', 'Helpline Lead', '06/11/2026', 'Stuck', 'false'],
      ['Mentoring pairs for new starters', 'OD Lead', '06/01/2027', 'Doing', 'false'],
    ]);
    expect(plan.actions.map(({ stated }) => stated?.text)).toEqual(['To do', 'Done', 'Stuck', 'Doing']);
  });
});
