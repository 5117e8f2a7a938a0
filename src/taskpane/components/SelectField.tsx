import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  // As wide as the pane: without this the longest choice would decide.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

export interface Choice<Value> {
  readonly value: Value;
  readonly words: string;
}

export interface SelectFieldProps<Value> {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of several, by its words; a value may be anything that is equal to itself. */
export function SelectField<Value>(props: SelectFieldProps<Value>): ReactElement {
  const { label, hint, choices, value, onChoose } = props;
  const styles = useStyles();
  return (
    <Field className={styles.field} label={{ children: label }} {...(hint && { hint })}>
      <Select
        className={styles.select}
        value={String(choices.findIndex((choice) => choice.value === value))}
        onChange={(_, chosen) => {
          const choice = choices[Number(chosen.value)];
          if (choice) onChoose(choice.value);
        }}
      >
        {choices.map(({ words }, index) => (
          <option key={index} value={String(index)}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
