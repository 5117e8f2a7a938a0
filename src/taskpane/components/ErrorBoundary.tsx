import { Component, type ReactNode } from 'react';
import { text } from '../text';
import { FailureMessage } from './messages/FailureMessage';

/** The last resort: a screen that cannot be drawn is begun again, never left blank. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main role="alert">
        <FailureMessage
          failure={{ what: text.failure.crash, why: text.failure.unexpected, retry: { kind: 'scan' } }}
          onTryAgain={() => this.setState({ failed: false })}
        />
      </main>
    );
  }
}
