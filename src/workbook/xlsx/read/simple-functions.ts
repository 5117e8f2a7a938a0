import type { CellValue } from '../../../domain/grid/cell';

type Argument = CellValue | undefined;
type KnownFunction = (given: readonly Argument[]) => Argument;

const NOT_FOUND = { error: '#VALUE!' };

/** The functions that conditional formats about words use. Each answers undefined for what it cannot know. */
export const KNOWN_FUNCTIONS: Readonly<Record<string, KnownFunction>> = {
  AND: (given) => {
    if (given.includes(false)) return false;
    return given.every((value) => value === true) ? true : undefined;
  },
  OR: (given) => {
    if (given.includes(true)) return true;
    return given.every((value) => value === false) ? false : undefined;
  },
  NOT: ([value]) => (typeof value === 'boolean' ? !value : undefined),
  ISBLANK: ([value]) => (value === undefined ? undefined : value === null),
  ISNUMBER: ([value]) => (value === undefined ? undefined : typeof value === 'number'),
  ISTEXT: ([value]) => (value === undefined ? undefined : typeof value === 'string'),
  ISERROR: ([value]) => (value === undefined ? undefined : isError(value)),
  LEN: ([value]) => onText(value, (text) => text.length),
  TRIM: ([value]) => onText(value, (text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: ([value]) => onText(value, (text) => text.toUpperCase()),
  LOWER: ([value]) => onText(value, (text) => text.toLowerCase()),
  LEFT: ([value, count = 1]) => onText(value, (text) => text.slice(0, Number(count))),
  RIGHT: ([value, count = 1]) => onText(value, (text) => (count === 0 ? '' : text.slice(-Number(count)))),
  SEARCH: ([wanted, value]) => find(wanted, value, true),
  FIND: ([wanted, value]) => find(wanted, value, false),
};

function find(wanted: Argument, value: Argument, ignoreCase: boolean): Argument {
  if (typeof wanted !== 'string' || /[*?~]/.test(wanted)) return undefined;
  return onText(value, (text) => {
    const at = ignoreCase ? text.toLowerCase().indexOf(wanted.toLowerCase()) : text.indexOf(wanted);
    return at < 0 ? NOT_FOUND : at + 1;
  });
}

function onText(value: Argument, answer: (text: string) => CellValue): Argument {
  if (value === undefined || isError(value)) return value;
  if (typeof value === 'boolean') return answer(value ? 'TRUE' : 'FALSE');
  return answer(value === null ? '' : String(value));
}

function isError(value: CellValue): value is { readonly error: string } {
  return typeof value === 'object' && value !== null;
}
