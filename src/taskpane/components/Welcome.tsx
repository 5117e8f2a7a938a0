import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { text } from '../text';
import { Foot } from './frame/Foot';
import { Heading } from './frame/Heading';
import { Panel } from './frame/Panel';

const useStyles = makeStyles({
  panel: { paddingTop: '40px' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '420px',
    margin: '0 auto',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  promises: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
  },
  promise: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** The first run: what Parity does, what it leaves alone, and one thing to press. */
export function Welcome({ onScan }: { readonly onScan: () => void }): ReactElement {
  const styles = useStyles();
  const { title, what, promises, scan } = text.welcome;
  return (
    <>
      <Panel className={styles.panel}>
        <div className={styles.card}>
          <Heading level={2} size="large">
            {title}
          </Heading>
          <p className={styles.words}>{what}</p>
          <ul className={styles.promises}>
            {promises.map((promise) => (
              <li key={promise.title} className={styles.promise}>
                <span className={styles.title}>{promise.title}</span>
                {promise.why}
              </li>
            ))}
          </ul>
          <Button appearance="primary" size="large" onClick={onScan}>
            {scan}
          </Button>
        </div>
      </Panel>
      <Foot />
    </>
  );
}
