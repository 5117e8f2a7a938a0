import axe from 'axe-core';

/**
 * The barriers that axe finds in a page, each as a sentence; none is an empty list. Colours are left to a real
 * browser, since there are none here.
 */
export async function barriersIn(page: Element = document.body): Promise<readonly string[]> {
  const { violations } = await axe.run(page, {
    resultTypes: ['violations'],
    preload: false,
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
  );
}
