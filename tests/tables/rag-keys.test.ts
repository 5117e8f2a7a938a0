import { existsSync, readFileSync } from 'node:fs';
import { readRagKeys } from '../../src/domain/rag/rag-key';
import { statedReader } from '../../src/domain/rag/read-stated';
import type { StatedStatus } from '../../src/domain/rag/rating';
import { plansOf } from '../support/read-grid';
import { buildSheet, buildWorkbook, type GridValue, type SheetOptions } from '../support/sheet-builder';

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
const ACTIONS = [
  'Train every interview panel in fair scoring',
  'Publish the pay gap report on the website each spring',
  'Set up reciprocal mentoring for senior managers',
  'Review the adjustments policy with the disability network',
  'Launch an anonymous route for raising concerns',
];

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

/** A plan with a status for each entry of a key, under the key's own rows. */
function statusesUnder(
  keyRows: readonly (readonly GridValue[])[],
  marks: readonly GridValue[],
  options: SheetOptions = {},
): readonly (StatedStatus | null)[] {
  const rows = marks.map((mark, at) => [ACTIONS[at] ?? '', 'Head of HR', 'March 2025', mark]);
  return statusesOf([...keyRows, ['Action', 'Lead', 'Due date', 'RAG'], ...rows], options);
}

function statusesOf(
  grid: readonly (readonly GridValue[])[],
  options: SheetOptions = {},
): readonly (StatedStatus | null)[] {
  const sheet = buildSheet(grid, options);
  const { plans } = plansOf([sheet]);
  const [plan] = plans;
  if (!plan) return [];
  const [key = []] = readRagKeys(buildWorkbook(sheet), plans);
  const read = statedReader(key, plan);
  return plan.actions.map((action) => read(action).stated?.status ?? null);
}

const painted = (entry: Entry): GridValue => ({ value: null, text: '', fill: fillOf(entry) ?? '#FFFFFF' });

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
      ACTIONS[at],
      'Head of HR',
      'March 2025',
      ...entries.map((__, column) => (column === at ? 'X' : '')),
    ]);
    return statusesOf([['Action', 'Lead', 'Due date', ...heads], ...rows]);
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
    const keyRows = entries.map((entry) => [painted(entry), entry.meaning || bare(entry)]);
    return statusesUnder([['Key'], ...keyRows, []], entries.map(painted));
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
