import { MONTH_NAME } from '../../calendar/month-name';

/** Most phrases have no year behind a word. */
const ANY_YEAR = /[a-z](?:,? ?\(|,? | ?- ?)(?:19|20)\d\d/i;
const BODY =
  /^(?:board|(?:sub-?)?committee|cttee|council|meeting|mtg|cabinet|forum|panel|network|group|conference|assembly|agm|senate|court|exec(?:utive)?|governors|trustees|workshop|seminar|(?:half-)?term)$/i;
/** SMT, JCC, E&D: a body by its letters. */
const LETTERS = /^[A-Z][A-Z&/]{1,5}$/;
/** A year behind one of these is its own: "October WRES (2023)". */
const STANDARDS = /^(?:EDS|M?WRES|WDES|PSED|NSS|GPG|CQC|ESR|ACT)$/;
const TIME = `(?:${MONTH_NAME}|spring|summer|autumn|winter)`;
const WORD = "[a-z&][a-z&'/+-]*";
/** Words that part what follows from the time before it. */
const LEADS_ON =
  '(?:and|as|at|be|before|by|for|from|has|in|is|not|of|on|or|our|post|pre|review|that|the|then|this|to|until|was|we|when|will|with)\\b';
const YEAR_BEHIND = new RegExp(
  `\\b(${TIME}) ((?:(?!${LEADS_ON})${WORD} ){0,3}?(?!${LEADS_ON})(${WORD})(?: of (?:directors|governors|trustees|management))?)(,? ?\\(|,? | ?- ?)((?:19|20)\\d\\d(?: ?[/-] ?\\d\\d)?)(\\))?(?![\\d/%-])`,
  'gi',
);
const ENDS = /^\s*(?:$|[.,;:)\n])/;

/**
 * A phrase in which the year of a time stands behind what meets then, with the year put beside its time: in brackets,
 * behind a dash, or bare behind a body's name.
 *
 * @example besideItsMonth('April Gov mtg (2018)') // 'April 2018 Gov mtg'
 */
export function besideItsMonth(phrase: string): string {
  if (!ANY_YEAR.test(phrase)) return phrase;
  return phrase.replace(
    YEAR_BEHIND,
    (whole: string, time: string, words: string, last: string, mark: string, year: string, ...rest) => {
      const [closed, offset] = rest as [string | undefined, number];
      const isBody = BODY.test(last);
      if (!isBody && (!LETTERS.test(last) || STANDARDS.test(last))) return whole;
      const isApart = mark.includes('(') ? closed !== undefined : mark.includes('-');
      const isBare = !mark.includes('(') && !mark.includes('-') && isBody && year.length === 4;
      if (mark.includes('-') && !ENDS.test(phrase.slice(offset + whole.length))) return whole;
      if (!isApart && !isBare) return whole;
      return `${time} ${year} ${words}${isApart ? '' : (closed ?? '')}`;
    },
  );
}
