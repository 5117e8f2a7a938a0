import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import type { Plan, PlanAction } from '../../plan/plan';
import { definitionsOf } from '../../plan/indicators/indicator-definitions';
import type { RatingStatus, ReviewedAction, ReviewedPlan } from '../../rag/rating';
import { figureName, type Figure } from '../figure';
import { isNotable, newestYears, hasGrownWorse } from './notable-figure';

/** Figures with the actions that name each, and what the two say of one another. */
export interface JoinedFigures {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
}

interface NamingAction {
  readonly plan: Plan;
  readonly reviewed: ReviewedAction;
}

const CLOSED: ReadonlySet<RatingStatus> = new Set(['complete', 'closed']);
const WELL: ReadonlySet<RatingStatus> = new Set(['complete', 'on-track']);

const MODEL_EMPLOYER = /\bmodel employer\b/i;
const PAY_GAP = /\bpay gaps?\b/i;
const CHARACTERISTICS: readonly RegExp[] = [/gender|\bsex\b/i, /ethnic|\brac(?:e|ial)\b/i, /disab/i];

/** Whether an action about a pay gap is about that of one characteristic; one that names none is about all. */
function isAboutCharacteristic(text: string, characteristic: string): boolean {
  const named = CHARACTERISTICS.filter((pattern) => pattern.test(text));
  return named.length === 0 || named.some((pattern) => pattern.test(characteristic));
}

/** What an action names, asked once for all figures. */
interface NamedBy extends NamingAction {
  /** `WRES 2`, `WDES 4a(i)`: each part of what it names. */
  readonly ids: ReadonlySet<string>;
  readonly words: string;
}

function wordsOf({ action, section, measures }: PlanAction): string {
  return [action, ...section, ...measures.map(({ text }) => text)].join('\n');
}

function namedBy(plan: Plan, reviewed: ReviewedAction): NamedBy {
  const { indicators } = reviewed.action;
  const ids = indicators.flatMap((reference) =>
    definitionsOf(reference).map(({ standard, number }) => `${standard} ${number}`),
  );
  return { plan, reviewed, ids: new Set(ids), words: wordsOf(reviewed.action) };
}

function names({ ids, words }: NamedBy, figure: Figure): boolean {
  switch (figure.standard) {
    case 'WRES':
    case 'WDES':
      return ids.has(`${figure.standard} ${figure.id}`);
    case 'Model Employer':
      return MODEL_EMPLOYER.test(words);
    case 'Pay gap':
      return (
        PAY_GAP.test(words) &&
        isAboutCharacteristic(words, `${figure.breakdown} ${figure.id} ${figure.subject}`)
      );
  }
}

/** The cell a figure's finding points at: its first count of the comparison group. */
function placeOf({ comparison, reference }: Figure) {
  const counts = [comparison.numerator, comparison.denominator, reference.numerator];
  return counts.flatMap((count) => count?.cells ?? [])[0] ?? null;
}

function gapWithoutAction(figure: Figure): Finding {
  const place = placeOf(figure);
  const detail = { figure: figureName(figure), reading: figure.reading };
  const raw = figure.value === null ? '' : figure.value.toPrecision(4);
  return place
    ? makeFinding('adverse-gap-no-action', place.sheet, place, raw, detail)
    : { code: 'adverse-gap-no-action', sheet: null, cell: null, raw, detail };
}

/** Indicators, each once: an action names an indicator, not one of its breakdowns. */
function subjectOf({ standard, id, breakdown }: Figure): string {
  return standard === 'WRES' || standard === 'WDES'
    ? `${standard} ${id}`
    : [standard, id, breakdown].join(' ');
}

/**
 * Figures and actions joined: each figure lists the references of the actions that name it (`WDES 4a` names all three
 * parts), and what neither shows alone is reported: a notable gap that no open action names, and an action rated well
 * whose figure has grown worse. A workbook without a plan has no actions to miss.
 *
 * @example joinActions(figures, plans).figures[0]?.actions // ['A-017']
 */
export function joinActions(figures: readonly Figure[], plans: readonly ReviewedPlan[]): JoinedFigures {
  const actions = plans.flatMap(({ plan, actions: reviewed }) => reviewed.map((one) => namedBy(plan, one)));
  const naming = figures.map((figure) => actions.filter((action) => names(action, figure)));
  const joined = figures.map((figure, index) => ({
    ...figure,
    actions: (naming[index] ?? []).map(({ reviewed }) => reviewed.ref),
  }));
  if (actions.length === 0) return { figures: joined, findings: [] };
  const newest = newestYears(figures);
  const told = new Set<string>();
  const findings: Finding[] = [];
  joined.forEach((figure, index) => {
    if (!newest(figure)) return;
    const by = naming[index] ?? [];
    const isOpen = by.some(({ reviewed }) => !CLOSED.has(reviewed.rating.status));
    if (!isOpen && isNotable(figure) && !told.has(subjectOf(figure))) {
      told.add(subjectOf(figure));
      findings.push(gapWithoutAction(figure));
    }
    if (figure.change === null || !hasGrownWorse(figure)) return;
    for (const { plan, reviewed } of by) {
      if (!WELL.has(reviewed.rating.status)) continue;
      findings.push(
        makeFinding(
          'action-green-figure-worse',
          plan.sheet,
          reviewed.action.places.action ?? { row: reviewed.action.rows[0], column: plan.firstColumn },
          reviewed.rating.rag,
          { action: reviewed.ref, figure: figureName(figure), reading: figure.change.reading },
        ),
      );
    }
  });
  return { figures: joined, findings };
}
