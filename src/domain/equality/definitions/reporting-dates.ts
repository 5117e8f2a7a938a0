import type { ReportingDates } from './figure-definition';

const PUBLISHED_BY = '31 October';

/**
 * Counts of staff in post.
 *
 * @source https://www.nhsemployers.org/retention-and-staff-experience/diversity-and-inclusion/policy-and-guidance/disability/workforce-disability-equality-standard
 */
export const SNAPSHOT: ReportingDates = {
  counted: 'at 31 March',
  publishedBy: PUBLISHED_BY,
  tag: 'confirmed',
};

/**
 * Recruitment.
 *
 * @source https://www.ethnicity-facts-figures.service.gov.uk/workforce-and-business/workforce-diversity/success-of-shortlisted-nhs-job-applicants/latest/
 */
export const NHS_YEAR: ReportingDates = {
  counted: '1 April to 31 March',
  publishedBy: PUBLISHED_BY,
  tag: 'confirmed',
};

/** Formal processes and training: the same year, by general knowledge. */
export const NHS_YEAR_UNCONFIRMED: ReportingDates = { ...NHS_YEAR, tag: 'unconfirmed' };

/**
 * The staff survey.
 *
 * @source https://www.lnwh.nhs.uk/workforce-equality-standard-findings-2022
 */
export const AUTUMN_SURVEY: ReportingDates = {
  counted: 'in the autumn before',
  publishedBy: PUBLISHED_BY,
  tag: 'confirmed',
};
