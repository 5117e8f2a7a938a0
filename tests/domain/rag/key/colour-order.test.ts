import { heedColours } from '../../../../src/domain/rag/key/colour-order';
import { readKeyText } from '../../../../src/domain/status/key-line';
import { resolveKey } from '../../../../src/domain/rag/key/resolve-key';
import type { StatedStatus } from '../../../../src/domain/rag/rating';

const FROM = { row: 1, column: 1 };

function keyOf(text: string): string {
  const lines = readKeyText(text, true);
  const key = resolveKey(lines.map(({ label, meaning }) => ({ label, meaning, fill: null, from: FROM })));
  return key.map(({ label, status, unsure }) => `${label} ${status}${unsure ? '?' : ''}`).join(', ');
}

test.each([
  [
    'Red: not being delivered; Amber: late; Green: being delivered',
    'Red off-track, Amber at-risk, Green on-track',
  ],
  ['Red: not proceeding to plan; Green: proceeding to plan', 'Red off-track, Green on-track'],
  [
    'Red: will never be met; Amber: may not be met; Green: on course',
    'Red off-track, Amber at-risk, Green on-track',
  ],
  [
    'Red: delivery not assured; Amber: delivery partly assured; Green: delivery assured',
    'Red off-track, Amber at-risk, Green on-track',
  ],
  [
    'Green: no cause for concern; Amber: cause for concern; Red: serious cause for concern',
    'Green on-track, Amber at-risk, Red off-track',
  ],
])('A denial in a key is heard: %s', (text, expected) => {
  expect(keyOf(text)).toBe(expected);
});

test.each([
  [
    'Blue: not started; Red: not on track; Amber: action is on track; Green: complete',
    'Blue not-started, Red off-track, Amber on-track, Green complete',
  ],
  ['Red: not started; Amber: started; Green: finished', 'Red not-started, Amber on-track, Green complete'],
])('A key of its own order is left as it is: %s', (text, expected) => {
  expect(keyOf(text)).toBe(expected);
});

test('A middle nobody understands is told from red and green, and marked', () => {
  expect(keyOf('Red: off track; Amber: elsewhere; Green: on track')).toBe(
    'Red off-track, Amber at-risk?, Green on-track',
  );
});

test('With one other light to go by nothing is told, and it is marked', () => {
  expect(keyOf('Red: reassess; Green: on track')).toBe('Red unknown?, Green on-track');
});

const entry = (label: string, status: StatedStatus) => ({
  label,
  meaning: 'words',
  status,
  fill: null,
  from: FROM,
});

test.each<[string, StatedStatus]>([
  ['Red', 'on-track'],
  ['Red', 'complete'],
  ['Amber', 'complete'],
  ['Green', 'off-track'],
])('A %s read as %s is doubted', (label, status) => {
  expect(heedColours([entry(label, status)])).toMatchObject([{ status: 'unknown', unsure: true }]);
});

test.each([
  ['🟢 all rosy 🟡 middling 🔴 stuck ✅ finished', '🟢 unknown?, 🟡 unknown?, 🔴 off-track, ✅ complete'],
  [
    '🟢 going well 🟡 wobbling 🔴 stuck ⚪ not begun',
    '🟢 on-track, 🟡 at-risk, 🔴 off-track, ⚪ not-started',
  ],
])('Lights explained in plain speech are a key: %s', (text, expected) => {
  expect(keyOf(text)).toBe(expected);
});

test.each(['✅ loop fitted ✅ signs up ✅ lift mended', '🟢 park 🔵 pool 🟣 library'])(
  'Lights before things that are no states are none: %s',
  (text) => {
    expect(readKeyText(text, false)).toEqual([]);
  },
);
