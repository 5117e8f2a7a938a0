import type { DueDateContext } from '../due-date-context';

/** A column rarely holds more different phrases than this; then the memory begins anew. */
const MOST_TEXTS = 4000;

interface Memory<Answer> {
  readonly period: DueDateContext['period'];
  readonly column: DueDateContext['column'];
  readonly answers: Map<string, Answer>;
}

/**
 * A reader that remembers what it answered, since a sheet of a hundred thousand rows says the same few hundred
 * things. What it remembers belongs to one context (the same as-at date, period and column objects), is bounded,
 * and goes when the as-at date goes. The answers must not depend on the action above.
 *
 * @param read a pure reader
 */
export function rememberByText<Answer>(
  read: (text: string, context: DueDateContext) => Answer,
): (text: string, context: DueDateContext) => Answer {
  const memories = new WeakMap<object, Memory<Answer>>();
  return (text, context) => {
    const { asAt, period, column } = context;
    let memory = memories.get(asAt);
    if (memory?.period !== period || memory.column !== column) {
      memory = { period, column, answers: new Map() };
      memories.set(asAt, memory);
    }
    const known = memory.answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text, context);
    if (memory.answers.size >= MOST_TEXTS) memory.answers.clear();
    memory.answers.set(text, answer);
    return answer;
  };
}
