import {
  readColourRemark,
  remarkGoesAgainst,
  remarkWithoutKey,
} from '../../../../src/domain/rag/words/colour-remark';
import { plainMark } from '../../../../src/domain/rag/words/pasted-marks';

test.each([
  ['Amber – forms with the printer', 'amber', 'forms with the printer'],
  ['R: nobody came forward', 'red', 'nobody came forward'],
  ['Green (two of four held)', 'green', 'two of four held'],
  ['red no progress', 'red', 'no progress'],
])('“%s” is %s with a remark', (text, colour, remark) => {
  expect(readColourRemark(text)).toMatchObject({ colour, remark });
});

test.each(['Green', 'Green (was Amber)', 'Red → Amber', 'On track', 'Green light given', 'Reduced'])(
  '“%s” is no colour with a remark',
  (text) => {
    expect(readColourRemark(text)).toBeNull();
  },
);

test.each([
  ['Red – nobody came forward', 'unknown'],
  ['Red – delayed by the builder', 'off-track'],
  ['Red – on track', 'contradiction'],
  ['Amber (supplier late)', 'at-risk'],
  ['Green – on track', 'on-track'],
  ['Green – off track', 'contradiction'],
  ['Blue – finished', 'complete'],
])('Without a key “%s” comes to %s', (text, says) => {
  const led = readColourRemark(text);
  expect(led && remarkWithoutKey(led)).toBe(says);
});

test('A remark against what the key has the colour mean is noticed, and a lesser one is not', () => {
  expect(remarkGoesAgainst('on-track', 'off track')).toBe(true);
  expect(remarkGoesAgainst('off-track', 'completed')).toBe(true);
  expect(remarkGoesAgainst('on-track', 'some risk')).toBe(false);
  expect(remarkGoesAgainst('at-risk', 'delayed')).toBe(false);
});

test('A tick or cross that lost its font is one again', () => {
  expect(['ü', 'û', 'u'].map(plainMark)).toEqual(['✓', '✗', 'u']);
});

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
  'A word that programs know is a text like any other: %s',
  (word) => {
    expect(plainMark(word)).toBe(word);
  },
);
