import type { CellValue } from '../../../domain/grid/cell';

export type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';

export function isOperator(token: string): token is Operator {
  return ['=', '<>', '<', '<=', '>', '>='].includes(token);
}

/**
 * Compares as a spreadsheet does: capitals count as small letters, an empty cell as 0 or as no text, any
 * number comes before any text. Undefined when an error is compared.
 */
export function compareValues(left: CellValue, operator: Operator, right: CellValue): boolean | undefined {
  const [a, b] = [like(left, right), like(right, left)];
  if (typeof a === 'object' || typeof b === 'object') return undefined;
  const order = rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

function like(value: CellValue, other: CellValue): Exclude<CellValue, null> {
  if (typeof value === 'string') return value.toLowerCase();
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: string | number | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
