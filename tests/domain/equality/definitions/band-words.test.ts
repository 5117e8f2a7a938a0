import { bandInName, bandInSentence } from '../../../../src/domain/equality/definitions/band-words';

describe('A pay band', () => {
  it.each([
    ['1', 'band 1', 'Band 1'],
    ['8a', 'band 8a', 'Band 8a'],
    ['Clinical 8a', 'Clinical band 8a', 'Clinical 8a'],
    ['Non-clinical 3', 'Non-clinical band 3', 'Non-clinical 3'],
    ['Under 1', 'Under band 1', 'Under 1'],
    ['Cluster 1 (bands 1 to 4)', 'Cluster 1 (bands 1 to 4)', 'Cluster 1 (bands 1 to 4)'],
    ['Clinical VSM', 'Clinical VSM', 'Clinical VSM'],
    ['Division 2', 'Division 2', 'Division 2'],
  ])('%s is %s in a sentence and %s as a name', (breakdown, sentence, name) => {
    expect(bandInSentence(breakdown)).toBe(sentence);
    expect(bandInName(breakdown)).toBe(name);
  });
});
