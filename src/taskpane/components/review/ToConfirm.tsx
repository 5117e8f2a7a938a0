import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { text } from '../../text';

const useStyles = makeStyles({
  notice: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    whiteSpace: 'normal',
  },
});

export interface ToConfirmProps {
  /** How much of the reading of the plan on show waits to be confirmed. */
  readonly number: number;
  readonly onSetUp: () => void;
}

/** That the plan may have been read wrongly, and where to say so; nothing where the reading is certain. */
export function ToConfirm({ number, onSetUp }: ToConfirmProps): ReactElement | null {
  const styles = useStyles();
  if (number === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite" className={styles.notice}>
      <MessageBarBody>
        {text.review.toConfirm(number)}{' '}
        <Link inline as="button" onClick={onSetUp}>
          {text.review.confirm}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
