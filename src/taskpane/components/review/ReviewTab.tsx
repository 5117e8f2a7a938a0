import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { ActionView } from '../../../application/pane/review-view';
import { filterActions } from '../../state/action-filter';
import type { PaneActions } from '../../state/pane-actions';
import type { OpenReview } from '../../state/pane-state';
import { text } from '../../text';
import { RefreshIcon } from '../icons';
import { WindowedListbox } from '../list/WindowedListbox';
import { ActionRow } from './ActionRow';
import { AsAtDate } from './AsAtDate';
import { Filters } from './Filters';
import { PlanPicker } from './PlanPicker';
import { StatusCounts } from './StatusCounts';
import { ToConfirm } from './ToConfirm';

/** A row of two lines of action and one of reason. */
const USUAL_ROW = 140;

const useStyles = makeStyles({
  review: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  date: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  list: {
    // Rows reach to the edges of the pane.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const refOf = ({ ref }: ActionView): string => ref;

export interface ReviewTabProps {
  readonly review: OpenReview;
  readonly actions: PaneActions;
}

/** The actions of one plan, what needs it most first in the counts, all of them in the list. */
export function ReviewTab({ review, actions }: ReviewTabProps): ReactElement | null {
  const styles = useStyles();
  const { view } = review.session;
  const plan = view.plans[review.plan];
  const [active, setActive] = useState<string | null>(null);
  const shown = useMemo(
    () => (plan ? filterActions(plan.actions, review.filter) : []),
    [plan, review.filter],
  );
  const t = text.review;
  if (!plan) return null;
  return (
    <div className={styles.review}>
      <PlanPicker
        plans={view.plans}
        chosen={review.plan}
        asAtWords={view.asAtWords}
        onChoose={actions.choosePlan}
      />
      <div className={styles.date}>
        <AsAtDate asAt={view.asAt} onChange={(date) => void actions.setAsAt(date)} />
        <Button appearance="subtle" size="small" icon={<RefreshIcon />} onClick={() => void actions.scan()}>
          {t.scanAgain}
        </Button>
      </div>
      <ToConfirm
        number={view.setUp.plans[review.plan]?.toConfirm ?? 0}
        onSetUp={() => actions.chooseTab('set-up')}
      />
      <StatusCounts
        counts={plan.counts}
        chosen={review.filter.statuses}
        onChoose={(statuses) => actions.narrow({ ...review.filter, statuses })}
      />
      <div>
        <Filters plan={plan} filter={review.filter} shown={shown.length} onChange={actions.narrow} />
        {shown.length === 0 ? (
          <p>{t.noneMatch}</p>
        ) : (
          <div className={styles.list}>
            <WindowedListbox
              label={t.actions(plan.label)}
              items={shown}
              keyOf={refOf}
              active={active}
              onActive={setActive}
              onChoose={({ place }) => void actions.goTo(place)}
              guess={USUAL_ROW}
            >
              {(action) => <ActionRow action={action} />}
            </WindowedListbox>
          </div>
        )}
      </div>
    </div>
  );
}
