import fc from 'fast-check';
import { splitBullet } from '../../../src/domain/wording/bullet';
import { isDecoration, listItems, listLines, oneLine, tidyText } from '../../../src/domain/wording/tidy-text';

describe('tidying a text', () => {
  it.each([
    ['<p>Write the plan</p> <p>Share it</p>', 'Write the plan\nShare it'],
    ['<ul style="list-style-type: none;"> <li>One</li><li>Two</li></ul>', '• One\n• Two'],
    ['Line one<br/>line two', 'Line one\nline two'],
    ['Recruitment&nbsp;&amp; retention', 'Recruitment & retention'],
    ['Gap &lt; 5% &#8211; &#xA3;10', 'Gap < 5% – £10'],
    ['AT&T; &bogus; stays', 'AT&T; &bogus; stays'],
    ['one\r\ntwo\rthree\u2028four\vfive', 'one\ntwo\nthree\nfour\nfive'],
    ['co\u00ADordinator\u200B', 'coordinator'],
    ['o\uFB03cer and sta\uFB00', 'officer and staff'],
    ['a\u0007b\u00A0\u00A0c', 'ab c'],
    ['  a  \n\n\n\n b ', 'a\n\nb'],
    ['fewer than <10 staff, > 5', 'fewer than <10 staff, > 5'],
  ])('%j becomes %j', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z \n\t\r•.,-]*$/), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
    );
  });

  it('puts a tidied text on one line', () => {
    expect(oneLine('Head of\n\n EDI')).toBe('Head of EDI');
  });
});

describe('bullets', () => {
  it.each([
    '•',
    '●',
    '○',
    '▪',
    '◆',
    '♦',
    '◇',
    '·',
    '➢',
    '►',
    '→',
    '✓',
    '☑',
    '*',
    '-',
    '–',
    '—',
    'o',
    '§',
    'Ø',
    'ü',
    '\uF0B7',
    '\uF0A7',
    '\uF076',
    '\uF0FC',
    '\uFFFD',
    '◆ ◆',
  ])('%s before the words of a line is a bullet', (bullet) => {
    expect(splitBullet(` ${bullet} Agree the plan`)).toEqual({ bullet, text: 'Agree the plan' });
  });

  it.each(['-5% change', 'organise', 'o', 'Overall lead', '1. Agree', 'Üzüm', '100%'])(
    '%s has no bullet',
    (line) => {
      expect(splitBullet(line)).toEqual({ bullet: '', text: line });
    },
  );

  it('lists one item a line, without its bullet', () => {
    expect(listItems('• Agree plan\n\uF0B7 Deliver it\n- Review')).toEqual([
      'Agree plan',
      'Deliver it',
      'Review',
    ]);
  });

  it('finds bullets that lost their line breaks', () => {
    expect(listItems('Aim ○ First step ○ Second step o Third step')).toEqual([
      'Aim',
      'First step',
      'Second step',
      'Third step',
    ]);
  });

  it('keeps a dash or dot inside a sentence', () => {
    expect(listItems('Head of EDI - to be confirmed · Trust')).toEqual([
      'Head of EDI - to be confirmed · Trust',
    ]);
  });

  it('drops lines that hold a bullet only', () => {
    expect(listLines('•\n• Agree plan\n◆ ◆\n-')).toEqual(['• Agree plan']);
  });

  it('knows a decoration from a word', () => {
    expect(['◆ ◆', '♦', '\uF0A7', ' ', '--', '\uFFFD'].every(isDecoration)).toBe(true);
    expect(['A', '◆ Trust', '1', 'Α'].some(isDecoration)).toBe(false);
  });
});
