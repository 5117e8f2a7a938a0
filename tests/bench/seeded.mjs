/** Marsaglia's xorshift, 32 bits: small, and the same on every machine. */
export function seeded(seed) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

export const pick = (random, list) => list[random(list.length)];
