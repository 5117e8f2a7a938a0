import { DONE } from './state-words';
import { isDoneAsWhole } from './part-claim';

/** A state by itself, as it opens a remark: "on track - report completed". */
const HEAD =
  /^(?:(?:currently|now|still|generally|broadly|all|very|well|slightly|significantly|status|rag|rated|rating|is|this|action|it) )*(?:on (?:track|target|schedule|course|plan|time|pace)|back on (?:track|target|schedule|course|plan)|OFF|OKAY|NOTSTARTED|in progress|progressing(?: well| slowly)?|(?:good|some|slow|steady|limited|little) progress(?: (?:made|being made))?|under ?way|ongoing|started|commenced|at (?:\w+ )?risk|behind(?: (?:schedule|plan|target|time))?|delay(?:s|ed)|slipp(?:ed|ing|age)|stalled|blocked|paused|on hold|suspended|deferred|postponed|overdue|open|red|amber|green|yellow|orange|grey)$/;
/** What parts the clauses of a plain status. */
export const CLAUSE = /\s*(?:,|\.(?=\s|$))\s*/;

/**
 * The state that opens a plain status whose other clauses tell only which part of the work is done; null where there
 * is none, or where the action itself is said to be done.
 *
 * @example headState('on track , first report completed') // 'on track'
 */
export function headState(plain: string): string | null {
  const [head = '', ...others] = plain.split(CLAUSE).filter((clause) => clause !== '');
  if (others.length === 0 || !HEAD.test(head)) return null;
  const done = others.filter((clause) => DONE.test(clause));
  return done.length > 0 && !done.some(isDoneAsWhole) ? head : null;
}
