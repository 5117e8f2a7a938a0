import { planOf } from '../../../support/read-grid';

/** What the columns that were not read are said to hold, with one column beside a whole plan. */
function told(heading: string, cells: readonly string[]): readonly string[] {
  const plan = planOf([
    ['Commitment', heading, 'Owner', 'Delivery by'],
    ['Publish the panel rota each month', cells[0] ?? '', 'Head of OD', 'October 2025'],
    ['Train members of panels for senior posts', cells[1] ?? '', 'HR Manager', 'March 2026'],
    ['Agree a checklist for formal cases', cells[2] ?? '', 'Head of HR', 'May 2026'],
  ]);
  return plan.findings.flatMap((finding) =>
    finding.code === 'column-unread' && finding.raw === heading ? [finding.detail.holds] : [],
  );
}

describe('What a column that was not read looks like', () => {
  it('is statuses for colours by name, which are surnames as well', () => {
    expect(told('Current grading', ['Amber', 'Green', 'Red'])).toEqual(['statuses']);
  });

  it.each([
    ['Are we compliant? Y/N/P', ['Y', 'N', 'P']],
    ['Must / Should', ['Must', 'Should', 'Must']],
    ['In budget (yes or no)', ['Yes', 'No', 'Yes']],
  ])('is nobody where the heading offers the answers: %s', (heading, cells) => {
    expect(told(heading, cells)).not.toContain('names or roles');
  });

  it('is nobody where it holds grades, of which one may be a surname', () => {
    expect(told('Confidence', ['High', 'Medium', 'Low'])).not.toContain('names or roles');
  });

  it('is names where the heading offers no answers', () => {
    expect(told('Buddy', ['Priya Example', 'Tom Sample', 'Ann Specimen'])).toEqual(['names or roles']);
  });
});
