import { parseAddress } from '../../../domain/grid/address';
import type { CellValue } from '../../../domain/grid/cell';
import { compareValues, isOperator, type Operator } from './compare-values';
import { KNOWN_FUNCTIONS } from './simple-functions';

/** What stands in a cell, seen from the formula's first cell moved down and right. */
export interface FormulaPlace {
  readonly rows: number;
  readonly columns: number;
  readonly valueAt: (row: number, column: number) => CellValue;
}

/** A formula's answer at a place; undefined when it cannot be known. */
export type SimpleFormula = (place: FormulaPlace) => CellValue | undefined;

const UNKNOWN: SimpleFormula = () => undefined;
const TOKENS = /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|([A-Za-z_$][\w.$]*)|(<=|>=|<>|[<>=(),&-]))/y;

/**
 * Reads the formulas that conditional formats mostly use: comparisons of cells with constants, and a few
 * functions about text. Anything else answers that it cannot be known.
 */
export function parseSimpleFormula(text: string): SimpleFormula {
  const tokens = tokenise(text);
  if (!tokens) return UNKNOWN;
  const parser = new FormulaParser(tokens);
  const formula = parser.comparison();
  return parser.isAtEnd ? formula : UNKNOWN;
}

function tokenise(text: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKENS.lastIndex = 0;
  while (TOKENS.lastIndex < text.trimEnd().length) {
    const match = TOKENS.exec(text);
    if (!match) return null;
    tokens.push(match[0].trim());
  }
  return tokens;
}

class FormulaParser {
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(): SimpleFormula {
    const left = this.joined();
    const operator = this.tokens[this.at];
    if (operator === undefined || !isOperator(operator)) return left;
    this.at++;
    return compared(left, operator, this.joined());
  }

  /** Texts put together with `&`. */
  private joined(): SimpleFormula {
    let left = this.primary();
    while (this.take('&')) {
      const [first, second] = [left, this.primary()];
      left = (place) => {
        const [a, b] = [first(place), second(place)];
        return a === undefined || b === undefined ? undefined : textOf(a) + textOf(b);
      };
    }
    return left;
  }

  private primary(): SimpleFormula {
    if (this.take('(')) {
      const inside = this.comparison();
      return this.take(')') ? inside : UNKNOWN;
    }
    if (this.take('-')) {
      const inside = this.primary();
      return (place) => {
        const value = inside(place);
        return typeof value === 'number' ? -value : undefined;
      };
    }
    const token = this.tokens[this.at++] ?? '';
    if (token.startsWith('"')) return constant(token.slice(1, -1).replaceAll('""', '"'));
    if (/^\d/.test(token)) return constant(Number(token));
    if (this.take('(')) return this.call(token.toUpperCase());
    if (/^(TRUE|FALSE)$/i.test(token)) return constant(token.toUpperCase() === 'TRUE');
    return reference(token);
  }

  private call(name: string): SimpleFormula {
    const given: SimpleFormula[] = [];
    if (!this.take(')')) {
      do given.push(this.comparison());
      while (this.take(','));
      if (!this.take(')')) return UNKNOWN;
    }
    const known = KNOWN_FUNCTIONS[name];
    return known ? (place) => known(given.map((argument) => argument(place))) : UNKNOWN;
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }
}

function constant(value: CellValue): SimpleFormula {
  return () => value;
}

function reference(token: string): SimpleFormula {
  const address = parseAddress(token);
  const match = /^(\$?)[A-Za-z]+(\$?)\d+$/.exec(token);
  if (!address || !match) return UNKNOWN;
  const [moveColumns, moveRows] = [match[1] === '', match[2] === ''];
  return ({ rows, columns, valueAt }) =>
    valueAt(address.row + (moveRows ? rows : 0), address.column + (moveColumns ? columns : 0));
}

function compared(left: SimpleFormula, operator: Operator, right: SimpleFormula): SimpleFormula {
  return (place) => {
    const [a, b] = [left(place), right(place)];
    return a === undefined || b === undefined ? undefined : compareValues(a, operator, b);
  };
}

function textOf(value: CellValue): string {
  return value === null || typeof value === 'object' ? '' : String(value);
}
