import { MONTHS } from './month-names';

/** Words for plans made up by tests. Everything here is invented; posts stand in place of people. */

const VERBS = [
  'Develop',
  'Review',
  'Launch',
  'Embed',
  'Publish',
  'Roll out',
  'Establish',
  'Strengthen',
  'Pilot',
  'Refresh',
];
const THINGS = [
  'a reciprocal mentoring offer for internationally educated colleagues',
  'the recruitment panel training so that it covers bias in scoring',
  'a reasonable adjustments passport that moves with the member of staff',
  'guidance for managers on flexible working requests',
  'a quarterly dashboard of formal cases by ethnicity and disability',
  'the induction for new starters with a session on belonging',
  'an ally programme across wards and community teams',
  'a calendar of inclusion events agreed with the staff networks',
  'the exit interview form to ask about fair treatment',
  'a talent scheme for bands five to seven',
  'an accessible careers page with stories from staff',
  'a speak-up campaign in the emergency department',
];
const ENDS = [
  '',
  ' in every division',
  ', starting with estates',
  ' with the union side',
  ' and report what was learnt',
];

/** A different action for every number from 0. */
export function actionText(at: number): string {
  const verb = VERBS[at % VERBS.length] ?? '';
  const thing = THINGS[Math.floor(at / VERBS.length + at) % THINGS.length] ?? '';
  const end = ENDS[Math.floor(at / 7) % ENDS.length] ?? '';
  return `${verb} ${thing}${end}`;
}

export const POSTS = [
  'Head of Inclusion',
  'Director of People',
  'Recruitment Manager',
  'Deputy Chief Nurse',
  'EDI Lead',
  'Workforce Information Manager',
  'Freedom to Speak Up Guardian',
  'Associate Director of Learning',
];

export const COMMITTEES = [
  'People Committee',
  'Trust Board',
  'Inclusion Steering Group',
  'Workforce Assurance Group',
];

export const RESULTS = [
  'Gap in survey scores reduced to 5%',
  'At least 90% of managers trained',
  'Year on year improvement in representation',
  'Increase in declaration rates to 8%',
  'Fewer staff report harassment than the national average',
];

export const REPORTS = [
  'Draft has been shared with the networks.',
  'Work is under way with two divisions.',
  'No progress to date because of vacancies.',
  'Sessions have been booked and are in progress.',
];

export const POSITIONS = [
  '6.2% of staff have declared a disability',
  'White applicants were 1.6 times as likely to be appointed',
  '48% of colleagues said the offer is fair',
];

export const STATES = ['In progress', 'Completed', 'Not started', 'On track', 'Delayed'];

export const SECTION_NAMES = [
  'Recruit and promote fairly',
  'Make this a safe place to work',
  'Grow leaders who reflect our communities',
  'Listen to disabled colleagues',
  'Use data well',
];

export const TITLE_LINES = [
  'Riverside Example NHS Trust',
  'Our approach to belonging was agreed by the board after a listening exercise with staff.',
  'Prepared for the People Committee',
  'Each action has a named lead, who gives an update every quarter.',
  'Version 3',
];

/** Headings as different plans have them; written down here apart from the table in the code, so that each checks the other. */
export const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  action: [
    'Action',
    'Actions',
    'Action required',
    'Specific actions',
    'What will we do?',
    'Activity',
    'Key actions',
    'Action(s)',
    'TASK',
    'Proposed action',
    'What we are going to do',
    'Action we will take',
  ],
  lead: [
    'Lead',
    'Lead officer',
    'Who',
    'Responsible',
    'Person(s) responsible',
    'Owner',
    'By whom?',
    'Accountable lead',
    'Lead(s)',
    'Who is responsible?',
    'SRO',
    'Responsibility',
  ],
  due: [
    'Due date',
    'By when',
    'When?',
    'Deadline',
    'Timescale',
    'Target date',
    'Completion date',
    'Time frame',
    'To be completed by',
    'Timeline',
    'Target completion date',
  ],
  rag: ['RAG', 'RAG rating', 'Status', 'BRAG', 'RAG status', 'Current status', 'Progress RAG'],
  target: [
    'Success measure',
    'KPI',
    'How will we know?',
    'Measure of success',
    'Intended outcome',
    'Success criteria',
    'Outcome measures',
    'What will success look like?',
  ],
  current: ['Current position', 'Baseline', 'Where are we now?', 'Current performance', 'Baseline data'],
  progress: [
    'Progress',
    'Progress update',
    'Update',
    'Progress to date',
    'Latest update',
    'Comments / progress',
  ],
  governance: ['Governance', 'Committee', 'Oversight', 'Reports to', 'Monitored by', 'Governance route'],
  ref: ['Ref', 'No.', 'ID', '#', 'Action no', 'Reference'],
  priority: ['Priority', 'Priority (H/M/L)', 'Priority level'],
  objective: ['Objective', 'Aim', 'Strategic objective', 'Goal', 'What do we want to achieve?'],
};

/** Columns that plans have besides and that say nothing Parity reads. */
export const OTHER_HEADINGS = [
  'Resources',
  'Budget',
  'Risk',
  'Protected characteristic',
  'Date raised',
  'Directorate',
];

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A month as a plan writes it, and its last day. */
export function monthDue(at: number): {
  readonly text: string;
  readonly iso: string;
  readonly firstIso: string;
  readonly short: string;
} {
  const year = 2023 + (Math.floor(at / 12) % 3);
  const month = at % 12;
  const days = month === 1 && year === 2024 ? 29 : (MONTH_DAYS[month] ?? 30);
  const number = String(month + 1).padStart(2, '0');
  const name = MONTHS[month] ?? '';
  const base = `${String(year)}-${number}`;
  return {
    text: `${name} ${String(year)}`,
    iso: `${base}-${String(days)}`,
    firstIso: `${base}-01`,
    short: `${name.slice(0, 3)}-${String(year).slice(2)}`,
  };
}
