import type { MentionPattern } from './written-form';

/** One of several patterns, and the cheaper sign without which it cannot match. */
export interface SignedPattern {
  readonly sign: RegExp;
  /** With the flag `g`. */
  readonly pattern: RegExp;
}

/**
 * Several patterns as the alternatives of one: the first match in the text, at one place the earlier pattern's.
 * A pattern whose sign the text lacks is not tried, nor compiled where no text has it: the most of a long
 * list never are.
 *
 * @example new FirstOf([{ sign: /%/, pattern: /\d+%/g }]).exec('by 80%')?.[0] // '80%'
 */
export class FirstOf implements MentionPattern {
  lastIndex = 0;

  constructor(private readonly alternatives: readonly SignedPattern[]) {}

  exec(text: string): RegExpExecArray | null {
    let first: RegExpExecArray | null = null;
    for (const { sign, pattern } of this.alternatives) {
      if (!sign.test(text)) continue;
      pattern.lastIndex = this.lastIndex;
      const match = pattern.exec(text);
      if (match && (first === null || match.index < first.index)) first = match;
    }
    this.lastIndex = first === null ? 0 : first.index + first[0].length;
    return first;
  }
}
