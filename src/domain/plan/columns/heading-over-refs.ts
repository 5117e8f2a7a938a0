import type { HeadingField } from '../headings/headings';
import type { ColumnSubject } from './column-subject';

/** What is told in words, and never in "1.1", "1.2", "1.3". */
const IN_WORDS: readonly HeadingField[] = ['action', 'objective', 'section'];
const LEAST_TOLD = 0.45;
const LEAST_REFS = 0.8;
const LEAST_FILLED = 2;
const LEAST_WORDS = 3;
const MOST_OTHER = 0.3;
const REFS: ReadonlyMap<HeadingField, number> = new Map([['ref', 0.9]]);

function tellsInWords({ scores }: ColumnSubject): boolean {
  const [best = 'ref', score = 0] = [...scores].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  return score >= LEAST_TOLD && IN_WORDS.includes(best);
}

function holdsRefs({ profile: { filled, share, distinct } }: ColumnSubject): boolean {
  return filled >= LEAST_FILLED && share.isRef >= LEAST_REFS && distinct >= LEAST_REFS;
}

/** Texts without a heading of their own, which are longer than names and no dates or states. */
function lacksHeading({ heading, profile: { filled, words, share } }: ColumnSubject): boolean {
  const other = share.isRef + share.isDate + share.isRag + share.isNumber + share.isMark;
  return heading === '' && filled >= LEAST_FILLED && words >= LEAST_WORDS && other <= MOST_OTHER;
}

/**
 * The columns with a heading that was typed over the numbers of what it names, and not over the words beside them,
 * put over the words.
 *
 * @example setHeadingsOverRefs(subjects)[0]?.scores.get('ref') // 0.9 for "Actions" over 1.1, 1.2 with texts beside them
 */
export function setHeadingsOverRefs(subjects: readonly ColumnSubject[]): readonly ColumnSubject[] {
  const at = subjects.findIndex((subject, index) => {
    const beside = subjects[index + 1];
    return (
      beside?.column === subject.column + 1 &&
      lacksHeading(beside) &&
      holdsRefs(subject) &&
      tellsInWords(subject)
    );
  });
  const named = subjects[at];
  if (!named || subjects.some(({ scores }) => (scores.get('ref') ?? 0) >= LEAST_TOLD)) return subjects;
  return subjects.map((subject, index) => {
    if (index === at) return { ...subject, scores: REFS };
    return index === at + 1 ? { ...subject, scores: named.scores } : subject;
  });
}
