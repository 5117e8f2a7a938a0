import { withoutDates } from '../../../../src/domain/plan/cells/without-dates';

test.each([
  ['Head of HR, March 2025', 'Head of HR'],
  ['March 2025\nHead of HR', 'Head of HR'],
  ['Head of HR by March 2025', 'Head of HR'],
  ['Head of HR – June 2025', 'Head of HR'],
  [
    'Sept 2025\nAssistant Director (Equality, PPI and Patient Experience)',
    'Assistant Director (Equality, PPI and Patient Experience)',
  ],
  ['Equality, Diversity and Inclusion Lead, March 2025', 'Equality, Diversity and Inclusion Lead'],
  ['Head of HR, March 2025; EDI Lead, June 2025', 'Head of HR\nEDI Lead'],
  ['Head of HR, EDI Lead', 'Head of HR, EDI Lead'],
  ['March 2025', ''],
])('%j without its dates is %j', (text, names) => {
  expect(withoutDates(text)).toBe(names);
});
