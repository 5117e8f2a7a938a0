import { makeFinding } from '../../../findings/make-finding';
import type { Finding } from '../../../findings/finding';
import type { Standard } from '../../../plan/indicators/indicator-definition';
import type { CellPlace } from '../../workforce-data';
import { headingWords } from './heading-words';
import { DECLARATION, type IndicatorReading } from './parse-indicator-id';

const ABUSE = /\b(?:harass\w*|bull(?:y|ied|ying)|abuse\w*)\b/;
const REPORTED_IT = /\breported it\b|\blast time\b|\bwas reported\b|\bor a colleague(?: had)? reported\b/;
const FROM_PUBLIC = /\b(?:patients?|service users?|relatives|public|visitors)\b/;
const FROM = '(?:from|by)(?: (?:a|an|their|the|other|line|immediate|work|members? of))*';
const FROM_MANAGERS = new RegExp(`\\b${FROM} (?:managers?|team leaders?)\\b`);
const FROM_COLLEAGUES = /\bcolleagues?\b/;
const FROM_STAFF = new RegExp(`\\b${FROM} (?:staff|employees|colleagues?|managers?|team leaders?)\\b`);

type Topic = readonly [id: string, speaks: RegExp];

const BOTH: readonly Topic[] = [['2', /\bshort ?list\w*|\bappoint(?:ed|ment|ments)\b/]];
const RACE: readonly Topic[] = [
  ...BOTH,
  ['3', /\bdisciplinary\b/],
  ['4', /\b(?:non ?mandatory|cpd)\b/],
  ['7', /\bequal opportunit\w+|\bcareer progression\b|\bpromotion\b/],
  ['8', /\bdiscriminat\w+/],
  ['9', /\bboard(?: voting| executive)? (?:members?|membership|representation)\b/],
];
const DISABILITY: readonly Topic[] = [
  ...BOTH,
  ['3', /\bcapability (?:process|procedure)\b/],
  ['5', /\bequal opportunit\w+|\bcareer progression\b|\bpromotion\b/],
  ['6', /\bpressure\b|\bpresenteeism\b|\b(?:not feeling|un)well\b/],
  ['7', /\bsatisf\w+|\bvalues? their work\b|\bfeel(?:ing)? valued\b/],
  ['8', /\badjustments?\b/],
  ['9a', /\bengagement\b/],
  ['9b', /\bvoices?\b/],
  ['10', /\bboard(?: voting| executive)? (?:members?|membership|representation)\b/],
];

/** Whom harassment came from decides between indicators that share all other words. */
function abuseIds(words: string, standard: Standard): readonly string[] {
  const isPublic = FROM_PUBLIC.test(words);
  if (standard === 'WRES') {
    const isStaff = FROM_STAFF.test(words);
    return isPublic === isStaff ? ['5', '6'] : [isPublic ? '5' : '6'];
  }
  if (REPORTED_IT.test(words)) return ['4b'];
  const isManager = FROM_MANAGERS.test(words);
  const isColleague = FROM_COLLEAGUES.test(words);
  const from = [
    ...(isPublic ? ['4a(i)'] : []),
    ...(isManager ? ['4a(ii)'] : []),
    ...(isColleague ? ['4a(iii)'] : []),
  ];
  if (from.length === 0)
    return /\breport(?:ed|ing|s)?\b/.test(words) ? ['4b'] : ['4a(i)', '4a(ii)', '4a(iii)', '4b'];
  return from;
}

/**
 * The indicators or metrics that words can be of: one where they leave no doubt, several where they do, none where
 * they speak of nothing in particular.
 *
 * @example idsOfWords('Harassment from managers in the last 12 months', 'WDES') // ['4a(ii)']
 */
export function idsOfWords(text: string, standard: Standard): readonly string[] {
  const words = headingWords(text);
  const topics = (standard === 'WRES' ? RACE : DISABILITY)
    .filter(([, speaks]) => speaks.test(words))
    .map(([id]) => id);
  if (ABUSE.test(words) || (standard === 'WDES' && REPORTED_IT.test(words)))
    return [...topics, ...abuseIds(words, standard)];
  // “… from managers” goes on with what the line above says.
  if (topics.length === 0 && standard === 'WDES' && /^[\d\s%a-c()i]*from\b/.test(words)) {
    const ids = abuseIds(words, standard);
    return ids.length === 1 ? ids : [];
  }
  return topics;
}

/** The indicator a row is of, and what was found where its number and its words differ. */
export interface SettledIndicator {
  /** Null where neither can be trusted: the row is left out, with the finding. */
  readonly reading: IndicatorReading | null;
  readonly findings: readonly Finding[];
}

/**
 * Sets the number of an indicator against the words beside it. Words that can be of one indicator alone go before the
 * number, and that is told; where they fit several others, the row is of none. A number that names a whole metric
 * (`4a`) is made precise by its words.
 *
 * @example settleIndicator('WDES', { kind: 'known', id: '4b' }, 'Harassment from managers', place).reading // 4a(ii)
 */
export function settleIndicator(
  standard: Standard,
  reading: IndicatorReading,
  words: string,
  place: CellPlace,
): SettledIndicator {
  const asWritten: SettledIndicator = { reading, findings: [] };
  if (reading.kind === 'none') return asWritten;
  const number = reading.kind === 'known' ? reading.id : reading.written;
  if (number === '1' || number === DECLARATION || /^w/i.test(number)) return asWritten;
  const ids = idsOfWords(words, standard);
  const [first] = ids;
  if (first === undefined || ids.includes(number)) return asWritten;
  const meant = ids.length === 1 ? first : null;
  if (meant === null && reading.kind === 'unknown') return asWritten;
  const found = makeFinding('figure-wording-differs', place.sheet, place, words, { standard, number, meant });
  if (meant === null) return { reading: null, findings: [found] };
  return {
    reading: { kind: 'known', id: meant },
    findings: meant.startsWith(number) && reading.kind === 'unknown' ? [] : [found],
  };
}
