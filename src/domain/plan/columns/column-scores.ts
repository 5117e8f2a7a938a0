import type { ColumnProfile } from './column-profile';
import type { PlanField } from '../plan';

/** How well what a column holds suits each field: weights on the shares of its cells, chosen so that 1 is plain and -1 impossible. */
const WEIGHTS: Readonly<Record<PlanField, Partial<Record<keyof ColumnProfile['share'], number>>>> = {
  action: {
    isInstruction: 0.5,
    isDate: -0.9,
    isWho: -0.7,
    isRef: -0.9,
    isNumber: -0.8,
    isRag: -0.6,
    isCommittee: -0.2,
    isReport: -0.2,
    isIndicator: -0.2,
  },
  due: { isDate: 1, isWho: -0.6, isInstruction: -0.3, isCommittee: -0.4, isNumber: -0.2 },
  start: { isDate: 0.9, isWho: -0.6, isInstruction: -0.4 },
  completed: { isDate: 1, isWho: -0.6, isInstruction: -0.4 },
  lead: {
    isWho: 1,
    isDate: -0.8,
    isInstruction: -0.6,
    isIndicator: -0.6,
    isNumber: -0.8,
    isRag: -0.4,
    isResult: -0.2,
  },
  governance: { isCommittee: 1, isDate: -0.6, isInstruction: -0.5, isNumber: -0.6, isRag: -0.4 },
  rag: { isRag: 0.9, isMark: 0.2, isDate: -0.4, isInstruction: -0.4, isWho: -0.1, isList: -0.3 },
  ref: { isRef: 0.9, isDate: -0.3, isInstruction: -0.5, isWho: -0.3 },
  priority: { isPriority: 0.9, isInstruction: -0.5, isWho: -0.2 },
  progress: { isReport: 0.8, isDate: -0.5, isWho: -0.4, isInstruction: -0.15, isRag: -0.1 },
  evidence: { isDate: -0.5, isWho: -0.4, isRag: -0.2, isReport: 0.1 },
  target: { isResult: 0.45, holdsFigure: 0.15, isDate: -0.5, isWho: -0.5, isReport: -0.25, isRag: -0.3 },
  current: { holdsFigure: 0.4, isReport: 0.15, isDate: -0.5, isWho: -0.4, isInstruction: -0.2, isRag: -0.2 },
  metric: { isIndicator: 0.9, isNumber: 0.15, isRef: 0.2, isWho: -0.3, isDate: -0.3, isInstruction: -0.3 },
  milestone: { holdsDate: 0.5, isList: 0.25, isDate: -0.2, isWho: -0.3, isRag: -0.3 },
  objective: { isDate: -0.8, isWho: -0.5, isRef: -0.6, isNumber: -0.6, isRag: -0.5, isReport: -0.2 },
  section: {
    isDate: -0.8,
    isWho: -0.3,
    isRef: -0.5,
    isNumber: -0.6,
    isRag: -0.5,
    isMark: -0.6,
    isInstruction: -0.2,
    isList: -0.2,
  },
};

/** What the length of the texts and their sameness add. */
function shapeScore(field: PlanField, profile: ColumnProfile): number {
  const { words, distinct, mergedDown, share } = profile;
  const grouping = Math.min(0.4, (1 - distinct) * 0.5) + mergedDown * 0.2;
  switch (field) {
    case 'action':
      return (
        (words >= 4 ? 0.35 : -0.2) + (words >= 7 ? 0.15 : 0) - (distinct < 0.4 ? 0.3 : 0) - mergedDown * 0.1
      );
    case 'due':
    case 'start':
    case 'completed':
      return words > 12 ? share.holdsDate * 0.4 - 0.4 : 0;
    case 'lead':
      return words > 20 ? -0.5 : 0;
    case 'governance':
      return words > 24 ? -0.4 : 0;
    case 'rag':
      return profile.colouredRate * 0.9 - (words > 6 ? 0.6 : 0);
    case 'ref':
      return (words > 5 ? -0.6 : 0) - (distinct < 0.5 ? 0.3 : 0);
    case 'priority':
      return (words > 3 ? -0.6 : 0) - (distinct > 0.8 && profile.filled > 5 ? 0.4 : 0);
    case 'progress':
    case 'target':
    case 'current':
      return words >= 5 ? 0.1 : 0;
    case 'metric':
      return words > 18 ? -0.4 : 0;
    case 'milestone':
      return words >= 8 ? 0.1 : -0.1;
    case 'objective':
      return (words >= 3 ? 0.15 : -0.1) + grouping;
    case 'section':
      return (words <= 9 ? 0.15 : -0.2) + grouping;
    case 'evidence':
      return 0;
  }
}

/**
 * How well what a column holds suits a field, from -1 to 1; 0 for an empty column, which says nothing.
 *
 * @example scoreContents('due', profile) // 1 where every cell is a date
 */
export function scoreContents(field: PlanField, profile: ColumnProfile): number {
  if (profile.filled === 0) return field === 'rag' ? Math.min(1, profile.colouredRate * 0.9) : 0;
  let score = shapeScore(field, profile);
  for (const [kind, weight] of Object.entries(WEIGHTS[field])) {
    score += weight * profile.share[kind as keyof ColumnProfile['share']];
  }
  return Math.max(-1, Math.min(1, score));
}
