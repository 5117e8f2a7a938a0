import type { Figure } from '../../domain/equality/figure';
import type { GapVerdict, GapVerdictKind } from './gaps-view';

/** None of them a letter that a rating uses. */
const LETTERS: Readonly<Record<GapVerdictKind, string>> = {
  worse: 'W',
  'worse-or-chance': 'C',
  'worse-untested': 'U',
  'not-worse': 'E',
  'no-direction': '–',
  'no-number': '×',
};

/**
 * What a figure says of its comparison group. A difference counts as more than chance where its test says so at the
 * figure's own confidence; where it has no test, where its interval leaves parity out.
 */
export function verdictOf(figure: Figure): GapVerdict {
  const kind = kindOf(figure);
  return { kind, letter: LETTERS[kind], words: wordsOf(kind, figure) };
}

function kindOf(figure: Figure): GapVerdictKind {
  if (figure.value === null) return 'no-number';
  if (figure.adverse === null) return 'no-direction';
  if (!figure.adverse) return 'not-worse';
  const beyond = isBeyondChance(figure);
  if (beyond === null) return 'worse-untested';
  return beyond ? 'worse' : 'worse-or-chance';
}

function isBeyondChance({ p, interval, parity, confidence }: Figure): boolean | null {
  if (p !== null) return p < 1 - confidence;
  if (interval === null || parity === null) return null;
  const [low, high] = interval;
  return parity < low || parity > high;
}

function wordsOf(kind: GapVerdictKind, { comparison, statistic, better }: Figure): string {
  const whom = comparison.label;
  const worse = statistic === 'representation' ? `${whom} under-represented` : `Worse for ${whom}`;
  switch (kind) {
    case 'worse':
      return `${worse}, more than chance`;
    case 'worse-or-chance':
      return `${worse}, could be chance`;
    case 'worse-untested':
      return statistic === 'model-employer' ? 'Short of the target' : `${worse}, not tested`;
    case 'not-worse':
      return notWorse(statistic, whom);
    case 'no-direction':
      return better === null ? 'Neither way is better' : 'Better or worse cannot be told';
    case 'no-number':
      return 'No number';
  }
}

function notWorse(statistic: Figure['statistic'], whom: string): string {
  if (statistic === 'model-employer') return 'Target met';
  return statistic === 'representation' ? `${whom} not under-represented` : `Not worse for ${whom}`;
}
