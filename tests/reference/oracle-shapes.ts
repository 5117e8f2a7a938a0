import {
  bandShape,
  byId,
  first,
  type OracleEntry,
  type OracleShape,
  percent,
  quarterShape,
  rateShape,
  shareShape,
  surveyShape,
  wdes,
  wres,
} from './data-shapes';
import type { TypedSheet } from './gaps-of';

/** Those without a shape in the contract, by what their ids begin with, each with the reason. */
export const WITHOUT_SHAPE: readonly (readonly [idStart: string, reason: string])[] = [
  ['KLINE24-', 'a ratio raised to a power: no data sheet takes a ratio'],
  ['NHSE18-4fifths', 'counts trusts, not people of one trust'],
  ['NHSE22-VSMdiff', 'the difference of two headcounts of everyone: no figure is one'],
];

/**
 * A published figure's inputs as a workbook; null where the contract has no shape for them.
 */
export function shapeOf(entry: OracleEntry): OracleShape | null {
  const { id } = entry;
  if (WITHOUT_SHAPE.some(([start]) => id.startsWith(start))) return null;
  const given = (name: string): number => Number(entry.inputs[name]);
  const staff = (disabled: number, others: number, unknown: number | null): TypedSheet =>
    wdes(['1', 'All', 'Headcount', others, disabled, unknown]);
  if (id === 'LPT-01') {
    return {
      sheets: [staff(given('disabled'), given('known_status') - given('disabled'), null)],
      answer: (gaps) => percent(first(gaps, byId('1'))?.comparison.rate),
    };
  }
  if (id === 'LPT-02') {
    return {
      sheets: [staff(0, given('all_staff') - given('unknown'), given('unknown'))],
      answer: (gaps) => percent(first(gaps, byId('1'))?.notKnown?.share),
    };
  }
  if (id === 'LPT-03') {
    return {
      sheets: [
        wdes(
          ['1', 'All', 'Headcount', 900, 100, null],
          [
            'Declaration',
            'All',
            'Survey respondents',
            given('gave_status') - given('disabled'),
            given('disabled'),
          ],
        ),
      ],
      answer: (gaps) => percent(first(gaps, byId('declaration'))?.reference.rate),
    };
  }
  if (id === 'LPT-04') {
    const others = given('respondents') - given('withheld');
    return {
      sheets: [
        wdes(
          ['1', 'All', 'Headcount', 900, 100, null],
          ['Declaration', 'All', 'Survey respondents', others - 1, 1, given('withheld')],
        ),
      ],
      answer: (gaps) =>
        Number(/([\d.]+)% of answers withheld/.exec(first(gaps, byId('declaration'))?.reading ?? '')?.[1]),
    };
  }
  if (id === 'LPT-05') {
    // Percentages to one decimal, as so many of a thousand.
    const thousand = (name: string): number => Math.round(10 * given(name));
    return {
      sheets: [
        wdes(
          ['1', 'All', 'Headcount', 1000 - thousand('esr_pct'), thousand('esr_pct')],
          ['Declaration', 'All', 'Survey respondents', 1000 - thousand('survey_pct'), thousand('survey_pct')],
        ),
      ],
      answer: (gaps) => first(gaps, byId('declaration factor'))?.value,
    };
  }
  if (id.startsWith('ELHT-ME-')) return bandShape(entry, id.endsWith('-pct') ? 'share' : 'need');
  if (id.startsWith('CQC')) return shareShape(given('bme'), given('total'));
  const quarter = /^(IMP20|CPFT18)-((?:lower|upper)(?:-middle)?)-(\w+)$/.exec(id);
  if (quarter?.[1] === 'CPFT18') {
    const counts = { reference: given('male'), comparison: given('female'), notKnown: null };
    return quarterShape('Gender', quarter[2] ?? '', counts, quarter[3] === 'M' ? 'reference' : 'comparison');
  }
  if (quarter) {
    const [n, rest] = [given('n'), given('total') - given('n')];
    if (quarter[3] === 'unknown') {
      return quarterShape(
        'Ethnicity',
        quarter[2] ?? '',
        { reference: rest - 1, comparison: 1, notKnown: n },
        'notKnown',
      );
    }
    return quarter[3] === 'white'
      ? quarterShape(
          'Ethnicity',
          quarter[2] ?? '',
          { reference: n, comparison: rest, notKnown: null },
          'reference',
        )
      : quarterShape(
          'Ethnicity',
          quarter[2] ?? '',
          { reference: rest, comparison: n, notKnown: null },
          'comparison',
        );
  }
  if (id === 'NSS24-RT5-Q16b') {
    const published = Number(entry.published.value);
    return {
      sheets: [
        wres(
          ['8', 'All', 'Survey %', published, published],
          ['8', 'All', 'Survey base', given('base'), given('base')],
        ),
      ],
      answer: (gaps) => {
        // The nearest whole number of people to what the percentage says.
        const said = gaps.findings.find(({ code }) => code === 'survey-count-not-whole')?.message ?? '';
        const people = Number(/is ([\d.]+) people/.exec(said)?.[1]);
        return (100 * Math.round(people)) / given('base');
      },
    };
  }
  if (id.startsWith('NSS24-'))
    return surveyShape(id.endsWith('Q14a') ? '5' : '8', given('count_recovered'), given('base'));
  if (id === 'BMJ21-RL-mixed') {
    return {
      sheets: [
        wres(
          ['2', 'All', 'Shortlisted', given('white_applied'), given('other_applied')],
          ['2', 'All', 'Appointed', given('white_offered'), given('other_offered')],
        ),
      ],
      answer: (gaps) => first(gaps, byId('2'))?.value,
    };
  }
  if (id.startsWith('BMJ21-') && 'shortlisted' in entry.inputs)
    return rateShape(given('shortlisted'), given('applied'));
  if (id.startsWith('BMJ21-')) return rateShape(given('offered'), given('applied'));
  if (id === 'POL-WBapp') return rateShape(given('appointed'), given('applied'));
  if (id === 'KMPT20-RL3-b') {
    return {
      sheets: [
        wres(
          ['3', 'All', 'Headcount', given('white_staff_est'), given('bame_staff_est')],
          ['3', 'All', 'Entered process', given('white_cases'), given('bame_cases')],
        ),
      ],
      answer: (gaps) => first(gaps, byId('3'))?.value,
    };
  }
  if (id === 'KMPT21-eng') {
    return {
      sheets: [wdes(['9a', 'All', 'Score', given('non_disabled'), given('disabled')])],
      // The trust prints the gap as a percentage of the score; ours is in points of the scale.
      answer: (gaps) => {
        const figure = first(gaps, byId('9a'));
        return figure?.value === null || figure === undefined
          ? null
          : (-100 * figure.value) / (figure.reference.rate ?? NaN);
      },
    };
  }
  if (id === 'NHSEMP24-adj') {
    return {
      sheets: [
        wdes(
          ['8', 'All', 'Survey %', null, given('y2023'), null, '2023'],
          ['8', 'All', 'Survey %', null, given('y2024'), null, '2024'],
        ),
      ],
      answer: (gaps) => first(gaps, ({ year }) => year === '2024')?.change?.difference,
    };
  }
  return null;
}
