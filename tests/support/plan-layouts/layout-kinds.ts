import type { PlanLayout } from './layout-choices';
import type { PlannedSheet } from './planned-sheet';

const NAMED = [
  'sections',
  'dueAs',
  'statusAs',
  'leadAs',
  'actionAs',
  'headingRows',
  'headingStyle',
  'headingSource',
  'headingsRepeat',
  'template',
  'unlabelled',
  'besides',
  'splitAcrossPages',
] as const satisfies readonly (keyof PlanLayout)[];

/** In which fields a choice shows. */
function isShown(layout: PlanLayout, key: (typeof NAMED)[number]): boolean {
  const { fields } = layout;
  if (key === 'dueAs') return fields.includes('due');
  if (key === 'leadAs') return fields.includes('lead');
  if (key !== 'statusAs') return true;
  return layout.statusAs === 'completed as due' ? fields.includes('due') : fields.includes('rag');
}

function kindsOfLayout(layout: PlanLayout): readonly string[] {
  const kinds = NAMED.filter((key) => isShown(layout, key)).map((key) => `${key}: ${layout[key]}`);
  if (layout.nameless.length > 0) kinds.push(`nameless: ${layout.nameless.join(' ')}`);
  if (layout.columnsBefore > 0) kinds.push('begins right of column A');
  if (layout.titleDepth > 6) kinds.push('a long title block');
  if (layout.isInStep) kinds.push('several actions in step in a row');
  if (layout.hiddenColumns.length > 0) kinds.push('hidden columns');
  if (layout.hiddenRows.length > 0) kinds.push('hidden rows');
  if (layout.hasPairsAbove) kinds.push('labels and values above');
  if (layout.fields.includes('ref')) kinds.push(`refAs: ${layout.refAs}`);
  if (layout.fields.includes('metric')) kinds.push(`metricAs: ${layout.metricAs}`);
  if (!layout.fields.includes('lead') || !layout.fields.includes('due'))
    kinds.push('no lead or no deadline column');
  if (layout.extraColumns.length > 0) kinds.push('columns that are none of the fields');
  return kinds;
}

/** The kinds of layout that a planned sheet shows, each once. */
export function kindsOf({ shape, plans }: PlannedSheet): readonly string[] {
  const isPair = shape.startsWith('two');
  const shown = isPair ? plans : plans.slice(0, 1);
  const kinds = shape.includes('table') ? shown.flatMap(({ layout }) => kindsOfLayout(layout)) : [];
  return [...new Set([`shape: ${shape}`, ...kinds])];
}
