import { ENDED, NAMES } from './share-done';
import { PLACES } from './short-of-whole';

/** A percentage short of all, and what stands for "3 of 8" in a plain status. */
const FIGURE = '(?:(?<![\\d.])(?!100 ?%)\\d+(?:\\.\\d+)? ?%(?! points?\\b)|\\b(?:SOME|NONE)\\b)';
const HOLDS_FIGURE = new RegExp(FIGURE);
/** Known for a part before the figure is looked at. */
const PART = /PARTLY|STAGE|DOUBTED|NOTSTARTED/;

/** Nothing but the figure, or with it what names the work as a whole. */
const ALONE = new RegExp(
  `^(?:(?:progress|status|overall|update|total|we|it|this|is|are|now|currently|at|stands|about|around|approx\\.?|approximately|over|nearly|almost|[<>≤≥]) )*${FIGURE}(?: (?:now|overall|at present|currently|in total))*$`,
);
const LEFT =
  /\b(?:left|remain\w*|outstanding|to (?:go|do|come|follow)|still|missing|short|pending|behind|only|just|so far|to date)\b/;
const OF = '(?: of)?(?: (?:the|all|our|these|those|this|its))*';
/** Where the work is done, and what it is counted by. */
const OF_PARTS = new RegExp(
  `${FIGURE}${OF} (?:(?!of\\b)[\\w']+ ){0,2}?(?:${PLACES}|${NAMES}|phases?|stages?|modules?|cohorts?)\\b`,
);
const CHANGED =
  '(?:rose|risen|rise|rises|rising|fell|fallen|falls?|falling|grew|grown|went|gone|up|down|increas\\w+|decreas\\w+|improv\\w+|reduc\\w+|declin\\w+|doubl\\w+|narrow\\w+|widen\\w+|dropp\\w+|jump\\w+|climb\\w+|mov(?:ed|ing)|chang\\w+|compared)';
/** A figure that moved: "rose from 31% to 44%", "44% , up from 31%". */
const CHANGE = new RegExp(`\\b${CHANGED}\\b|\\bfrom ${FIGURE} to ${FIGURE}`);
const DONE = new RegExp(`(?<!\\b(?:targets?|goals?|standards?|objectives?) (?:[\\w%]+ ){0,3})\\b${ENDED}\\b`);
const WORK =
  '(?:training|roll ?out|delivery|implementation|completion|coverage|recruitment|review|audit|assessment|project|programme|plan|work)s?';
/** "Training at 84%", "84% coverage". */
const OF_WORK = new RegExp(
  `\\b${WORK}(?: (?:is|are|now|at|stands?|currently|,))* ${FIGURE}$|${FIGURE} ${WORK}$`,
);

/** "92% of staff", with nothing before it that it could be said of. */
const COUNTED = new RegExp(
  `^(?:(?:and|with|now|at|about|around|approx\\.?|approximately|over|nearly|almost|[<>≤≥]) )*${FIGURE}(?: of|(?= (?:staff|managers?|employees|leaders|people|colleagues|workforce|teams?)\\b))`,
);
/** How people are and what they say, not what was done to them. */
const SAID_OF_PEOPLE =
  'declared|disclosed|shared|responded|replied|answered|reported|agreed|disagreed|satisfied|supported|valued|identified|engaged|recommended|disabled|employed|appointed|shortlisted|promoted|represented|achieved|exceeded|recorded|measured|estimated';
const RESULT = new RegExp(
  `\\b(?:${SAID_OF_PEOPLE}|is|are|was|were|felt|feel|said|say|think|thought|know|knew|believe|women|men|females?|males?|bme|bame|ethnic|minority|minorities|asian|black|lgbt\\w*|rate|score)\\b`,
);
const DEED = new RegExp(
  `\\b(?!(?:${SAID_OF_PEOPLE}|need|exceed|speed|feed|indeed|embed|proceed)\\b)[a-z]{2,}ed\\b|\\b(?:done|sent|seen|met|held|run|made|given|written|built|taken|undertaken|covered)\\b`,
);

function isOfWork(clause: string): boolean {
  if (LEFT.test(clause) || OF_PARTS.test(clause)) return true;
  if (CHANGE.test(clause)) return false;
  if (DONE.test(clause) || ALONE.test(clause) || OF_WORK.test(clause) || DEED.test(clause)) return true;
  return COUNTED.test(clause) && !RESULT.test(clause);
}

/** A figure alone in its clause is said of what stands before it: "uptake , 62%". */
const withSubject = (clause: string, before: string | undefined): string =>
  before !== undefined && ALONE.test(clause) ? `${before} ${clause}` : clause;

function sharesOut(sentence: string): boolean {
  const clauses = sentence.split(/ ?, ?/).filter((clause) => clause !== '');
  return clauses.some((clause, at) => {
    if (!HOLDS_FIGURE.test(clause)) return false;
    const isAlone = ALONE.test(clause);
    const next = clauses[at + 1] ?? '';
    if (isAlone && (CHANGE.test(next) || ALONE.test(next))) return false;
    return isOfWork(withSubject(clause, clauses[at - 1]));
  });
}

/**
 * Tells whether a report of an end speaks of a share of the work, so that not all of it may be done: "completed , 40%",
 * "completed. 40% of wards left", "completed. 92% of staff trained". A figure that the work has brought about is a
 * result: "completed. applications rose from 31% to 44%".
 *
 * @param plain as `plainWords` gives it
 * @example tellsShareOfWork('completed. women now 44%') // false
 */
export function tellsShareOfWork(plain: string): boolean {
  return PART.test(plain) || plain.split(/\.(?=\s|$)\s*/).some(sharesOut);
}
