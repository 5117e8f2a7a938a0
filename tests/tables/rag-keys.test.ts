import { existsSync, readFileSync } from 'node:fs';
import type { StatedStatus } from '../../src/domain/rag/rating';
import { painted, planWith, statesOf } from '../support/key-in-plan';
import { buildSheet, type GridValue } from '../support/sheet-builder';

const TABLE = '../shared/tables/rag-keys.tsv';
const here = existsSync(TABLE);

interface Entry {
  readonly label: string;
  readonly meaning: string;
}

/** What the meanings of each key come to, key by key as the table has them, in the order of its entries; labelled by hand. */
const MEANT: readonly (readonly StatedStatus[])[] = [
  ['not-started', 'off-track', 'on-track'],
  ['on-track', 'at-risk', 'off-track'],
  ['not-started'],
  ['off-track', 'at-risk', 'on-track'],
  ['off-track', 'at-risk', 'on-track'],
  ['unknown', 'unknown'],
  ['complete', 'unknown', 'unknown', 'off-track'],
  ['complete', 'on-track', 'off-track'],
  ['unknown', 'unknown', 'unknown'],
  ['unknown', 'unknown', 'unknown', 'unknown', 'off-track'],
  ['not-started', 'on-track', 'complete', 'off-track'],
  ['unknown', 'at-risk', 'not-started', 'off-track'],
  ['off-track', 'at-risk', 'unknown'],
  ['on-track', 'at-risk', 'off-track'],
  ['complete', 'on-track', 'not-started'],
  ['on-track', 'at-risk', 'off-track'],
  ['on-track', 'at-risk'],
  ['complete', 'on-track', 'not-started'],
  ['off-track', 'at-risk', 'on-track'],
  ['off-track', 'on-track', 'complete', 'complete'],
];

const FILLS: Readonly<Record<string, string>> = {
  red: '#FF0000',
  amber: '#FFC000',
  orange: '#ED7D31',
  green: '#00B050',
  blue: '#0070C0',
  grey: '#BFBFBF',
  pink: '#FF66CC',
};
function entriesOf(key: string): readonly Entry[] {
  return key
    .split('; ')
    .filter((part) => !/^\(.* used\)$/.test(part))
    .map((part) => {
      const [label = '', meaning = ''] = part.split('=');
      return { label: label.replaceAll('"', ''), meaning };
    });
}

const bare = ({ label }: Entry): string => label.replace(/^\((.)\)/, '$1');
const fillOf = (entry: Entry): string | undefined => FILLS[bare(entry).toLowerCase()];

const statusesUnder = (
  above: readonly (readonly GridValue[])[],
  marks: readonly GridValue[],
): readonly (StatedStatus | null)[] => statesOf(planWith(marks, { above })).statuses;

const shown = (entry: Entry): GridValue => painted(fillOf(entry) ?? '#FFFFFF');

/** How a row of the table is laid out on a sheet, by the form it names. */
function statusesIn(form: string, entries: readonly Entry[]): readonly (StatedStatus | null)[] {
  const lines = entries.map((entry) => [`${bare(entry)}: ${entry.meaning}`]);
  if (form === 'phrase')
    return statusesUnder(
      [],
      entries.map(({ label }) => label),
    );
  if (/^letters/.test(form) && !/words/.test(form)) {
    const letters = entries.map((entry) => (fillOf(entry) ? bare(entry).charAt(0) : entry.label));
    return statusesUnder([['Table Key:'], ...lines, []], letters);
  }
  if (form === 'letters in words') {
    const line = entries.map(({ label, meaning }) => `${label} = ${meaning}`).join(', ');
    return statusesUnder(
      [['Improvement plan'], [line], []],
      entries.map((entry) => bare(entry).charAt(0)),
    );
  }
  if (form === 'column headings') {
    const heads = entries.map(({ label, meaning }) => `${meaning} (${label})`);
    const rows = entries.map((_, at) => [
      `Hold listening event ${String(at + 1)} with the staff networks`,
      'Head of HR',
      'March 2025',
      ...entries.map((__, column) => (column === at ? 'X' : '')),
    ]);
    return statesOf(buildSheet([['Action', 'Lead', 'Due date', ...heads], ...rows])).statuses;
  }
  if (form === 'emoji') {
    const line = entries.map(({ label, meaning }) => `${label} ${meaning}`).join('  ');
    return statusesUnder(
      [['Key'], [line], []],
      entries.map(({ label }) => label),
    );
  }
  if (form === 'BRAG list') return statusesUnder([], entries.map(bare));
  if (form === 'badges') {
    return statusesUnder(
      [['Status key'], ...entries.map((entry) => [bare(entry), entry.meaning]), []],
      entries.map(bare),
    );
  }
  if (form === 'BRAG' || /^colours|^two colours/.test(form)) {
    const keyRows = entries.map((entry) => [shown(entry), entry.meaning || bare(entry)]);
    return statusesUnder([['Key'], ...keyRows, []], entries.map(shown));
  }
  if (form === 'words' || form === 'rule') {
    return statusesUnder([['RAG rating key'], ...lines, []], entries.map(bare));
  }
  throw new Error(`no layout is known here for the form ${form}`);
}

if (here) {
  it('At least 95 in 100 keys of ../shared/tables/rag-keys.tsv are read right in the form they name', () => {
    const rows = readFileSync(TABLE, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
    expect(rows).toHaveLength(MEANT.length);
    const wrong = rows.flatMap(([, form = '', key = ''], at) => {
      const [found, meant] = [statusesIn(form, entriesOf(key)).join(), MEANT[at]?.join()];
      return found === meant ? [] : [`${key} (${form}): ${found} for ${meant ?? ''}`];
    });
    process.stdout.write(wrong.map((one) => `${one}\n`).join(''));
    expect(wrong.length <= rows.length * 0.05 ? [] : wrong).toEqual([]);
  });
} else {
  it('The table of real keys is left out: ../shared is not here', () => {
    expect(here).toBe(false);
  });
}
