import type { PlanField } from '../../../src/domain/plan/plan';
import { DELIVERY_HEADINGS } from '../../../src/domain/plan/headings/headings-delivery';
import { PURPOSE_HEADINGS } from '../../../src/domain/plan/headings/headings-purpose';
import { HEADINGS, PERCENT_HEADINGS } from './heading-words';
import type { PlanLayout } from './layout-choices';
import { PEOPLE, POSTS, STATES } from './plan-words';
import type { PlannedPlan } from './planned-sheet';

/** A column of a plan being laid out. */
export interface Column {
  readonly field: PlanField | 'other' | 'mark' | 'blank' | 'numbers' | 'bullets';
  readonly heading: string | null;
  /** The state a mark in it stands for. */
  readonly mark?: string;
}

const MARKED = STATES.slice(0, 3);
const NOTHING_SAID = 'Zone';
const NOTHING_SAID_OF: Partial<Record<PlanField, string>> = { lead: 'Zone', due: 'Mark', action: 'Matter' };

/** Headings known to the code that can mean one field only. */
const KNOWN: ReadonlyMap<PlanField, readonly string[]> = (() => {
  const lists = [...DELIVERY_HEADINGS, ...PURPOSE_HEADINGS].flatMap(([field, sureness, phrases]) =>
    phrases.split(';').map((phrase) => ({ field, sureness, phrase: phrase.trim().replace(/\s+/g, ' ') })),
  );
  const known = new Map<PlanField, string[]>();
  for (const { field, sureness, phrase } of lists) {
    const isAlone = lists.every((other) => other.phrase !== phrase || other.field === field);
    if (sureness < 0.95 || !isAlone) continue;
    const heading = phrase.charAt(0).toUpperCase() + phrase.slice(1);
    known.set(field as PlanField, [...(known.get(field as PlanField) ?? []), heading]);
  }
  return known;
})();

/** Fields whose own headings say what stands under them more exactly than any known one would. */
const OWN_ONLY: ReadonlySet<PlanField> = new Set(['metric', 'rag', 'section', 'completed', 'ref']);

function pickHeading(layout: PlanLayout, field: PlanField, at: number): string {
  const own: readonly string[] = (HEADINGS as Partial<Record<PlanField, readonly string[]>>)[field] ?? [];
  const known = KNOWN.get(field) ?? [];
  let list = layout.headingSource === 'known' && !OWN_ONLY.has(field) && known.length > 0 ? known : own;
  if (field === 'rag' && layout.statusAs === 'percent') list = PERCENT_HEADINGS;
  if (field === 'metric' && layout.metricAs !== 'named') list = ['WRES indicator', 'WRES indicators'];
  if (field === 'due' && layout.fields.includes('completed')) list = ['Due date', 'Deadline', 'By when'];
  return list[(layout.headingPicks[at] ?? 0) % list.length] ?? field;
}

/** One of several: where there are but two, the other one alone says too little. */
const MISSPELT_AT = 3;

function misspell(heading: string): string {
  const at = 4;
  // A sign or a name in capitals cannot be told from another one.
  const isPlain = heading.length >= 10 && /^[A-Z]?[a-z]+(?: [a-z]+)*$/.test(heading);
  return !isPlain ? heading : heading.slice(0, at) + heading.charAt(at - 1) + heading.slice(at);
}

function styleHeading(heading: string, style: PlanLayout['headingStyle'], at: number): string {
  if (style === 'capitals') return heading.toUpperCase();
  if (style === 'two lines') return heading.replace(' ', '\n');
  if (style === 'note') return `${heading} (see notes)`;
  if (style === 'numbered') return `${String(at + 1)}. ${heading}`;
  if (style === 'misspelt') return at === MISSPELT_AT ? misspell(heading) : heading;
  return style === 'colon' ? `${heading}:` : style === 'padded' ? `  ${heading} ` : heading;
}

/** Three values at least, and no two alike, or nothing says what a column without a known heading is for. */
function canBeNameless({ actions, layout }: PlannedPlan, field: PlanField): boolean {
  if (!layout.nameless.includes(field)) return false;
  const isWhole = layout.fields.includes('lead') && layout.fields.includes('due');
  if (field === 'action') return isWhole;
  if (!isWhole && (layout.nameless.length > 1 || layout.fields.length < 4)) return false;
  const values = actions
    .map((item) => (field === 'due' ? item.due : item.lead))
    .filter((one) => one !== null);
  return new Set(values).size >= 3;
}

function hasMarks({ fields, statusAs }: PlanLayout): boolean {
  return fields.includes('rag') && (statusAs === 'marks' || statusAs === 'ticks');
}

/** Whether the status has a column of its own. */
function hasColumn(layout: PlanLayout, field: PlanField): boolean {
  return field !== 'rag' || !(hasMarks(layout) || layout.statusAs === 'completed as due');
}

/**
 * The columns of a plan from the left.
 *
 * @example listColumns(plan).map(({ heading }) => heading) // ['Action', 'Lead', 'Due date']
 */
export function listColumns(plan: PlannedPlan): readonly Column[] {
  const { layout } = plan;
  const columns: Column[] = layout.fields
    .filter((field) => hasColumn(layout, field))
    .map((field, at) => {
      const heading = canBeNameless(plan, field)
        ? (NOTHING_SAID_OF[field] ?? NOTHING_SAID)
        : pickHeading(layout, field, at);
      return { field, heading: styleHeading(heading, layout.headingStyle, at) };
    });
  for (const heading of layout.extraColumns) columns.push({ field: 'other', heading });
  const ordered = layout.order.flatMap((at) => columns[at] ?? []);
  if (hasMarks(layout)) {
    for (const state of MARKED) ordered.push({ field: 'mark', heading: state, mark: state });
  }
  if (layout.unlabelled === 'blank') {
    const marksAt = ordered.findIndex(({ field }) => field === 'mark');
    const middle = Math.ceil(ordered.length / 2);
    ordered.splice(marksAt === -1 ? middle : Math.min(middle, marksAt), 0, { field: 'blank', heading: null });
  }
  if (layout.unlabelled === 'refs') ordered.unshift({ field: 'numbers', heading: null });
  if (layout.unlabelled === 'marks') ordered.unshift({ field: 'bullets', heading: null });
  if (layout.sections.startsWith('column')) {
    ordered.unshift({ field: 'section', heading: pickHeading(layout, 'section', 0) });
  }
  return ordered;
}

/** The people or posts a plan names, by the way it names them. */
export function leadNames({ leadAs }: PlanLayout): readonly string[] {
  return leadAs.startsWith('person') ? PEOPLE : POSTS;
}
