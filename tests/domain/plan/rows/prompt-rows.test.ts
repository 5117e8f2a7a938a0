import { actionsOf, planOf } from '../../../support/read-grid';

const HEADINGS = [
  'Metric',
  'What will you do?',
  'Who will lead?',
  'By when?',
  'How will you measure it?',
  'RAG',
];
const ROWS = [
  [
    'Metric 2',
    'Review shortlisting outcomes by division',
    'Head of Resourcing',
    'October 2024',
    'Ratio below 1.2',
    'Green',
  ],
  ['Metric 8', 'Set up a central fund', 'Director of Finance', 'April 2025', '80% adequate', 'Red'],
];
const READ = ['3 Review shortlisting outcomes by division', '4 Set up a central fund'];
const under = (...prompts: readonly string[]) => actionsOf(planOf([HEADINGS, [...prompts], ...ROWS]));

describe('A row under the headings that says what to write', () => {
  it.each([
    [
      [
        'Which metric is it for?',
        'Describe the action in a sentence',
        'Name and role',
        'Month and year',
        'What will change',
        'RAG and a comment',
      ],
    ],
    [
      [
        '',
        'Set out what you will do',
        'Job title',
        'Realistic deadline',
        'What does success look like?',
        'Select from drop down',
      ],
    ],
    [['Number', 'What action will be taken?', 'Named lead', 'Date', 'How will you know?', '']],
    [
      [
        'Which one?',
        'What are you going to do?',
        'Who will do it?',
        'When will it be done?',
        'How will you know?',
        'How is it going?',
      ],
    ],
  ])('is no action: %j', (prompts) => {
    expect(under(...prompts)).toEqual(READ);
  });

  it.each([
    [
      [
        'Metric 1',
        'Describe the panel process in the handbook',
        'Name Bank Team',
        'March 2025',
        'What staff say improves',
        'Amber',
      ],
    ],
    [
      [
        'Metric 1',
        'Identify what stops people applying',
        'Who: OD Lead',
        'Month end March 2025',
        'How many apply',
        'Amber',
      ],
    ],
    [
      [
        'Metric 1',
        'Name a board sponsor for each network',
        'Company Secretary',
        'Date to be agreed',
        'All named',
        '',
      ],
    ],
    [['', 'What matters to you? listening events', 'OD Lead', 'Quarterly', '', '']],
  ])('is an action where it gives what is asked: %j', (cells) => {
    expect(under(...cells)).toHaveLength(3);
  });
});
