/**
 * More letters than this are prose: no list of leads or committees, no deadline and no reference. Reading them as
 * one would find names and dates by chance, and cost the more the longer they are.
 */
export const LONGEST_ENTRY = 1000;

/** The same of a status, in whose cell dated reports may be kept one under the other. */
export const LONGEST_STATUS = 3000;
