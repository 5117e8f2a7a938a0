import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StatusCount } from '../../../application/pane/review-view';
import { text } from '../../text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '14px',
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  part: {
    minWidth: '4px',
    boxSizing: 'border-box',
    // Seen between two parts of like colour, and where colours are forced.
    ':not(:last-child)': { borderRight: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  },
});

/** The share of each status, side by side; said in words to whom it cannot be seen. */
export function StatusBar({ counts }: { readonly counts: readonly StatusCount[] }): ReactElement {
  const styles = useStyles();
  const words = counts.map(({ count, word }) => `${count} ${word.toLowerCase()}`).join(', ');
  return (
    <div role="img" aria-label={text.review.counts(words)} className={styles.bar}>
      {counts.map(({ status, count, fill }) => (
        <div
          key={status}
          className={styles.part}
          style={{ flexGrow: count, flexBasis: 0, ...(fill && { backgroundColor: fill }) }}
        />
      ))}
    </div>
  );
}
