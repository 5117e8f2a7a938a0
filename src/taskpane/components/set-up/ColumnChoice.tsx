import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ColumnView, SetUpView } from '../../../application/pane/review-view';
import type { PlanField } from '../../../domain/plan/plan';
import { text } from '../../text';

/** The two choices that are no field; fields are told from them by their mark. */
const NONE = 'none';
const AS_READ = 'as-read';
const FIELD = '=';

export interface ColumnChoiceProps {
  readonly column: ColumnView;
  readonly fields: SetUpView['fields'];
  readonly onChoose: (field: PlanField | null | 'as-read') => void;
}

/** What one column is taken for, how surely and why, as a choice. */
export function ColumnChoice({ column, fields, onChoose }: ColumnChoiceProps): ReactElement {
  const t = text.setUp;
  const sure = column.corrected ? t.corrected : t.sureness[column.sureness];
  return (
    <Field label={t.column(column.letters, column.heading)} hint={`${sure}. ${column.why}`}>
      <Select
        value={column.field === null ? NONE : FIELD + column.field}
        onChange={(_, { value }) => {
          const chosen = fields.find(({ field }) => FIELD + field === value)?.field ?? null;
          onChoose(value === AS_READ ? 'as-read' : chosen);
        }}
      >
        {fields.map(({ field, label }) => (
          <option key={field} value={FIELD + field}>
            {label}
          </option>
        ))}
        <option value={NONE}>{t.none}</option>
        {column.corrected && <option value={AS_READ}>{t.asRead}</option>}
      </Select>
    </Field>
  );
}
