import { planOf } from '../../../support/read-grid';

const dueUnder = (band: string, deadline: string): string | null => {
  const plan = planOf([
    ['Inclusion group action log'],
    [],
    ['Ref', 'Action', 'Owner', 'Deadline'],
    [band],
    ['1', 'Circulate the slides to all wards', 'EDI Lead', deadline],
    ['2', 'Invite the carers network to present', 'Head of HR', ''],
    ['3', 'Draft a joint letter on transport', 'EDI Lead', ''],
  ]);
  return plan.actions[0]?.due.first?.toString() ?? null;
};

describe('a deadline without its year, in a log under the meeting that agreed it', () => {
  it.each([
    ['Meeting of 9 July 2024', '31 July', '2024-07-31'],
    ['Actions from the meeting on 12 November 2024', 'end of January', '2025-01-31'],
    ['Steering group 10/09/2024', 'by 16 October', '2024-10-16'],
    ['Minutes of 3rd March 2024', '1 February', '2025-02-01'],
  ])('is the first such day after it: %s, %s', (band, deadline, day) => {
    expect(dueUnder(band, deadline)).toBe(day);
  });

  it('keeps a year of its own, and stays open where the heading names no meeting or no day', () => {
    expect(dueUnder('Meeting of 9 July 2024', '31 May 2024')).toBe('2024-05-31');
    expect(dueUnder('Recruitment', '31 July')).toBeNull();
    expect(dueUnder('Steering group', '31 July')).toBeNull();
  });
});
