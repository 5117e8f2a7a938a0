import { listLines } from '../../wording/tidy-text';
import { describeText } from '../cells/text-kind';

/** Who does a thing and by when, as a bracket behind it says: "(Head of OD, Sept 2026)". */
export interface ToldInBracket {
  readonly who: string;
  readonly when: string;
}

/** At the end of a line, or of a sentence that another follows. */
const BRACKET = /[([]([^()[\]\n]{5,100})[)\]](?=\s*(?:[.;]|$))/gu;
const PARTING = /\s*[,;|]\s*|\s+[/–—-]\s+/u;
/** "by Sept 2026": nothing but when. */
const BY = /^(?:(?:due|complete|completed|target)\s+)?(?:by|in|before|from)\s+(?:the\s+)?/iu;
const LABEL = /^(?:lead|owner|action|who|when|due|deadline|timescale)s?\s*[:–-]\s*/iu;
/** "(Kline, 2014)": where it is written, and no deadline. */
const CITED = /^\d{4}$/;
const HOLDS_FIGURE = /\d|\b(?:annual|month|quarter|ongoing)/i;

const isWhen = (part: string): boolean =>
  describeText(part.replace(BY, '')).isDate && HOLDS_FIGURE.test(part) && !CITED.test(part);
const isWho = (part: string): boolean => describeText(part).isWho && !isWhen(part);

/** A bracket's parts as names and a date: the date stands last or first, and names before or behind it. */
function readBracket(inside: string): ToldInBracket | null {
  const parts = inside.split(PARTING).map((part) => part.trim().replace(LABEL, ''));
  const [first = '', ...rest] = parts;
  const last = rest.at(-1) ?? '';
  const isLast = rest.length > 0 && isWhen(last);
  const when = isLast ? last : isWhen(first) ? first : '';
  const names = (isLast ? parts.slice(0, -1) : rest).filter((part) => part !== '');
  // Of "Head of Equality, Diversity and Inclusion" the first words are a post, and the others go on with it.
  if (when === '' || !isWho(names[0] ?? '') || names.some(isWhen)) return null;
  return { who: names.join(', '), when };
}

/**
 * Who is to do what a text tells and by when, where brackets at the ends of its lines or sentences give both. Empty
 * where they give something else: a date alone may be of an audit, and names alone who was asked.
 *
 * @example toldInBrackets('Launch career clinics (Head of OD, Sept 2026)') // [{ who: 'Head of OD', when: 'Sept 2026' }]
 */
export function toldInBrackets(text: string): readonly ToldInBracket[] {
  if (!/[([]/.test(text)) return [];
  return listLines(text).flatMap((line) =>
    [...line.matchAll(BRACKET)].flatMap(([, inside = '']) => readBracket(inside) ?? []),
  );
}
