import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../src/domain/rag/review-plan';
import { AS_AT, planOf } from '../../support/read-grid';
import { buildWorkbook } from '../../support/sheet-builder';

const listed = (text: string): readonly string[] =>
  text
    .split(';')
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter((words) => words !== '');

const TASKS = ['Publish the pay gap report', 'Train every interview panel', 'Launch a mentoring scheme'];

/** What a plan with one column of its own states and how its first action is rated. */
function reviewUnder(heading: string, cells: readonly string[], { progress = '', due = 'June 2025' } = {}) {
  const plan = planOf([
    ['Action', 'Lead', 'Deadline', heading, 'Progress'],
    ...TASKS.map((task, at) => [task, 'Head of HR', due, cells[at] ?? cells[0], progress] as const),
  ]);
  const [reviewed] = reviewPlans(buildWorkbook(), [plan], DEFAULT_POLICY, AS_AT).flatMap(
    ({ actions }) => actions,
  );
  if (!reviewed) throw new Error('No action');
  return reviewed;
}

const stateOf = (...given: Parameters<typeof reviewUnder>) => reviewUnder(...given).stated?.status ?? null;

describe('Under “Status”', () => {
  it.each(
    listed(`Part; Partial; In part; Partially; Partly; Part done; Part complete; Half done; Nearly there; Almost there;
    Under review; In review; Being reviewed; Under discussion; In discussion; Under consideration; In consultation;
    Out to consultation; Out for comment; Out to tender; In testing; Being piloted; Piloting; Drafting; Scoping; Recruiting;
    Rolling out; In draft; In procurement`),
  )('“%s” is work in hand', (words) => {
    expect(stateOf('Status', [words])).toBe('on-track');
  });

  it.each(
    listed(`Open; Still open; Reopened; Incomplete; Not complete; Not yet complete; Not fully complete; Unfinished;
    Not closed; Not finished; Awaiting sign off; Awaiting approval; Pending approval; Awaiting feedback`),
  )('“%s” is not at an end, and its date decides', (words) => {
    const { stated, rating } = reviewUnder('Status', [words], { due: '15 July 2024' });
    expect([stated?.status, stated?.meaning]).toEqual(['on-track', words]);
    expect(rating.rule).toBe('due-soon');
  });

  it.each(listed(`Not done; Not yet done; To be done; Not yet; Not actioned; To do; Outstanding`))(
    '“%s” is not started where nothing is recorded',
    (words) => {
      expect(stateOf('Status', [words])).toBe('not-started');
    },
  );

  it.each(listed(`Not done; Not yet done; To be done; Outstanding`))(
    '“%s” is work in hand where progress is recorded',
    (words) => {
      expect(stateOf('Status', [words], { progress: 'Two of the four sessions were held' })).toBe('on-track');
    },
  );

  it.each(
    listed(`On hold; On-hold; Hold; Held; Paused; Pause; Paused until spring; Parked; Shelved; Suspended; Frozen; Dormant; Inactive;
    Deferred; Postponed; In abeyance; Carried forward; Rolled over; Moved to 2026/27; Awaiting funding; Awaiting resources;
    Waiting for funding; Pending funding; Awaiting a decision; Subject to funding; Awaiting business case; No funding; Unfunded;
    No capacity; Lack of resources; On pause`),
  )('“%s” is not progressing', (words) => {
    const { stated, rating } = reviewUnder('Status', [words]);
    expect([stated?.status, stated?.meaning]).toEqual(['at-risk', words]);
    expect(rating.status).toBe('at-risk');
    expect(rating.why).toContain(words);
  });

  it.each(listed(`Stalled; Blocked; Stuck; Not progressing; Stopped; Halted; Slipped; Off track`))(
    '“%s” is off track',
    (words) => {
      expect(stateOf('Status', [words])).toBe('off-track');
    },
  );

  it.each(listed(`See notes; Awaiting update; Tier 2; Phase 1; Director of Nursing; Yes; TBC; ?`))(
    '“%s” says nothing for certain',
    (words) => {
      expect(stateOf('Status', [words]) ?? 'unknown').toBe('unknown');
    },
  );
});

