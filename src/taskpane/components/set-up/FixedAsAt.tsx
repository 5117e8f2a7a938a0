import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { text } from '../../text';
import { Heading } from '../frame/Heading';
import { isWholeDate } from '../whole-date';
import type { OnEdit } from './on-edit';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
});

export interface FixedAsAtProps {
  /** ISO, or null for the day of each review. */
  readonly date: string | null;
  readonly onEdit: OnEdit;
}

/** A date that every review of this workbook speaks for, or the day of each. */
export function FixedAsAt({ date, onEdit }: FixedAsAtProps): ReactElement {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const part = useRef<HTMLDivElement>(null);
  const clear = (): void => {
    // Its own button goes away with the date.
    part.current?.querySelector('input')?.focus();
    setDraft(null);
    take(null);
  };
  const take = (chosen: string | null): void => {
    if (chosen !== date) void onEdit({ kind: 'fixed-as-at', date: chosen });
  };
  return (
    <div ref={part} className={styles.part}>
      <Heading level={2}>{text.setUp.date}</Heading>
      <Field label={text.setUp.fixedAsAt} hint={text.setUp.fixedHint}>
        <Input
          type="date"
          min="2000-01-01"
          max="2099-12-31"
          value={draft ?? date ?? ''}
          onChange={(_, { value }) => {
            setDraft(value);
            if (isWholeDate(value)) take(value);
          }}
          onBlur={() => setDraft(null)}
        />
      </Field>
      {date !== null && (
        <Button size="small" onClick={clear}>
          {text.setUp.clearDate}
        </Button>
      )}
    </div>
  );
}
