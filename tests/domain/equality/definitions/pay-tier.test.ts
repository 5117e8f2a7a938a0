import { isWhole, parseBreakdown, tierOf } from '../../../../src/domain/equality/definitions/pay-tier';

describe('a breakdown of staff in post', () => {
  it.each([
    ['Clinical 8a', 'Clinical', '8a'],
    ['Non-clinical Under band 1', 'Non-clinical', 'Under band 1'],
    ['Non clinical band 8d', 'Non-clinical', '8d'],
    ['Medical Consultant', 'Medical', 'Consultant'],
    ['Clinical', 'Clinical', null],
    ['Total Non-clinical', 'Non-clinical', null],
    ['Clinical total', 'Clinical', null],
    ['Band 6', null, '6'],
    ['VSM', null, 'VSM'],
  ])('%s is staff group %s and band %s', (breakdown, staffGroup, band) => {
    expect(parseBreakdown(breakdown)).toEqual({ staffGroup, band });
  });

  it.each([
    ['Under band 1', 'lower'],
    ['5', 'lower'],
    ['6', 'middle'],
    ['7', 'middle'],
    ['8a', 'upper'],
    ['9', 'upper'],
    ['VSM', 'upper'],
    ['Consultant', null],
    ['Non-consultant career grade', null],
  ])('has band %s in the %s tier', (band, tier) => {
    expect(tierOf(band)).toBe(tier);
  });

  it('is of everyone when it says so in any usual way, and not when it names a group', () => {
    expect(['All', 'Total', 'all staff', 'Overall', ''].every(isWhole)).toBe(true);
    expect(isWhole('Clinical')).toBe(false);
  });
});
