import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext, useState, type HTMLAttributes, type ReactElement } from 'react';

const ScrollerContext = createContext<HTMLElement | null>(null);

/** The element that scrolls around a component; null until it is drawn. */
export const useScroller = (): HTMLElement | null => useContext(ScrollerContext);

const useStyles = makeStyles({
  panel: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    // Always there, so that nothing jumps sideways as lists grow and shrink.
    overflowY: 'scroll',
    // Windowed lists keep the place themselves.
    overflowAnchor: 'none',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    boxSizing: 'border-box',
  },
});

/** The part of the pane that scrolls. */
export function Panel({ children, className = '', ...rest }: HTMLAttributes<HTMLDivElement>): ReactElement {
  const styles = useStyles();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <div {...rest} ref={setScroller} className={`${styles.panel} ${className}`}>
      <ScrollerContext.Provider value={scroller}>{children}</ScrollerContext.Provider>
    </div>
  );
}
