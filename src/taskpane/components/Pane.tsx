import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { useArrivals } from '../hooks/use-arrivals';
import type { PaneActions } from '../state/pane-actions';
import type { PaneState } from '../state/pane-state';
import { text } from '../text';
import { LiveRegions } from './frame/LiveRegions';
import { VISUALLY_HIDDEN } from './frame/visually-hidden';
import { DoneMessage } from './messages/DoneMessage';
import { FailureMessage } from './messages/FailureMessage';
import { OpenReviewScreen } from './OpenReviewScreen';
import { Preview } from './preview/Preview';
import { Scanning } from './Scanning';
import { Stopped } from './Stopped';
import { Welcome } from './Welcome';

const useStyles = makeStyles({
  pane: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (prefers-reduced-motion: reduce)': {
      // A transition of any length would be one of visibility too: what is hidden would go a level of the page at a time.
      '& *, & *::before, & *::after': { animationDuration: '0.01ms', transitionDuration: '0s' },
    },
  },
  screen: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
  },
  above: { position: 'absolute', inset: 0 },
  title: VISUALLY_HIDDEN,
});

export interface PaneProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** One screen at a time. The review stays where it is beneath the others, so that its place is kept. */
export function Pane({ state, actions }: PaneProps): ReactElement {
  const styles = useStyles();
  const pane = useRef<HTMLElement>(null);
  useArrivals(pane, state);
  const { review, doing, done, failure } = state;

  const failed = failure && (
    <FailureMessage
      failure={failure}
      onTryAgain={() => void actions.tryAgain()}
      {...(review && { onClose: actions.closeMessage })}
    />
  );
  const said = done && (
    <DoneMessage
      done={done}
      canUndo={state.canUndo}
      undoing={doing.kind === 'undoing'}
      onUndo={() => void actions.undo()}
      onReviewAgain={() => void actions.scan()}
      onGoTo={(place) => void actions.goTo(place)}
      onClose={actions.closeMessage}
    />
  );
  const messages = (
    <>
      {failed}
      {said}
    </>
  );

  const over = screenOver(state, actions, failed);
  return (
    <main ref={pane} className={styles.pane} aria-label={text.product}>
      <h1 className={styles.title}>{text.product}</h1>
      {review && (
        <div className={styles.screen} style={over ? { visibility: 'hidden' } : undefined}>
          <OpenReviewScreen
            state={state}
            review={review}
            actions={actions}
            messages={over ? null : messages}
          />
        </div>
      )}
      {over && <div className={review ? `${styles.screen} ${styles.above}` : styles.screen}>{over}</div>}
      <LiveRegions {...state.announcement} />
    </main>
  );
}

/** What stands in place of the review, or over it; null when the review itself is on show. */
function screenOver(
  { review, doing, welcome }: PaneState,
  actions: PaneActions,
  failed: ReactElement | null,
): ReactElement | null {
  const scan = (): void => void actions.scan();
  switch (doing.kind) {
    case 'scanning':
      return <Scanning progress={doing.progress} onCancel={actions.cancelScan} />;
    case 'previewing':
    case 'writing':
      return (
        <Preview
          preview={doing.preview}
          writing={doing.kind === 'writing'}
          messages={failed}
          onWrite={() => void actions.write()}
          onClose={actions.closePreview}
          onGoTo={(place) => void actions.goTo(place)}
        />
      );
    default:
      if (review) return null;
      return welcome ? <Welcome onScan={scan} /> : <Stopped failure={failed} onScan={scan} />;
  }
}
