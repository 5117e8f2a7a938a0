import { fromWelsh } from '../../../../src/domain/due-date/phrase/welsh-words';
import { brief } from '../asking';

const IN_2026 = { asAt: '2026-06-15' };

describe('Welsh words of time', () => {
  it.each([
    ['Tachwedd 2026 / November 2026', 'date 2026-11-30'],
    ['Chwefror/February 2027', 'date 2027-02-28'],
    ['15 Hydref 2026 / 15 October 2026', 'date 2026-10-15'],
    ['Chwarter 2 2026-27 / Quarter 2 2026-27', 'date 2026-09-30'],
    ['Ch2 2026/27\nQ2 2026/27', 'date 2026-09-30'],
    ['2026/27 Ch2 / Q2', 'date 2026-09-30'],
    ['Tymor yr Hydref 2026\nAutumn term 2026', 'date 2026-12-31'],
  ])('beside the English ones are one date: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });

  it.each([
    ['Chwarter 3 2026-27', 'date 2026-12-31'],
    ['erbyn diwedd Ch4 2026/27', 'date 2027-03-31'],
    ['Tymor y Gwanwyn 2027', 'date 2027-03-31'],
    ['Ch 3', 'unparseable'],
    ['Erbyn diwedd Rhagfyr 2026', 'date 2026-12-31'],
    ['30 o Fedi 2026', 'date 2026-09-30'],
    ['cyn 1 Ebrill 2027', 'date 2027-03-31'],
    ['Haf 2027', 'date 2027-08-31'],
    ['Parhaus', 'ongoing'],
    ["I'w gadarnhau", 'none'],
    ['bob chwarter', 'recurring quarterly'],
    ['Yn flynyddol', 'recurring annual'],
    ['Yn fisol', 'recurring monthly'],
    ['yn chwarterol', 'recurring quarterly'],
    ['Bob wythnos', 'recurring weekly'],
    ['Medi 2027, yna’n flynyddol', 'recurring 2027-09-30 annual next 2027-09-30'],
    ["Mawrth 2027 ac yna'n chwarterol / then quarterly", 'recurring 2027-03-31 quarterly next 2027-03-31'],
  ])('are read by themselves: %s is %s', (phrase, answer) => {
    expect(brief(phrase, IN_2026)).toBe(answer);
  });

  it.each([
    'Medi Example to lead',
    'mais training',
    'Bob chairs the group',
    'Ask Mai',
    'haf of staff',
    'Yna Example',
  ])('leave other words alone: %s', (phrase) => {
    expect(fromWelsh(phrase)).toBe(phrase);
  });
});
