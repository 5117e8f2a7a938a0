import { columnLetters } from '../../domain/grid/address';
import { PLAN_FIELDS, type ColumnReading, type PlanMapping } from '../../domain/plan/plan';
import type { RagKeyChoice } from '../../domain/rag/rag-policy';
import type { ReviewedPlan, StatedStatus } from '../../domain/rag/rating';
import { unexplainedLabels } from '../../domain/rag/words/unexplained-labels';
import { FIELD_WORDS, KEY_WORDS } from '../../domain/settings/setting-words';
import { oneLine } from '../../domain/wording/tidy-text';
import type { WorkbookReview } from '../review-workbook';
import type { ColumnView, KeyView, PlanSetUpView, SetUpView } from './review-view';
import { sameLabel } from './same-label';

const FIELDS = PLAN_FIELDS.map((field) => ({ field, label: FIELD_WORDS[field] }));
const STATUSES = (Object.keys(KEY_WORDS) as StatedStatus[]).map((status) => ({
  status,
  label: KEY_WORDS[status],
}));

/** How each plan was recognised, what a person has said of it, and the windows the rating goes by. */
export function buildSetUpView(
  { plans, settings }: WorkbookReview,
  labels: readonly string[],
  unsaved: boolean,
): SetUpView {
  return {
    plans: plans.map((reviewed, index) => {
      const { sheet } = reviewed.plan;
      const mapping = settings.mappings.find((one) => one.sheet === sheet) ?? null;
      const choices = settings.ragKeyChoices.filter((one) => one.sheet === sheet);
      return buildPlan(reviewed, labels[index] ?? sheet, mapping, choices);
    }),
    dueSoonDays: settings.dueSoonDays,
    graceDays: settings.graceDays,
    fixedAsAt: settings.asAt?.toString() ?? null,
    fields: FIELDS,
    statuses: STATUSES,
    unsaved,
  };
}

function buildPlan(
  reviewed: ReviewedPlan,
  label: string,
  mapping: PlanMapping | null,
  choices: readonly RagKeyChoice[],
): PlanSetUpView {
  const { plan } = reviewed;
  const columns = plan.columnReadings.map((reading) => buildColumn(reading, mapping));
  const unsure = columns.filter(({ field, sureness }) => field !== null && sureness === 'please-check');
  return {
    plan: label,
    sheet: plan.sheet,
    headerRow: plan.headerRow,
    headerRowCorrected: mapping !== null && mapping.headerRow !== null,
    headings: plan.headings,
    toConfirm: unsure.length + (plan.headings.sureness === 'please-check' ? 1 : 0),
    columns,
    key: buildKey(reviewed, choices),
  };
}

function buildColumn(reading: ColumnReading, mapping: PlanMapping | null): ColumnView {
  return {
    ...reading,
    heading: oneLine(reading.heading),
    letters: columnLetters(reading.column),
    corrected: mapping?.columns.has(reading.column) ?? false,
  };
}

/** The lines of the plan's own key, then the words it uses as a status and explains nowhere. */
function buildKey({ ragKey, actions }: ReviewedPlan, choices: readonly RagKeyChoice[]): readonly KeyView[] {
  const explained = ragKey.map(({ label, meaning, status, fill }) => ({
    label,
    meaning,
    status,
    fill,
    corrected: choices.some((choice) => sameLabel(choice.label, label)),
  }));
  const unexplained = unexplainedLabels(actions)
    .filter((label) => !ragKey.some((entry) => sameLabel(entry.label, label)))
    .map((label) => ({ label, meaning: '', status: 'unknown', fill: null, corrected: false }) as const);
  return [...explained, ...unexplained];
}
