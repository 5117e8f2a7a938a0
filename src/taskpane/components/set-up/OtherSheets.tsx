import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ReviewView } from '../../../application/pane/review-view';
import { text } from '../../text';
import { Heading } from '../frame/Heading';
import { SelectField } from '../SelectField';
import { LAST_ROW, parseColumn, parseWhole } from './typed-number';
import type { OnEdit } from './on-edit';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  words: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  use: { justifySelf: 'start' },
});

export interface OtherSheetsProps {
  readonly sheets: ReviewView['lookedAt'];
  readonly onEdit: OnEdit;
}

/** The sheets no plan was found on. A person may say that one is a plan, by its headings and its actions. */
export function OtherSheets({ sheets, onEdit }: OtherSheetsProps): ReactElement {
  const styles = useStyles();
  const [chosen, setChosen] = useState('');
  const [row, setRow] = useState('');
  const [column, setColumn] = useState('');
  const [asked, setAsked] = useState(false);
  const t = text.setUp;
  const looked = sheets.find((candidate) => candidate.sheet === chosen) ?? sheets[0];
  const headerRow = parseWhole(row, 1, LAST_ROW);
  const actions = column.trim() === '' ? 'not-said' : parseColumn(column);

  const readAsPlan = async (sheet: string): Promise<void> => {
    setAsked(true);
    if (headerRow === null || actions === null) return;
    await onEdit({ kind: 'header-row', sheet, row: headerRow });
    if (actions === 'not-said') return;
    await onEdit({ kind: 'column', sheet, column: actions, field: 'action' });
  };

  return (
    <div className={styles.part}>
      <Heading level={2}>{t.otherSheets}</Heading>
      <p className={styles.words}>{t.otherWhy}</p>
      <SelectField
        label={t.sheet}
        hint={looked ? text.lacks(looked.missing) : ''}
        choices={sheets.map(({ sheet }) => ({ value: sheet, words: sheet }))}
        value={looked?.sheet ?? ''}
        onChoose={setChosen}
      />
      <Field label={t.itsHeadingRow} {...(asked && headerRow === null && { validationMessage: t.rowHint })}>
        <Input type="number" min={1} max={LAST_ROW} value={row} onChange={(_, { value }) => setRow(value)} />
      </Field>
      <Field
        label={t.itsActions}
        hint={t.itsActionsHint}
        {...(asked && actions === null && { validationMessage: t.columnHint })}
      >
        <Input value={column} onChange={(_, { value }) => setColumn(value)} />
      </Field>
      <Button className={styles.use} onClick={() => looked && void readAsPlan(looked.sheet)}>
        {t.readAsPlan}
      </Button>
    </div>
  );
}
