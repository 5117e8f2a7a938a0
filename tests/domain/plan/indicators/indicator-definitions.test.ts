import {
  definitionsOf,
  definitionsOfStandard,
} from '../../../../src/domain/plan/indicators/indicator-definitions';

describe('definitions of indicators and metrics', () => {
  it('knows nine WRES indicators and every part of the ten WDES metrics', () => {
    expect(
      definitionsOfStandard('WRES')
        .map(({ number }) => number)
        .join(' '),
    ).toBe('1 2 3 4 5 6 7 8 9');
    expect(
      definitionsOfStandard('WDES')
        .map(({ number }) => number)
        .join(' '),
    ).toBe('1 2 3 4a(i) 4a(ii) 4a(iii) 4b 5 6 7 8 9a 9b 10');
  });

  it.each([
    ['WRES 2', '2'],
    ['WDES 4b', '4b'],
    ['WDES 4a', '4a(i) 4a(ii) 4a(iii)'],
    ['WDES 4', '4a(i) 4a(ii) 4a(iii) 4b'],
    ['WDES 9', '9a 9b'],
    ['WDES 1', '1'],
    ['WRES 10', ''],
    ['WRES', ''],
    ['EDS 2', ''],
  ])('%s stands for %j', (reference, numbers) => {
    expect(
      definitionsOf(reference)
        .map(({ number }) => number)
        .join(' '),
    ).toBe(numbers);
  });

  it('calls more bullying worse and more reporting of it better', () => {
    expect(definitionsOf('WDES 4a').map(({ better }) => better)).toEqual(['lower', 'lower', 'lower']);
    expect(definitionsOf('WDES 4b').map(({ better }) => better)).toEqual(['higher']);
  });

  it('gives every definition a source and a year', () => {
    for (const definition of [...definitionsOfStandard('WRES'), ...definitionsOfStandard('WDES')]) {
      expect(definition.source).toMatch(/^https:/);
      expect(definition.dated).toBeGreaterThan(2014);
    }
  });

  it('lets the words that speak clearly of a subject also speak of it', () => {
    expect('Reduce harassment and bullying').toMatch(definitionsOf('WRES 5')[0]?.speaks ?? /^$/);
    expect('reasonable adjustments').toMatch(definitionsOf('WDES 8')[0]?.speaks ?? /^$/);
  });
});
