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

/** What an answer in one of several forms is about: letters of a rating, and the phrases people write instead. */
export const STATE_LETTERS = ['A', 'B', 'R', 'G', 'R'];
export const STATE_PHRASES = [
  'Work in progress',
  'Completed and closed',
  'Not yet started',
  'On track to deliver',
  'Delayed by vacancies',
];
export const STATE_SHARES = [0.5, 1, 0, 0.75, 0.25];
export const STATE_FILLS = ['#FFC000', '#00B050', '#0070C0', '#92D050', '#FF0000'];

/** Invented people; the posts they hold are in `POSTS`. */
export const PEOPLE = [
  'Priya Example',
  'Sam Example',
  'Alex Sample',
  'Jordan Sample',
  'Chidi Example',
  'Maria Sample',
  'Tomasz Example',
  'Aisha Sample',
];

export const PROOFS = ['Minutes of the group', 'Published report', 'Training records', 'Survey results'];
