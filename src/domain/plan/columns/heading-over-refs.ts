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

function strongest({ scores }: ColumnSubject): HeadingField | null {
  const [best, score = 0] = [...scores].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  return best !== undefined && score >= LEAST_TOLD ? best : null;
}

function tellsInWords(subject: ColumnSubject): boolean {
  const field = strongest(subject);
  return field !== null && IN_WORDS.includes(field);
}

const tellsAction = (subject: ColumnSubject): boolean => strongest(subject) === 'action';

function holdsRefs({ profile: { filled, share, distinct } }: ColumnSubject): boolean {
  return filled >= LEAST_FILLED && share.isRef >= LEAST_REFS && distinct >= LEAST_REFS;
}

/** Texts without a heading of their own, which are longer than names and no dates or states. */
function lacksHeading({ heading, profile: { filled, words, share } }: ColumnSubject): boolean {
  const other = share.isRef + share.isDate + share.isRag + share.isNumber + share.isMark;
  return heading === '' && filled >= LEAST_FILLED && words >= LEAST_WORDS && other <= MOST_OTHER;
}

/**
 * The columns with a heading that was typed over the numbers of what it names, or merged over them and the words
 * beside them, put over the words alone.
 *
 * @param covered the columns that a merged heading stands over behind its first: left out where it is not so
 * @example setHeadingsOverRefs(subjects, new Set())[0]?.scores.get('ref') // 0.9 for "Actions" over 1.1, 1.2 with texts beside them
 */
export function setHeadingsOverRefs(
  subjects: readonly ColumnSubject[],
  covered: ReadonlySet<number>,
): readonly ColumnSubject[] {
  const headed = subjects.filter(({ column }) => !covered.has(column));
  if (headed.some(({ scores }) => (scores.get('ref') ?? 0) >= LEAST_TOLD)) return headed;
  const at = subjects.findIndex((subject, index) => {
    const beside = subjects[index + 1];
    return (
      beside?.column === subject.column + 1 &&
      !covered.has(subject.column) &&
      lacksHeading(beside) &&
      holdsRefs(subject) &&
      tellsInWords(subject) &&
      // What several actions are for is merged with its number as well, which is none of theirs.
      (!covered.has(beside.column) || tellsAction(subject) || !headed.some(tellsAction))
    );
  });
  const [named, words] = [subjects[at], subjects[at + 1]];
  if (!named || !words) return headed;
  const told = { ...words, heading: named.heading, scores: named.scores };
  return subjects.flatMap((subject) => {
    if (subject === named) return [{ ...subject, scores: REFS }];
    if (subject === words) return [told];
    return covered.has(subject.column) ? [] : [subject];
  });
}
