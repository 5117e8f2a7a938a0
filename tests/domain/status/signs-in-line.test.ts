import { readKeyText } from '../../../src/domain/status/key-line';
import { isSign, readLoneSign } from '../../../src/domain/status/key-signs';

const linesOf = (text: string) => readKeyText(text, false).map(({ label, meaning }) => `${label} ${meaning}`);

describe('Signs explained one after another', () => {
  it.each([
    ['✔ Achieved   ↔ Ongoing   ✘ Not achieved', ['✔ Achieved', '↔ Ongoing', '✘ Not achieved']],
    ['✓ Done ✗ Not done ~ Part done', ['✓ Done', '✗ Not done', '~ Part done']],
    ['✓ Done ⇄ In progress ✗ Not started', ['✓ Done', '⇄ In progress', '✗ Not started']],
    ['✓ Done, ! Late, ✗ Not started', ['✓ Done', '! Late', '✗ Not started']],
    ['✔ Complete ≈ Nearly complete ✘ Not started', ['✔ Complete', '≈ Nearly complete', '✘ Not started']],
    ['● Complete ○ Not started', ['● Complete', '○ Not started']],
  ])('each begin an entry of their own: %s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it.each([
    '✔ Complete ≥ 80% of staff trained',
    '+ Ongoing',
    'Ongoing ~ 20% complete',
    '* Complete * Ongoing',
  ])('are none among marks of writing and sums: %s', (text) => {
    expect(linesOf(text).length).toBeLessThan(2);
  });

  it.each(['≥', '+', '<', '=', '*', '!'])('are no marks that compare, add or punctuate: %s', (text) => {
    expect(isSign(text)).toBe(false);
    expect(readLoneSign(`${text} done`)).toBeNull();
  });
});
