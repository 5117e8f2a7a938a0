import type { EqualityPolicy } from '../../equality/equality-policy';
import type { Figure } from '../../equality/figure';
import { countTested, expectedByChance, type Tested } from '../../equality/figures/many-figures';
import type { PublishedFigure } from '../../equality/suppression/published-figure';
import { sayTested } from '../../findings/sentence-parts';
import type { SuppressionRule } from '../../equality/suppression/suppression-rule';
import type { PagedDraft } from '../page/paged-draft';
import type { SpecCell } from '../sheet-spec';
import { TEXT } from '../styles';
import { FIGURE_WIDTHS, METHOD_HEADINGS } from './page/figure-layout';
import { wideHeader } from './input-block';
import { shownOf } from './published/published-rows';
import { VERDICT_LOOKS, VERDICT_ORDER } from './words/verdict';

/** A line of words over the free columns on the right is no longer than this. */
const LONGEST_LINE = 180;
const PLAIN = { vertical: 'top' } as const;

/** A text in lines of whole words, so that none runs off the page. */
export function inLines(text: string, longest = LONGEST_LINE): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

type Cells = readonly (SpecCell | null)[];

/** A text in as many rows as it has lines, with what it is about beside the first. */
function linesAbout(what: SpecCell, year: number | null, text: string): readonly Cells[] {
  return inLines(text).map((line, index) => [
    index === 0 ? what : null,
    { value: index === 0 ? year : null, style: { ...PLAIN, align: 'left' } },
    { value: line, style: PLAIN },
  ]);
}

/** What of a figure says how it is computed. */
type Described = Pick<Figure, 'standard' | 'id' | 'method' | 'source' | 'definitionYear'>;

function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The definition each figure follows: one line for each indicator or metric, or for each measure of pay. */
function definitionLines(figures: readonly Described[]): readonly Cells[] {
  const met = new Set<string>();
  return figures.flatMap(({ standard, id, method, source, definitionYear }) => {
    const name = standard === 'Pay gap' || standard === 'Model Employer' ? standard : `${standard} ${id}`;
    const judged = [
      ...(method.interval === null ? [] : [`${method.interval} interval`]),
      ...(method.test === null ? [] : [`Test: ${method.test}`]),
    ];
    const said = [asSentence(method.value), ...judged, `Source: ${source}`].join('. ');
    if (met.has(name + said)) return [];
    met.add(name + said);
    return linesAbout({ value: name, style: PLAIN }, definitionYear, said);
  });
}

const SHARE_OF: Readonly<Record<EqualityPolicy['shareOf'], string>> = {
  'all-staff': 'all staff, those of unknown status among them',
  'known-status': 'staff whose status is known',
};

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** What holds for all figures of a sheet, in words. */
function generalLines(policy: EqualityPolicy, tested: Tested): readonly (readonly [string, string])[] {
  return [
    [
      'Rounding',
      'Every figure is computed from the counts and rounded once, half up, as it is shown: percentages to one decimal, ratios to two.',
    ],
    [
      'Intervals',
      `At ${percent(policy.confidence)} confidence; by which method stands with each definition. Intervals and tests are Parity’s own choice: the method of the national reports is not published.`,
    ],
    ['Shares', `Of ${SHARE_OF[policy.shareOf]}: trusts differ in this, so it is a setting.`],
    ...(tested.figures + tested.changes > 1
      ? [
          [
            'Many figures',
            `Of the ${sayTested(tested)} here, about ${String(Math.round(expectedByChance(tested, policy.confidence) * 10) / 10)} would seem more than chance by chance alone, so look for what recurs from year to year.`,
          ] as const,
        ]
      : []),
    [
      'Not official',
      'The definitions follow published wording; where that could not be confirmed the rule is a setting. Nothing here is NHS England’s own figure.',
    ],
  ];
}

interface Method {
  readonly figures: readonly Described[];
  readonly policy: EqualityPolicy;
  readonly tested: Tested;
  readonly extra: readonly (readonly [what: string, text: string])[];
  readonly columns: number;
}

function layOutMethod(draft: PagedDraft, { figures, policy, tested, extra, columns }: Method): void {
  const letters = VERDICT_ORDER.map((verdict): Cells => {
    const { letter, meaning, style } = VERDICT_LOOKS[verdict];
    const cell = { value: `${letter} in the verdict`, style: { ...TEXT, ...style } };
    return [cell, null, { value: meaning, style: PLAIN }];
  });
  const general = [...extra, ...generalLines(policy, tested)].flatMap(([what, text]) =>
    linesAbout({ value: what, style: PLAIN }, null, text),
  );
  const rows = [...letters, ...general, ...definitionLines(figures)];
  draft.table('How these are computed', wideHeader(METHOD_HEADINGS, columns), rows);
}

/** Lays out how the figures are computed: the letters, what holds for all, and each definition with its source. */
export function addMethod(
  draft: PagedDraft,
  figures: readonly Figure[],
  policy: EqualityPolicy,
  extra: Method['extra'] = [],
  columns: number = FIGURE_WIDTHS.length,
): void {
  const tested = countTested(figures);
  layOutMethod(draft, { figures, policy, tested, extra, columns });
}

/** The same for published figures, with what is hidden and why, and the settings they went by. */
export function addPublishedMethod(
  draft: PagedDraft,
  figures: readonly PublishedFigure[],
  policy: EqualityPolicy,
  rule: SuppressionRule,
  more: Method['extra'],
): void {
  const [from, to] = policy.fourFifths;
  const tested = countTested(figures.map(({ p, change }) => ({ p: shownOf(p), change: shownOf(change) })));
  const extra = [
    [
      'Hidden numbers',
      `${rule.inWords} ${rule.source} Some larger numbers are hidden as well, where a small one could be worked out from them and what else is shown.`,
    ],
    [
      'Guideline range',
      `A ratio from ${String(from)} to ${String(to)} is inside the four-fifths guideline: a rule of thumb, no test and no law.`,
    ],
    ...more,
  ] as const;
  layOutMethod(draft, { figures, policy, tested, extra, columns: FIGURE_WIDTHS.length });
}
