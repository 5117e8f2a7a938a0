import { NOT_TOLD } from '../../wording/says-nothing';

/** A cell that says the date is still to come, or that there is none. */
const NO_DATE = new RegExp(
  `^(?:(?:date|deadline|timescale|due date|timeline)s? ?:? ?(?:is |are )?)?(?:${NOT_TOLD}|n\\.?a\\.?|not (?:yet )?(?:set|agreed|confirmed|determined|decided|specified|stated|given|scheduled|fixed)|no (?:date|deadline|timescale|due date|specific date|set date|fixed date)(?: (?:set|given|yet|agreed))*|null|blank|unspecified|undated|(?:still |yet )?to be (?:set|scheduled|arranged|announced|defined|established|finalised|identified|added)|awaiting (?:date|confirmation|a date)|(?:date|timescale)s? (?:awaited|pending|tbc|tba)|pending$|(?:please )?(?:insert|enter|add|state) (?:a |the )?(?:date|timescale|deadline)s?(?: here)?|date|deadline|timescale)\\b(?! ?(?:of|when|-?based))`,
  'i',
);
/** Where a template waits to be filled in. */
const PLACEHOLDER =
  /^(?:by |in |on |due )?(?:[x?._*\-\u2026/\\ ]+|x{1,4}(?:[/. -]x{1,4})*|dd[/. -]mm[/. -]y{2,4}|mm[/. -]y{2,4}|y{4}|(?:(?:\d{1,2}[/. -])?(?:\d{1,2}|[a-z]{3,9})[/. -]?)?20(?:x{2}|_{2}|\?{2})|d+ m+ y+|\[[^\]\d]*\]|<[^>\d]*>|month year|month\/year|\(?insert [a-z ]*date\)?)$/i;
const ONGOING =
  /\b(?:on-? ?going|continuous(?:ly)?|constant(?:ly)?|continual(?:ly)?|continuing|business as usual|bau|rolling|perpetual|permanent(?:ly)?|indefinite(?:ly)?|always|at all times|throughout|all year(?: round)?|day[ -]to[ -]day|standing (?:item|agenda item)|embedded|in perpetuity|open[ -]ended|continues?)\b/gi;
/** "Ongoing" before the thing that goes on says nothing of the date beside it. */
const GOES_ON_AS_A_WORD =
  /^ (?!and\b|then\b|thereafter\b|until\b|till\b|to\b|from\b|with\b|through|-|&|but\b|as\b|throughout\b|for\b|during\b|by\b|in\b|at\b|on\b|review|monitor|per\b|via\b|subject\b|since\b|over\b|after\b)[a-z]/i;

/**
 * Tells whether a phrase without any date says that none is given: blank, "TBC", "n/a", a dash, an unfilled
 * placeholder.
 *
 * @example saysNoDate('TBC with staff side') // true
 */
export function saysNoDate(phrase: string): boolean {
  const plain = phrase.replace(/^[\s("'[]+|[\s)"'\].:;!]+$/g, '');
  return plain === '' || !/[\p{L}\p{N}]/u.test(plain) || NO_DATE.test(plain) || PLACEHOLDER.test(plain);
}

/**
 * Tells whether a phrase says the work goes on.
 *
 * @param besideDate a date stands in the same phrase: "ongoing" before a noun is then the noun's word
 * @example saysOngoing('On going', false) // true
 */
export function saysOngoing(phrase: string, besideDate: boolean): boolean {
  for (const match of phrase.matchAll(ONGOING)) {
    const after = phrase.slice(match.index + match[0].length);
    if (besideDate && /^throughout$/i.test(match[0])) continue;
    if (!besideDate || !GOES_ON_AS_A_WORD.test(after)) return true;
  }
  return false;
}
