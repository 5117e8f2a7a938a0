import { countWords } from '../../../src/domain/wording/count-words';

describe('counting words', () => {
  it.each([
    ['', 0],
    ['• –', 0],
    ['Train 40 managers', 3],
    ['• Train  managers\nin Llŷn – all sites', 6],
    ["the Trust's co-produced plan", 4],
    ['\uF0B7 Publish', 1],
  ])('finds in %j %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
