import { readDueDate } from '../../src/domain/due-date/read-due-date';
import { describeText } from '../../src/domain/plan/cells/text-kind';
import { findFigures } from '../../src/domain/plan/measures/find-figures';
import { understandStatus } from '../../src/domain/status/understand-status';
import { contextOf } from './due-date/asking';

/** What each reader of a plan's texts makes of a word that only begins like a month. */
describe('a word that only begins like a month', () => {
  it.each(['every market day', 'each decision', 'every novel idea', 'each junior doctor'])(
    'says nothing of how often: %s',
    (text) => {
      expect(readDueDate(text, contextOf()).recurrence).toBeNull();
    },
  );

  it.each(['every March', 'each Sept', 'every 31 October', 'each end of January'])(
    'is told from the month, which does: %s',
    (text) => {
      expect(readDueDate(text, contextOf()).recurrence).toBe('annual');
    },
  );

  it.each(['Completed by marketing', 'Completed by junior doctors'])('puts no end off: %s', (text) => {
    expect(understandStatus(text)).toBe('complete');
  });

  it.each(['Completed by March', 'Complete by mid Septmber'])(
    'is told from the month, which does: %s',
    (text) => {
      expect(understandStatus(text)).not.toBe('complete');
    },
  );

  it.each(['12 decisions', '20 Junior doctors', '15 markets'])('leaves the figure before it: %s', (text) => {
    expect(findFigures({ text, standard: null })).toHaveLength(1);
  });

  it.each(['12 December', '20 June', '15 Febuary'])('is told from the month, which takes it: %s', (text) => {
    expect(findFigures({ text, standard: null })).toEqual([]);
  });

  it('makes no date of a text', () => {
    const dated = (text: string): boolean => describeText(text).holdsDate;
    expect(['Novel 24', 'Marking 2', 'Septic 12', 'Febrile 30'].map(dated)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(['Nov 24', 'Mar 2024', 'Septmber 2024', 'May 24'].map(dated)).toEqual([true, true, true, true]);
  });
});
