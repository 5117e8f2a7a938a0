import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Announcement } from '../../state/pane-state';
import { VISUALLY_HIDDEN } from './visually-hidden';

const useStyles = makeStyles({ hidden: VISUALLY_HIDDEN });

/**
 * What a screen reader is told. Both regions stay in the page while they are empty: only what appears in a region
 * that is known already is announced.
 */
export function LiveRegions({ text, urgent, number }: Announcement): ReactElement {
  const styles = useStyles();
  return (
    <>
      <div role="status" className={styles.hidden}>
        {!urgent && <span key={number}>{text}</span>}
      </div>
      <div role="alert" className={styles.hidden}>
        {urgent && <span key={number}>{text}</span>}
      </div>
    </>
  );
}
