import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StatusView } from '../../application/pane/review-view';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    minWidth: '24px',
    height: '24px',
    padding: '0 4px',
    borderRadius: tokens.borderRadiusMedium,
    // Not seen until colours are forced: then it is what is left of the badge.
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightBold,
  },
  plain: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** The letter of a status on its colour. The status word always stands beside it, so it is not read aloud. */
export function StatusBadge({ look }: { readonly look: StatusView }): ReactElement {
  const styles = useStyles();
  const { letter, fill, textColour } = look;
  return (
    <span
      aria-hidden="true"
      className={mergeClasses(styles.badge, fill === null && styles.plain)}
      style={fill === null ? undefined : { backgroundColor: fill, color: textColour ?? '#000000' }}
    >
      {letter}
    </span>
  );
}
