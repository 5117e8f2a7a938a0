import type { ReactElement, ReactNode } from 'react';
import type { GapView } from '../../../application/pane/gaps-view';
import type { PlaceView } from '../../../application/pane/review-view';
import { gapsText } from './gaps-text';
import { makeStyles, PlaceLink, tokens } from './parts';

const useStyles = makeStyles({
  details: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalM}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  term: { color: tokens.colorNeutralForeground2 },
  words: { margin: 0, color: tokens.colorNeutralForeground1 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

export interface GapDetailsProps {
  readonly id: string;
  readonly figure: GapView;
  readonly onGoTo: (place: PlaceView) => void;
}

/** All that defends a figure: its counts and where they are, method, interval, test, definition, what qualifies it. */
export function GapDetails({ id, figure, onGoTo }: GapDetailsProps): ReactElement {
  const styles = useStyles();
  const t = gapsText.figure;
  const groups = figure.groups.filter(({ counts, rate }) => counts !== '' || rate !== '');
  return (
    <dl id={id} className={styles.details}>
      {groups.map(({ label, counts, rate }, index) => (
        <Line key={index} term={label}>
          {[counts, rate].filter((part) => part !== '').join(', ')}
        </Line>
      ))}
      <Line term={t.interval}>{figure.interval}</Line>
      <Line term={t.p}>{figure.p}</Line>
      <Line term={t.guideline}>{figure.fourFifths}</Line>
      <Line term={t.people}>{figure.people}</Line>
      <Line term={t.notKnown}>{figure.notKnown}</Line>
      <Line term={t.otherShare}>{figure.otherShare}</Line>
      <Line term={t.how}>{figure.method.join(' ')}</Line>
      <Line term={t.cautions}>
        {figure.cautions.length > 0 && (
          <ul className={styles.list}>
            {figure.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        )}
      </Line>
      <Line term={t.source}>{figure.source}</Line>
      <Line term={t.cells}>
        {figure.cells.length > 0 ? (
          <ul className={styles.list}>
            {figure.cells.map(({ what, where, place }, index) => (
              <li key={index}>
                {what}: <PlaceLink place={place} words={where} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        ) : (
          figure.counted && t.counted
        )}
      </Line>
    </dl>
  );
}

/** One thing to know; what there is none of takes no room. */
function Line({
  term,
  children,
}: {
  readonly term: string;
  readonly children: ReactNode;
}): ReactElement | null {
  const styles = useStyles();
  if (children === '' || children === false) return null;
  return (
    <div className={styles.line}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.words}>{children}</dd>
    </div>
  );
}
