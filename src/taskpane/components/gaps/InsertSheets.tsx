import { useId, type ReactElement } from 'react';
import type { DataSheetTemplate } from '../../../application/pane/gaps-view';
import { gapsText } from './gaps-text';
import { Button, Heading, makeStyles, tokens } from './parts';

const TEMPLATES: readonly DataSheetTemplate[] = ['wres', 'wdes', 'model-employer', 'pay'];

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  buttons: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface InsertSheetsProps {
  /** The sheet that is being added, or null. */
  readonly inserting: DataSheetTemplate | null;
  readonly onInsert: (template: DataSheetTemplate) => void;
}

/** A button for each data sheet that can be added empty. */
export function InsertSheets({ inserting, onInsert }: InsertSheetsProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const t = gapsText.insert;
  return (
    <section aria-labelledby={id} className={styles.part}>
      <Heading level={2} size="small" id={id}>
        {t.title}
      </Heading>
      <div className={styles.buttons}>
        {TEMPLATES.map((template) => (
          <Button
            key={template}
            size="small"
            disabledFocusable={inserting !== null}
            onClick={() => onInsert(template)}
          >
            {inserting === template ? t.inserting : t.button(t.names[template])}
          </Button>
        ))}
      </div>
      <p className={styles.words}>{t.undo}</p>
    </section>
  );
}
