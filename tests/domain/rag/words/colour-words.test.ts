import { colourOfWord } from '../../../../src/domain/status/colour-words';
import { nameColour } from '../../../../src/domain/rag/words/fill-colours';

test.each([
  ['#FF0000', 'red'],
  ['#C00000', 'red'],
  ['#FFC7CE', 'red'],
  ['#F9D6D5', 'red'],
  ['#FFC000', 'amber'],
  ['#FFE699', 'amber'],
  ['#FFE8B8', 'amber'],
  ['#ED7D31', 'orange'],
  ['#FFFF00', 'yellow'],
  ['#00B050', 'green'],
  ['#92D050', 'green'],
  ['#C6EFCE', 'green'],
  ['#0070C0', 'blue'],
  ['#00B0F0', 'blue'],
  ['#BFBFBF', 'grey'],
  ['#7F7F7F', 'grey'],
  ['#000000', 'black'],
  ['#FFFFFF', 'white'],
  ['#7030A0', 'purple'],
  ['#FF66CC', 'pink'],
])('A person would call %s %s', (hex, name) => {
  expect(nameColour(hex)).toBe(name);
});

test('What is no colour has no name', () => {
  expect(nameColour('red')).toBeNull();
});

test.each([
  ['Amber', 'amber'],
  ['DARK GREEN', 'green'],
  ['gray', 'grey'],
  ['🔴', 'red'],
])('%s names the colour %s', (word, name) => {
  expect(colourOfWord(word)).toBe(name);
});

test('A word with a colour in it names none', () => {
  expect(colourOfWord('Redesign')).toBeNull();
  expect(colourOfWord('Green spaces')).toBeNull();
});
