import { found, ONE_YEAR } from './asking';

describe('deadlines inside milestones and prose', () => {
  it('stand behind each bullet they belong to', () => {
    expect(
      found(
        '• Plan the day (September 2022)\n• Invite speakers (October 2022)\n• Hold it (5 December 2022)\n• Tell everyone',
      ),
    ).toEqual(['2022-09-30 Plan the day', '2022-10-31 Invite speakers', '2022-12-05 Hold it']);
  });

  it('are found in lines a page has broken', () => {
    expect(
      found('Set up the\nworking group (August\n2022)\nQuarterly blogs\nand podcasts (September 2022)'),
    ).toEqual(['2022-08-31 Set up the working group', '2022-09-30 blogs and podcasts']);
  });

  it.each([
    ['Audits completed (March 2020/21)', '2021-03-31 Audits'],
    ['Training to start (April 2021)', '2021-04-30 Training'],
    ['Begin the second cohort from January 2021', '2021-01-31 Begin the second cohort'],
    ['1. Raise the rate from 4.1% to 9% by March 2021.', '2021-03-31 Raise the rate from 4.1% to 9%'],
    ['Reach 18% at Band 8a by 2025', '2025-12-31 Reach 18% at Band 8a'],
    ['Dec 2023 - Draw up the training offer', '2023-12-31 Draw up the training offer'],
    ['Draw up the training offer - Dec 2023', '2023-12-31 Draw up the training offer'],
    ['Run the sessions Q1-Q3 2024/25', '2024-12-31 Run the sessions'],
    ['Publish the report for 2022/23 by 30/03/2024', '2024-03-30 Publish the report for 2022/23'],
    ['Launch the network in 2025.', '2025-12-31 Launch the network'],
    ['Action 2.3.24: train everyone by 31.3.24', '2024-03-31 Action 2.3.24: train everyone'],
  ])('are given with what they are for: %s', (text, answer) => {
    expect(found(text)).toEqual([answer]);
  });

  it('come earliest first', () => {
    expect(found('Recruit 20 champions by December 2024 and train 2000 staff by March 2024')).toEqual([
      '2024-03-31 train 2000 staff',
      '2024-12-31 Recruit 20 champions',
    ]);
  });

  it.each([
    'At March 2019, disabled staff made up 4.1% of the workforce (212/5170)',
    'As of March 2024, 45% of staff had declared',
    'Since April 2022 staff have had access to it',
    'In 2018, carers scored lower on engagement (6.31)',
    'Data from April 2022 to March 2023',
    'The 2023 staff survey showed a gap of 3.9 points',
    'Board membership against workforce: -1.2% (-3.4% in 2021).',
    'Hold events in October',
    'Quarterly progress to the Board',
    'Within 3 months of starting',
  ])('are not what only looks back or names no day: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('leave out what is done when something is still to come', () => {
    expect(found('Policy approved March 2023, training rolled out September 2024')).toEqual([
      '2024-09-30 training rolled out',
    ]);
  });

  it('leave out dates in doubt, and keep the others', () => {
    expect(found('Draft (31 February 2024)\nFinal (June 2024)')).toEqual(['2024-06-30 Final']);
    expect(found('Draft (March)\nFinal (June 2024)')).toEqual(['2024-06-30 Final']);
    expect(found('Draft (March)\nFinal (June 2024)', ONE_YEAR)).toEqual([
      '2024-06-30 Final',
      '2025-03-31 Draft',
    ]);
  });
});
