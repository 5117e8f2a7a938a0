import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { ColumnView, SetUpView } from '../../../application/pane/review-view';
import type { PlanField } from '../../../domain/plan/plan';
import { text } from '../../text';
import { SelectField, type Choice } from '../SelectField';

const useStyles = makeStyles({
  choice: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    '& > *': { justifySelf: 'stretch' },
  },
  // A mark beside the words, which say the same.
  unsure: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
  },
  right: { justifySelf: 'start' },
});

export interface ColumnChoiceProps {
  readonly column: ColumnView;
  readonly fields: SetUpView['fields'];
  readonly onChoose: (field: PlanField | null | 'as-read') => void;
}

/** What one column is taken for, how surely and why, as a choice; a doubtful one can be said to be right. */
export function ColumnChoice({ column, fields, onChoose }: ColumnChoiceProps): ReactElement {
  const styles = useStyles();
  const part = useRef<HTMLDivElement>(null);
  const t = text.setUp;
  const label = t.column(column.letters, column.heading);
  const isUnsure = column.sureness === 'please-check' && column.field !== null;
  const confirm = (): void => {
    // The button goes away once it has been pressed.
    part.current?.querySelector('select')?.focus();
    onChoose(column.field);
  };
  const sure = column.corrected ? t.corrected : t.sureness[column.sureness];
  const choices: readonly Choice<PlanField | null | 'as-read'>[] = [
    ...fields.map(({ field, label }) => ({ value: field, words: label })),
    { value: null, words: t.none },
    ...(column.corrected ? [{ value: 'as-read', words: t.asRead } as const] : []),
  ];
  return (
    <div ref={part} className={mergeClasses(styles.choice, isUnsure && styles.unsure)}>
      <SelectField
        label={label}
        hint={`${sure}: ${column.why}.`}
        choices={choices}
        value={column.field}
        onChoose={onChoose}
      />
      {isUnsure && (
        <Button size="small" className={styles.right} aria-label={t.rightColumn(label)} onClick={confirm}>
          {t.right}
        </Button>
      )}
    </div>
  );
}
