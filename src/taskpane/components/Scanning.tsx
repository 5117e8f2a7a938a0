import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScanProgress } from '../state/pane-state';
import { text } from '../text';
import { Foot } from './frame/Foot';
import { Heading } from './frame/Heading';
import { Panel } from './frame/Panel';

const useStyles = makeStyles({
  panel: { paddingTop: '40px' },
  scanning: { display: 'grid', rowGap: tokens.spacingVerticalM },
  what: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What is being read, in words. */
function readingWords(progress: ScanProgress | null): string {
  if (progress === null) return text.scanning.opening;
  const { sheet, done, total } = progress;
  return done < total ? text.scanning.reading(sheet, done + 1, total) : text.scanning.reviewing;
}

/** A scan on its way: how far it is, and how to stop it. */
export function Scanning({
  progress,
  onCancel,
}: {
  readonly progress: ScanProgress | null;
  readonly onCancel: () => void;
}): ReactElement {
  const styles = useStyles();
  const words = readingWords(progress);
  // How far an opening has come is not known: then the bar has no value, and moves.
  const known = progress === null ? {} : { value: progress.done, max: progress.total };
  return (
    <>
      <Panel className={styles.panel}>
        <div className={styles.scanning}>
          <Heading level={2} arrival="scanning">
            {words}
          </Heading>
          <ProgressBar
            aria-label={text.scanning.progress}
            aria-valuetext={words}
            thickness="large"
            {...known}
          />
          <p className={styles.what}>{text.scanning.readOnly}</p>
        </div>
      </Panel>
      <Foot>
        <Button onClick={onCancel}>{text.scanning.cancel}</Button>
      </Foot>
    </>
  );
}
