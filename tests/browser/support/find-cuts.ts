import type { Page } from 'playwright-core';

/**
 * What a page loses as it stands in a small window: what is wider than it, what is cut, and what is too small to
 * press (24 pixels). A sheet's grid may scroll both ways, as tables may.
 */
export function findCuts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST_TARGET = 24;
    const CONTROLS = 'button, a[href], input, select, summary, [role=tab], [role=option], [role=button]';
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    /** Kept for screen readers, in a pixel that nobody sees. */
    const isForReaders = ({ clientWidth, clientHeight }: Element): boolean =>
      clientWidth <= 1 && clientHeight <= 1;

    if (document.documentElement.scrollWidth > width) found.push('the page scrolls sideways');
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[role=grid]')) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element.closest('[aria-hidden=true]') || isForReaders(element)) continue;
      if (box.right > width + 1 || box.left < -1) found.push(`${nameOf(element)} goes beyond the edge`);
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
      const tooWide = element.scrollWidth > element.clientWidth + 1;
      const tooHigh = element.scrollHeight > element.clientHeight + 1;
      if (tooWide && /auto|scroll/.test(overflowX)) found.push(`${nameOf(element)} scrolls sideways`);
      if (tooWide && /hidden|clip/.test(overflowX)) found.push(`${nameOf(element)} is cut at its side`);
      if (tooHigh && /hidden|clip/.test(overflowY) && webkitLineClamp === 'none') {
        found.push(`${nameOf(element)} is cut below`);
      }
      if (element.matches(CONTROLS) && Math.min(box.width, box.height) < LEAST_TARGET - 0.5) {
        found.push(`${nameOf(element)} is ${Math.round(box.width)} by ${Math.round(box.height)} pixels`);
      }
    }
    return found;
  });
}
