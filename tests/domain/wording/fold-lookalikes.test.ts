import fc from 'fast-check';
import { findLookalikes, foldLookalikes } from '../../../src/domain/wording/fold-lookalikes';

describe('look-alike letters', () => {
  it.each([
    ['\u0391', 'A'],
    ['\u0392', 'B'],
    ['\u0412', 'B'],
    ['\u0410\u041C\u0412ER', 'AMBER'],
    ['R\u0415D', 'RED'],
    ['\u041D\u0435ad of EDI', 'Head of EDI'],
    ['\u13AA', 'A'],
    ['\u054D', 'U'],
    ['\uFF27\uFF32\uFF25\uFF25\uFF2E', 'GREEN'],
    ['\u{1D400}mber', 'Amber'],
  ])('%s is read as %s', (text, latin) => {
    expect(foldLookalikes(text)).toBe(latin);
  });

  it('leaves a word that is really written in another alphabet alone', () => {
    expect(foldLookalikes('Совет и Αθήνα')).toBe('Совет и Αθήνα');
    expect(findLookalikes('Совет')).toEqual([]);
  });

  it('leaves accents as they are', () => {
    expect(foldLookalikes('Zoë Šťastná')).toBe('Zoë Šťastná');
  });

  it('names the alphabet each letter came from, in order', () => {
    expect(findLookalikes('\u0391 \u0412 A \u13AA \u054F').map(({ alphabet }) => alphabet)).toEqual([
      'Greek',
      'Cyrillic',
      'Cherokee',
      'Armenian',
    ]);
  });

  it('finds nothing in plain Latin text, and changes nothing there', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 ,.&/()-]*$/), (text) => {
        expect(findLookalikes(text)).toEqual([]);
        expect(foldLookalikes(text)).toBe(text);
      }),
    );
  });

  it('leaves no look-alike behind once a text is folded', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ΑΒΕΟАВЕКМО A-Z]*$/), (text) => {
        expect(findLookalikes(foldLookalikes(text))).toEqual([]);
      }),
    );
  });
});
