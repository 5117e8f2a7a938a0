import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const names = (text: string): readonly string[] => readLeads(text).map(({ name }) => name);

test.each([
  ['Head of Estates / Women@Work', ['Head of Estates', 'Women@Work']],
  ['Women@Work / Head of Estates', ['Women@Work', 'Head of Estates']],
  ['Head of Estates and Women@Work', ['Head of Estates', 'Women@Work']],
  ['Women@Work and Pride@Trust', ['Women@Work', 'Pride@Trust']],
  ['Head of HR, Race@Work group', ['Head of HR', 'Race@Work group']],
])('“%s”: a staff group may have a sign in its name', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('An address behind a name is still none of it', () => {
  expect(names('Tom Sample t.sample@example.org')).toEqual(['Tom Sample']);
  expect(names('Tom Sample <t.sample@example.org>')).toEqual(['Tom Sample']);
});

test.each([
  ['3.1a TS\n3.1b PE\n3.2 AX', ['TS', 'PE', 'AX']],
  ['1a TS\n1b PE', ['TS', 'PE']],
  ['1a. Head of OD\n1b. EDI Lead', ['Head of OD', 'EDI Lead']],
  ['4.1 DO\n4.2 TS / PE', ['DO', 'TS', 'PE']],
  ['DO / TS', ['DO', 'TS']],
  ['DO', ['DO']],
])('%j: the number is the item’s, and the letters are the person’s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['SENCo and TAs', ['SENCo', 'TAs']],
  ['TAs and SENCo', ['TAs', 'SENCo']],
  ['Ward managers and HCAs', ['Ward managers', 'HCAs']],
  ['Headteacher and TAs', ['Headteacher', 'TAs']],
  ['Head of Nursing and AHPs', ['Head of Nursing and AHPs']],
  ['Lead for TAs and HCAs', ['Lead for TAs and HCAs']],
  ['HCAs and Nursing Lead', ['HCAs and Nursing Lead']],
  ['Nursing and AHPs', ['Nursing and AHPs']],
])('“%s”: people written short in the plural', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('A band before a post is no number of an item', () => {
  expect(names('Band 8a Nurse')).toEqual(['Band 8a Nurse']);
});
