import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Failure } from '../../state/pane-state';
import { text } from '../../text';
import { Message } from './Message';

const useStyles = makeStyles({ why: { margin: `${tokens.spacingVerticalXS} 0 0` } });

export interface FailureMessageProps {
  readonly failure: Failure;
  readonly onTryAgain: () => void;
  /** Not given where there would be nothing left to see. */
  readonly onClose?: () => void;
}

/** What went wrong, why, and a way on. The pane announces it, so the message itself does not. */
export function FailureMessage({ failure, onTryAgain, onClose }: FailureMessageProps): ReactElement {
  const styles = useStyles();
  return (
    <Message
      intent="error"
      arrival="failure"
      title={failure.what}
      closeLabel={text.failure.close}
      actions={
        <Button size="small" onClick={onTryAgain}>
          {text.failure.tryAgain}
        </Button>
      }
      {...(onClose && { onClose })}
    >
      <p className={styles.why}>{failure.why}</p>
    </Message>
  );
}
