import { invalidArgument } from '../../protocol/host-error';

/** A few of the names HTML has, as Excel takes them. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  grey: '#808080',
  gray: '#808080',
};

/** `#RRGGBB` in capitals from `#rrggbb`, `rrggbb` or a name. */
export function readColour(value: unknown): string {
  if (typeof value === 'string') {
    const named = NAMED[value.toLowerCase()];
    if (named) return named;
    const match = /^#?([0-9a-f]{6})$/i.exec(value);
    if (match?.[1]) return `#${match[1].toUpperCase()}`;
  }
  throw invalidArgument(`${JSON.stringify(value)} is no colour`);
}
