import { leadKey } from './lead-column';

/** Clinical professions at the top: their chief has the quality of care for a second field. */
const CLINICAL_CHIEF =
  /^(?:(?:executive|exec|interim|acting|deputy) )*(?:chief (?:nurse|nursing officer|midwife|midwifery officer|paramedic|pharmacist|ahp|allied health professions? officer|medical officer)|executive nurse|medical director)$/i;
const CARE_FIELD =
  /^(?:(?:executive|exec|clinical) )*director (?:of|for) (?:(?:clinical|patient) )?(?:quality|infection|patient (?:experience|safety|care)|experience|safety|governance|ipc|midwifery|ahps?|allied health|integrated care)\b/i;
/** Offices that nobody holds alone: a director has them beside a post. */
const SECOND_OFFICE =
  /^(?:(?:the )?deputy (?:chief executive(?: officer)?|ceo|managing director|accountable officer)|(?:company|trust|board) secretary|monitoring officer|(?:section|s\.?) ?151 officer|siro|senior information risk owner|caldicott guardian|dipc)$/i;
const DIRECTOR = /\bdirector\b|^(?:(?:interim|acting|executive) )*chief\b/i;
const HEADS_ALL = /^(?:(?:interim|acting) )*(?:chief executive(?: officer)?|managing director)$/i;
/** The second in rank of the whole body, who has a field beside: "Deputy Chief Executive and Director of Resources". */
const SECOND_IN_RANK =
  /^(?:deputy (?:chief executive(?: officer)?|ceo|managing director|chief officer|accountable officer)|(?:pro[ -])?vice[ -](?:chancellor|principal|provost))$/i;
const FIELD_OF_OWN =
  /^(?:(?:executive|exec|clinical) )*(?:(?:director|dean|provost) (?:of|for) \S|(?:medical|finance) director$)/i;

/**
 * Tells whether two posts that "and" joins are by their nature one person's: a chief of a clinical profession who
 * also directs quality or infection prevention, a director who is also deputy chief executive. False where either
 * stands as a lead by itself elsewhere.
 *
 * @param alone what stands by itself as a lead, by `leadKey`
 * @example isJointTitle('Medical Director', 'Deputy Chief Executive', new Set()) // true
 */
export function isJointTitle(before: string, next: string, alone: ReadonlySet<string>): boolean {
  if (alone.has(leadKey(before)) || alone.has(leadKey(next))) return false;
  if (CLINICAL_CHIEF.test(before) && CARE_FIELD.test(next)) return true;
  if (DIRECTOR.test(before) && !HEADS_ALL.test(before) && SECOND_OFFICE.test(next)) return true;
  return SECOND_IN_RANK.test(before) && FIELD_OF_OWN.test(next);
}
