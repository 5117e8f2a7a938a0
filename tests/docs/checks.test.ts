import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINDING_CODES, severityOf } from '../../src/domain/findings/finding-severity';
import { labelOfCheck } from '../../src/domain/report/check-labels';

const GUIDE = readFileSync(join(__dirname, '../../docs/checks.md'), 'utf8');

/** The rows of all its tables: label, code, how it counts, what it says. */
const ROWS = GUIDE.split('\n')
  .filter((line) => /^\| [^|]+ \| `[a-z\d-]+` \|/.test(line))
  .map((line) =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  );

describe('the guide to checks', () => {
  it('lists every check there is, once', () => {
    expect(ROWS.map(([, code]) => code).sort()).toEqual(FINDING_CODES.map((code) => `\`${code}\``).sort());
  });

  it.each(FINDING_CODES)('calls %s what the Checks column calls it, and says how it counts', (code) => {
    const row = ROWS.find(([, given]) => given === `\`${code}\``);
    expect(row?.[0]).toBe(labelOfCheck(code));
    expect(row?.[2]).toBe(severityOf(code));
  });

  it('says of each what it means, in words without code names', () => {
    for (const [, , , words = ''] of ROWS) {
      expect(words.split(' ').length).toBeGreaterThan(3);
      expect(words.replace(/`Parity \w+`/g, '')).not.toMatch(/`/);
    }
  });
});
