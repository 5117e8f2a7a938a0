import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { text } from '../text';
import { Foot } from './frame/Foot';
import { Heading } from './frame/Heading';
import { Panel } from './frame/Panel';

const useStyles = makeStyles({
  panel: { paddingTop: '40px' },
  words: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

export interface StoppedProps {
  /** What went wrong, when something did: it says how to go on. */
  readonly failure: ReactNode | null;
  readonly onScan: () => void;
}

/** Nothing to show yet: a first scan that was stopped, or failed. */
export function Stopped({ failure, onScan }: StoppedProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Panel className={styles.panel}>
        {failure ?? (
          <>
            <Heading level={2} arrival="stopped">
              {text.stopped.title}
            </Heading>
            <p className={styles.words}>{text.stopped.what}</p>
          </>
        )}
      </Panel>
      <Foot>
        {failure === null && (
          <Button appearance="primary" onClick={onScan}>
            {text.stopped.scan}
          </Button>
        )}
      </Foot>
    </>
  );
}
