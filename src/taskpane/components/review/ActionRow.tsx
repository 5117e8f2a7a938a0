import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ActionView } from '../../../application/pane/review-view';
import { text } from '../../text';
import { shortened } from '../shortened';
import { StatusBadge } from '../StatusBadge';
import { TWO_LINES } from '../two-lines';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `10px ${tokens.spacingHorizontalS} 10px 10px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '24px',
  },
  word: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  ref: { textAlign: 'end' },
  action: {
    ...TWO_LINES,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  due: { marginTop: '2px', color: tokens.colorNeutralForeground1 },
});

/** One action: its status in letter and word, what it is, when it is due, whose it is, and why it is rated so. */
export function ActionRow({ action }: { readonly action: ActionView }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <StatusBadge look={action} />
      <div>
        <div className={styles.head}>
          <span className={styles.word}>{action.word}</span>{' '}
          <span className={styles.ref}>{action.ownRef ?? action.ref}</span>
        </div>
        <div className={styles.action}>{shortened(action.text)}</div>
        <div className={styles.due}>{action.due}</div>
        <div>{action.leads.join(', ')}</div>
        {action.why !== '' && <div>{action.why}</div>}
        {action.checks > 0 && <div>{text.review.checks(action.checks)}</div>}
      </div>
    </div>
  );
}
