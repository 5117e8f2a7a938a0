import { parseRange, type CellRange } from '../../../domain/grid/address';
import type { Cell, CellValue } from '../../../domain/grid/cell';
import { attributeOf, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/xml-tree';
import { compareValues, type Operator } from './compare-values';
import { parseSimpleFormula, type FormulaPlace, type SimpleFormula } from './simple-formula';

/** Whether a rule holds for a cell; undefined when that cannot be known. */
export type Test = (cell: Cell, place: FormulaPlace) => boolean | undefined;

/** One rule of a conditional format. */
export interface ConditionalRule {
  readonly ranges: readonly CellRange[];
  readonly priority: number;
  readonly fill: string | null;
  readonly stopsOthers: boolean;
  readonly test: Test;
}

const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  Object.entries<Operator>({
    equal: '=',
    notEqual: '<>',
    lessThan: '<',
    lessThanOrEqual: '<=',
    greaterThan: '>',
    greaterThanOrEqual: '>=',
  }),
);

/** A sheet's rules, the one that counts first in front. Bars and icons leave the fill alone and are left out. */
export function readConditionalRules(
  frame: XmlElement,
  fills: readonly (string | null)[],
): readonly ConditionalRule[] {
  const rules: ConditionalRule[] = [];
  for (const format of childrenOf(frame, 'conditionalFormatting')) {
    const ranges = (attributeOf(format, 'sqref') ?? '')
      .split(/\s+/)
      .map(parseRange)
      .filter((range) => range !== null);
    for (const rule of childrenOf(format, 'cfRule')) {
      const type = attributeOf(rule, 'type') ?? '';
      if (type === 'dataBar' || type === 'iconSet' || ranges.length === 0) continue;
      rules.push({
        ranges,
        priority: numberOf(rule, 'priority') ?? Infinity,
        fill: fills[numberOf(rule, 'dxfId') ?? -1] ?? null,
        // A colour scale paints what cannot be worked out here, so nothing behind it can be trusted.
        stopsOthers: type === 'colorScale' || flagOf(rule, 'stopIfTrue'),
        test: testOf(rule, type),
      });
    }
  }
  return rules.sort((a, b) => a.priority - b.priority);
}

function testOf(rule: XmlElement, type: string): Test {
  const formulas = childrenOf(rule, 'formula').map((formula) => parseSimpleFormula(formula.text));
  const wanted = (attributeOf(rule, 'text') ?? '').toLowerCase();
  const onText =
    (holds: (text: string) => boolean): Test =>
    (cell) =>
      wanted === '' ? undefined : holds(cell.text.toLowerCase());
  switch (type) {
    case 'cellIs':
      return cellIs(attributeOf(rule, 'operator') ?? '', formulas);
    case 'containsText':
      return onText((text) => text.includes(wanted));
    case 'notContainsText':
      return onText((text) => !text.includes(wanted));
    case 'beginsWith':
      return onText((text) => text.startsWith(wanted));
    case 'endsWith':
      return onText((text) => text.endsWith(wanted));
    case 'containsBlanks':
      return (cell) => cell.text.trim() === '';
    case 'notContainsBlanks':
      return (cell) => cell.text.trim() !== '';
    case 'containsErrors':
      return (cell) => isError(cell.value);
    case 'notContainsErrors':
      return (cell) => !isError(cell.value);
    case 'expression':
      return (_, place) => truthOf(formulas[0]?.(place));
    default:
      return () => undefined;
  }
}

function cellIs(name: string, formulas: readonly SimpleFormula[]): Test {
  const [first, second] = formulas;
  const operator = OPERATORS.get(name);
  return (cell, place) => {
    const low = first?.(place);
    if (low === undefined) return undefined;
    if (operator) return compareValues(cell.value, operator, low);
    const high = second?.(place);
    if (high === undefined || (name !== 'between' && name !== 'notBetween')) return undefined;
    const isWithin = compareValues(cell.value, '>=', low) && compareValues(cell.value, '<=', high);
    return isWithin === undefined ? undefined : isWithin === (name === 'between');
  };
}

function truthOf(value: CellValue | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  return isError(value) || value === null ? false : undefined;
}

function isError(value: CellValue | undefined): boolean {
  return typeof value === 'object' && value !== null;
}
