/** The words of the objective-by-objective plan. */
export const headings = [
  'Priority',
  'Action',
  'Lead',
  'By When',
  'Milestone',
  'Budget code',
  'Progress',
  'RAG',
];

export const key = [
  { colour: 'blue', text: 'Blue: not started' },
  { colour: 'red', text: 'Red: concerns about delivery' },
  { colour: 'amber', text: 'Amber: on track' },
  { colour: 'green', text: 'Green: complete' },
];

/** Letters that only look Latin, as they come out of scanned and converted plans. */
const GREEK_ALPHA = '\u0391';
const CYRILLIC_VE = '\u0412';

export const objectives = [
  {
    title:
      '1. More colleagues feel able to tell us about a disability: from 6.2% recorded to 9% by March 2027',
    issues: [
      'At 31 March 2026 6.2% of staff were recorded as Disabled in ESR (211 of 3,402); nothing was recorded for 17%.',
      'In the last staff survey 24% of those who answered said they had a long-term condition or illness.',
    ],
    actions: [
      {
        cells: [
          1,
          'Explain why we ask, who sees the answer and how to update it, through short films and team briefings.',
          'Head of Communications with support from the Inclusion Manager',
          'January 2026/27',
          '• Film script agreed with the network (June 2026)\n• Four films published (September 2026)\n• Team briefing pack sent to all managers (November 2026)\n• Reminder on payslips (January 2027)',
          'C4410',
          'Two films made so far. Network members took part.',
        ],
        rag: { text: GREEK_ALPHA },
      },
      {
        cells: [
          1,
          'Let candidates carry over what they told us at application when they start work.',
          'Resourcing Manager',
          'October 2026',
          '• Supplier quote (May 2026)\n• Link tested (August 2026)\n• Link live (October 2026)',
          'C4412',
          'Supplier has moved the test twice.',
        ],
        rag: { text: 'R', fill: 'red' },
        note: {
          column: 8,
          text: 'Steering group asked for a new date and a named supplier contact.',
        },
      },
      {
        cells: [
          2,
          'Report declaration rates by division each quarter.',
          'Head of Workforce Information',
          'Quarterly from June 2026',
          'First report (June 2026)',
          '',
          'June and September reports published.',
        ],
        rag: { fill: 'amber' },
      },
    ],
  },
  {
    title: '2. Disabled colleagues get the adjustments they need, quickly',
    issues: [
      'Disabled staff saying adequate adjustments were made: 70.3%, against 74.5% nationally (Metric 8).',
      'The average time from request to delivery was 58 days; the longest 171.',
      'Managers told us that they do not know who pays.',
    ],
    actions: [
      {
        cells: [
          1,
          'Publish one route for adjustments with a promised time for each step.',
          'Deputy Director of HR and Head of Occupational Health',
          'September 2026',
          '• Route drafted (April 2026)\n• Route agreed by Staff Side (July 2026)\n• Published (September 2026)',
          'C4420',
          'Published on 14 September 2026.',
        ],
        rag: { text: 'Green', fill: 'green' },
      },
      {
        cells: [
          1,
          'Hold a small stock of common equipment at each site.',
          'Facilities Manager',
          'December 2026',
          '• List of equipment agreed (June 2026)\n• Order placed (September 2026)\n• Stock in place (December 2026)',
          'C4421',
          'List agreed. Order awaits budget.',
        ],
        rag: { fill: 'red' },
      },
      {
        cells: [
          2,
          'Train 200 line managers to hold adjustment conversations.',
          'Learning and Development Manager; Disability Staff Network',
          'March 2027',
          '• Course designed (August 2026)\n• First 50 trained (December 2026)\n• 200 trained (April 2027)',
          'C4425',
          '',
        ],
        rag: { text: CYRILLIC_VE },
      },
      {
        cells: [
          3,
          'Ask for feedback six weeks after each adjustment.',
          'Occupational Health Manager',
          'TBC',
          'Questions agreed with the network',
          '',
          '',
        ],
        rag: { text: 'B', fill: 'blue' },
      },
    ],
  },
  {
    title: '3. Disabled colleagues are heard and can get on',
    issues: [
      'Staff engagement score (Metric 9a): 6.4 for Disabled staff and 6.9 for non-disabled staff.',
      'Believing that promotion is fair (Metric 5): 53.8% of Disabled staff and 61.2% of non-disabled staff.',
    ],
    actions: [
      {
        cells: [
          1,
          'Hold listening events between the network and the executive team.',
          'Chief Executive’s Office',
          'March 2026/27',
          '• Dates set (May 2026)\n• Three events held (February 2027)\n• What we heard, what we did (March 2027)',
          '',
          'First event held in July.',
        ],
        rag: { text: 'A' },
      },
      {
        cells: [
          2,
          'Offer Disabled colleagues in bands 4 to 6 a place on a career development course.',
          'Inclusion Manager',
          'early November 2026',
          '• Course commissioned (June 2026)\n• Places offered (September 2026)\n• Course starts (November 2026)',
          'C4431',
          'Fourteen places taken up.',
        ],
        rag: { text: 'A', fill: 'amber' },
      },
      {
        cells: [
          2,
          'Mark Disability History Month with events led by the network.',
          'Inclusion manager',
          '20 December 2026',
          '• Theme chosen (September 2026)\n• Programme printed (October 2026)\n• Events (16 November to 20 December 2026)',
          '',
          'Programme printed.',
        ],
        rag: { text: GREEK_ALPHA },
      },
      {
        cells: [
          3,
          'Review the time the network chair is given.',
          '',
          'June 2026',
          'Paper to People Committee (June 2026)',
          '',
          'Half a day a week agreed. Complete.',
        ],
        rag: { fill: 'green' },
      },
      {
        cells: [
          3,
          'Look into a shared network with two neighbouring trusts.',
          'Head of Partnerships',
          'When capacity allows',
          '',
          '',
          'Paused until the new year.',
        ],
        rag: { text: 'P' },
      },
    ],
  },
];

export const abbreviations = [
  ['ESR', 'Electronic Staff Record'],
  ['L&D', 'Learning and development'],
  ['OH', 'Occupational health'],
  ['WDES', 'Workforce Disability Equality Standard'],
];
