/** Words for an end whose share may be told; what is "achieved" or "met" tells a result beside it ("target met, 92%"). */
export const ENDED =
  '(?:completed?|completion|done|finished|finali[sz]ed|delivered|implemented|closed|actioned)';
/** What an action and its parts are called. */
export const NAMES =
  '(?:actions?|tasks?|items?|steps?|milestones?|recommendations?|objectives?|deliverables?|elements?|activit(?:y|ies)|work|project|plan)';
/** The action as the subject, or none; what stands in brackets behind another may be anything, as a response rate. */
const OF_THE_ACTION = `(?:(?:${NAMES}|this|the|all|status|progress|overall|currently|now|is|are|has|have|been|was) )*`;
const CLAUSE_START = `(?<=(?:^|[,.] )${OF_THE_ACTION})`;
const ABOUT =
  '(?:(?:only|about|around|approx\\.?|approximately|circa|c|roughly|currently|now|at|is|stands|to|over|under|nearly|almost) )*[<>≤≥]? ?';
const FIGURE = '(?:\\d{1,2} , )?(\\d{1,3}(?:\\.\\d+)?)';
const OF_ITSELF = `(?: (?:so far|to date|now|at present|currently|overall|of (?:the |all |our |these )*${NAMES}))?`;
/** A figure with its change, or beside what was wanted, is a result. */
const ENDS =
  '\\+?(?=$|\\.| ,(?! (?:(?:(?:an?|the) )?(?:up|down|from|rising|rose|risen|falling|fell|increas\\w+|decreas\\w+|improv\\w+|reduc\\w+|compared|against|versus|vs|target|above|below|better|worse|response|turnout|uptake)\\b|\\d+(?:\\.\\d+)? ?%)))';

/** "complete 40%", "completed , 75%", "% complete , 30": a share behind the word it is the share of. */
const BEHIND: readonly RegExp[] = [
  `(?<!\\w)(?:% ?|percentage |share |proportion )(?:of )?(?:(?:${NAMES}|the) )*${ENDED}(?: ,)? ${ABOUT}${FIGURE}(?: ?%)?${ENDS}`,
  `\\b${ENDED} ${ABOUT}${FIGURE} ?%${OF_ITSELF}${ENDS}`,
  `${CLAUSE_START}${ENDED}(?: ,|\\.) ${ABOUT}${FIGURE} ?%${OF_ITSELF}${ENDS}`,
  `(?<=^|, )(?:(?:overall|current|latest|the) )?progress(?: is| at| stands| ,)* ${ABOUT}${FIGURE} ?%${OF_ITSELF}${ENDS}`,
].map((pattern) => new RegExp(pattern, 'g'));

/** "0% complete", "0 actions done", "NONE wards complete" of "0/5 wards complete". */
const NOTHING_ENDED = new RegExp(
  `(?<![\\w.<>≤≥%])(?:(?:0|zero|nil) ?%|NONE(?: (?!(?:and|but)\\b)[\\w']+){0,3}|0|zero|nil)(?: of)?(?: (?:the|all|our|these|has|have|is|are|been|${NAMES}))* (?:${ENDED}|(?<=(?:^|, )[^ ]+ )(?:achieved|met))\\b|${CLAUSE_START}${ENDED}(?: ,)? (?:NONE|0(?=$| ,))`,
  'g',
);

/** A column's heading in a cell that nobody filled in. */
const UNFILLED = /^(?:% ?|percentage )(?:completed?|completion|done)$/;

/** "3 complete, 2 in progress" counts some and the rest. */
const COUNTED_BOTH = new RegExp(
  `(?<=^|, )\\d{1,3} (?:${NAMES} )?${ENDED} , (?=\\d{1,3} (?:${NAMES} )?(?:in progress|under ?way|ongoing|open|outstanding|remain\\w*|left|to (?:go|do)|not|on (?:track|hold)|off track|at risk|overdue|delayed|behind|started|pending|paused)\\b)`,
  'g',
);
/** None of it is at its end, but there is work on it. */
const GOES_ON =
  /\b(?:in progress|under ?way|ongoing|on going|(?<!\bnot (?:yet )?)started|on track|progressing)\b/;

const MAY_TELL = /%|per ?cent|NONE|\b(?:0|zero|nil)\b|\d \D* , \d/;

function tokenOf(figure: number): string {
  if (figure === 0) return 'NOTSTARTED';
  return figure < 100 ? 'PARTLY' : 'DONE';
}

/** "40 per cent" and "75%complete" as "40%" and "75% complete". */
const spelt = (plain: string): string =>
  plain
    .replace(/(?<=\d|zero|nil) ?per ?cent(?:age)?\b/g, '%')
    .replace(/(?<=\d)\.0+(?= ?%)/g, '')
    .replace(/\bper ?cent\b/g, 'percentage')
    .replace(/%(?=\p{L})/gu, '% ')
    .replace(/(?<=^|, )(?:0|zero|nil) (?=(?:outstanding|overdue)\b)/g, 'none ');

/**
 * A status in plain words with a share of the work done replaced by what it comes to: nothing of it is not started,
 * less than all of it is part, all of it is done. What is a result, and not a share of the work, stays: "survey
 * completed , 62%", "target achieved , 92%".
 *
 * @param plain with NONE for a count of none out of more
 * @example markSharesDone('complete , 40%') // 'PARTLY'
 */
export function markSharesDone(plain: string): string {
  if (!MAY_TELL.test(plain)) return plain;
  const nothing = GOES_ON.test(plain) ? '' : 'NOTSTARTED';
  let told = spelt(plain).replace(NOTHING_ENDED, nothing).replace(COUNTED_BOTH, 'PARTLY , ');
  for (const behind of BEHIND) {
    told = told.replace(behind, (whole, figure: string) =>
      Number(figure) > 100 ? whole : tokenOf(Number(figure)),
    );
  }
  return UNFILLED.test(told) ? '' : told;
}
