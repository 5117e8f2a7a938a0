import { wordsOfFace } from '../../../src/domain/status/lights';
import { understandStatus } from '../../../src/domain/status/understand-status';

test.each([
  ['☺', 'on-track'],
  ['🙂', 'on-track'],
  ['👍', 'on-track'],
  ['😐', 'at-risk'],
  ['☹️', 'off-track'],
  ['🙁', 'off-track'],
])('the face “%s” says %s', (face, status) => {
  expect(understandStatus(wordsOfFace(face) ?? '')).toBe(status);
});

test.each(['✓', '🟢', 'G', '☺ well', ''])('“%s” is no lone face', (text) => {
  expect(wordsOfFace(text)).toBeNull();
});

test.each([
  ['Little done', 'off-track'],
  ['Complete: No', 'unknown'],
  ['Completed (Y/N): N', 'unknown'],
  ['Complete: Yes', 'complete'],
  ['Should have been completed', 'off-track'],
  ['Back on track after slippage', 'on-track'],
  ['Done. Now slipped again', 'off-track'],
  ['Complete, now in use', 'complete'],
  ['Q1: not started; Q2: in progress; Q3: complete', 'complete'],
  ['Trained in theatres, wards still to do', 'unknown'],
  ['Completed in theatres, wards still to do', 'on-track'],
  ["No longer req'd", 'closed'],
])('“%s” is %s', (text, status) => {
  expect(understandStatus(text)).toBe(status);
});
