import fc from 'fast-check';
import { contrastRatio, LEGIBLE, legibleText, lightenUntilLegible } from '../../../src/domain/rag/contrast';
import { STANDARD_LOOKS } from '../../../src/domain/rag/rag-policy';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0').toUpperCase()}`);

test('Contrast follows the published formula: 21 for black on white, 4.54 for #767676 on white', () => {
  expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 6);
  expect(contrastRatio('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
  expect(contrastRatio('#FF0000', '#FFFFFF')).toBeCloseTo(4.0, 2);
});

test('Contrast is the same whichever colour is in front', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      expect(contrastRatio(one, other)).toBe(contrastRatio(other, one));
    }),
  );
});

test.each(Object.entries(STANDARD_LOOKS))(
  'The letter for %s is legible on its fill',
  (_, { fill, textColour }) => {
    expect(contrastRatio(fill ?? '#FFFFFF', textColour ?? '#444444')).toBeGreaterThanOrEqual(LEGIBLE);
  },
);

test('A bright enough fill is kept as the plan has it', () => {
  expect(lightenUntilLegible('#FFC000', '#000000')).toBe('#FFC000');
});

test('Any fill becomes legible under black text by adding white alone', () => {
  fc.assert(
    fc.property(colour, (fill) => {
      const lightened = lightenUntilLegible(fill, '#000000');
      expect(contrastRatio(lightened, '#000000')).toBeGreaterThanOrEqual(LEGIBLE);
    }),
  );
});

test('A legible text colour is found for any fill, the wanted one when it serves', () => {
  expect(legibleText('#F9D6D5', ['#7A0B0B'])).toBe('#7A0B0B');
  fc.assert(
    fc.property(colour, colour, (fill, wanted) => {
      expect(contrastRatio(fill, legibleText(fill, [wanted]))).toBeGreaterThanOrEqual(LEGIBLE);
    }),
  );
});
