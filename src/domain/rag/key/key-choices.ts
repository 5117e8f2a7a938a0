import type { RagKeyChoice } from '../rag-policy';
import type { RagKeyEntry, StatedStatus } from '../rating';

const CHOSEN_MEANING: Readonly<Record<StatedStatus, string>> = {
  complete: 'complete',
  closed: 'closed',
  'on-track': 'on track',
  'at-risk': 'at risk',
  'off-track': 'off track',
  'not-started': 'not started',
  unknown: 'not rated',
};

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/**
 * A key with a person's choices put over it: an entry takes the chosen status, and a label the plan never
 * explained joins the key.
 *
 * @param chosenOn the sheet where the choices stand, as the place of entries that come from them alone
 * @example applyKeyChoices([], 'EDI plan', [{ sheet: 'EDI plan', label: 'Green', status: 'on-track' }])[0]?.status // 'on-track'
 */
export function applyKeyChoices(
  key: readonly RagKeyEntry[],
  sheet: string,
  choices: readonly RagKeyChoice[],
  chosenOn = 'Parity settings',
): readonly RagKeyEntry[] {
  const here = choices.filter((choice) => choice.sheet === sheet);
  const changed = key.map((entry) => {
    const choice = here.find(({ label }) => isSame(label, entry.label));
    if (!choice) return entry;
    const { label, meaning, fill, from } = entry;
    return { label, meaning, fill, from, status: choice.status };
  });
  const added = here
    .filter(({ label }) => !key.some((entry) => isSame(label, entry.label)))
    .map(({ label, status }) => ({
      label,
      meaning: CHOSEN_MEANING[status],
      status,
      fill: null,
      from: { row: 1, column: 1, sheet: chosenOn },
    }));
  return [...changed, ...added];
}
