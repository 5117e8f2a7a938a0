import { COLOUR_PATTERN, colourOfLetter, colourOfWord, type ColourName } from '../../status/colour-words';
import { claimsOnTrack, saysAllDone, understandStatus } from '../../status/understand-status';
import type { StatedStatus } from '../rating';

/** A colour or its letter with a remark behind it: "Red – no applicants". */
export interface ColourRemark {
  readonly label: string;
  readonly colour: ColourName;
  readonly remark: string;
}

const APART = new RegExp(
  `^(${COLOUR_PATTERN}|[A-Z])(?:\\s+[-–—]+\\s*|\\s*[:;,.(|=–—]+\\s*|\\s*[\\r\\n]+\\s*)(\\S.*)$`,
  'isu',
);
/** Without a mark between them the words must be a status: "Red no progress", not "Green light given". */
const JOINED = new RegExp(
  `^(${COLOUR_PATTERN})\\s+(?:but |and |as |because |since |due to )?(\\S.*)$`,
  'isu',
);
/** A second colour makes it a change from one to the other. */
const CHANGES = new RegExp(`\\b(?:${COLOUR_PATTERN})\\b|[→>]|\\b(?:was|now|previously)\\b`, 'iu');

/**
 * A status text that leads with a colour, split into the colour and the remark on it; null for any other text, and
 * for a change from one colour to another.
 *
 * @example readColourRemark('Amber – toolkit with the unions')?.remark // 'toolkit with the unions'
 */
export function readColourRemark(text: string): ColourRemark | null {
  const apart = APART.exec(text);
  const [, label = '', rest = ''] = apart ?? JOINED.exec(text) ?? [];
  const remark = rest.replace(/^[\s–—-]+|\)$/g, '');
  const colour = colourOfWord(label) ?? colourOfLetter(label);
  if (colour === null || !/\p{L}{2}/u.test(remark) || CHANGES.test(remark)) return null;
  return apart || understandStatus(remark) !== 'unknown' ? { label, colour, remark } : null;
}

const ENDS: ReadonlySet<StatedStatus> = new Set(['closed', 'not-started', 'at-risk', 'off-track']);

/** What a colour that no key explains and the remark on it come to together. */
export type RemarkSays = StatedStatus | 'contradiction';

/**
 * What a colour without a key means with its remark: the remark's own status where the colour allows it, `unknown`
 * where the remark is none, and a contradiction where a red says that all is well or a green that it is not.
 *
 * @example remarkWithoutKey({ label: 'Red', colour: 'red', remark: 'on track' }) // 'contradiction'
 */
export function remarkWithoutKey({ colour, remark }: ColourRemark): RemarkSays {
  const said = understandStatus(remark);
  const isMiddle = colour === 'amber' || colour === 'orange' || colour === 'yellow';
  if (said === 'unknown') return said;
  if (colour === 'red' || isMiddle) {
    if (isMiddle && said === 'off-track') return 'at-risk';
    if (ENDS.has(said)) return said;
    if (said === 'complete') return saysAllDone(remark) ? 'contradiction' : 'unknown';
    if (!claimsOnTrack(remark)) return 'unknown';
    return isMiddle ? said : 'contradiction';
  }
  return colour === 'green' && said === 'off-track' ? 'contradiction' : said;
}

/** Tells whether the remark on a colour goes against what the plan's key has the colour mean. */
export function remarkGoesAgainst(status: StatedStatus, remark: string): boolean {
  const said = understandStatus(remark);
  switch (status) {
    case 'on-track':
      return said === 'off-track';
    case 'off-track':
      return saysAllDone(remark) || claimsOnTrack(remark);
    case 'at-risk':
      return saysAllDone(remark);
    case 'complete':
      return said === 'off-track' || said === 'not-started';
    default:
      return false;
  }
}

const LONGEST_PART = 120;
const RAG_LABEL = /^\s*(?:(?:b?rag|status|rating)(?: (?:status|rating))?\s*[:–-]\s*)?/i;

const withoutLabel = (words: string): string => words.replace(RAG_LABEL, '').replace(/[\s.;!]+$/, '');

/**
 * The colour that words are and nothing more, be it behind "RAG:"; null for any others.
 *
 * @example bareColour('RAG: Red.') // 'red'
 */
export function bareColour(words: string): ColourName | null {
  return words.length > LONGEST_PART ? null : colourOfWord(withoutLabel(words));
}

/**
 * What a colour in a narrative says of trouble: red says some by itself, and others where the remark on them does.
 * Null where it says none: a colour is no sign of an end, and no key is asked for what it means here.
 *
 * @example troubleByColour('Amber: delayed') // 'at-risk'
 */
export function troubleByColour(words: string): 'off-track' | 'at-risk' | null {
  if (bareColour(words) === 'red') return 'at-risk';
  if (words.length > LONGEST_PART) return null;
  const plain = withoutLabel(words);
  const led = readColourRemark(plain);
  // A letter may be a list's, and without a mark "red tape" is no colour.
  if (led === null || led.label.length < 2 || !/^\s*[:;(–—-]/.test(plain.slice(led.label.length)))
    return null;
  const says = remarkWithoutKey(led);
  if (says === 'off-track' || says === 'at-risk') return says;
  return says === 'unknown' && led.colour === 'red' ? 'at-risk' : null;
}
