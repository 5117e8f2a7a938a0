import type { Finding } from '../findings/finding';
import { oneLine } from '../wording/tidy-text';
import type { RagKeyEntry, StatedStatus } from './rating';
import { colourOfLetter, colourOfWord } from '../status/colour-words';

/** Makes a finding of one kind: its detail is a word of the status, a colour, a label of the key or a sentence. */
export type Found = (
  code: 'rag-word-not-in-key' | 'rag-colour-without-key' | 'rag-contradicted' | 'rag-key-unclear',
  detail: string,
) => Finding;

/** What an entry whose words are in doubt was taken for, in words for a reader; null for nothing. */
const TAKEN_FOR: Partial<Record<StatedStatus, string>> = {
  'on-track': 'on track',
  'at-risk': 'at risk',
  'off-track': 'off track',
};

/** Findings whose cell is put in once the mark's place is known: the same mark stands in many cells. */
export function findingsOn(sheet: string, raw: string, key: readonly RagKeyEntry[]): Found {
  const place = { sheet, cell: null, raw };
  return (code, detail) => {
    if (code === 'rag-colour-without-key') return { ...place, code, detail: { colour: detail } };
    const entry = code === 'rag-key-unclear' ? key.find(({ label }) => label === detail) : undefined;
    if (entry) {
      const { label, meaning, status } = entry;
      const told = { label, meaning: oneLine(meaning), taken: TAKEN_FOR[status] ?? null };
      return { ...place, code: 'rag-key-unclear', detail: told };
    }
    if (code === 'rag-contradicted') return { ...place, code, detail: { stated: `“${raw}”`, found: detail } };
    return { ...place, code: 'rag-word-not-in-key', detail: { known: key.map(({ label }) => label) } };
  };
}

/** A word as a sentence begins with it. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What the key says of a label is in doubt. */
export function doubted({ label, unsure }: RagKeyEntry, found: Found): readonly Finding[] {
  return unsure === true ? [found('rag-key-unclear', label)] : [];
}

/** A status that nothing explains: a colour without a key, or a word that the key does not have. */
export function unexplained(stated: string, key: readonly RagKeyEntry[], found: Found): Finding {
  const colour = colourOfWord(stated) ?? (/^[RAGB]$/.test(stated) ? colourOfLetter(stated) : null);
  return colour && key.length === 0
    ? found('rag-colour-without-key', capitalised(colour))
    : found('rag-word-not-in-key', stated);
}
