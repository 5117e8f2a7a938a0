import { CLINICAL_AND_MEDICAL } from '../../definitions/pay-tier';
import { isBandGroup, namesSeveralBands } from './several-bands';
import { headingWords } from './heading-words';

export type Cluster = 'Clinical' | 'Non-clinical' | 'Medical';

/** The breakdown of a figure about everyone. */
export const ALL = 'All';

const EVERYONE =
  /^(?:(?:grand |overall )?(?:all|totals?|overall|everyone|whole)(?: (?:number of|the))?(?: trust| organisation| workforce)?(?: staff| employees| workforce| headcount| head count| people)*(?: (?:in post|in position|numbers?|wide|employed|total|overall|workforce))*|(?:staff|workforce|organisation|trust|employees|headcount)(?: (?:in post|total|wide|wide total|overall|grand total))+|workforce|(?:number of )?staff in post)$/;
const TOTAL = /\b(?:sub ?totals?|totals?|all|overall|grand)\b/g;

/**
 * Reads what a pay band, grade or ESR pay scale stands for; null when it is none of the standards' own.
 *
 * @example parseBand('Review Body Band 8 - Range A') // '8a'
 */
export function parseBand(text: string): string | null {
  if (namesSeveralBands(text)) return null;
  const words = headingWords(text);
  if (/\bvsm\b|\bvery senior manag/.test(words)) return 'VSM';
  if (/^under (?:afc )?band 1$/.test(words)) return 'Under band 1';
  const band = /\bbands?\s?(\d)\b\s?(?:range\s)?([a-d])?(?![a-z])|\bbands?\s?(8)([a-d])\b/.exec(words);
  const short = /^(?:afc\s)?(?:b|band)?\s?(\d)\s?([a-d])?$/.exec(words);
  const digit = band?.[1] ?? band?.[3] ?? short?.[1];
  const letter = band?.[2] ?? band?.[4] ?? short?.[2] ?? '';
  if (digit !== undefined && digit !== '0') {
    return letter !== '' && digit !== '8' ? null : digit + letter;
  }
  return null;
}

/**
 * The grade of a doctor or dentist; null for anything else.
 *
 * @example parseMedicalGrade('Specialty doctor') // 'Non-consultant career grade'
 */
export function parseMedicalGrade(text: string): string | null {
  const words = headingWords(text);
  if (
    /\bnon consultants?\b|\bspecialty doctor|\bspecialist doctor|\bassociate specialist|\bsas\b|\bstaff grade/.test(
      words,
    )
  ) {
    return 'Non-consultant career grade';
  }
  if (/\bconsultants?\b/.test(words)) return 'Consultant';
  if (
    /\btrainees?\b|\bregistrar|\bfoundation (?:year|doctor|house)|\bjunior doctor|\bresident doctor|\bcore (?:medical|surgical) training/.test(
      words,
    )
  ) {
    return 'Trainee grades';
  }
  return null;
}

/**
 * Whether a staff group, a heading or a title speaks of clinical, non-clinical or medical staff; null when it does
 * not say. The staff groups are those of the Electronic Staff Record.
 *
 * @example parseCluster('Administrative and Clerical') // 'Non-clinical'
 */
export function parseCluster(text: string): Cluster | null {
  const words = headingWords(text);
  if (/\bmedical and dental\b|\bmedical dental\b|^medical\b(?! secretar)|^doctors\b|^dental$/.test(words))
    return 'Medical';
  if (
    /\bnon ?clinical\b|\badmin(?:istrative)? (?:and )?clerical\b|\bestates (?:and )?ancillary\b|^(?:senior )?managers?$/.test(
      words,
    )
  ) {
    return 'Non-clinical';
  }
  return /\bclinical\b|\bnursing\b|\bmidwifery\b|\ballied health\b|\bhealthcare scientists?\b|\badd(?:itional)? prof(?:essional)? scientific\b|^students$/.test(
    words,
  )
    ? 'Clinical'
    : null;
}

/** A row that counts people who are counted in another row too. */
export function isPartOfAnother(text: string): boolean {
  return /^(?:of which|including|incl\b)/.test(headingWords(text));
}

/** Whether a text says that its row adds up others. */
export function isTotal(text: string): boolean {
  return /\b(?:sub ?totals?|totals?|overall|grand total)\b|^all(?: staff| bands| employees)?(?: in post)?$/.test(
    headingWords(text),
  );
}

/** A total of clinical staff that says whether it counts doctors and dentists; null for any other row. */
function parseClinicalTotal(words: string): string | null {
  if (/\bnon ?clinical\b/.test(words) || !/\bclinical\b/.test(words) || parseBand(words) !== null)
    return null;
  if (/\bnon ?medical\b|\b(?:excluding|excl|without|not including|except|less) medical\b/.test(words))
    return 'Clinical';
  return /\bclinical\b.*\b(?:and|including|includes|incl|inc|with|plus)\b.*\bmedical\b|\bmedical\b.*\b(?:and|plus) (?:other |all )?clinical\b/.test(
    words,
  )
    ? CLINICAL_AND_MEDICAL
    : null;
}

/**
 * A breakdown by staff group and band as the figures know it: `Clinical 8a`, `Medical Consultant`, `8a` where no
 * group is named, `All` for everyone; a text that is neither stays as written.
 *
 * @param cluster the group its section, column or sheet names
 * @example parseBreakdown('Band 8A', 'Clinical') // 'Clinical 8a'
 */
export function parseBreakdown(text: string, cluster: Cluster | null = null): string {
  const written = text.replace(/\s+/g, ' ').trim();
  const words = headingWords(written);
  if (words === '' || EVERYONE.test(words)) return cluster ?? ALL;
  const grade = parseMedicalGrade(words);
  if (grade !== null) return `Medical ${grade}`;
  const clinical = parseClinicalTotal(words);
  if (clinical !== null) return clinical;
  // A row of several bands keeps its own words: it is none of them.
  if (isBandGroup(written))
    return cluster === null || parseCluster(words) !== null ? written : `${cluster} ${written}`;
  const own = parseCluster(words) ?? cluster;
  const rest = words
    .replace(/\bnon ?clinical\b|\bclinical\b|\bmedical and dental\b|\bmedical\b/g, ' ')
    .replace(/\bstaff\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (rest.replace(TOTAL, '').trim() === '') return own ?? ALL;
  const band = parseBand(rest);
  if (band === null)
    return cluster === null || parseCluster(words) !== null ? written : `${cluster} ${written}`;
  return own === null ? band : `${own} ${band}`;
}
