import fc from 'fast-check';
import { contrastRatio, LEGIBLE } from '../../../../src/domain/rag/contrast';
import { DEFAULT_POLICY, STATUS_WORDS } from '../../../../src/domain/rag/rag-policy';
import type { RagKeyEntry, RatingStatus, StatedRag, StatedStatus } from '../../../../src/domain/rag/rating';
import { showInKey } from '../../../../src/domain/rag/key/show-in-key';

const STATUSES = Object.keys(STATUS_WORDS) as RatingStatus[];

function entry(
  label: string,
  status: StatedStatus,
  fill: string | null = null,
  meaning: string = status,
): RagKeyEntry {
  return { label, meaning, status, fill, from: { row: 2, column: 1 } };
}

/** A key in which blue means not started and amber on track, with no word for what is done or at risk. */
const UNUSUAL = [
  entry('Blue', 'not-started', '#0070C0'),
  entry('Red', 'off-track', '#FF0000'),
  entry('Amber', 'on-track', '#FFC000'),
];

function show(status: RatingStatus, key: readonly RagKeyEntry[], stated: StatedRag | null = null) {
  return showInKey(status, key, stated, DEFAULT_POLICY);
}

test('Without a key: red, amber, green, blue and grey with their letters', () => {
  const shown = STATUSES.map((status) => `${status} ${show(status, []).rag} ${show(status, []).letter}`);
  expect(shown).toEqual([
    'overdue Red R',
    'off-track Red R',
    'at-risk Amber A',
    'on-track Green G',
    'complete Blue B',
    'closed Blue B',
    'not-started Grey N',
    'not-rated Not rated –',
  ]);
});

test('With a key, its own labels, letters and colours', () => {
  expect(show('on-track', UNUSUAL)).toEqual({
    rag: 'Amber',
    letter: 'A',
    fill: '#FFC000',
    textColour: '#000000',
  });
  expect(show('not-started', UNUSUAL)).toMatchObject({ rag: 'Blue', letter: 'B' });
  expect(show('overdue', UNUSUAL)).toMatchObject({ rag: 'Red', letter: 'R' });
});

test('A key without a word for at risk shows it as off track, the more careful of the two', () => {
  expect(show('at-risk', UNUSUAL)).toMatchObject({ rag: 'Red', letter: 'R' });
});

test('A status the key has no word for is written out, in a letter and colour the key does not use', () => {
  expect(show('complete', UNUSUAL)).toEqual({
    rag: 'Complete',
    letter: 'C',
    fill: '#D5EFD9',
    textColour: '#0B4A1B',
  });
});

test('Where red means something else, overdue is dark', () => {
  const key = [entry('G', 'complete'), entry('A', 'on-track'), entry('R', 'not-started')];
  expect(show('overdue', key)).toEqual({
    rag: 'Overdue',
    letter: 'O',
    fill: '#404040',
    textColour: '#FFFFFF',
  });
});

test('Where red warns of a date at risk, it shows what is overdue or off track too', () => {
  const key = [
    entry('Green', 'on-track'),
    entry('Amber', 'on-track'),
    entry('Red', 'at-risk', null, 'at risk of missing the due date'),
  ];
  expect(show('overdue', key)).toMatchObject({ rag: 'Red', letter: 'R' });
  expect(show('off-track', key)).toMatchObject({ rag: 'Red', letter: 'R' });
});

test('An amber that warns does not stand for overdue where the key has no red', () => {
  const key = [entry('Green', 'on-track'), entry('Amber', 'at-risk')];
  expect(show('overdue', key)).toMatchObject({ rag: 'Overdue', letter: 'R' });
  expect(show('at-risk', key)).toMatchObject({ rag: 'Amber' });
});

test('Overdue takes the label that speaks of passed dates before one that is off track', () => {
  const key = [
    entry('Red', 'off-track', null, 'off track'),
    entry('Purple', 'off-track', null, 'target date has been missed'),
    entry('Amber', 'at-risk', null, 'at risk of missing the target date'),
  ];
  expect(show('overdue', key).rag).toBe('Purple');
  expect(show('off-track', key).rag).toBe('Red');
  expect(show('at-risk', key).rag).toBe('Amber');
  const late = entry('Amber', 'at-risk', null, 'Overdue or some risk');
  expect(show('overdue', [late, entry('Green', 'on-track')]).rag).toBe('Amber');
  expect(show('overdue', [late, entry('Red', 'off-track', null, 'No plan')]).rag).toBe('Red');
});

test('A label for what was finished late does not stand for overdue', () => {
  const key = [
    entry('Blue', 'complete', null, 'complete, deadline missed'),
    entry('Red', 'off-track', null, 'off track'),
  ];
  expect(show('overdue', key).rag).toBe('Red');
});

test('Of two labels that begin alike the plain colour keeps the letter', () => {
  const key = [entry('Green', 'on-track'), entry('Grey', 'not-started'), entry('Red', 'off-track')];
  expect(show('on-track', key).letter).toBe('G');
  expect(show('not-started', key)).toMatchObject({ rag: 'Grey', letter: 'N' });
});

test('Of two labels for complete, the one that claims least, unless the lead chose the other', () => {
  const key = [
    entry('Blue', 'complete', null, 'complete, evidence checked and signed off'),
    entry('Green', 'complete', null, 'complete'),
  ];
  expect(show('complete', key).rag).toBe('Green');
  const chosen: StatedRag = {
    stated: 'B',
    status: 'complete',
    meaning: key[0]?.meaning ?? '',
    shownAs: 'text',
  };
  expect(show('complete', key, chosen).rag).toBe('Blue');
});

test('Whatever the key, a letter is shown and its text is legible on its fill', () => {
  const statuses = fc.constantFrom<StatedStatus>(
    'complete',
    'on-track',
    'at-risk',
    'off-track',
    'not-started',
    'unknown',
  );
  const fill = fc.option(
    fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`),
  );
  const label = fc.constantFrom(
    'Red',
    'Amber',
    'Green',
    'Blue',
    'Grey',
    'Black',
    'Purple',
    'R',
    'A',
    'G',
    'Done',
    '✓',
  );
  const key = fc.uniqueArray(fc.record({ label, status: statuses, fill }), { selector: (one) => one.label });
  fc.assert(
    fc.property(key, fc.constantFrom(...STATUSES), (entries, status) => {
      const made = entries.map((one) => entry(one.label, one.status, one.fill));
      const shown = show(status, made);
      expect([...shown.letter]).toHaveLength(1);
      expect(contrastRatio(shown.fill ?? '#FFFFFF', shown.textColour ?? '#444444')).toBeGreaterThanOrEqual(
        LEGIBLE,
      );
    }),
  );
});
