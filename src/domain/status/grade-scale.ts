import { rememberTexts } from '../wording/remember-readings';

/** A scale on which something is graded that is not the action, and the words of it that no status is written as. */
interface GradeScale {
  readonly grades: RegExp;
  readonly telling: RegExp;
}

/** The Equality Delivery System grades an outcome of the organisation. */
const DELIVERY_SYSTEM: GradeScale = {
  grades: /^(?:un|under ?)developed$|^(?:developing|achieving|excelling)$/,
  telling: /^(?:un|under ?)developed$|^(?:achieving|excelling)$/,
};
const SCALES: readonly GradeScale[] = [
  DELIVERY_SYSTEM,
  // The Care Quality Commission and Ofsted grade a service.
  {
    grades: /^(?:outstanding|good|requires improvement|inadequate|special measures)$/,
    telling: /^(?:outstanding|requires improvement)$/,
  },
  // Models of maturity grade a practice.
  {
    grades:
      /^(?:initial|basic|early|emerging|foundation(?:al)?|developing|progressing|defined|established|maturing|mature|advanced|leading|exemplar|optimi[sz](?:ed|ing)|level [0-5])$/,
    telling: /^(?:emerging|established|maturing|mature|leading|exemplar|optimi[sz](?:ed|ing))$/,
  },
];
const LONGEST = 40;
const LEAST_GRADES = 2;

/** "2 – Achieving activity", "Achieving (2)" without what goes along with the grade. */
const plainGrade = rememberTexts((text): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?(?:(?:score|grade|level|rating) )?\d(?= \p{L})|(?: \p{N})? ?$/gu, '')
    .replace(/ (?:activit(?:y|ies)|practice|grade|score|stage)(?: \d)?$/, '')
    .trim(),
);

/**
 * Tells whether texts are all grades of one scale that tells how good an organisation or a service is, and so none of
 * how an action stands: those of the Equality Delivery System, of the Care Quality Commission, of a model of maturity.
 *
 * @param texts the different texts of a column, or the meanings of a key
 * @returns false for fewer than two, and for grades that may as well be statuses, such as "Developing" and "Good"
 * @example areGrades(['Undeveloped', 'Achieving activity']) // true
 */
export function areGrades(texts: readonly string[]): boolean {
  if (texts.length < LEAST_GRADES || texts.some((text) => text.length > LONGEST)) return false;
  const plain = texts.map(plainGrade);
  return SCALES.some(
    ({ grades, telling }) =>
      plain.every((text) => grades.test(text)) && plain.some((text) => telling.test(text)),
  );
}

/**
 * Those of some texts that are grades of the Equality Delivery System, where they are a scale of them; beside them
 * others may explain something else.
 *
 * @example equalityGrades(['Undeveloped', 'Achieving', 'on track']).size // 2
 */
export function equalityGrades(texts: readonly string[]): ReadonlySet<string> {
  const found = texts.filter((text) => DELIVERY_SYSTEM.grades.test(plainGrade(text)));
  return new Set(areGrades([...new Set(found)]) ? found : []);
}
