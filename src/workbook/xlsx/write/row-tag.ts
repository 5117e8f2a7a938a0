import { numberBetween } from '../xml/byte-text';
import type { TagScanner } from '../xml/tag-scanner';

/** A stretch of a part's bytes. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a row's own tag says. */
export interface RowTag {
  readonly isEmpty: boolean;
  readonly end: number;
  /** The style of the whole row. */
  readonly style: number | undefined;
  /** Where the value of `spans` lies. */
  readonly spans: Stretch | undefined;
  /** Where the value of `ht` lies, when the height was fitted to the text and nobody chose it. */
  readonly fittedHeight: Stretch | undefined;
}

/** Reads the tag the scanner stands on. */
export function readRowTag(scanner: TagScanner): RowTag {
  const style = scanner.findAttribute('customFormat') ? numberAt(scanner, 's') : undefined;
  const isChosen = scanner.findAttribute('customHeight') && scanner.bytes[scanner.valueStart] !== ZERO;
  return {
    isEmpty: scanner.isEmpty,
    end: scanner.tagEnd,
    style,
    spans: stretchOf(scanner, 'spans'),
    fittedHeight: isChosen ? undefined : stretchOf(scanner, 'ht'),
  };
}

/** The row's number; undefined where it follows from the row above. */
export function readRowNumber(scanner: TagScanner): number | undefined {
  const number = numberAt(scanner, 'r');
  return number !== undefined && number >= 1 ? number : undefined;
}

const ZERO = 0x30;

function numberAt(scanner: TagScanner, name: string): number | undefined {
  if (!scanner.findAttribute(name)) return undefined;
  return numberBetween(scanner.bytes, scanner.valueStart, scanner.valueEnd);
}

function stretchOf(scanner: TagScanner, name: string): Stretch | undefined {
  if (!scanner.findAttribute(name)) return undefined;
  return { start: scanner.valueStart, end: scanner.valueEnd };
}
