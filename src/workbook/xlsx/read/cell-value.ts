import type { CellValue } from '../../../domain/grid/cell';
import { decodeUnderscores } from '../xml/escape-xml';
import type { CellScanner } from './cell-scanner';
import { serialFromIsoText } from './iso-serial';
import type { ReadText } from './rich-text';

/** What the cell just scanned holds; of a formula, its cached result. */
export function cellValue(
  found: CellScanner,
  strings: readonly ReadText[],
  dateSystem: 1900 | 1904,
): CellValue {
  if (found.inline) return found.inline.text;
  if (!found.hasValue) return null;
  switch (found.type) {
    case 's':
      return strings[found.valueNumber()]?.text ?? null;
    case 'str':
    case 'inlineStr':
      return decodeUnderscores(found.valueText());
    case 'b':
      return !['0', 'false'].includes(found.valueText().trim());
    case 'e':
      return { error: found.valueText().trim() };
    case 'd':
      return serialFromIsoText(found.valueText().trim(), dateSystem) ?? found.valueText();
    case 'n': {
      const number = found.valueNumber();
      return Number.isNaN(number) ? null : number;
    }
  }
}
