import type { PlanField } from '../../../src/domain/plan/plan';

/** Headings as different plans have them; written down here apart from the table in the code, so that each checks the other. */
export const HEADINGS = {
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
  metric: ['WRES indicator', 'WRES indicators', 'Indicator'],
  start: ['Start date', 'Planned start date', 'Commencement date'],
  completed: ['Date completed', 'Actual completion date', 'Date closed'],
  milestone: ['Milestones', 'Key milestones', 'Milestone'],
  evidence: ['Evidence', 'Evidence of completion', 'Supporting evidence'],
  section: ['Theme', 'Domain', 'Area of focus', 'Workstream', 'Priority area'],
} as const satisfies Partial<Record<PlanField, readonly string[]>>;

/** Columns that plans have besides and that say nothing Parity reads. */
export const OTHER_HEADINGS = [
  'Resources',
  'Budget',
  'Risk',
  'Protected characteristic',
  'Date raised',
  'Directorate',
];

/** Headings over a share of what is done. */
export const PERCENT_HEADINGS = ['% complete', 'Percentage complete', 'Percent complete'];

/** What two or more headings side by side stand under. */
export const GROUP_HEADINGS = ['Delivery', 'The plan', 'Follow-up', 'Details'];
