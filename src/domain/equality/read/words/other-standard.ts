const OTHER =
  /\b(bank(?: staff| workers?| workforce)?|medical|doctors['’]?|social care|welsh|wales)\s+(?:workforce (?:race|disability) equality standard|w[rd]es)\b|\b((?:m|b|sc)[-\s]?w[rd]es)\b/i;

/**
 * The standard with numbers of its own that a text names: for bank staff, doctors, social care or Wales; null when it
 * names none.
 *
 * @example otherStandardIn('MWRES 2023') // 'MWRES'
 */
export function otherStandardIn(text: string): string | null {
  const match = OTHER.exec(text);
  return match ? match[0].replace(/\s+/g, ' ') : null;
}
