import type { CellAddress } from '../../grid/address';
import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/make-finding';
import type { Plan, PlanAction } from '../../plan/plan';
import { definitionsOf } from '../../plan/indicators/indicator-definitions';
import { nameOfAction } from '../../rag/name-of-action';
import type { RatingStatus, ReviewedAction, ReviewedPlan } from '../../rag/rating';
import { latestOfSeries } from '../definitions/latest-of-series';
import { figureName, type Figure } from '../figure';
import type { WorkforceData } from '../workforce-data';
import { isAboutModelEmployer, MODEL_EMPLOYER } from './about-model-employer';
import { indicatorOf, readingOf, subjectOf, tellGap } from './gap-without-action';
import { isNotable, hasGrownWorse } from './notable-figure';

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

const DISPARITY = /\bdisparity ratios?\b/i;
const DECLARATION = /\bdeclar(?:e|es|ed|ing|ation|ations)\b|\bself[- ]report|\bdisclos/i;
const PAY_GAP =
  /\bpay[- ](?:gaps?|disparit(?:y|ies))\b|\bgaps? in pay\b|\b(?:gender|ethnic(?:ity)?|race|disability) pay\b|\bGPG\b/i;
const CHARACTERISTICS: readonly RegExp[] = [/gender|\bsex\b|\bGPG\b/i, /ethnic|\brac(?:e|ial)\b/i, /disab/i];

/** Every subject a plan may be of. */
const SUBJECTS: readonly RegExp[] = [
  PAY_GAP,
  DISPARITY,
  MODEL_EMPLOYER,
  DECLARATION,
  /\bWRES\b|\brace equality\b/i,
  /\bWDES\b|\bdisability equality\b/i,
  /\bE[,.&]?\s?D[,.&]?\s?(?:and |& )?I\b|\bequality,? diversity\b|\binclusion\b|\bpeople plan\b/i,
];

/** The names of a plan that are of one subject: a plan for several says nothing of which its actions are about. */
function namesOfOneSubject({ title, sheet }: Plan): readonly string[] {
  const names = [title ?? '', sheet];
  const subjects = SUBJECTS.filter((pattern) => names.some((name) => pattern.test(name)));
  return subjects.length === 1 ? names : [];
}

/** Whether an action about a pay gap is about that of one characteristic; one that names none is about all. */
function isAboutCharacteristic(text: string, characteristic: string): boolean {
  const named = CHARACTERISTICS.filter((pattern) => pattern.test(text));
  return named.length === 0 || named.some((pattern) => pattern.test(characteristic));
}

function isDeclaration({ id }: Figure): boolean {
  return id.startsWith('declaration');
}

/** What an action names, asked once for all figures. */
interface NamedBy extends NamingAction {
  /** `WRES 2`, `WDES 4a(i)`: each part of what it names. */
  readonly ids: ReadonlySet<string>;
  readonly words: string;
}

/** What a cell of a plan says. */
export type TextAt = (sheet: string, cell: CellAddress) => string;

/**
 * All that may say what an action is about: itself, its headings, what its row says of indicator and aim, and the plan’s
 * own name where that is of one subject alone.
 */
function wordsOf(plan: Plan, { action, section, measures, places }: PlanAction, textAt: TextAt): string {
  const beside = [places.metric, places.objective, places.section].flatMap((cell) =>
    cell ? [textAt(plan.sheet, cell)] : [],
  );
  const measured = measures.map(({ text }) => text);
  return [action, ...section, ...beside, ...measured, ...namesOfOneSubject(plan)].join('\n');
}

function namedBy(plan: Plan, reviewed: ReviewedAction, textAt: TextAt): NamedBy {
  const { indicators } = reviewed.action;
  const ids = indicators.flatMap((reference) =>
    definitionsOf(reference).map(({ standard, number }) => `${standard} ${number}`),
  );
  return { plan, reviewed, ids: new Set(ids), words: wordsOf(plan, reviewed.action, textAt) };
}

function names({ ids, words }: NamedBy, figure: Figure): boolean {
  switch (figure.standard) {
    case 'WRES':
    case 'WDES':
      if (ids.has(`${figure.standard} ${indicatorOf(figure)}`)) return true;
      return figure.statistic === 'disparity-ratio'
        ? DISPARITY.test(words)
        : isDeclaration(figure) && DECLARATION.test(words);
    case 'Model Employer':
      return isAboutModelEmployer(words);
    case 'Pay gap':
      return (
        PAY_GAP.test(words) &&
        isAboutCharacteristic(words, `${figure.breakdown} ${figure.id} ${figure.subject}`)
      );
  }
}

/**
 * Figures and actions joined: each figure lists the references of the actions that name it (`WDES 4a` names all three
 * parts), and what neither shows alone is reported: a notable gap that no open action names, and an action rated well
 * whose figure has grown worse. A workbook without a plan has no actions to miss.
 *
 * @param textAt what the cells of the plans say; left out, only what was read of them counts
 * @example joinActions(figures, plans, data).figures[0]?.actions // ['A-017']
 */
export function joinActions(
  figures: readonly Figure[],
  plans: readonly ReviewedPlan[],
  data: WorkforceData,
  textAt: TextAt = () => '',
): JoinedFigures {
  if (figures.length === 0) return { figures, findings: [] };
  const actions = plans.flatMap(({ plan, actions: reviewed }) =>
    reviewed.map((one) => namedBy(plan, one, textAt)),
  );
  const naming = figures.map((figure) => actions.filter((action) => names(action, figure)));
  const joined = figures.map((figure, index) => ({
    ...figure,
    actions: (naming[index] ?? []).map(({ reviewed }) => reviewed.ref),
  }));
  if (actions.length === 0) return { figures: joined, findings: [] };
  const isLatest = latestOfSeries(figures);
  const gaps = new Map<string, readonly Figure[]>();
  const findings: Finding[] = [];
  joined.forEach((figure, index) => {
    if (!isLatest(figure)) return;
    const by = naming[index] ?? [];
    const isOpen = by.some(({ reviewed }) => !CLOSED.has(reviewed.rating.status));
    const subject = subjectOf(figure);
    if (!isOpen && isNotable(figure)) {
      const found = gaps.get(subject) ?? [];
      gaps.set(subject, [...found, figure]);
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
          {
            action: nameOfAction(reviewed),
            figure: figureName(figure),
            reading: readingOf(figure, figure.change.reading),
          },
        ),
      );
    }
  });
  const untold = [...gaps.values()].flatMap((found) => tellGap(found, data) ?? []);
  return { figures: joined, findings: [...untold, ...findings] };
}
