import { ENDED } from './done-words';

const OUR = '(?:(?:the|our|its|their|a|an|normal|routine|everyday|daily|trust|team|ongoing|and) )*';
const PART_OF = `(?:(?:a |an )?(?:core |integral |regular |routine )?part of )?`;
/** What it is the business as usual of: "BAU processes". */
const OF_WHAT =
  '(?: (?:activit(?:y|ies)|process(?:es)?|work(?:ing)?|practices?|operations?|arrangements?|delivery|functions?|business|programmes?|plans?|cycles?|governance|teams?|services?|leads?|owners?|colleagues|monitoring))?';
const BAU = `${PART_OF}${OUR}bau${OF_WHAT}\\b`;

/** What is done by the time it can be said of a thing. */
const TAKEN =
  '(?:moved|handed|transferred|transitioned|passed|returned|migrated|shifted|gone|went|taken|absorbed|incorporated|integrated|embedded|built|folded|merged|rolled|subsumed|mainstreamed|adopted|assimilated|delivered|managed|maintained|sustained|completed?|closed|done|established|accepted)';
const INTO =
  '(?:(?:over|back|across|out|down|up|fully|now|on) )*(?:in|into|to|onto|as|within|under|through|via)';

/** Troubles and bodies that are only called after it: "delayed by BAU pressures". */
const CALLED_AFTER =
  '(?:pressures?|demands?|workloads?|commitments?|priorit(?:y|ies)|duties|tasks|capacity|resources?|resourcing|staff(?:ing)?|budgets?|funding|costs?)';

const WAY_THERE = '(?:(?:over|back|across) )*(?:in|into|to|towards|as|within|under|through|via)';

const REWRITES = (
  [
    [`${BAU} ${CALLED_AFTER}`, ''],
    [
      `(due to|because of|owing to|given|by|alongside|against|despite|outside(?: of)?) (?:(?:other|competing|current) )*${BAU}`,
      '$1',
    ],
    [`${TAKEN} ${INTO} ${BAU}`, 'bau'],
    [`(?:has|have|had) (?:(?:now|since|also|all|already|fully) )*become ${BAU}`, 'bau'],
    [`(?:forms?|(?<=(?:^|[,.] |is |are |now |be ))(?:in|within|as)) ${BAU}`, 'bau'],
    [`(?<=(?:^|[,.] |is |are |now |be |become |becoming |becomes |partly |not |yet ))${BAU}`, 'bau'],
    // Done already, and what it goes on as; of what is not, the way there is not the end.
    [`(?<=\\b${ENDED}\\b.*)(becom(?:es?|ing)|\\w+ ${WAY_THERE}) ${BAU}`, '$1'],
    [`(becom(?:es?|ing)|turning|\\w+ ${WAY_THERE}) ${BAU}`, '$1 NOTDONE'],
  ] as const
).map(([phrase, told]) => [new RegExp(`\\b${phrase}\\b`, 'g'), told] as const);

/**
 * A plain status in which "bau" stands by itself where a thing has become business as usual, which is an end. Where it
 * is only on the way there, or goes on as that, it is none: the words beside it say how it stands.
 *
 * @example markBusinessAsUsual('now part of our bau processes') // 'now bau'
 */
export function markBusinessAsUsual(plain: string): string {
  if (!plain.includes('bau')) return plain;
  let told = plain;
  for (const [phrase, what] of REWRITES) told = told.replace(phrase, what);
  return told.replace(/ {2,}/g, ' ').trim();
}
