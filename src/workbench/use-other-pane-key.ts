import { useEffect } from 'react';

/** F6 moves between the sheet and the pane, as it does in Excel. */
export function useOtherPaneKey(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const pane = document.querySelector<HTMLElement>('#pane');
      const inPane = pane?.contains(document.activeElement) ?? false;
      (inPane ? document.querySelector<HTMLElement>('[role=grid]') : pane)?.focus();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}
