import type { Standard } from '../../../plan/indicators/indicator-definition';
import type { CountMeasure } from '../../workforce-data';
import { measuresOf, parseMeasure } from './count-measures';
import { headingWords } from './heading-words';

/** What a line of a table counts for its indicator. */
export type LineMeasure =
  | { readonly kind: 'counts'; readonly measure: CountMeasure }
  /** The whole workforce, which other figures are set against. */
  | { readonly kind: 'workforce' }
  /** Worked out from other lines, or of people that no figure is computed from. */
  | { readonly kind: 'passed-over' }
  | { readonly kind: 'unknown' };

const PASSED: LineMeasure = { kind: 'passed-over' };
const UNKNOWN: LineMeasure = { kind: 'unknown' };
const WORKFORCE: LineMeasure = { kind: 'workforce' };

function counts(measure: CountMeasure): LineMeasure {
  return { kind: 'counts', measure };
}

const WORKED_OUT =
  /%|\bper ?cents?\b|\bpercentages?\b|\blikelihoods?\b|\bratios?\b|\bproportions?\b|\bshares?\b|\brates?\b|\bdifferences?\b|\bgaps?\b|\bchanges?\b|\bvariances?\b|\btargets?\b/;
/** Other people than the trust's own, and other years than the table's. */
const ELSEWHERE =
  /\b(?:national|england|average|benchmark\w*|median|best|worst|peers?|region(?:al)?|similar|sector|comparators?|picker|all trusts|previous|last year|prior)\b/;
const ALL_STAFF =
  /^(?:(?:total|overall|whole|all|numbers? (?:of|in)|no (?:of|in)|of|the|trust|organisation|our) )*(?:staff|workforce|employees|headcount|head count)(?: (?:in|in the|in post|in overall|overall|workforce|total|headcount|employed|numbers?|members))*$/;

function shortlisting(words: string): LineMeasure {
  if (/\bnot\b|\bunsuccessful\b/.test(words)) return UNKNOWN;
  if (/\bappoint(?:ed|ments?|ees)\b/.test(words)) return counts('Appointed');
  if (/\bshort ?list(?:ed)?\b/.test(words)) return counts('Shortlisted');
  return /\bappl(?:ied|icants?|ications?)\b|\binterview\w*\b|\boffer\w*\b|\blonglist\w*\b|\bconversion\b/.test(
    words,
  )
    ? PASSED
    : UNKNOWN;
}

function processes(words: string, standard: Standard): LineMeasure {
  if (/\bill health\b/.test(words)) return PASSED;
  if (/\binformal\b|\bnot\b|\bgrievances?\b|\boutcomes?\b|\bsanctions?\b|\bdismiss\w*\b/.test(words))
    return UNKNOWN;
  const [disciplinary, capability] = [
    /\bdisciplinar(?:y|ies)\b/.test(words),
    /\bcapabilit(?:y|ies)\b/.test(words),
  ];
  // The race standard counts disciplinary cases, the disability standard those of capability.
  if (disciplinary !== capability && (standard === 'WRES') !== disciplinary) return UNKNOWN;
  if (
    disciplinary ||
    capability ||
    /\bent(?:ered|ering|ry|ries)\b|\bprocess(?:es)?\b|\bprocedures?\b|\binvestigations?\b|\bcases?\b/.test(
      words,
    )
  )
    return counts('Entered process');
  return ALL_STAFF.test(words) ? counts('Headcount') : UNKNOWN;
}

function training(words: string): LineMeasure {
  const own = words.replace(/\bnon ?mandatory\b|\bnon ?statutory\b/g, 'optional');
  if (/\bmandatory\b|\bstatutory\b|\bnot\b|\bapplied\b|\brefused\b/.test(own)) return UNKNOWN;
  if (
    /\btraining\b|\bcpd\b|\bprofessional development\b|\baccess(?:ed|ing)\b|\battend(?:ed|ing|ees)\b|\bunder(?:took|taken|taking)\b|\btrained\b/.test(
      own,
    )
  )
    return counts('Accessed training');
  return ALL_STAFF.test(words) ? counts('Headcount') : UNKNOWN;
}

function board(words: string): LineMeasure {
  if (/\bnon ?(?:voting|exec(?:utive)?s?)\b|^neds?\b|\bchair\b/.test(words)) return PASSED;
  if (/\bvoting\b/.test(words) && /\bexec/.test(words)) return UNKNOWN;
  if (/\bvoting\b/.test(words)) return counts('Voting members');
  if (/\bexec(?:utive)?s?\b/.test(words)) return counts('Executive members');
  if (/\bboards?\b/.test(words))
    return /^(?:(?:total|all|overall|whole|trust|number of|no of|the|members?|membership|of|directors?|boards?) ?)+$/.test(
      words,
    )
      ? counts('Board members')
      : UNKNOWN;
  if (/^(?:grand )?total(?: members)?$/.test(words)) return counts('Board members');
  return ALL_STAFF.test(words) ? WORKFORCE : UNKNOWN;
}

function survey(words: string): LineMeasure {
  if (/\b(?:bases?|responses|respondents)\b|^n$/.test(words)) return counts('Survey base');
  if (/^(?:number|no)\b/.test(words)) return UNKNOWN;
  if (ELSEWHERE.test(words) || /\bdifferences?\b|\bgaps?\b|\bchanges?\b|\btargets?\b/.test(words))
    return PASSED;
  return counts('Survey %');
}

/**
 * What a line counts, from its words and the indicator or metric it stands under.
 *
 * @param text the line's own words, without the number of the indicator
 * @example parseLineMeasure('Number appointed from shortlisting', 'WRES', '2') // { kind: 'counts', measure: 'Appointed' }
 */
export function parseLineMeasure(text: string, standard: Standard, id: string): LineMeasure {
  const whole = measureOfWords(text, standard, id);
  const last = whole.kind === 'counts' ? undefined : COUNT_AT_END.exec(text)?.[1];
  if (last === undefined) return whole;
  const ending = measureOfWords(last, standard, id);
  return ending.kind === 'counts' ? ending : whole;
}

/** `Relative likelihood of appointment from shortlisting: number shortlisted` counts what its end says. */
const COUNT_AT_END = /.[\s.]*(?:[-–—:;,]|…|\.{3})\s*((?:number|no\.?|total|headcount)\b[^-–—:;]*)$/i;

function measureOfWords(text: string, standard: Standard, id: string): LineMeasure {
  const words = headingWords(text);
  const known = measuresOf(standard, id);
  const plain = words === '' ? null : parseMeasure(text);
  if (plain !== null && known.includes(plain) && plain !== 'Headcount' && plain !== 'Entered process')
    return counts(plain);
  if (known.includes('Survey %')) return survey(words);
  if (id === '9a' && standard === 'WDES')
    return ELSEWHERE.test(words)
      ? PASSED
      : /\bscores?\b|\bengagement\b/.test(words) || words === ''
        ? counts('Score')
        : UNKNOWN;
  if (id === '9b' && standard === 'WDES') return counts('Action taken');
  if (words === '') return UNKNOWN;
  if (WORKED_OUT.test(words)) return PASSED;
  if (known.includes('Shortlisted')) return shortlisting(words);
  if (known.includes('Entered process')) return processes(words, standard);
  if (known.includes('Accessed training')) return training(words);
  if (known.includes('Board members')) return board(words);
  return UNKNOWN;
}
