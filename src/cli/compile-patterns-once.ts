import { setFlagsFromString } from 'node:v8';

/**
 * Lets Node compile each pattern to machine code at its first use. By itself it compiles a pattern to a form it
 * interprets, and anew at the second use; Parity reads by hundreds of patterns, and nearly all are used again.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
