import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../src/domain/rag/review-plan';
import { readProgress } from '../../../src/domain/rag/words/read-progress';
import { mendStatus } from '../../../src/domain/status/misspelt-status';
import { sayOnlyStatus } from '../../../src/domain/status/only-status';
import { understandStatus } from '../../../src/domain/status/understand-status';
import { AS_AT, planOf } from '../../support/read-grid';
import { buildWorkbook } from '../../support/sheet-builder';

describe('One slip in a word of status', () => {
  it.each([
    ['Complted', 'complete'],
    ['Compleetd', 'complete'],
    ['Acheived', 'complete'],
    ['Deliverd', 'complete'],
    ['Implimented', 'complete'],
    ['Finshed', 'complete'],
    ['Dischraged', 'complete'],
    ['Not comenced', 'not-started'],
    ['Not yet strated', 'not-started'],
    ['In progres', 'on-track'],
    ['Ongiong', 'on-track'],
    ['On tarck', 'on-track'],
    ['Off trak', 'off-track'],
    ['Delyed', 'off-track'],
    ['Overude', 'off-track'],
    ['Behnd schedule', 'off-track'],
    ['Cancelld', 'closed'],
    ['Superceded', 'closed'],
    ['Partialy complete', 'on-track'],
    ['Finishd - guide published', 'complete'],
  ])('is forgiven: “%s” is %s', (words, status) => {
    expect(understandStatus(words)).toBe(status);
  });

  it.each(['InProgress', 'NotStarted', 'OnTrack', 'OnHold'])('words may run together: “%s”', (words) => {
    expect(sayOnlyStatus(words)).toBe('surely');
  });

  it.each(
    `stated starred competed compete commented commended revolved shipped skipped planted passed closet closer blocker
    achieve achieves achiever schedules target targets complexion auctioned decayed deterred meet met stalked
    on truck, apply on trac, off topic, withdraw`.split(/,\s+|(?<!on|off|apply) (?!on |trac)|\n\s*/),
  )('another word stays what it is: “%s”', (words) => {
    expect(mendStatus(words)).toBe(words);
  });

  it('is not looked for in a long text, where a word may be any', () => {
    const report = 'the complted forms were handed to the group, who looked at them in turn and wrote';
    expect(mendStatus(report)).toBe(report);
  });

  it('is read in a short progress text too, which is quoted as it is written', () => {
    expect(readProgress('Complted May 2024')).toEqual({ status: 'complete', words: 'Complted May 2024' });
  });
});

describe('A status column with slips', () => {
  const review = (key: readonly (readonly string[])[], status: string) => {
    const plan = planOf([
      ['Action', 'Lead', 'Deadline', 'Status'],
      ['Publish the pay gap report', 'Head of HR', 'June 2025', status],
      ['Train every interview panel', 'Head of HR', 'June 2025', 'Delivered'],
      ['Launch a mentoring scheme', 'Head of HR', 'June 2025', 'Delayed'],
      ...key,
    ]);
    const [reviewed] = reviewPlans(buildWorkbook(), [plan], DEFAULT_POLICY, AS_AT).flatMap(
      ({ actions }) => actions,
    );
    return { status: reviewed?.stated?.status, codes: reviewed?.findings.map(({ code }) => code) };
  };

  it('is rated by the word that was meant, and the slip is told', () => {
    const { status, codes } = review([], 'Delayd');
    expect(status).toBe('off-track');
    expect(codes).toContain('rag-word-not-in-key');
  });

  it('tells nothing of a word that is right', () => {
    expect(review([], 'Delayed').codes).not.toContain('rag-word-not-in-key');
  });
});
