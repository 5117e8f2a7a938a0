import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ActionView, StatusCount } from '../../../application/pane/review-view';
import { text } from '../../text';
import { FOCUS_RING } from '../frame/focus-ring';
import { TickIcon } from '../icons';
import { StatusBadge } from '../StatusBadge';
import { StatusBar } from './StatusBar';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    border: 'none',
  },
  entry: {
    ...FOCUS_RING,
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    minHeight: '32px',
    padding: '0 10px 0 3px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  // On the corner, so that the entries stay where they are as one is chosen.
  tick: {
    position: 'absolute',
    top: '-6px',
    right: '-6px',
    display: 'grid',
    placeItems: 'center',
    width: '16px',
    height: '16px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
});

export interface StatusCountsProps {
  readonly counts: readonly StatusCount[];
  readonly chosen: readonly ActionView['status'][];
  readonly onChoose: (statuses: readonly ActionView['status'][]) => void;
}

/** How many actions have each status: a bar, and its legend, whose entries narrow the list to theirs. */
export function StatusCounts({ counts, chosen, onChoose }: StatusCountsProps): ReactElement {
  const styles = useStyles();
  const met = counts.filter(({ count }) => count > 0);
  return (
    <div>
      <StatusBar counts={met} />
      <div role="group" aria-label={text.review.legend} className={styles.legend}>
        {met.map((entry) => {
          const pressed = chosen.includes(entry.status);
          const others = chosen.filter((status) => status !== entry.status);
          return (
            <button
              key={entry.status}
              type="button"
              aria-pressed={pressed}
              className={mergeClasses(styles.entry, pressed && styles.pressed)}
              onClick={() => onChoose(pressed ? others : [...others, entry.status])}
            >
              <StatusBadge look={entry} />
              <span>
                {entry.word} <span className={styles.number}>{entry.count}</span>
              </span>
              {pressed && (
                <span className={styles.tick}>
                  <TickIcon />
                </span>
              )}
            </button>
          );
        })}
      </div>
    </div>
  );
}
