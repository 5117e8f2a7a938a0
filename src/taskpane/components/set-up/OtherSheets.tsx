import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ReviewView } from '../../../application/pane/review-view';
import { text } from '../../text';
import { Heading } from '../frame/Heading';
import { SelectField } from '../SelectField';
import type { OnEdit } from './on-edit';
import { RowField } from './RowField';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  words: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface OtherSheetsProps {
  readonly sheets: ReviewView['lookedAt'];
  readonly onEdit: OnEdit;
}

/** The sheets no plan was found on, any of which a person may say is one. */
export function OtherSheets({ sheets, onEdit }: OtherSheetsProps): ReactElement {
  const styles = useStyles();
  const [chosen, setChosen] = useState('');
  const sheet = sheets.find((candidate) => candidate.sheet === chosen) ?? sheets[0];
  return (
    <div className={styles.part}>
      <Heading level={3}>{text.setUp.otherSheets}</Heading>
      <p className={styles.words}>{text.setUp.otherWhy}</p>
      <SelectField
        label={text.setUp.sheet}
        hint={sheet?.missing ?? ''}
        choices={sheets.map((choice) => ({ value: choice.sheet, words: choice.sheet }))}
        value={sheet?.sheet ?? ''}
        onChoose={setChosen}
      />
      {sheet && (
        <RowField
          key={sheet.sheet}
          row={null}
          onUse={(row) => void onEdit({ kind: 'header-row', sheet: sheet.sheet, row })}
        />
      )}
    </div>
  );
}
