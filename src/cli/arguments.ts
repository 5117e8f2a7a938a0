import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { UsageError } from './usage-error';

/** What each command takes: its options by name, with whether they want a value. */
const COMMAND_OPTIONS = {
  review: { 'as-at': 'string', out: 'string', 'in-place': 'boolean', json: 'boolean' },
  read: { 'as-at': 'string', json: 'boolean' },
  due: { 'as-at': 'string', 'period-start': 'string', json: 'boolean' },
  gaps: { 'as-at': 'string', json: 'boolean' },
  template: {},
} as const;

export type CommandName = keyof typeof COMMAND_OPTIONS;

/** A command line, understood. */
export interface CommandLine {
  readonly command: CommandName | 'help' | 'version';
  readonly files: readonly string[];
  readonly asAt: Temporal.PlainDate | null;
  readonly periodStart: Temporal.PlainDate | null;
  readonly out: string | null;
  readonly inPlace: boolean;
  readonly json: boolean;
}

/**
 * Reads the words after `parity`. Throws UsageError with a sentence when a command, an option or a
 * date is not one Parity knows.
 *
 * @example parseCommandLine(['read', 'plan.xlsx', '--json']).files // ['plan.xlsx']
 */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const [first = 'help', ...rest] = words;
  if (first === 'help' || first === '--help' || first === '-h') return bare('help');
  if (first === '--version' || first === '-v') return bare('version');
  if (!isCommand(first)) {
    throw new UsageError(
      `Parity has no command “${first}”. It has: ${Object.keys(COMMAND_OPTIONS).join(', ')}. Type “parity help” for what each does.`,
    );
  }
  const { values, positionals } = parseOptions(first, rest);
  if (values.help === true) return bare('help');
  return {
    command: first,
    files: positionals,
    asAt: parseDateOption('--as-at', values['as-at']),
    periodStart: parseDateOption('--period-start', values['period-start']),
    out: textOption('--out', values.out),
    inPlace: values['in-place'] === true,
    json: values.json === true,
  };
}

function bare(command: 'help' | 'version'): CommandLine {
  return { command, files: [], asAt: null, periodStart: null, out: null, inPlace: false, json: false };
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMAND_OPTIONS, word);
}

type OptionType = 'string' | 'boolean';
type OptionValues = Record<string, string | boolean | undefined>;

function parseOptions(
  command: CommandName,
  words: string[],
): { values: OptionValues; positionals: string[] } {
  const allowed = Object.entries<OptionType>(COMMAND_OPTIONS[command]);
  const known: Readonly<Record<string, { readonly type: OptionType; readonly short?: string }>> = {
    ...Object.fromEntries(allowed.map(([name, type]) => [name, { type }])),
    help: { type: 'boolean', short: 'h' },
  };
  // Loose parsing, so that the sentence about a wrong option is ours and names what is allowed.
  const { values, positionals } = parseArgs({
    args: words,
    options: known,
    allowPositionals: true,
    strict: false,
  });
  for (const [name, value] of Object.entries(values)) {
    if (!(name in known)) throw new UsageError(unknownOption(command, name));
    if (known[name]?.type === 'string' && typeof value !== 'string') {
      throw new UsageError(`The option --${name} wants a value after it. ${takes(command)}`);
    }
    if (known[name]?.type === 'boolean' && typeof value === 'string') {
      throw new UsageError(`The option --${name} takes no value. ${takes(command)}`);
    }
  }
  return { values, positionals };
}

function unknownOption(command: CommandName, name: string): string {
  return `“parity ${command}” has no option ${name.length === 1 ? '-' : '--'}${name}. ${takes(command)}`;
}

function takes(command: CommandName): string {
  const names = Object.keys(COMMAND_OPTIONS[command]).map((name) => `--${name}`);
  return names.length === 0 ? 'It takes no options.' : `It takes: ${names.join(', ')}.`;
}

function textOption(name: string, value: string | boolean | undefined): string | null {
  if (value === undefined) return null;
  if (typeof value !== 'string' || value === '') {
    throw new UsageError(`The option ${name} wants a value after it.`);
  }
  return value;
}

function parseDateOption(name: string, value: string | boolean | undefined): Temporal.PlainDate | null {
  const text = textOption(name, value);
  if (text === null) return null;
  try {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError('not year-month-day');
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch (cause) {
    throw new UsageError(
      `The option ${name} wants a real date written year-month-day, such as 2024-06-30; it was given “${text}”.`,
      { cause },
    );
  }
}
