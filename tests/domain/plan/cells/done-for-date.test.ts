import { saysDoneForDate } from '../../../../src/domain/plan/cells/done-for-date';

describe('words in place of a deadline', () => {
  it.each([
    'Complete',
    'Completed',
    'Done',
    'Completed June 2025',
    'Completed, June 2025',
    'Complete - 12/05/2025',
    'Completed in March 2025',
    'Fully implemented',
    'Delivered by the OD team',
    'Achieved by HR, May 2025',
    'Closed at the May committee',
    'Completed on time',
    'Complete and signed off',
    'Complete as of May 2025',
  ])('say that it is done: %s', (text) => expect(saysDoneForDate(text)).toBe(true));

  it.each([
    'Complete by June 2025',
    'Completed by June 2025',
    'Completed by end of June 2025',
    'Completed by the end of the year',
    'Achieved by 31/03/2025',
    'Closed by Q3',
    'Delivered by mid-July 2025',
    'Implemented by 2025/26',
    'Delivered within six months',
    'Finished before the audit',
    'Done prior to the launch',
    'Completed no later than May 2025',
    'Completed each March',
    'Delivered quarterly',
    'Implemented from April 2025',
    'Achieved throughout 2025',
    'Completed on or before 1 May 2025',
    'Complete the survey in May 2025',
    'Complete annual review',
    'Done when the system goes live',
    'To be completed March 2025',
    'June 2025',
  ])('do not say so: %s', (text) => expect(saysDoneForDate(text)).toBe(false));
});
