import { findUnspecific } from '../../../../src/domain/plan/lint/find-unspecific';

const kindOf = (action: string) => findUnspecific(action)?.kind ?? null;

describe('a wish that nobody can see done', () => {
  it.each([
    'Continue to raise awareness of equality, diversity and inclusion',
    'Raise awareness of EDI across the Trust',
    'To promote inclusion',
    'Embed an inclusive culture for every one of us',
    'Promote equality of opportunity for all colleagues',
    'Encourage staff to speak up',
    'Continue to promote a culture of inclusion',
    'Foster a culture of belonging and respect',
    'Create an inclusive environment where everyone can thrive',
    'Improve staff engagement',
    'Ensure fairness and equity for all',
    'Support staff wellbeing.',
    'Champion diversity at every level',
    'Work towards a more inclusive culture',
    'Continue to embed inclusive behaviours and values',
    'Promote understanding of neurodiversity',
    'Ongoing promotion of equality',
    'Increase awareness of unconscious bias.',
    'Raising the profile of inclusion',
    'Strengthen our culture of compassion',
    'We will continue to support and promote inclusion. Encourage openness.',
  ])('is %j', (action) => {
    expect(kindOf(action)).toBe('only-intent');
  });
});

describe('a thing that can be seen to be done', () => {
  it.each([
    'Promote the flexible working policy at induction',
    'Raise awareness through three lunchtime talks',
    'Encourage staff to declare a disability on ESR',
    'Improve the accessibility of the intranet',
    'Ensure every interview panel has a trained member',
    'Ensure halal and kosher meals are served separately',
    'Celebrate Black History Month with the staff network',
    'Raise awareness of bias by adding a page to the managers’ handbook',
    'Promote the Freedom to Speak Up Guardian',
    'Support 12 colleagues onto the Stepping Up course',
    'Embed the behaviours framework in appraisals',
    'Continue to run the reciprocal mentoring scheme',
    'Strengthen links with local colleges',
    'Improve the time to agree adjustments from 40 days to 20',
    'Develop a policy on menopause',
    'Develop at least one new way of inclusive working in each hospital',
    'Support two colleagues to share their understanding',
    'Increase the number of BME applicants for band 8a',
    'Encourage applications from under-represented groups',
    'Train panels in fair scoring',
    'Support the disabled staff network to choose its own budget',
    'Create a culture calendar',
    'Ensure lifts are repaired within a day',
    'Fit hearing loops at all counters',
    'Promote senior roles to BME staff',
    'Reduce the use of agency staff',
    'Support managers to hold return-to-work conversations',
    'Challenge every exclusion longer than five days',
  ])('is %j', (action) => {
    expect(kindOf(action)).toBeNull();
  });
});

describe('an action that only considers', () => {
  it.each([
    ['Explore the use of positive action', 'Explore'],
    ['Consider setting up a carers’ network', 'Consider'],
    ['Look into a mentorship scheme for nurses', 'Look into'],
    ['To look at ways of widening recruitment', 'look at'],
    ['Give thought to a prayer room on the north site', 'Give thought to'],
  ])('is told by the words it opens with: %j', (action, words) => {
    expect(findUnspecific(action)).toEqual({ kind: 'only-considers', words });
  });

  it.each([
    'Explore options for a prayer room and report to the estates group',
    'Consider the findings of the audit and agree next steps',
    'Look at every capability case at stage one before it goes on',
    'Explore barriers with the network to develop a new offer',
    'Consider a business case for a second lift',
    'Decide whether training becomes compulsory',
    'Review the exit interviews. Consider further themes.',
  ])('is not one that says what follows: %j', (action) => {
    expect(kindOf(action)).toBeNull();
  });
});

describe('a topic without anything to do', () => {
  it.each([
    'Reverse mentoring.',
    'Menopause policy',
    'Cultural competence',
    '3.2 Inclusive leadership',
    'Staff networks',
    'Reasonable adjustments',
  ])('is %j', (action) => {
    expect(kindOf(action)).toBe('only-topic');
  });

  it.each([
    'Train managers',
    'Repaint yellow edges',
    'Renew the charter',
    'Publish workforce data',
    'Review of pay',
    'Buy software',
    'Two Changing Places toilets',
    'Ramp at north door',
    'Yearly community conference',
    'Monthly listening sessions',
    'Quiet rooms on every floor',
    'Interpreting contract to cover sign language',
    'Fund leadership training',
    'Rewrite the guidance',
    'Cut waiting times',
    '',
  ])('is not %j', (action) => {
    expect(kindOf(action)).toBeNull();
  });
});
