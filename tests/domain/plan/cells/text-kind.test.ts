import { describeText, type TextKind } from '../../../../src/domain/plan/cells/text-kind';

type Flag = Exclude<keyof TextKind, 'words'>;

describe('what a text looks like', () => {
  it.each<[Flag, readonly string[], readonly string[]]>([
    [
      'isDate',
      [
        'March 2024',
        'by June 2025',
        'Q3 2024/25',
        'Annually',
        'Ongoing',
        '31/03/2024',
        'Mar 2024 then annually',
        '2024',
        'TBC',
        'May to July',
        'May board',
      ],
      [
        'Head of HR',
        'Train every panel',
        'To be completed by the team',
        'Ratio is 1.25',
        'Amber',
        'May we ask the networks to lead on this piece of work',
        'May slip',
        'May need support',
      ],
    ],
    [
      'holdsDate',
      ['Agree the plan (August 2020)', 'Report to the board by 31/03/2024'],
      ['Agree the plan', 'Three months from now'],
    ],
    [
      'isWho',
      [
        'Head of HR',
        'Director of People, EDI Lead',
        'Priya Example',
        'Priya Example Sam Sample',
        'HR and OD',
        'All managers',
        'Workforce team',
      ],
      [
        'March 2024',
        'Train every interview panel in fair scoring this year',
        'Race Equality Week',
        'Reverse Mentoring Scheme',
      ],
    ],
    [
      'isCommittee',
      ['People Committee', 'Trust Board', 'EDI Steering Group'],
      ['Head of HR', 'Establish a steering group'],
    ],
    [
      'isRag',
      ['R', 'Amber', 'In progress', 'Not started', 'А', 'On track'],
      ['Recruitment', 'The work is on track and the networks are content with it'],
    ],
    ['isMark', ['X', '✓', 'Yes', '●'], ['Yes, in May', 'R']],
    ['isRef', ['1', '1.2', 'A-001', 'WRES/07', '3a', 'iv', 'SR (25/26) 01'], ['Train panels', 'Head of HR']],
    [
      'isPriority',
      ['High', 'H', '2', 'Medium - this year'],
      ['Highlight good practice across the whole of the trust'],
    ],
    [
      'isIndicator',
      ['WRES 2', 'WDES metrics 4 and 5', 'EDS2', 'Metric 8'],
      ['Measures of success', 'Head of HR'],
    ],
    [
      'isInstruction',
      [
        'Develop a toolkit',
        'To ensure fair pay',
        '1.2 Review the policy',
        '• Publish the report',
        'Development of a dashboard',
        'Roll out training',
      ],
      ['Head of HR', 'Race equality network', 'The policy was reviewed'],
    ],
    [
      'isReport',
      ['Training has been delivered', 'Work is under way', 'In progress', 'The policy was reviewed'],
      ['Deliver training', 'Training delivered to all staff'],
    ],
    [
      'isResult',
      ['Increase in declaration rates', 'At least 90% of staff', 'Year on year improvement'],
      ['Head of HR', 'Train panels'],
    ],
    ['isList', ['• One\n• Two', 'One\nTwo'], ['One and two']],
  ])('%s', (flag, those, others) => {
    expect(those.filter((text) => !describeText(text)[flag])).toEqual([]);
    expect(others.filter((text) => describeText(text)[flag])).toEqual([]);
  });

  it('counts words, not bullets', () => {
    expect(describeText('◆ ◆').words).toBe(0);
    expect(describeText('• Head of  HR – north').words).toBe(4);
  });
});
