import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReviewView } from '../../application/pane/review-view';
import { noPlanTitle, text } from '../text';
import { Heading } from './frame/Heading';
import { RefreshIcon } from './icons';
import { ShowMore } from './ShowMore';

const useStyles = makeStyles({
  noPlan: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  part: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  words: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  sheet: { display: 'block', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface NoPlanProps {
  readonly view: Pick<ReviewView, 'lookedAt' | 'awaitsActions'>;
  readonly onSetUp: () => void;
  readonly onScanAgain: () => void;
}

/** No plan was found: what was looked at, what each sheet lacks, and the two ways on. */
export function NoPlan({ view, onSetUp, onScanAgain }: NoPlanProps): ReactElement {
  const styles = useStyles();
  const t = text.noPlan;
  const { lookedAt, awaitsActions } = view;
  return (
    <div className={styles.noPlan}>
      <div className={styles.part}>
        <Heading level={2} arrival="review">
          {noPlanTitle(view)}
        </Heading>
        <p className={styles.words}>{awaitsActions ? t.awaits : t.what}</p>
      </div>
      <div className={styles.part}>
        <Heading level={3} size="small">
          {t.looked}
        </Heading>
        {lookedAt.length === 0 ? (
          <p className={styles.words}>{t.nothing}</p>
        ) : (
          <ShowMore items={lookedAt} className={styles.list}>
            {({ sheet, missing }) => (
              <li key={sheet}>
                <span className={styles.sheet}>{sheet}</span>
                {text.lacks(missing)}
              </li>
            )}
          </ShowMore>
        )}
      </div>
      {!awaitsActions && (
        <div className={styles.part}>
          <Heading level={3} size="small">
            {t.hintTitle}
          </Heading>
          <p className={styles.words}>{t.hint}</p>
        </div>
      )}
      <div className={styles.buttons}>
        {lookedAt.length > 0 && <Button onClick={onSetUp}>{t.toSetUp}</Button>}
        <Button icon={<RefreshIcon />} onClick={onScanAgain}>
          {text.review.scanAgain}
        </Button>
      </div>
    </div>
  );
}
