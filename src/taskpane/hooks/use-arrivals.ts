import { useEffect, useRef, type RefObject } from 'react';
import { arrivalAfter } from '../state/arrival';
import type { PaneState } from '../state/pane-state';

/**
 * Moves the focus when what had it is gone. A person who has not been in the pane yet is in the sheet: nothing takes
 * the focus from there.
 */
export function useArrivals(pane: RefObject<HTMLElement>, state: PaneState): void {
  const before = useRef(state);
  const visited = useRef(false);

  useEffect(() => {
    const root = pane.current;
    const visit = (): void => {
      visited.current = true;
    };
    root?.addEventListener('focusin', visit);
    return () => root?.removeEventListener('focusin', visit);
  }, [pane]);

  useEffect(() => {
    const arrival = arrivalAfter(before.current, state);
    before.current = state;
    if (arrival === null || !visited.current) return;
    pane.current?.querySelector<HTMLElement>(`[data-arrival="${arrival}"]`)?.focus();
  }, [pane, state]);
}
