import type { FindingCode } from '../../../src/domain/findings/finding';
import { describeFinding } from '../../../src/domain/findings/finding-text.en-gb';
import { DEFAULT_POLICY } from '../../../src/domain/rag/rag-policy';
import { reviewPlans } from '../../../src/domain/rag/review-plan';
import { AS_AT, plansOf } from '../../support/read-grid';
import { buildSheet, buildWorkbook, type GridValue } from '../../support/sheet-builder';

const HEAD = ['Action', 'Lead', 'Due date', 'RAG'];
const TASKS = [
  'Train every panel in fair scoring',
  'Publish the pay gap report',
  'Review the exit interviews',
  'Open a prayer room at the annexe',
];

function findingsOf(rows: readonly (readonly [due: GridValue, stated: GridValue])[]) {
  const sheet = buildSheet([
    HEAD,
    ...rows.map(([due, stated], at) => [TASKS[at] ?? '', 'Head of HR', due, stated]),
  ]);
  const reviews = reviewPlans(buildWorkbook(sheet), plansOf([sheet]).plans, DEFAULT_POLICY, AS_AT);
  return reviews.flatMap(({ actions }) => actions.flatMap(({ findings }) => findings));
}

const ofCode = (code: FindingCode, rows: Parameters<typeof findingsOf>[0]) =>
  findingsOf(rows).filter((finding) => finding.code === code);

describe('what one key would settle', () => {
  it('is told once for all the colours of a plan, at the first', () => {
    const found = ofCode('rag-colour-without-key', [
      ['March 2025', 'Amber'],
      ['May 2025', 'Green'],
      ['June 2025', 'Amber'],
      ['July 2025', 'Purple'],
    ]);
    expect(found.map(({ cell }) => cell)).toEqual(['D2']);
    expect(found.map(describeFinding)[0]?.message).toMatch(
      /^Amber, Green and Purple are used as statuses, but Parity found no key that says what they mean here/,
    );
  });

  it('names one colour alone where there is no other', () => {
    const [found] = ofCode('rag-colour-without-key', [
      ['March 2025', 'Amber'],
      ['May 2025', 'Amber'],
    ]);
    expect(found && describeFinding(found).message).toMatch(/^Amber is used as a status/);
  });

  it('is told once for a word that comes again, and of each other word', () => {
    const found = ofCode('rag-word-not-in-key', [
      ['March 2025', 'Fettled'],
      ['May 2025', 'fettled'],
      ['June 2025', 'Wonky'],
    ]);
    expect(found.map(({ cell }) => cell)).toEqual(['D2', 'D4']);
  });
});

describe('a date that is not clear', () => {
  it.each(['asap', 'Already done', 'In place', 'next meeting', null, 'March or April 2025'])(
    'is not told of an action that is complete: %s',
    (due) => {
      expect(findingsOf([[due, 'Complete']])).toEqual([]);
    },
  );

  it('is not told of an action that is closed', () => {
    expect(findingsOf([['when funds allow', 'Cancelled']])).toEqual([]);
  });

  it.each<readonly [GridValue, FindingCode]>([
    ['asap', 'due-unclear'],
    [null, 'due-missing'],
    ['March or April 2025', 'due-ambiguous'],
  ])('is told of an action still to be done: %s', (due, code) => {
    expect(findingsOf([[due, 'On track']]).map((finding) => finding.code)).toEqual([code]);
  });
});