describe('Under a question whether it is done', () => {
  const HEADINGS =
    listed(`Done?; Complete?; Completed (Y/N); Completed?; Is it done?; Has this been completed?; Action complete?; Achieved?;
    Finished?; Met?; In place?; Actioned?; Signed off?; Closed?; Fully implemented?; Completed yes/no; Tick when done; Tick if complete; Done yet?;
    Complete Y/N; Delivered?; Done; Comp. Y/N; Compl. (Y/N)`);

  it.each(HEADINGS)('“%s”: Yes is complete', (heading) => {
    expect(stateOf(heading, ['Yes', 'No', 'Yes'])).toBe('complete');
  });

  it.each(HEADINGS)('“%s”: No is not done', (heading) => {
    const { stated, findings } = reviewUnder(heading, ['No', 'Yes', 'No']);
    expect(stated).toMatchObject({ stated: 'No', status: 'not-started', meaning: 'not done' });
    expect(findings.map(({ code }) => code)).not.toContain('rag-word-not-in-key');
  });

  it.each([
    ['N', 'not-started'],
    ['Not yet', 'not-started'],
    ['✗', 'not-started'],
    ['No - waiting for the new system', 'not-started'],
    ['Y', 'complete'],
    ['✓', 'complete'],
    ['Yes - May 2024', 'complete'],
    ['Yes (May 2024)', 'complete'],
    ['Part', 'on-track'],
    ['Partly', 'on-track'],
    ['Nearly', 'on-track'],
    ['Ongoing', 'on-track'],
    ['In progress', 'on-track'],
    ['On hold', 'at-risk'],
  ])('“%s” is %s', (answer, expected) => {
    expect(stateOf('Done?', [answer, 'Yes', 'No'])).toBe(expected);
  });

  it('a blank or “N/A” says nothing', () => {
    expect(reviewUnder('Done?', ['N/A', 'Yes', 'No']).stated).toBeNull();
    expect(reviewUnder('Done?', [' ', 'Yes', 'No']).stated).toBeNull();
  });

  it('a box that is not ticked says no more than that, and the dates decide', () => {
    const { stated, findings } = reviewUnder('Complete', ['FALSE', 'TRUE', 'FALSE']);
    expect(stated).toMatchObject({ stated: 'FALSE', status: 'unknown' });
    expect(findings.map(({ code }) => code)).not.toContain('rag-word-not-in-key');
    expect(stateOf('Complete', ['TRUE', 'FALSE', 'TRUE'])).toBe('complete');
    expect(stateOf('Started?', ['FALSE', 'TRUE', 'FALSE'])).toBe('not-started');
  });

  it.each(['N', 'No', '✗', 'FALSE'])(
    '“%s” in a plan without progress says no more than not done',
    (answer) => {
      const plan = planOf([
        ['Action', 'Lead', 'Deadline', 'Done? (Y/N)'],
        ...TASKS.map((task, at) => [task, 'Head of HR', 'June 2025', at === 0 ? answer : 'Y'] as const),
      ]);
      const [review] = reviewPlans(buildWorkbook(), [plan], DEFAULT_POLICY, AS_AT);
      expect(review?.actions[0]).toMatchObject({
        stated: { status: 'unknown' },
        rating: { rule: 'in-date' },
      });
      expect(review?.actions[1]?.stated?.status).toBe('complete');
    },
  );

  it('No with progress recorded is work in hand', () => {
    expect(stateOf('Done?', ['No', 'Yes', 'No'], { progress: 'Two of the four sessions were held' })).toBe(
      'on-track',
    );
  });
});

describe('Under another question', () => {
  it.each([
    ['Started?', 'Yes', 'on-track'],
    ['Started?', 'No', 'not-started'],
    ['Under way?', 'Yes', 'on-track'],
    ['On track?', 'Yes', 'on-track'],
    ['On track?', 'No', 'off-track'],
    ['On target (Y/N)', 'N', 'off-track'],
    ['Is the action on track?', 'No', 'off-track'],
    ['Overdue?', 'Yes', 'off-track'],
  ])('“%s”: %s is %s', (heading, answer, expected) => {
    expect(stateOf(heading, [answer, 'Yes', 'No'])).toBe(expected);
  });
});
