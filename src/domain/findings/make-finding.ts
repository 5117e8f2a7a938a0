import { formatAddress, type CellAddress } from '../grid/address';
import type { Finding, FindingCode, FindingDetails } from './finding';

/**
 * A finding of one kind.
 *
 * @example makeFinding('lead-missing', 'EDI plan', { row: 9, column: 8 }, '', { action: 'Train panels' }).cell // 'H9'
 */
export function makeFinding<Code extends FindingCode>(
  code: Code,
  sheet: string,
  place: CellAddress | null,
  raw: string,
  detail: FindingDetails[Code],
): Finding {
  return { code, sheet, cell: place && formatAddress(place), raw, detail } as Finding;
}
