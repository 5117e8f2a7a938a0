import { invalidArgument } from '../../protocol/host-error';
import { isRecord } from '../../protocol/update-object';
import { Range } from '../range';
import { absoluteAddress } from './name-target';

const OPERATORS = [
  'Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
]; // prettier-ignore
const KINDS = ['wholeNumber', 'decimal', 'textLength', 'date', 'time'];
const MS_IN_DAY = 86_400_000;
const DAY_ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** A rule as Excel gives it back: bounds become formulas (`=10`), dates their day numbers. */
export function readRule(given: unknown, dateSystem: 1900 | 1904): Readonly<Record<string, unknown>> {
  if (!isRecord(given)) throw invalidArgument('a rule is an object');
  const kinds = Object.keys(given).filter((kind) => given[kind] !== undefined && given[kind] !== null);
  const [kind = ''] = kinds;
  const body = given[kind];
  if (kinds.length !== 1 || !isRecord(body)) throw invalidArgument('a rule is of one kind');
  if (kind === 'custom') return { custom: { formula: text(body['formula']) } };
  if (kind === 'list') {
    return { list: { inCellDropDown: body['inCellDropDown'] === true, source: listSource(body['source']) } };
  }
  if (!KINDS.includes(kind)) throw invalidArgument(`${kind} is no kind of rule`);
  const { operator, formula1, formula2 } = body;
  if (typeof operator !== 'string' || !OPERATORS.includes(operator))
    throw invalidArgument('no such operator');
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (needsTwo && formula2 === undefined) throw invalidArgument('two bounds are needed');
  const isDate = kind === 'date' || kind === 'time';
  const first = bound(formula1, isDate, dateSystem);
  return {
    [kind]: {
      formula1: first,
      ...(needsTwo ? { formula2: bound(formula2, isDate, dateSystem) } : {}),
      operator,
    },
  };
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw invalidArgument('text is needed');
  return value;
}

function listSource(value: unknown): string {
  if (value instanceof Range) return `=${absoluteAddress(value.sheet, value.area)}`;
  const source = text(value);
  if (!source.startsWith('=') && source.length > 255) {
    throw invalidArgument('a list in words has at most 255 characters');
  }
  return source;
}

function bound(value: unknown, isDate: boolean, dateSystem: 1900 | 1904): string {
  if (typeof value === 'number') return `=${value}`;
  const given = text(value);
  if (given.startsWith('=')) return given;
  if (isDate && /^\d{4}-\d\d-\d\d/.test(given)) {
    return `=${(Date.parse(given.length === 10 ? `${given}T00:00Z` : given) - DAY_ZERO[dateSystem]) / MS_IN_DAY}`;
  }
  if (!Number.isFinite(Number(given))) throw invalidArgument(`${given} is no bound`);
  return `=${given}`;
}
