import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Pane } from './components/Pane';
import type { LoadEngine } from './engine';
import { usePane } from './hooks/use-pane';
import { usePaneTheme } from './hooks/use-pane-theme';
import type { PaneHost, PaneTheme } from './pane-host';

const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
};

const useStyles = makeStyles({
  root: {
    height: '100%',
    // A list draws what is in view: the pane must never grow with it, whatever it is put into.
    maxHeight: '100dvh',
    minHeight: 0,
    flexGrow: 1,
    textAlign: 'start',
  },
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

export interface AppProps {
  readonly host: PaneHost;
  readonly loadEngine: LoadEngine;
}

/** The whole pane. Knows no Excel: the world comes in as `host`, the work as `loadEngine`. */
export function App({ host, loadEngine }: AppProps): ReactElement {
  const styles = useStyles();
  const theme = usePaneTheme(host);
  return (
    <FluentProvider
      theme={THEMES[theme]}
      className={mergeClasses(styles.root, theme === 'light' ? styles.light : styles.dark)}
    >
      <ErrorBoundary>
        <LivePane host={host} loadEngine={loadEngine} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function LivePane({ host, loadEngine }: AppProps): ReactElement {
  const { state, actions } = usePane(host, loadEngine);
  return <Pane state={state} actions={actions} />;
}
