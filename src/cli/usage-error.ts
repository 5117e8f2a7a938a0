/** The command could not be understood; `message` is one plain sentence saying what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
