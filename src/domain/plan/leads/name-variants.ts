/** `name` looks like a slip of `other`, which is the commoner of the two, or the first. */
export interface NameVariant {
  readonly name: string;
  readonly other: string;
}

/**
 * The spellings among a plan's leads that look like one person written two ways.
 *
 * @example findNameVariants(['Tanya Example', 'Tanya Example', 'Tania Example'])[0]?.name // 'Tania Example'
 */
export function findNameVariants(names: readonly string[]): readonly NameVariant[] {
  void names;
  return [];
}
