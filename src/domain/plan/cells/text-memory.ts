import { isKeyText } from '../../status/key-texts';
import { tidyText } from '../../wording/tidy-text';
import { readHeading, type HeadingReading } from '../headings/read-heading';
import { isStatusHeading } from '../headings/status-heading';
import { describeText, type TextKind } from './text-kind';

/** What is asked of the same few texts again and again, worked out once for each. */
export interface TextMemory {
  readonly tidy: (text: string) => string;
  readonly kind: (text: string) => TextKind;
  readonly heading: (text: string) => HeadingReading;
  /** Whether it is a state by itself, as in a heading over marks. */
  readonly isState: (text: string) => boolean;
}

/**
 * A pure function of a text that keeps its answers.
 *
 * @example remember((text) => text.length)('Lead') // 4
 */
export function remember<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    answers.set(text, answer);
    return answer;
  };
}

/** A heading with the key of its column in it, however long, is the heading of that column. */
const RATING = 'RAG status';
const LONGEST_PLAIN = 40;

/** Single-spaced printable text without tags or entities: nothing to tidy. */
const TIDY = /^(?:[\x21-\x25\x27-\x3B\x3D-\x7E£’‘“”–—…]+(?: (?! |$)|$))*$/;

/**
 * A memory for one reading of a workbook: plans repeat their texts, so each is looked at once.
 *
 * @example createTextMemory().kind('Head of HR').isWho // true
 */
export function createTextMemory(): TextMemory {
  const tidied = remember(tidyText);
  return {
    tidy: (text) => (TIDY.test(text) ? text : tidied(text)),
    kind: remember(describeText),
    heading: remember((text) => readHeading(text.length > LONGEST_PLAIN && isKeyText(text) ? RATING : text)),
    isState: remember(isStatusHeading),
  };
}
