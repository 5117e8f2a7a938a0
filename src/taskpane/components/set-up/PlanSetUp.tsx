import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlanSetUpView, SetUpView } from '../../../application/pane/review-view';
import { text } from '../../text';
import { Heading } from '../frame/Heading';
import { ColumnChoice } from './ColumnChoice';
import { HeadingRow } from './HeadingRow';
import { KeyChoice } from './KeyChoice';
import type { OnEdit } from './on-edit';

const useStyles = makeStyles({
  plan: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXL },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface PlanSetUpProps {
  readonly plan: PlanSetUpView;
  readonly setUp: SetUpView;
  readonly onEdit: OnEdit;
}

/** How one plan was read: its row of headings, what each column is for, and its key. */
export function PlanSetUp({ plan, setUp, onEdit }: PlanSetUpProps): ReactElement {
  const styles = useStyles();
  const { sheet } = plan;
  return (
    <div className={styles.plan}>
      <div className={styles.part}>
        <Heading level={2}>{plan.plan}</Heading>
        {plan.toConfirm > 0 && <p className={styles.words}>{text.setUp.toConfirm(plan.toConfirm)}</p>}
        <HeadingRow plan={plan} onEdit={onEdit} />
      </div>
      <div className={styles.part}>
        <Heading level={3}>{text.setUp.columns}</Heading>
        <ul className={styles.list}>
          {plan.columns.map((column) => (
            <li key={column.column}>
              <ColumnChoice
                column={column}
                fields={setUp.fields}
                onChoose={(field) => {
                  const { column: at, heading } = column;
                  const named = heading === '' ? {} : { heading };
                  void onEdit({ kind: 'column', sheet, column: at, ...named, field });
                }}
              />
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.part}>
        <Heading level={3}>{text.setUp.key}</Heading>
        {plan.key.length === 0 && <p className={styles.words}>{text.setUp.keyNone}</p>}
        <ul className={styles.list}>
          {plan.key.map((entry) => (
            <li key={entry.label}>
              <KeyChoice
                entry={entry}
                statuses={setUp.statuses}
                onChoose={(status) => void onEdit({ kind: 'key', sheet, label: entry.label, status })}
              />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
