import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LoadEngine } from './engine';
import type { PaneHost } from './pane-host';

export interface AppProps {
  readonly host: PaneHost;
  readonly loadEngine: LoadEngine;
}

/** The whole pane. Knows no Excel: the world comes in as `host`, the work as `loadEngine`. */
export function App({ host }: AppProps): ReactElement {
  return (
    <FluentProvider theme={webLightTheme}>
      <main>
        <h1>Parity</h1>
        <p>{host.today()}</p>
      </main>
    </FluentProvider>
  );
}
