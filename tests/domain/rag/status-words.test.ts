import { understandStatus } from '../../../src/domain/status/understand-status';
import type { StatedStatus } from '../../../src/domain/rag/rating';

const listed = (text: string): readonly string[] =>
  text
    .split(';')
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter((words) => words !== '');

/** Words for a status as trackers, audits and assurance reports have them, by what they come to. */
const WORDS: Readonly<Record<StatedStatus, readonly string[]>> = {
  complete:
    listed(`Fully implemented; Fully embedded; Exceeded; Target exceeded; Completed and closed; Achieved; Met; Finished; Delivered late;
    Completed – evidence verified; Business as usual; Handed over to BAU; Actioned and closed`),
  'on-track':
    listed(`Delivery on schedule; Implementation commenced; Partially implemented; Progressing well; Action on target; Fully compliant; Substantial assurance;
    Delivery highly likely; Successful delivery appears probable; Nearing completion; Work in progress; WIP; Under development; Being scoped; No concerns; Ongoing; Continuous action;
    Partly achieved; Partially met; Working towards; On time; Within 5% of target; Above target; Expected to complete on time`),
  'at-risk':
    listed(`Slightly off track; Progressing with some delay; Action at risk of not meeting target; Partially compliant; Reasonable assurance; Moderate confidence; Delivery in doubt;
    Successful delivery appears feasible; Behind schedule but recoverable; Minor slippage; Some concerns; Needs attention`),
  'off-track':
    listed(`Milestone missed; Deadline missed by more than one month; Progress stalled; Action overdue; Action overdue but in progress; Failing to deliver; Major obstacles; Non-compliant;
    Limited assurance; Successful delivery appears to be unachievable; Behind schedule; Significant slippage; Immediate attention needed; Not achieved; Not met; Late; Stopped; Delayed by 1-3 months;
    Up to 10% behind target; Below target; Not progressing; No progress to report; Not on schedule and no recovery plan; Unlikely to be completed by deadline; Past its date`),
  'not-started': listed(
    `Not yet due; Action due in future; Not implemented; Scheduled; To be commenced; Yet to be actioned; Yet to start`,
  ),
  closed: listed(
    `Superseded by new plan; Merged with action 4; No longer applicable; Closed – not delivered; Transferred to another plan; Discontinued; Declined`,
  ),
  unknown: listed(
    `Evidence of full compliance; Assured; Awaiting approval; Proposed; Established; Emerging; Paused; No update received; Evidence submitted; Deferred to 2025/26; Tier 2; HR; See notes; 4`,
  ),
};

describe('words for a status', () => {
  it.each(
    Object.entries(WORDS).flatMap(([status, words]) =>
      words.map((each) => [each, status as StatedStatus] as const),
    ),
  )('“%s” is understood as %s', (words, status) => {
    expect(understandStatus(words)).toBe(status);
  });
});
