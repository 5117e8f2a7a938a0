import fc from 'fast-check';
import { findNameVariants } from '../../../../src/domain/plan/leads/name-variants';

describe('one person spelt two ways', () => {
  it.each([
    ['Tanya Example', 'Tania Example'],
    ['Bethany Sample', 'Beth Sample'],
    ['Gill MacSample', 'Gill Macsample'],
    ['Gill MacSample', 'Gill McSample'],
    ['Shelly Example', 'Shelley Example'],
    ['Rachel Example', 'Rachael Example'],
    ['Stephen Example', 'Steven Example'],
    ['Siobhán O’Sample', 'Siobhan OSample'],
    ['Priya Placeholder', 'Priya Placehlder'],
    ['Priya Placeholder', 'Priya Plaecholder'],
    ['Mudassira Example', 'Mudasira Example'],
    ['Tom Example-Sample', 'Tom Example Sample'],
    ['Dr Priya Example', 'Priya Example'],
    ['Priya Example', 'P Example'],
    ['Diversity Manager', 'Diversity Manger'],
    ['EDI Co-ordinator', 'EDI Coordinator'],
    ['People & Culture Team', 'People and Culture Team'],
  ])('%j may be the same as %j', (one, other) => {
    expect(findNameVariants([one, other])).toEqual([{ name: other, other: one }]);
  });

  it('takes the commoner spelling for the right one, even when it comes later', () => {
    expect(findNameVariants(['Tania Example', 'Tanya Example', 'Tanya Example'])).toEqual([
      { name: 'Tania Example', other: 'Tanya Example' },
    ]);
  });

  it('points every slip at the commonest spelling', () => {
    const variants = findNameVariants([
      'Shelley Example',
      'Shelly Example',
      'Shelly Example',
      'Shelly Example',
      'Shelly Exmaple',
    ]);
    expect(variants).toEqual([
      { name: 'Shelley Example', other: 'Shelly Example' },
      { name: 'Shelly Exmaple', other: 'Shelly Example' },
    ]);
  });
});

describe('different people and posts', () => {
  it.each([
    ['Jane Example', 'Jade Example'],
    ['Amir Example', 'Amira Example'],
    ['Paul Example', 'Paula Example'],
    ['Tim Example', 'Jim Example'],
    ['Priya Example', 'Tom Example'],
    ['Priya Example', 'Priya Sample'],
    ['Lee Example', 'Leah Example'],
    ['Mary Shaw', 'Mary Shah'],
    ['Jane Harris', 'Jane Morris'],
    ['Priya Example', 'T Example'],
    ['PE', 'PF'],
    ['EDI Director', 'EDI Directors'],
    ['HR Lead', 'PR Lead'],
    ['Band 7 lead', 'Band 8 lead'],
    ['Head of EDI', 'Head of OD'],
    ['Nursing Team', 'Nursery Team'],
    ['Workforce Committee', 'workforce committee'],
  ])('%j and %j are left alone', (one, other) => {
    expect(findNameVariants([one, other])).toEqual([]);
  });

  it.each([
    ['Priya Example', 'Paul Example', 'P Example'],
    ['Christine Example', 'Christopher Example', 'Chris Example'],
  ])('with %s and %s about, %s could be either and is left alone', (...names) => {
    expect(findNameVariants(names)).toEqual([]);
  });

  it('never reports a spelling against itself, and never more than once', () => {
    const name = fc.constantFrom(
      'Tanya Example',
      'Tania Example',
      'Beth Sample',
      'Bethany Sample',
      'Head of EDI',
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), (names) => {
        const variants = findNameVariants(names);
        expect(variants.every((variant) => variant.name !== variant.other)).toBe(true);
        expect(new Set(variants.map((variant) => variant.name)).size).toBe(variants.length);
      }),
    );
  });
});
