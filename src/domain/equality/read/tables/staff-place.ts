import { parseBand, parseCluster, parseMedicalGrade } from '../words/parse-breakdown';

/** Where a person of a staff list stands: the breakdown, and whether a band was given that is none of the standards'. */
export interface StaffPlace {
  readonly breakdown: string;
  readonly bandUnknown: boolean;
}

/**
 * The breakdown a pay band and a staff group make.
 *
 * @example staffPlace('NHS|XR05|Review Body Band 5', 'Nursing and Midwifery Registered').breakdown // 'Clinical 5'
 */
export function staffPlace(band: string, staffGroup: string): StaffPlace {
  const grade = parseMedicalGrade(band);
  if (grade !== null) return { breakdown: `Medical ${grade}`, bandUnknown: false };
  const cluster = parseCluster(staffGroup) ?? parseCluster(band);
  const found = band === '' ? null : parseBand(band);
  if (found === null) {
    return { breakdown: cluster === null ? 'Other' : `${cluster} Other`, bandUnknown: true };
  }
  // A doctor on a manager's band is counted among the bands, as who is not a doctor.
  return {
    breakdown: cluster === null ? found : `${cluster === 'Medical' ? 'Clinical' : cluster} ${found}`,
    bandUnknown: false,
  };
}

const BANDS = ['Under band 1', '1', '2', '3', '4', '5', '6', '7', '8', '8a', '8b', '8c', '8d', '9', 'VSM'];
const GRADES = ['Consultant', 'Non-consultant career grade', 'Trainee grades', 'Other'];
const ORDER = [
  'All',
  ...['Non-clinical', 'Clinical'].flatMap((cluster) => [
    cluster,
    ...BANDS.map((band) => `${cluster} ${band}`),
    `${cluster} Other`,
  ]),
  'Medical',
  ...GRADES.map((grade) => `Medical ${grade}`),
  ...BANDS,
  'Other',
];
const PLACE = new Map(ORDER.map((breakdown, index) => [breakdown, index]));

/** The order in which the standards list bands. */
export function inBandOrder(one: string, other: string): number {
  return (PLACE.get(one) ?? ORDER.length) - (PLACE.get(other) ?? ORDER.length);
}
