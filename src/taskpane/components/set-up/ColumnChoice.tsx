import type { ReactElement } from 'react';
import type { ColumnView, SetUpView } from '../../../application/pane/review-view';
import type { PlanField } from '../../../domain/plan/plan';
import { text } from '../../text';
import { SelectField, type Choice } from '../SelectField';

export interface ColumnChoiceProps {
  readonly column: ColumnView;
  readonly fields: SetUpView['fields'];
  readonly onChoose: (field: PlanField | null | 'as-read') => void;
}

/** What one column is taken for, how surely and why, as a choice. */
export function ColumnChoice({ column, fields, onChoose }: ColumnChoiceProps): ReactElement {
  const t = text.setUp;
  const sure = column.corrected ? t.corrected : t.sureness[column.sureness];
  const choices: readonly Choice<PlanField | null | 'as-read'>[] = [
    ...fields.map(({ field, label }) => ({ value: field, words: label })),
    { value: null, words: t.none },
    ...(column.corrected ? [{ value: 'as-read', words: t.asRead } as const] : []),
  ];
  return (
    <SelectField
      label={t.column(column.letters, column.heading)}
      hint={`${sure}: ${column.why}.`}
      choices={choices}
      value={column.field}
      onChoose={onChoose}
    />
  );
}
