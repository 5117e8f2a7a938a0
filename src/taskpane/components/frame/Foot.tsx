import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Brand } from './Brand';

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    // Much magnified there is little height: it goes to what scrolls.
    '@media (max-height: 340px)': { padding: `2px ${tokens.spacingHorizontalL}` },
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginLeft: 'auto',
  },
});

export interface FootProps {
  /** What was done or went wrong; above the buttons, so that it is seen wherever the list stands. */
  readonly messages?: ReactNode;
  readonly children?: ReactNode;
}

/** The foot of the pane: messages, the one primary button, the product's name. */
export function Foot({ messages, children }: FootProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.foot}>
      {messages}
      <div className={styles.row}>
        <Brand />
        {children && <div className={styles.buttons}>{children}</div>}
      </div>
    </div>
  );
}
