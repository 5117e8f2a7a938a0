import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OracleEntry } from './data-shapes';
import { gapsOf, gapsOfFile } from './gaps-of';
import { shapeOf, WITHOUT_SHAPE } from './oracle-shapes';

const SHARED = join(__dirname, '..', '..', '..', 'shared');
const ORACLE = join(SHARED, 'oracle', 'oracle.json');
const APPENDIX = join(SHARED, 'plans', 'seed-elht.xlsx');

/** Half up on decimal digits, as figures are printed. */
function printed(value: number, places: number): string {
  const exact = Number(value.toPrecision(13));
  const shifted = Number(`${String(exact)}e${String(places)}`);
  return (Math.floor(shifted + 0.5) / 10 ** places).toFixed(places);
}

if (!existsSync(ORACLE)) {
  test('Holding figures against the published ones in ../shared/oracle is left out: ../shared is not here', () => {
    expect(existsSync(ORACLE)).toBe(false);
  });
} else {
  const entries = JSON.parse(readFileSync(ORACLE, 'utf8')) as readonly OracleEntry[];
  const shaped = entries.filter((entry) => shapeOf(entry) !== null);
  const named = (some: readonly OracleEntry[]) => some.map((entry) => [entry.id, entry] as const);
  const answerOf = async (entry: OracleEntry) => {
    const shape = shapeOf(entry);
    if (!shape) throw new Error(`${entry.id} has no shape`);
    const gaps = await gapsOf(...shape.sheets);
    return { gaps, answer: shape.answer(gaps) };
  };

  describe('published figures of ../shared/oracle through parity gaps', () => {
    it('have a shape in the contract but for those listed with a reason', () => {
      const without = entries.filter((entry) => shapeOf(entry) === null).map(({ id }) => id);
      const listed = without.filter((id) => WITHOUT_SHAPE.some(([start]) => id.startsWith(start)));
      expect(without).toEqual(listed);
      expect(without.length).toBeLessThan(entries.length / 5);
    });

    const numbers = shaped.filter(({ matches, published }) => matches && published.value !== 'NA');
    it.each(named(numbers))('%s reproduces to its printed digits', async (_, entry) => {
      const { answer } = await answerOf(entry);
      expect(printed(answer ?? NaN, entry.published.dp)).toBe(entry.published.value);
    });

    const met = shaped.filter(({ published }) => published.value === 'NA');
    it.each(named(met))('%s has no number because its target is met', async (_, entry) => {
      const { gaps, answer } = await answerOf(entry);
      expect(answer).toBeNull();
      expect(gaps.figures.map(({ unavailable }) => unavailable?.code)).toContain('target-met');
    });

    const wrong = shaped.filter(({ matches }) => !matches);
    it.each(named(wrong))(
      '%s, which no arithmetic reproduces, gives what its inputs give',
      async (_, entry) => {
        const { answer } = await answerOf(entry);
        expect(printed(answer ?? NaN, entry.published.dp)).toBe(
          Number(entry.recomputed).toFixed(entry.published.dp),
        );
        expect(printed(answer ?? NaN, entry.published.dp)).not.toBe(entry.published.value);
      },
    );

    const weighted = wrong.filter(({ id }) => id.startsWith('NSS'));
    it.each(named(weighted))('%s is explained by a finding that the survey weighted it', async (_, entry) => {
      const { gaps } = await answerOf(entry);
      expect(gaps.findings.map(({ code }) => code)).toContain('survey-count-not-whole');
    });
  });
}

if (!existsSync(APPENDIX)) {
  test('Reading the Model Employer appendix in ../shared/plans is left out: ../shared is not here', () => {
    expect(existsSync(APPENDIX)).toBe(false);
  });
} else {
  describe('the Model Employer appendix of ../shared/plans as it is', () => {
    it('gives seven figures and one NA as printed, and says how close a percentage allows', async () => {
      const { figures, findings } = await gapsOfFile(APPENDIX);
      const bands = figures.filter(
        ({ standard, breakdown, id }) =>
          standard === 'Model Employer' && !/^(?:all|sum)/i.test(`${id}${breakdown}`),
      );
      expect(bands.map(({ value }) => (value === null ? 'NA' : printed(value, 2)))).toEqual([
        '33.21',
        '55.78',
        '29.94',
        '11.10',
        '5.31',
        'NA',
        '2.04',
        '0.18',
      ]);
      expect(bands[5]?.unavailable?.code).toBe('target-met');
      expect(bands[0]?.cautions.join(' ')).toMatch(/1[,]?612.*1[,]?709/);
      expect(findings.filter(({ code }) => code === 'own-answer-differs')).toEqual([]);
    });
  });
}
