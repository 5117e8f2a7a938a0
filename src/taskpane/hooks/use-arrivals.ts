import { useEffect, useRef, type RefObject } from 'react';
import { arrivalAfter } from '../state/arrival';
import type { PaneState } from '../state/pane-state';

/**
 * Moves the focus to where a change leads, and to the tab when what had it is gone without that. A person who has not
 * been in the pane yet is in the sheet: nothing takes the focus from there.
 */
export function useArrivals(pane: RefObject<HTMLElement>, state: PaneState): void {
  const before = useRef(state);
  const last = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const root = pane.current;
    const visit = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) last.current = target;
    };
    root?.addEventListener('focusin', visit);
    return () => root?.removeEventListener('focusin', visit);
  }, [pane]);

  useEffect(() => {
    const led = arrivalAfter(before.current, state);
    before.current = state;
    if (!last.current) return;
    const gone = !last.current.isConnected && document.activeElement === document.body;
    const arrival = led ?? (gone ? 'tab' : null);
    if (arrival) pane.current?.querySelector<HTMLElement>(`[data-arrival="${arrival}"]`)?.focus();
  }, [pane, state]);
}
