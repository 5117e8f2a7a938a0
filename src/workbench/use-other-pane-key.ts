import { useEffect } from 'react';

/** F6 moves between the sheet and the pane, as it does in Excel; back in the pane to where one was. */
export function useOtherPaneKey(): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    const paneOf = (): HTMLElement | null => document.querySelector<HTMLElement>('#pane');
    const entered = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && paneOf()?.contains(target)) last = target;
    };
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const pane = paneOf();
      if (pane?.contains(document.activeElement)) {
        document.querySelector<HTMLElement>('[role=grid]')?.focus();
        return;
      }
      last?.focus({ preventScroll: true });
      // It may have gone meanwhile, or lie in a part that is not shown.
      if (document.activeElement !== last || !pane?.contains(last)) pane?.focus();
    };
    addEventListener('focusin', entered);
    addEventListener('keydown', pressed);
    return () => {
      removeEventListener('focusin', entered);
      removeEventListener('keydown', pressed);
    };
  }, []);
}
