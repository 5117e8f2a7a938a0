import { saysAsAbove } from '../../../src/domain/wording/as-above';

it.each([
  'As above',
  'as above.',
  '(as above)',
  'AS ABOVE',
  'Same as above',
  'as per above',
  'As per the row above',
  'See above',
  'as previous',
  'As before',
  'Same',
  'Same lead',
  'The same lead as above',
  'Same date as above',
  'Ditto',
  '- ditto -',
  'do.',
  'Do',
  '"',
  '”',
  '″',
  '〃',
  '" "',
  '-"-',
  "''",
  '↑',
  'As\nabove',
])('%j refers to the cell above', (text) => {
  expect(saysAsAbove(text)).toBe(true);
});

it.each([
  '',
  ' ',
  '-',
  '–',
  'n/a',
  'As above and HR Team',
  'Same day emergency care lead',
  'Above and Beyond Team',
  'See below',
  'See action 4',
  'Head of HR',
  'Do the review',
  'DO',
  '(DO)',
  '"Show me" Team',
])('%j says something of its own, or nothing', (text) => {
  expect(saysAsAbove(text)).toBe(false);
});
