/** Expects a value to be had within some seconds: a page answers in its own time. */
export async function expectSoon(what: () => unknown, expected: unknown): Promise<void> {
  const until = Date.now() + 10_000;
  while (JSON.stringify(what()) !== JSON.stringify(expected) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(what()).toEqual(expected);
}
