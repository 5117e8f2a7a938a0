import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StatusChangeView } from '../../../application/pane/review-view';
import { text } from '../../text';
import { VISUALLY_HIDDEN } from '../frame/visually-hidden';
import { ArrowIcon } from '../icons';
import { shortened } from '../shortened';
import { StatusBadge } from '../StatusBadge';
import { TWO_LINES } from '../two-lines';

const useStyles = makeStyles({
  row: {
    padding: `10px ${tokens.spacingHorizontalS} 10px 10px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  change: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  after: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  ref: { marginLeft: 'auto' },
  action: {
    ...TWO_LINES,
    marginTop: '2px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  hidden: VISUALLY_HIDDEN,
});

/** One action whose status would change: before, after, and which it is. */
export function StatusChangeRow({ change }: { readonly change: StatusChangeView }): ReactElement {
  const styles = useStyles();
  const { ref, ownRef, text: action, before, after } = change;
  return (
    <div className={styles.row}>
      <div className={styles.change}>
        <span className={styles.hidden}>{text.preview.from}</span>{' '}
        <span>{before ?? text.preview.firstTime}</span> <ArrowIcon />
        <span className={styles.hidden}>{text.preview.to}</span>{' '}
        <span className={styles.after}>
          <StatusBadge look={after} />
          {after.word}
        </span>{' '}
        <span className={styles.ref}>{ownRef ?? ref}</span>
      </div>
      <div className={styles.action}>{shortened(action)}</div>
    </div>
  );
}
