import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { shareParts } from '../../shared-parts';
import { count, text } from '../../text';
import { Heading } from '../frame/Heading';
import { tabId } from '../frame/TabStrip';
import { VISUALLY_HIDDEN } from '../frame/visually-hidden';
import { FoldIcon, RefreshIcon, UnfoldIcon } from '../icons';
import { PlaceLink } from '../PlaceLink';
import { SelectField } from '../SelectField';
import { shortened } from '../shortened';
import { ShowMore } from '../ShowMore';
import { StatusBadge } from '../StatusBadge';
import type { GapsTab, GapsTabProps } from './GapsTab';

shareParts({
  ...{ Button, FoldIcon, Heading, Link, PlaceLink, RefreshIcon, SelectField, ShowMore, StatusBadge },
  ...{ UnfoldIcon, VISUALLY_HIDDEN, count, makeStyles, mergeClasses, shortened, text },
});

const useStyles = makeStyles({
  part: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalS },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Kept once it has come, so that the tab is there at once when it is chosen again. */
let fetched: typeof GapsTab | null = null;

/** The Gaps tab with its chart library, fetched when the tab is first chosen; where that fails, it can be tried again. */
export function GapsWhenNeeded(props: GapsTabProps): ReactElement {
  const styles = useStyles();
  const [Tab, setTab] = useState(() => fetched);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let gone = false;
    if (fetched) return;
    import('./GapsTab').then(
      (module) => {
        fetched = module.GapsTab;
        if (!gone) setTab(() => module.GapsTab);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [tries]);

  if (Tab) return <Tab {...props} />;
  if (!failed) {
    return (
      <p role="status" className={styles.words}>
        {text.tabs.fetching}
      </p>
    );
  }
  const tryAgain = (): void => {
    // Its own button goes away with what it asked for.
    document.getElementById(tabId('gaps'))?.focus();
    setFailed(false);
    setTries(tries + 1);
  };
  return (
    <div role="alert" className={styles.part}>
      <Heading level={2}>{text.failure.load}</Heading>
      <p className={styles.words}>{text.failure.loadWhy}</p>
      <Button onClick={tryAgain}>{text.failure.tryAgain}</Button>
    </div>
  );
}
