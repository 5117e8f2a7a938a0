import type { PlanAction } from '../../../../src/domain/plan/plan';
import { DEFAULT_POLICY } from '../../../../src/domain/rag/rag-policy';
import { rateAction } from '../../../../src/domain/rag/rate-action';
import { AS_AT, planOf } from '../../../support/read-grid';

const OTHERS = ['Open a quiet room on each site', 'Publish the pay report', 'Teach panels fair scoring'];

const firstOf = (text: string, head = ['Action', 'Lead'], more: readonly string[] = []): PlanAction => {
  const rows = [text, ...OTHERS].map((action, at) => [action, 'Head of HR', at === 0 ? more[0] : more[1]]);
  const [action] = planOf([head, ...rows]).actions;
  if (!action) throw new Error('no action');
  return action;
};
const dueOf = (text: string) => firstOf(text).due.first?.toString() ?? null;

describe('a deadline in the text of an action, where the plan has no column for it', () => {
  it.each([
    ['Advertise posts in local schools (by October 2024)', '2024-10-31'],
    ['By 31 March 2025, train every panel chair', '2025-03-31'],
    ['Raise disclosure to 60% by March 2025 through drop-in sessions', '2025-03-31'],
    ['Finish the rota review – due 30/11/2024', '2024-11-30'],
    ['Start the carers network. Deadline: end of Q4 2024/25', '2025-03-31'],
    ['Train all porters no later than 30 June 2025 on every site', '2025-06-30'],
    ['Launch career clinics (Head of OD, Sept 2024)', '2024-09-30'],
    ['Train panels (Resourcing Manager – by 31/12/2024). Then report', '2024-12-31'],
    ['• Clinics (Head of OD, Sept 2024)\n• Data by band (Workforce Team, March 2025)', '2024-09-30'],
    ['Report to the Board by the end of December 2024 and in each quarter after', '2024-12-31'],
  ])('is read: %s', (text, day) => {
    expect(dueOf(text)).toBe(day);
  });

  it.each([
    'Carry out the recommendations of the March 2025 audit',
    'Respond to the findings published by March 2024',
    'Repair what was broken by March 2024',
    'Use the figures given by 2024 leavers in exit talks',
    'Review the policy due to May 2024 changes in law',
    'Hold the coaching led by April Example for managers',
    'Cut the gap by 2 points',
    'Act on the staff survey (October 2024)',
    'Follow the report (Kline, 2014)',
  ])('is not made out of any other date or number: %s', (text) => {
    expect(dueOf(text)).toBeNull();
  });

  it('is every one of several, and in doubt without its year', () => {
    const { due } = firstOf('Draft the policy by July 2024, publish it by October 2024');
    expect([due.kind, ...due.deadlines.map(({ date }) => date.toString())]).toEqual([
      'multiple',
      '2024-07-31',
      '2024-10-31',
    ]);
    const unsure = firstOf('Train forty managers by 31 March');
    expect(unsure.due.kind).toBe('ambiguous');
    expect(unsure.findings.map(({ code }) => code)).toContain('due-ambiguous');
  });

  it('is told in the reason of the rating', () => {
    const why = (action: PlanAction): string => rateAction(action, null, DEFAULT_POLICY, AS_AT, []).why;
    expect(why(firstOf('Advertise posts in schools (by May 2024)'))).toContain('in the action’s own text');
    expect(
      why(firstOf('Advertise posts in schools', ['Action', 'Lead', 'Due'], ['May 2024', ''])),
    ).not.toContain('own text');
  });
});

describe('a deadline in the text of an action, where the plan has a column for it', () => {
  const HEAD = ['Action', 'Lead', 'Due'];
  const TEXT = 'Advertise posts in local schools (by October 2024)';

  it('is read where the cell is blank', () => {
    expect(firstOf(TEXT, HEAD, ['', 'May 2024']).due.first?.toString()).toBe('2024-10-31');
  });

  it.each(['December 2024', 'TBC', 'Ongoing'])('gives way to what the cell says: %s', (cell) => {
    const action = firstOf(TEXT, HEAD, [cell, 'May 2024']);
    expect(action.due.text).toBe(cell);
    expect(action.isDueInAction).toBeUndefined();
  });
});
