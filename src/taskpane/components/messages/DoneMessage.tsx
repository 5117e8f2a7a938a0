import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlaceView } from '../../../application/pane/review-view';
import type { Done } from '../../state/pane-state';
import { sayDone, text } from '../../text';
import { PlaceLink } from '../PlaceLink';
import { ShowMore } from '../ShowMore';
import { Message } from './Message';

const useStyles = makeStyles({
  why: { margin: `${tokens.spacingVerticalXS} 0 0` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

export interface DoneMessageProps {
  readonly done: Done;
  /** It can be taken back. */
  readonly canUndo: boolean;
  readonly undoing: boolean;
  readonly onUndo: () => void;
  readonly onReviewAgain: () => void;
  readonly onGoTo: (place: PlaceView) => void;
  readonly onClose: () => void;
}

/** What was done to the workbook, how to take it back, and which rows were left because someone else changed them. */
export function DoneMessage({
  done,
  canUndo,
  undoing,
  onUndo,
  onReviewAgain,
  onGoTo,
  onClose,
}: DoneMessageProps): ReactElement {
  const styles = useStyles();
  const { kind, conflicts } = done;
  const canTakeBack = kind !== 'undone' && (canUndo || undoing);
  return (
    <Message
      intent={conflicts.length > 0 ? 'warning' : 'success'}
      arrival="done"
      title={sayDone(done)}
      closeLabel={text.done.close}
      onClose={onClose}
      actions={
        (canTakeBack || conflicts.length > 0) && (
          <>
            {canTakeBack && (
              <Button size="small" disabledFocusable={undoing} onClick={onUndo}>
                {undoing ? text.done.undoing : text.done.undo}
              </Button>
            )}
            {conflicts.length > 0 && (
              <Button size="small" onClick={onReviewAgain}>
                {text.done.reviewAgain}
              </Button>
            )}
          </>
        )
      }
    >
      {conflicts.length > 0 && (
        <>
          <p className={styles.why}>{text.done.conflicts}</p>
          <ShowMore items={conflicts} className={styles.list}>
            {({ place, found }, index) => (
              <li key={index}>
                <PlaceLink place={place} onGoTo={onGoTo} /> {text.done.nowHolds(found)}
              </li>
            )}
          </ShowMore>
        </>
      )}
    </Message>
  );
}
