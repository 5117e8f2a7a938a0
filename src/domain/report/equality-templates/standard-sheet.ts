import { measuresOf } from '../../equality/read/words/count-measures';
import type { CountMeasure } from '../../equality/workforce-data';
import type { Standard } from '../../plan/indicators/indicator-definition';
import { definitionsOfStandard } from '../../plan/indicators/indicator-definitions';
import type { BlankRow, BlankSheet, Entry } from './blank-sheet';

const BANDS = ['1', '2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9', 'VSM'];
const GRADES = ['Consultant', 'Non-consultant career grade', 'Trainee grades', 'Other'];

/** The breakdowns of indicator and metric 1, as national returns list them. */
const STAFF_BREAKDOWNS: readonly string[] = [
  ...BANDS.map((band) => `Non-clinical ${band}`),
  ...BANDS.map((band) => `Clinical ${band}`),
  ...GRADES.map((grade) => `Medical ${grade}`),
];

const ENTRIES: Readonly<Partial<Record<CountMeasure, Entry>>> = {
  'Survey %': 'survey',
  Score: 'survey',
  'Action taken': 'answer',
};

/** A number where the id is one, so that Excel does not warn of a number kept as text. */
function idCell(id: string): string | number {
  return /^\d+$/.test(id) ? Number(id) : id;
}

function rowsOf(standard: Standard): readonly BlankRow[] {
  const board = standard === 'WRES' ? '9' : '10';
  const rows = definitionsOfStandard(standard).flatMap(({ number }): readonly BlankRow[] => {
    const breakdowns = number === '1' ? STAFF_BREAKDOWNS : ['All'];
    // The board is set against the headcount of 1, which is given already.
    const measures = measuresOf(standard, number).filter(
      (measure) => number !== board || measure !== 'Headcount',
    );
    return breakdowns.flatMap((breakdown) =>
      measures.map((measure) => ({
        labels: [idCell(number), breakdown, measure],
        entry: ENTRIES[measure] ?? 'count',
      })),
    );
  });
  return [...rows, { labels: ['Declaration', 'All', 'Survey respondents'], entry: 'count' }];
}

function choicesOf(standard: Standard): BlankSheet['choices'] {
  const measures = definitionsOfStandard(standard).flatMap(({ number }) => measuresOf(standard, number));
  return { heading: 'Measure', values: [...new Set([...measures, 'Survey respondents'])] };
}

/** The data sheet of one standard with a row for every count its figures are computed from. */
export function standardSheet(standard: Standard): BlankSheet {
  const isRace = standard === 'WRES';
  return {
    name: `${standard} data`,
    title: `${standard} data`,
    instruction:
      'Type the numbers in the light cells and the year of the snapshot beside them. Leave a cell empty where a number is not known; 0 means nobody.',
    labels: [
      { heading: isRace ? 'Indicator' : 'Metric', width: 12 },
      { heading: 'Breakdown', width: 36 },
      { heading: 'Measure', width: 22 },
    ],
    numbers: isRace
      ? ['White', 'BME', 'Not known', 'Year']
      : ['Non-disabled', 'Disabled', 'Not known', 'Year'],
    rows: rowsOf(standard),
    choices: choicesOf(standard),
  };
}
