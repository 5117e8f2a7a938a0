import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlaceView } from '../../application/pane/review-view';

const useStyles = makeStyles({
  link: {
    minHeight: '24px',
    display: 'inline-flex',
    alignItems: 'center',
    textAlign: 'start',
    fontSize: 'inherit',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

export interface PlaceLinkProps {
  readonly place: PlaceView;
  /** The place in words; the cell and its sheet when not given. */
  readonly words?: string;
  readonly onGoTo: (place: PlaceView) => void;
}

/** A cell, shown in the sheet when pressed. */
export function PlaceLink({ place, words, onGoTo }: PlaceLinkProps): ReactElement {
  const styles = useStyles();
  return (
    <Link as="button" type="button" className={styles.link} onClick={() => onGoTo(place)}>
      {words ?? `${place.sheet} ${place.cell}`}
    </Link>
  );
}
