import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import type { PlaceView, StatusChangeView, WritePreview } from '../../../application/pane/review-view';
import { sayChanges, text } from '../../text';
import { Foot } from '../frame/Foot';
import { Heading } from '../frame/Heading';
import { Panel } from '../frame/Panel';
import { WindowedListbox } from '../list/WindowedListbox';
import { StatusChangeRow } from './StatusChangeRow';

/** A status before and after, and two lines of action. */
const USUAL_ROW = 92;

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', minHeight: 0, flexGrow: 1 },
  panel: { paddingTop: '36px' },
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  sentences: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  list: {
    margin: `${tokens.spacingVerticalS} calc(-1 * ${tokens.spacingHorizontalS}) 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const keyOf = ({ ref, place }: StatusChangeView): string => `${place.sheet} ${place.cell} ${ref}`;

export interface PreviewProps {
  readonly preview: WritePreview;
  readonly writing: boolean;
  readonly messages: ReactNode;
  readonly onWrite: () => void;
  readonly onClose: () => void;
  readonly onGoTo: (place: PlaceView) => void;
}

/** What writing would do, in sentences, then status by status; nothing is written until it is asked for here. */
export function Preview(props: PreviewProps): ReactElement {
  const { preview, writing, messages, onWrite, onClose, onGoTo } = props;
  const styles = useStyles();
  const [active, setActive] = useState<string | null>(null);
  const { sentences, statusChanges, nothingToWrite } = preview;
  const t = text.preview;
  const closeByEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && !writing) onClose();
  };
  return (
    // Esc is a short cut of the whole part; each of its controls works without it.
    <section className={styles.preview} aria-label={t.title} onKeyDownCapture={closeByEscape}>
      <Panel className={styles.panel}>
        <div className={styles.parts}>
          <div>
            <Heading level={2} size="large" arrival="preview">
              {t.title}
            </Heading>
            <ul className={styles.sentences}>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
          {statusChanges.length === 0 ? (
            <p className={styles.words}>{t.noChanges}</p>
          ) : (
            <div>
              <Heading level={3}>{sayChanges(statusChanges)}</Heading>
              <div className={styles.list}>
                <WindowedListbox
                  label={t.list}
                  items={statusChanges}
                  keyOf={keyOf}
                  active={active}
                  onActive={setActive}
                  onChoose={({ place }) => onGoTo(place)}
                  guess={USUAL_ROW}
                >
                  {(change) => <StatusChangeRow change={change} />}
                </WindowedListbox>
              </div>
            </div>
          )}
        </div>
      </Panel>
      <Foot messages={messages}>
        <Button disabledFocusable={writing} onClick={onClose}>
          {nothingToWrite ? t.close : t.notNow}
        </Button>
        {!nothingToWrite && (
          <Button appearance="primary" disabledFocusable={writing} onClick={onWrite}>
            {writing ? t.writing : t.write}
          </Button>
        )}
      </Foot>
    </section>
  );
}
