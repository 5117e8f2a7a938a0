import type { SmartReason } from '../../findings/lint-finding';
import { rememberTexts } from '../../wording/remember-readings';
import { oneLine } from '../../wording/tidy-text';
import { namesThing, saysHowMany } from './things-to-see';

/** What an action says of how anyone can tell that it has worked. */
export interface MeasureTexts {
  readonly action: string;
  /** Null where the plan has no column for it. */
  readonly target: string | null;
  readonly current: string;
  readonly evidence: string;
  readonly hasFigures: boolean;
}

const MOST_WORDS = 25;
const IMPROVES =
  /\b(?:improv\w*|increas\w*|reduc\w*|decreas\w*|rais\w+|better|less|fewer|greater|higher|lower|enhanc\w*|strengthen\w*|aware(?:ness)?|understand\w*|feel\w*|heard|valued|supported|engaged|confiden\w*|inclusive\w*|culture|fair(?:er|ness)?|positive|progress|respect(?:ed|ful)?|compassionate|belong\w*|empower\w*|equitable|equity|equality|visib\w+|transparen\w+)\b/i;
/** Somebody can say yes or no to it. */
const DECIDED =
  /\b(?:all|every|each|no|none|nobody|zero|parity|complet\w*|publish\w*|launch\w*|deliver\w*|approv\w*|agreed|signed|adopt\w*|in place|implement\w*|establish\w*|appoint\w*|held|live|open(?:ed)?|used|recorded|available|year[- ]on[- ]year|one|two|three|four|five|six|ten|twelve|twenty|monthly|quarterly|annual\w*|per|evidence|evaluat\w*|measur\w*|monitor\w*|rates?|numbers?|proportion|percentage|scores?|results?|feedback|take-?up|uptake|attendance|compliance|national (?:average|best)|gap)\b|%/i;

const isIntent = rememberTexts((measure): boolean => {
  const words = measure.split(/\s+/).length;
  return (
    words <= MOST_WORDS &&
    !/\d/.test(measure) &&
    IMPROVES.test(measure) &&
    !DECIDED.test(measure) &&
    !namesThing(measure)
  );
});

/**
 * Why nobody could tell that an action has worked: its measure is missing where the plan has a column for it, or
 * names nothing that can be counted or seen, and the action does not either. Null when somebody could, or when the plan has no such column.
 *
 * @example findUnmeasured({ action, target: 'Greater awareness', current: '', evidence: '', hasFigures: false })?.kind // 'measure-intent'
 */
export function findUnmeasured(texts: MeasureTexts): SmartReason | null {
  const { action, target, current, evidence, hasFigures } = texts;
  if (target === null || hasFigures || evidence !== '') return null;
  if (target === '') return /\d/.test(action) ? null : { kind: 'no-measure' };
  if (/\d\s?%|\d\.\d/.test(current) || saysHowMany(action)) return null;
  const measure = oneLine(target);
  return isIntent(measure) ? { kind: 'measure-intent', measure } : null;
}
