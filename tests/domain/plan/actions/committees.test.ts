import fc from 'fast-check';
import { readCommittees } from '../../../../src/domain/plan/actions/committees';

describe('committees of a governance cell', () => {
  it.each<[string, readonly string[]]>([
    ['Workforce Committee', ['Workforce Committee']],
    ['Workforce Committee Trust Board', ['Workforce Committee', 'Trust Board']],
    ['Workforce & Culture Committee Trust Board', ['Workforce & Culture Committee', 'Trust Board']],
    [
      'Workforce and Culture Delivery and Governance Group Senior Management group Quality & Safety Committee',
      [
        'Workforce and Culture Delivery and Governance Group',
        'Senior Management group',
        'Quality & Safety Committee',
      ],
    ],
    [
      'Quality and safety Committee Workforce Committee',
      ['Quality and safety Committee', 'Workforce Committee'],
    ],
    ['Tracked and monitored by Trust board.', ['Trust board']],
    ['Reports to the EDI Group', ['EDI Group']],
    ['Quarterly updates to Workforce Committee', ['Workforce Committee']],
    ['Reviewed quarterly at the Inclusion Council', ['Inclusion Council']],
    ['EDI Group → Workforce Committee → Trust Board', ['EDI Group', 'Workforce Committee', 'Trust Board']],
    ['EDI Group, Workforce Committee and Trust Board', ['EDI Group', 'Workforce Committee', 'Trust Board']],
    ['EDI Steering Group / Trust Board', ['EDI Steering Group', 'Trust Board']],
    ['EDI Group then Trust Board', ['EDI Group', 'Trust Board']],
    ['• EDI Group\n• Trust Board', ['EDI Group', 'Trust Board']],
    ['Workforce\nCommittee', ['Workforce Committee']],
    ['People and\nCulture Committee\nTrust Board', ['People and Culture Committee', 'Trust Board']],
    ['<p>Workforce Committee</p>', ['Workforce Committee']],
    ['Board of Directors', ['Board of Directors']],
    ['Council of Governors', ['Council of Governors']],
    ['Board Assurance Committee', ['Board Assurance Committee']],
    ['Trust Board Workshop', ['Trust Board Workshop']],
    ['Task and Finish Group', ['Task and Finish Group']],
    ['Reported through to the People Committee bi-monthly', ['People Committee']],
    ['EDI Committee -> People Committee -> Board', ['EDI Committee', 'People Committee', 'Board']],
    ['Oversight: People Committee', ['People Committee']],
    [
      'Equality, Diversity and Inclusion Steering Group',
      ['Equality, Diversity and Inclusion Steering Group'],
    ],
    ['Health, Safety and Wellbeing Group', ['Health, Safety and Wellbeing Group']],
    ['EDI Group, chaired by CPO', ['EDI Group']],
    ['Monthly update to EDI Group, quarterly report to Board', ['EDI Group', 'Board']],
    ['People Committee (Q2 and Q4)', ['People Committee']],
    ['SLT / Board', ['SLT', 'Board']],
    ['TMG, PODC', ['TMG', 'PODC']],
    ['EDI Group and Trust Board', ['EDI Group', 'Trust Board']],
    ['Workforce Committee (quarterly)', ['Workforce Committee']],
    ['Workforce Committee - monthly', ['Workforce Committee']],
    ['SLG', ['SLG']],
    ['Inclusion group\nInclusion Group', ['Inclusion group']],
    ['People & Culture Committee; People and Culture Committee', ['People & Culture Committee']],
    ['', []],
    ['TBC', []],
    ['N/A', []],
    ['–', []],
  ])('%j names %j', (text, committees) => {
    expect(readCommittees(text)).toEqual(committees);
  });

  it('finds each of any list of committees once, in order', () => {
    const committee = fc.constantFrom(
      'Workforce Committee',
      'Trust Board',
      'EDI Steering Group',
      'People & Culture Committee',
      'Audit and Risk Committee',
    );
    const separator = fc.constantFrom('\n', ', ', '; ', ' / ', ' ', '\n• ', ' → ');
    fc.assert(
      fc.property(fc.array(committee, { minLength: 1, maxLength: 5 }), separator, (committees, joint) => {
        expect(readCommittees(committees.join(joint))).toEqual([...new Set(committees)]);
      }),
    );
  });
});
