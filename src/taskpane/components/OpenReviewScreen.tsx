import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { PaneActions } from '../state/pane-actions';
import type { OpenReview, PaneState, PaneTab } from '../state/pane-state';
import { text } from '../text';
import { ChecksTab } from './checks/ChecksTab';
import { Foot } from './frame/Foot';
import { Panel } from './frame/Panel';
import { GapsWhenNeeded } from './gaps/GapsWhenNeeded';
import { panelId, tabId, TabStrip } from './frame/TabStrip';
import { NoPlan } from './NoPlan';
import { ReviewTab } from './review/ReviewTab';
import { SetUpTab } from './set-up/SetUpTab';

const useStyles = makeStyles({
  panels: { position: 'relative', display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  beneath: { position: 'absolute', inset: 0, visibility: 'hidden' },
});

export interface OpenReviewScreenProps {
  readonly state: PaneState;
  readonly review: OpenReview;
  readonly actions: PaneActions;
  readonly messages: ReactNode;
}

/** A review on show: its tabs, and at the foot the one thing that each is for. */
export function OpenReviewScreen({ state, review, actions, messages }: OpenReviewScreenProps): ReactElement {
  const styles = useStyles();
  const { tab, doing } = state;
  const { view } = review.session;
  const notes = {
    ...(view.checks.length > 0 && { checks: String(view.checks.length) }),
    ...(view.setUp.unsaved && { 'set-up': text.tabs.unsaved }),
  };
  const panel = (of: PaneTab): { id: string; role: 'tabpanel'; 'aria-labelledby': string } => ({
    id: panelId(of),
    role: 'tabpanel',
    'aria-labelledby': tabId(of),
  });
  return (
    <>
      <TabStrip tab={tab} notes={notes} onChoose={actions.chooseTab} />
      <div className={styles.panels}>
        {/* Kept while another tab is on show, with its place in the list. */}
        <Panel
          {...panel('review')}
          aria-busy={doing.kind === 'reviewing'}
          className={tab === 'review' ? '' : styles.beneath}
        >
          {view.plans.length > 0 ? (
            <ReviewTab review={review} actions={actions} />
          ) : (
            <NoPlan
              view={view}
              onSetUp={() => actions.chooseTab('set-up')}
              onScanAgain={() => void actions.scan()}
            />
          )}
        </Panel>
        {tab === 'checks' && (
          <Panel {...panel('checks')}>
            <ChecksTab checks={view.checks} onGoTo={(place) => void actions.goTo(place)} />
          </Panel>
        )}
        {tab === 'gaps' && (
          <Panel {...panel('gaps')}>
            <GapsWhenNeeded review={review} doing={doing} actions={actions} />
          </Panel>
        )}
        {tab === 'set-up' && (
          <Panel {...panel('set-up')}>
            <SetUpTab review={review} actions={actions} />
          </Panel>
        )}
      </div>
      <Foot messages={messages}>
        <FootButtons state={state} review={review} actions={actions} />
      </Foot>
    </>
  );
}

/** What can be done from a tab; a button that is at work says so and keeps the focus. */
function FootButtons({
  state,
  review,
  actions,
}: Omit<OpenReviewScreenProps, 'messages'>): ReactElement | null {
  const { tab, doing, done, canUndo } = state;
  const { plans, setUp } = review.session.view;
  if (tab === 'set-up') {
    const saving = doing.kind === 'saving';
    return (
      <Button
        appearance="primary"
        data-arrival="write"
        disabledFocusable={saving || !(setUp.unsaved || doing.kind === 'reviewing')}
        onClick={() => void actions.saveSetUp()}
      >
        {saving ? text.setUp.saving : text.setUp.save}
      </Button>
    );
  }
  const preparing = doing.kind === 'preparing';
  return (
    <>
      {canUndo && !done && (
        <Button disabledFocusable={doing.kind === 'undoing'} onClick={() => void actions.undo()}>
          {doing.kind === 'undoing' ? text.done.undoing : text.review.undoLast}
        </Button>
      )}
      {(plans.length > 0 || review.session.gaps.figures.length > 0) && (
        <Button
          appearance="primary"
          data-arrival="write"
          disabledFocusable={preparing}
          onClick={() => void actions.preview()}
        >
          {preparing ? text.review.preparing : text.review.write}
        </Button>
      )}
    </>
  );
}
