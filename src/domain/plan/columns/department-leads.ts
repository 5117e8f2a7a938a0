import type { HeadingField } from '../headings/headings';
import { normaliseHeading } from '../headings/read-heading';
import type { ColumnSubject } from './column-subject';

const UNIT =
  '(?:(?:council|delivery|business|corporate|clinical|responsible) )?(?:services?(?: (?:areas?|units?|groups?))?|departments?|depts?|directorates?|divisions?|business (?:units?|areas?)|care groups?|(?:staff )?networks?|faculty|faculties|adran(?:nau)?|gwasanaeth(?:au)?|cyfarwyddiaeth(?:au)?)';
/** A part of the organisation and nothing else: no "Services affected", "Service users" or "Service / policy". */
const NAMES_UNITS = new RegExp(`^${UNIT}(?: (?:[/|,]|and|or) ${UNIT})*$`);
const LEADS: ReadonlyMap<HeadingField, number> = new Map([['lead', 0.8]]);
/** Enough of a heading for leads that no other column is asked about. */
const HEADED = 0.5;
const LEAST_WHO = 0.8;
/** What makes a table one of things to be done, and not a list of what departments have. */
const TELLS_OF_WORK: readonly (readonly [field: HeadingField, least: number])[] = [
  ['due', 0.6],
  ['rag', 0.8],
  ['progress', 0.8],
];
const LEAST_FILLED = 0.3;
/** Names of departments are short and are neither days, figures, answers nor tasks. */
const MOST_WORDS = 12;
const MOST_OTHER = 0.2;

function holdsUnits({ profile: { filled, rows, words, share } }: ColumnSubject): boolean {
  const { isDate, isNumber, isMark, isInstruction, isReport } = share;
  const other = Math.max(isDate, isNumber, isMark, isInstruction, isReport);
  return filled > 0 && filled >= rows * LEAST_FILLED && words <= MOST_WORDS && other <= MOST_OTHER;
}

/** Headed as the leads, or unexplained and full of names and posts. */
function mayBeLead({ heading, scores, profile }: ColumnSubject): boolean {
  const isUnknown = scores.size === 0 && heading !== '' && profile.filled > 0;
  return (scores.get('lead') ?? 0) >= HEADED || (isUnknown && profile.share.isWho >= LEAST_WHO);
}

function namesUnits(subject: ColumnSubject): boolean {
  return NAMES_UNITS.test(normaliseHeading(subject.heading)) && holdsUnits(subject);
}

/**
 * In a plan that names no leads, "Service", "Directorate" or "Department" says who answers for the actions: of several
 * such columns the last, which is the narrowest. Where it stands before the actions it may as well sort them, and is
 * asked about.
 *
 * @example readDepartmentsAsLeads(subjects).find(({ heading }) => heading === 'Service')?.scores.get('lead') // 0.8
 */
export function readDepartmentsAsLeads(subjects: readonly ColumnSubject[]): readonly ColumnSubject[] {
  const unit = subjects.findLast(namesUnits);
  if (unit === undefined || subjects.some(mayBeLead)) return subjects;
  const isOfWork = TELLS_OF_WORK.some(([field, least]) =>
    subjects.some(({ scores }) => (scores.get(field) ?? 0) >= least),
  );
  if (!isOfWork) return subjects;
  const actionAt = subjects.find(({ scores }) => (scores.get('action') ?? 0) >= HEADED)?.column ?? Infinity;
  return subjects.map((subject) => {
    if (subject !== unit) return subject;
    return { ...subject, scores: LEADS, ...(unit.column < actionAt ? { isGuessed: true } : {}) };
  });
}
