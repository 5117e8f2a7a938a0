import { newestUpdate } from '../../../src/domain/status/newest-update';
import { day } from '../../support/plan-action';

const TOLD = 'Jan 2024: delayed\nMay 2024: begun\nSept 2024: complete';

describe('The newest of dated entries', () => {
  it('is of the month of the review or before', () => {
    expect(newestUpdate(TOLD, day('2024-06-30'))?.words).toBe('begun');
    expect(newestUpdate(TOLD, day('2024-05-01'))?.words).toBe('begun');
    expect(newestUpdate(TOLD, day('2024-09-01'))?.words).toBe('complete');
  });

  it('is none where all are to come', () => {
    expect(newestUpdate(TOLD, day('2023-06-30'))).toBeNull();
    expect(newestUpdate('Begun, and then delayed', day('2024-06-30'))).toBeNull();
  });

  it('is the last of all where no day is asked about', () => {
    expect(newestUpdate(TOLD, null)?.words).toBe('complete');
  });
});
