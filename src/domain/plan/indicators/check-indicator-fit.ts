import type { IndicatorDefinition, Standard } from './indicator-definition';
import { definitionsOf, definitionsOfStandard } from './indicator-definitions';
import type { IndicatorProblem } from './read-indicators';

/** An action says what it is about in its first words; what comes later is how. */
const OPENING_LENGTH = 240;

/** Whom a standard is about; an action that names only the others is hardly about it. */
const ABOUT: Readonly<Record<Standard, RegExp>> = {
  WRES: /\b(?:race|racial\w*|racis\w*|anti-?racis\w*|ethnic\w*|BA?ME|BAME|black|asian|global majority|white|heritage|cultur\w*|international\w*|overseas|religio\w*|faith|migrant\w*)\b/i,
  WDES: /\b(?:disab\w*|neuro-?diver\w*|autis\w*|dyslexi\w*|long[- ]term (?:health )?conditions?|impairments?|deaf\w*|wheelchair\w*|(?:reasonable|workplace) adjustments?|adjustments? passports?)\b/i,
};
const OTHER: Readonly<Record<Standard, Standard>> = { WRES: 'WDES', WDES: 'WRES' };
/** What concerns everybody, or other people as well. */
const ABOUT_ALL =
  /\b(?:all (?:staff|colleagues|protected)|protected (?:characteristics?|groups?)|every(?:one|body)|WRES|WDES|EDI|equality,? diversity|intersection\w*|gender|sex|women|LGBT\w*|pay gaps?)\b/i;

const FROM_PUBLIC = /patient|public|relative|visitor|service user|famil/i;
const FROM_STAFF = /colleague|manager|staff|team leader|co-?worker/i;

/** What to call the metric that the words speak of, when several definitions share them. */
function likelierName(standard: Standard, candidates: readonly IndicatorDefinition[], words: string): string {
  const numbers = candidates.map(({ number }) => number);
  if (numbers.includes('4b')) return 'WDES 4b';
  if (numbers.includes('4a(i)')) return 'WDES 4a';
  const fromWhom = /\b(?:from|by)\b(.*)$/is.exec(words)?.[1] ?? '';
  const harassment = numbers.includes('5') ? numbers.filter((number) => number !== '8') : numbers;
  const narrowed = harassment.filter(
    (number) =>
      standard === 'WDES' ||
      !(
        (number === '5' && FROM_STAFF.test(fromWhom) && !FROM_PUBLIC.test(fromWhom)) ||
        (number === '6' && FROM_PUBLIC.test(fromWhom) && !FROM_STAFF.test(fromWhom))
      ),
  );
  return narrowed.map((number) => `${standard} ${number}`).join(' or ');
}

/**
 * References whose subject the action's words clearly do not share, with the likelier one: harassment
 * filed under the metric for capability. Silent unless the words name one other subject outright and
 * hold nothing that could speak for any of the references given.
 *
 * @example checkIndicatorFit(['WDES 8'], 'Roll out the reasonable adjustments passport') // []
 */
export function checkIndicatorFit(
  indicators: readonly string[],
  actionWords: string,
): readonly IndicatorProblem[] {
  if (indicators.length === 0) return [];
  const foreign = findForeignStandard(indicators, actionWords);
  if (foreign) return [foreign];
  return (['WRES', 'WDES'] as const).flatMap((standard) => {
    const references = indicators.filter((reference) => definitionsOf(reference)[0]?.standard === standard);
    if (references.length === 0 || references.some((reference) => speaksFor(reference, actionWords)))
      return [];
    const opening = actionWords.slice(0, OPENING_LENGTH);
    const candidates = definitionsOfStandard(standard).filter(
      ({ clearly }) => clearly?.test(opening) ?? false,
    );
    const isOwn = candidates.some((candidate) =>
      references.some((reference) => definitionsOf(reference).includes(candidate)),
    );
    if (isOwn) return [];
    const subjects = new Set(candidates.map(({ number }) => subjectGroup(standard, number)));
    // Discrimination is told beside harassment more often than by itself.
    if (standard === 'WRES' && subjects.has('5')) subjects.delete('8');
    if (subjects.size !== 1) return [];
    const reference = references.join(', ');
    return [
      {
        code: 'indicator-misfit' as const,
        raw: reference,
        detail: { reference, likelier: likelierName(standard, candidates, opening) },
      },
    ];
  });
}

/** All references are to one standard, and the words name only those whom the other is about. */
function findForeignStandard(indicators: readonly string[], words: string): IndicatorProblem | null {
  for (const standard of ['WRES', 'WDES'] as const) {
    if (!indicators.every((reference) => reference.startsWith(standard))) continue;
    const likelier = OTHER[standard];
    const isForeign = ABOUT[likelier].test(words) && !ABOUT[standard].test(words) && !ABOUT_ALL.test(words);
    if (!isForeign) return null;
    const reference = indicators.join(', ');
    return { code: 'indicator-misfit', raw: reference, detail: { reference, likelier } };
  }
  return null;
}

/** The words hold something that one of the definitions of a reference is about. */
function speaksFor(reference: string, actionWords: string): boolean {
  return definitionsOf(reference).some(({ speaks }) => speaks.test(actionWords));
}

/** Harassment is counted in several numbers of one standard; they are one subject here. */
function subjectGroup(standard: Standard, number: string): string {
  if (standard === 'WDES') return number.startsWith('4') ? '4' : number;
  return number === '6' ? '5' : number;
}
