import { DEFAULT_EQUALITY_POLICY } from '../../../src/domain/equality/equality-policy';
import { readSettings } from '../../../src/domain/settings/read-settings';
import { SIMPLE_SETTINGS } from '../../../src/domain/settings/simple-settings';
import { buildSheet, type GridValue } from '../../support/sheet-builder';

function readRow(setting: string, value: GridValue) {
  return readSettings(
    buildSheet(
      [
        ['Setting', 'Value'],
        [setting, value],
      ],
      { name: 'Parity settings' },
    ),
  );
}

describe('what equality figures go by', () => {
  it('is the standard policy where a workbook sets nothing', () => {
    expect(readSettings(null).settings.equality).toEqual(DEFAULT_EQUALITY_POLICY);
  });

  it.each([
    ['Confidence of intervals', 99, { confidence: 0.99 }],
    ['Confidence of intervals', '90%', { confidence: 0.9 }],
    ['Four-fifths guideline, highest ratio', 1.2, { fourFifths: [0.8, 1.2] }],
    ['Four-fifths guideline, lowest ratio', '0.75', { fourFifths: [0.75, 1.25] }],
    ['Shares of staff are of', 'staff whose status is known', { shareOf: 'known-status' }],
    ['Model Employer target', '21.5%', { modelEmployerTarget: 21.5 }],
    ['Small numbers in published sheets', 'Under 10', { suppression: 'under-10' }],
    ['Small numbers in published sheets', '1 to 7 (others rounded to 5)', { suppression: '1-to-7-rounded' }],
    ['Cases of WDES metric 3', 'Mean of two years', { metric3Years: 2 }],
  ])('takes %s as %j', (setting, value, change) => {
    const { settings, findings } = readRow(setting, value);
    expect(settings.equality).toEqual({ ...DEFAULT_EQUALITY_POLICY, ...change });
    expect(findings).toEqual([]);
  });

  it.each([
    ['Confidence of intervals', 0.95],
    ['Confidence of intervals', 'high'],
    ['Four-fifths guideline, highest ratio', 0.9],
    ['Model Employer target', 0],
    ['Small numbers in published sheets', 'Under 3'],
    ['Shares of staff are of', 'Everyone'],
  ])('refuses %s as %j, says so, and goes by the standard one', (setting, value) => {
    const { settings, findings } = readRow(setting, value);
    expect(settings.equality).toEqual(DEFAULT_EQUALITY_POLICY);
    expect(settings.refused).toEqual([{ id: `${setting.toLowerCase()}||`, typed: value }]);
    expect(findings.map(({ code }) => code)).toEqual(['setting-refused']);
  });

  it('is written so that the same is read back, and no choice holds the comma that parts a list in Excel', () => {
    const changed = readRow('Cases of WDES metric 3', 'Mean of two years').settings;
    for (const { name, show, choices } of SIMPLE_SETTINGS) {
      for (const one of choices ?? []) expect(one).not.toContain(',');
      const shown = show(changed);
      if (typeof shown === 'string' || typeof shown === 'number')
        expect(readRow(name, shown).findings).toEqual([]);
    }
  });
});
