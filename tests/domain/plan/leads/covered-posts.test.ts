import { readLeads } from '../../../../src/domain/plan/leads/read-leads';

const namesOf = (text: string): readonly string[] => readLeads(text).map(({ name }) => name);

describe('Who covers a vacant post leads', () => {
  it.each([
    ['Vacant – cover: T. Sample', ['T. Sample']],
    ['Vacant - cover: Tom Sample', ['Tom Sample']],
    ['Vacant (cover: Tom Sample)', ['Tom Sample']],
    ['Vacant, interim Tom Sample', ['Tom Sample']],
    ['Vacant, interim: Tom Sample', ['Tom Sample']],
    ['Vacant; covered by the Head of OD', ['Head of OD']],
    ['Vacant - covered by Head of OD until June', ['Head of OD']],
    ['Vacant. Covered by HR Team', ['HR Team']],
    ['VACANT\nCover: EDI Manager', ['EDI Manager']],
    ['Currently vacant – Tom Sample acting', ['Tom Sample']],
    ['Vacant post; Tom Sample covering', ['Tom Sample']],
    ['Vacant (Tom Sample covering)', ['Tom Sample']],
    ['Vacant – Director of HR in the interim', ['Director of HR']],
    ['Vacant – in the meantime: Tom Sample and Priya Example', ['Tom Sample', 'Priya Example']],
    ['Post vacant, cover from Deputy Director of HR', ['Deputy Director of HR']],
    ['Vacant. Interim cover provided by Head of Nursing', ['Head of Nursing']],
    ['Vacant: acting lead Priya Example', ['Priya Example']],
    ['EDI Manager (vacant – cover: Tom Sample)', ['Tom Sample']],
    ['EDI Manager (vacant, covered by Head of OD)', ['Head of OD']],
    ['EDI Manager – vacant, covered by Head of OD', ['Head of OD']],
    ['TBC (interim Priya Example)', ['Priya Example']],
    ['Interim: Priya Example', ['Priya Example']],
    ['Cover: Tom Sample', ['Tom Sample']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });

  it.each([
    'Vacant',
    'Vacancy',
    'Post vacant',
    'Currently vacant',
    'Role vacant – out to advert',
    'Position currently vacant',
    'Vacant – recruitment under way',
    'Vacant – cover TBC',
    'Vacant – cover being sought',
    'Vacant – cover to be arranged',
    'Vacant; interim arrangements in place',
    'Vacant, interim post advertised',
    'Vacant since March',
    'Vacant (no cover)',
    'Vacant – not covered',
    'Vacant, cover arrangements under discussion',
    'Vacant – EDI Manager',
  ])('and “%s” names nobody', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it.each([
    ['Interim Director of HR', 'Interim Director of HR'],
    ['Acting Head of EDI', 'Acting Head of EDI'],
    ['Cover Supervisor', 'Cover Supervisor'],
    ['EDI Manager (vacant)', 'EDI Manager (vacant)'],
    ['Tom Sample (interim)', 'Tom Sample'],
    ['Vacancies Team', 'Vacancies Team'],
  ])('but %s is still %s', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });
});
