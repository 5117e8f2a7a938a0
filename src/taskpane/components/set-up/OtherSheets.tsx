import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ReviewView } from '../../../application/pane/review-view';
import { text } from '../../text';
import { Heading } from '../frame/Heading';
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
      <Field label={text.setUp.sheet} hint={sheet?.missing ?? ''}>
        <Select value={sheet?.sheet ?? ''} onChange={(_, { value }) => setChosen(value)}>
          {sheets.map((candidate) => (
            <option key={candidate.sheet} value={candidate.sheet}>
              {candidate.sheet}
            </option>
          ))}
        </Select>
      </Field>
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
