import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Arrival } from '../../state/arrival';
import { CloseIcon } from '../icons';

const useStyles = makeStyles({
  message: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    paddingTop: tokens.spacingVerticalXS,
    // Never so tall that the list above it is gone.
    maxHeight: '40vh',
    overflowY: 'auto',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
    boxSizing: 'border-box',
  },
  body: { paddingBottom: tokens.spacingVerticalXS },
  title: { whiteSpace: 'normal' },
  actions: { flexWrap: 'wrap', justifyContent: 'flex-start', padding: `0 0 ${tokens.spacingVerticalS} 32px` },
  none: { display: 'none' },
});

export interface MessageProps {
  readonly intent: 'error' | 'warning' | 'success';
  readonly arrival: Arrival;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions: ReactNode;
  readonly closeLabel: string;
  /** Not given where there would be nothing left to see. */
  readonly onClose?: () => void;
}

/** Something to be told, with what can be done about it. It may be given the focus, and is announced elsewhere. */
export function Message({
  intent,
  arrival,
  title,
  children,
  actions,
  closeLabel,
  onClose,
}: MessageProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      tabIndex={-1}
      data-arrival={arrival}
      className={styles.message}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      <MessageBarActions
        className={actions ? styles.actions : styles.none}
        {...(onClose && {
          containerAction: (
            <Button appearance="transparent" icon={<CloseIcon />} aria-label={closeLabel} onClick={onClose} />
          ),
        })}
      >
        {actions}
      </MessageBarActions>
    </MessageBar>
  );
}
