import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SetUpView } from '../../../application/pane/review-view';
import type { PaneActions } from '../../state/pane-actions';
import { text } from '../../text';
import { Heading } from '../frame/Heading';
import { DaysField } from './DaysField';
import type { OnEdit } from './on-edit';

/** The bounds that `Parity settings` holds to as well. */
const MOST_DUE_SOON = 365;
const MOST_GRACE = 90;

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

export interface WindowsProps {
  readonly setUp: SetUpView;
  readonly describeEffect: PaneActions['describeEffect'];
  readonly onEdit: OnEdit;
}

/** The two numbers of days that ratings go by. */
export function Windows({ setUp, describeEffect, onEdit }: WindowsProps): ReactElement {
  const styles = useStyles();
  const t = text.setUp;
  return (
    <div className={styles.part}>
      <Heading level={2}>{t.windows}</Heading>
      <DaysField
        label={t.dueSoon}
        days={setUp.dueSoonDays}
        most={MOST_DUE_SOON}
        kept={!setUp.unsaved}
        describeEffect={(days) => describeEffect({ kind: 'due-soon-days', days })}
        onUse={(days) => void onEdit({ kind: 'due-soon-days', days })}
      />
      <DaysField
        label={t.grace}
        days={setUp.graceDays}
        most={MOST_GRACE}
        kept={!setUp.unsaved}
        describeEffect={(days) => describeEffect({ kind: 'grace-days', days })}
        onUse={(days) => void onEdit({ kind: 'grace-days', days })}
      />
    </div>
  );
}
