import { meantBySlip } from '../../status/misspelt-status';
import { statusInEnglish } from '../../status/welsh-status';

const LONGEST = 60;

/**
 * A short text in which the Welsh words of status stand in English and their slips are put right; any other text as
 * it is.
 *
 * @example inPlainEnglish("Wedi'i gwblhau / Completed") // 'Completed'
 */
export function inPlainEnglish(text: string): string {
  if (text.length > LONGEST) return text;
  const english = statusInEnglish(text);
  return meantBySlip(english) ?? english;
}
