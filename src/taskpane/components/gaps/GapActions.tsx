import type { ReactElement } from 'react';
import type { GapView } from '../../../application/pane/gaps-view';
import type { PlaceView } from '../../../application/pane/review-view';
import { gapsText } from './gaps-text';
import { Link, makeStyles, shortened, StatusBadge, tokens } from './parts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
  action: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  text: { display: 'block' },
  link: {
    display: 'block',
    minHeight: '24px',
    textAlign: 'start',
    fontSize: 'inherit',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  none: { margin: 0 },
  alone: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

export interface GapActionsProps {
  readonly figure: Pick<GapView, 'actions' | 'hasLiveAction' | 'adverse'>;
  readonly onGoTo: (place: PlaceView) => void;
}

/** The actions that name a figure, each with its status; pressed, they lead to their row. */
export function GapActions({
  figure: { actions, hasLiveAction, adverse },
  onGoTo,
}: GapActionsProps): ReactElement {
  const styles = useStyles();
  const t = gapsText.figure;
  if (actions.length === 0) return <p className={adverse ? styles.alone : styles.none}>{t.noAction}</p>;
  return (
    <>
      <ul className={styles.list}>
        {actions.map((action) => {
          const { ref, name, word, text, place } = action;
          const words = shortened(text);
          return (
            <li key={ref} className={styles.action}>
              <StatusBadge look={action} />
              <span className={styles.words}>
                {name} {word}
                {place === null ? (
                  <span className={styles.text}>{words}</span>
                ) : (
                  <Link as="button" type="button" className={styles.link} onClick={() => onGoTo(place)}>
                    {words}
                  </Link>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {!hasLiveAction && <p className={styles.alone}>{t.noLiveAction}</p>}
    </>
  );
}
