import { saysAsAbove } from '../../wording/as-above';
import { splitBullet } from '../../wording/bullet';
import { LONGEST_ENTRY } from '../../wording/longest-entry';
import { NOT_TOLD } from '../../wording/says-nothing';
import { listLines } from '../../wording/tidy-text';

/** Nouns a body's name ends in. */
const BODY =
  /^(?:sub-?)?(?:committees?|boards?|groups?|sub-?groups?|councils?|forums?|panels?|networks?|teams?|cabinet|assembly|meetings?|commission|executive|taskforce|slt|smt|elt|emt)$/i;
/** Words after a body's noun that still belong to its name: "Board of Directors", "Trust Board Workshop". */
const GOES_ON =
  /^(?:of|for|on|to|sub-?\p{L}+|meetings?|workshops?|seminars?|development|chairs?|members?)$/iu;
const NO_BODY = new RegExp(`^(?:${NOT_TOLD}|to be (?:confirmed|agreed|determined).*|[^\\p{L}]*)$`, 'iu');
/** What is said of the reporting before the body is named. */
const REPORTING =
  /^.*?\b(?:(?:track|monitor|review|report|overs|approv|scrutinis|govern|endors|ratif|agre|sign)\p{L}*(?:\s+(?:off|progress|updates?|quarterly|monthly|annually|regularly))*\s+(?:by|to|at|through|via|into|in|and)|(?:reports?|updates?|papers?|escalat\p{L}*|assurance|accountable|(?:bi-?)?annual(?:ly)?|quarterly|monthly|weekly|regular(?:ly)?)(?:\s+\p{Ll}+){0,2}\s+(?:to|at|by|via|through)|via|through)\s+(?:the\s+)?/iu;
const FREQUENCY =
  /\s*[-–—(,]*\s*(?:bi-?|tri-?)?(?:annual(?:ly)?|quarterly|monthly|weekly|yearly|as required|six[- ]monthly|6[- ]monthly)\)?\.?$/i;
const SEPARATORS =
  /\s*(?:[,;|\n→+]|-*>|\s\/\s|\/(?=\p{Lu})|\s(?:and then|then|via|reporting to|up to)\s)\s*/giu;

/** "Oversight: Workforce Committee". */
const LABEL = /^\p{L}[\p{L} ]{2,24}:\s+/u;
/** A remark in brackets after the name: "(Q2 and Q4)". */
const REMARK = /(?<=\S)\s*\([^()]*\)\s*$/;

const lastWordOf = (text: string): string =>
  text
    .split(' ')
    .at(-1)
    ?.replace(/[^\p{L}-]/gu, '') ?? '';

/** Takes "Tracked and monitored by", "quarterly to" and the like off, as often as they stand there. */
function withoutReporting(text: string): string {
  const rest = text.replace(REPORTING, '');
  return rest === text || rest === '' ? text : withoutReporting(rest);
}

/** "Equality, Diversity and Inclusion Group": what comes before the comma is no body by itself. */
function joinNames(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1)?.trim() ?? '';
    const isUnfinished = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(before) && !BODY.test(lastWordOf(before));
    if (isUnfinished && /\s(?:and|&)\s/i.test(part)) joined[joined.length - 1] = `${before}, ${part}`;
    else joined.push(part);
  }
  return joined;
}

/** Bodies that only a blank parts: "Workforce Committee Trust Board". */
function splitRun(text: string): readonly string[] {
  const words = text.split(' ');
  const bodies: string[] = [];
  let body: string[] = [];
  words.forEach((word, index) => {
    body.push(word);
    const next = words[index + 1] ?? '';
    const isEnd =
      BODY.test(word.replace(/[^\p{L}-]/gu, '')) &&
      body.length > 1 &&
      /^\p{Lu}/u.test(next) &&
      !BODY.test(next) &&
      !GOES_ON.test(next);
    const rest = words.slice(index + 1);
    if (isEnd && rest.some((later) => BODY.test(later.replace(/[^\p{L}-]/gu, '')))) {
      bodies.push(body.join(' '));
      body = [];
    }
  });
  return [...bodies, body.join(' ')];
}

/** "EDI Group and Trust Board" are two; "Delivery and Governance Group" is one. */
function splitAnd(text: string): readonly string[] {
  const [left = '', right = ''] = text.split(/\s+(?:and|&)\s+(?:the\s+)?(?=[^&]*$)/i);
  const isTwo =
    right !== '' && BODY.test(lastWordOf(left)) && BODY.test(lastWordOf(right)) && left.includes(' ');
  return isTwo ? [...splitAnd(left), right] : [text];
}

/** Lines of a cell, a name that only wrapped put together again. */
function joinWrapped(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const { bullet, text } = splitBullet(line);
    const before = joined.at(-1);
    const goesOn =
      before !== undefined &&
      bullet === '' &&
      (/(?:\s(?:and|of|the|for|by|to)|&|,|\/)$/i.test(before) ||
        /^(?:\p{Ll}|&)/u.test(text) ||
        (BODY.test(text) && !BODY.test(lastWordOf(before))));
    if (goesOn) joined[joined.length - 1] = `${before} ${text}`;
    else joined.push(text);
  }
  return joined;
}

/**
 * The committees, boards and groups a governance cell names, in the order of the text, each once and
 * without what is said of the reporting ("monitored by", "quarterly to"). Empty for a blank cell and for prose.
 *
 * @example readCommittees('Workforce Committee Trust Board') // ['Workforce Committee', 'Trust Board']
 */
export function readCommittees(text: string): readonly string[] {
  if (text.length > LONGEST_ENTRY) return [];
  const seen = new Set<string>();
  return joinWrapped(listLines(text))
    .filter((line) => !NO_BODY.test(line) && !saysAsAbove(line))
    .flatMap((line) => joinNames(line.split(SEPARATORS)))
    .flatMap((part) =>
      splitRun(
        withoutReporting(part.trim())
          .replace(LABEL, '')
          .replace(/^(?:to\s+)?(?:the\s+)?/i, ''),
      ),
    )
    .flatMap(splitAnd)
    .map((name) =>
      name
        .replace(REMARK, '')
        .replace(FREQUENCY, '')
        .replace(/^(?:the|and|&)\s+|[\s.,;:]+$/gi, ''),
    )
    .filter((name) => {
      const key = name.toLowerCase().replace(/&/g, 'and');
      if (
        NO_BODY.test(name) ||
        saysAsAbove(name) ||
        /^(?:chaired|led|attended)\b/i.test(name) ||
        seen.has(key)
      )
        return false;
      seen.add(key);
      return true;
    });
}
