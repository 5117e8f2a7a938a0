import { normaliseHeading } from '../headings/read-heading';
import type { Standard } from '../indicators/indicator-definition';
import { standardIn } from '../indicators/standard-in';
import { rememberReadings } from '../../wording/remember-readings';

/**
 * What a heading says of a number in its column: that it is one of a standard, that it is one of some indicators or
 * metrics, which may be the plan's own, or neither.
 */
type NumbersMeant = 'of a standard' | 'of indicators' | 'unsaid';

const NAMES_INDICATORS = /\b(?:indic\w*|inds?|metrics?)\b/;
const NAMES_STANDARD = /\bw[rd]es\b/;
/** Of success or performance a plan has indicators of its own. */
const OF_SUCCESS = /\b(?:success|performance|kpis?|impacts?|progress)\b/;
/** What a plan numbers by itself, told in the same column. */
const NUMBERED_BY_PLAN =
  /\b(?:objectives?|aims?|goals?|priorit(?:y|ies)|themes?|domains?|recommendations?|areas?|issues?|outcomes?|actions?|targets?|measures?|strands?|pillars?)\b/;
const STANDARD_ALONE =
  /^(?:nhs )?(?:w[rd]es|workforce (?:race|disability) equality standard)(?: (?:20)?\d\d)?$/;
/** "WRES ref", "WDES number". Under the standard's name by itself may stand what a plan says of it. */
const NUMBER_OF_STANDARD =
  /^(?:(?:nhs|the|link|links|linked|to|w[rd]es|workforce|race|disability|equality|standard)[ /,#]*)+(?:nos?|numbers?|refs?|references?)$/;

/** A heading over a column's own that names the standard, and no plan or data of it. */
function standardOfGroup(group: string): Standard | null {
  const normal = normaliseHeading(group);
  return NAMES_INDICATORS.test(normal) || STANDARD_ALONE.test(normal) ? standardIn(group) : null;
}

function readNumbersMeant(heading: string, group: string): NumbersMeant {
  const normal = normaliseHeading(heading);
  const namesIndicators = NAMES_INDICATORS.test(normal);
  const own = standardIn(heading);
  if (namesIndicators ? OF_SUCCESS.test(normal) : !NAMES_STANDARD.test(normal) && own === null)
    return 'unsaid';
  const isOnly = namesIndicators ? !NUMBERED_BY_PLAN.test(normal) : NUMBER_OF_STANDARD.test(normal);
  return isOnly && (own ?? standardOfGroup(group)) !== null ? 'of a standard' : 'of indicators';
}

/**
 * What a heading, or the one over it, says of the numbers in its column.
 *
 * @example numbersMeant('WRES indicator', '') // 'of a standard'
 */
export const numbersMeant: (heading: string, group: string) => NumbersMeant = rememberReadings(
  readNumbersMeant,
  (heading, group) => `${heading}\n${group}`,
);
