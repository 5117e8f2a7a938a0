import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { text } from '../../text';
import { LAST_ROW, parseWhole } from './typed-number';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  // As wide as its label, which stays on one line; the button goes beneath where there is no room.
  field: { minWidth: 'max-content' },
  input: { width: '132px' },
});

export interface RowFieldProps {
  /** The row it says now; null when none is known. */
  readonly row: number | null;
  readonly onUse: (row: number) => void;
}

/** Which row holds the headings, typed and then used: half a number is no row. */
export function RowField({ row, onUse }: RowFieldProps): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (row === null ? '' : String(row));
  const [wrong, setWrong] = useState(false);
  const use = (): void => {
    const chosen = parseWhole(shown, 1, LAST_ROW);
    setWrong(chosen === null);
    if (chosen === null) return;
    setTyped(null);
    onUse(chosen);
  };
  return (
    <div className={styles.form}>
      <Field
        className={styles.field}
        label={text.setUp.headingRow}
        {...(wrong && { validationMessage: text.setUp.rowHint })}
      >
        <Input
          className={styles.input}
          type="number"
          min={1}
          max={LAST_ROW}
          value={shown}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={({ key }) => key === 'Enter' && use()}
        />
      </Field>
      <Button onClick={use}>{text.setUp.useRow}</Button>
    </div>
  );
}
