/**
 * A text with its letters bare, for comparing names: accents and other marks over or under them left out.
 *
 * @example withoutAccents('Zoë Müller') // 'Zoe Muller'
 */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
