import { isPageLine } from '../../../../src/domain/plan/cells/page-lines';
import { planOf } from '../../../support/read-grid';

describe('a line that says whom to ask', () => {
  it.each([
    'Further information: equality@riverside.example.org',
    'For more information please contact the team on 01234 567890',
    'For further details email inclusion@riverside.example.org.',
    'Please contact Priya Example, Equality Lead (priya@riverside.example.org)',
    'Enquiries: 020 7946 0000',
    'Contact officer: Priya Example, 01234 567890',
    'Superintendent Sam Sample, based at the main office – 01632 960001',
    'Equality team, tel. 01632 960001',
  ])('belongs to the page: %s', (text) => {
    expect(isPageLine(text)).toBe(true);
  });

  it.each([
    'Provide further information on the complaints page',
    'Contact all staff networks by post',
    'Set up a mailbox for questions',
    'More information for carers in easy read',
    'Train 12 staff – 2026/27',
    'Questions: what did we learn?',
    'Reduce the gap from 0.9 to 0.5, 2025 to 2027',
  ])('is none where nobody can be reached by it: %s', (text) => {
    expect(isPageLine(text)).toBe(false);
  });

  it('under a plan is neither an action nor unread', () => {
    const plan = planOf([
      ['Action', 'Timescale', 'Responsible'],
      ['Publish an equal pay statement', 'May 2025', 'Head of HR'],
      ['Review the carers policy', 'June 2025', 'EDI Lead'],
      [],
      ['Further information: equality@riverside.example.org'],
    ]);
    expect(plan.actions).toHaveLength(2);
    expect(plan.findings.map(({ code }) => code)).not.toContain('row-unread');
  });

  it('over the headings is no section', () => {
    const plan = planOf([
      ['Action', 'Timescale', 'Responsible'],
      ['Publish an equal pay statement', 'May 2025', 'Head of HR'],
      [],
      ['Disability'],
      ['Superintendent Sam Sample, based at the main office – 01632 960001'],
      ['Action', 'Timescale', 'Responsible'],
      ['Review the carers policy', 'June 2025', 'EDI Lead'],
    ]);
    expect(plan.actions.at(-1)?.section).toEqual(['Disability']);
  });
});
