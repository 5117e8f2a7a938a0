import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isWholeDate } from '../whole-date';
import { text } from '../../text';

export interface AsAtDateProps {
  /** ISO. */
  readonly asAt: string;
  readonly onChange: (date: string) => void;
}

/**
 * The date the review speaks for. While a year is being typed the field holds the year 2, 20 and 202 in turn: only a
 * date of this century is taken.
 */
export function AsAtDate({ asAt, onChange }: AsAtDateProps): ReactElement {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft ?? asAt;
  const wrong = draft !== null && !isWholeDate(draft);
  return (
    <Field label={text.review.asAt} {...(wrong && { hint: text.review.asAtHint })}>
      <Input
        type="date"
        min="2000-01-01"
        max="2099-12-31"
        value={typed}
        onChange={(_, { value }) => {
          setDraft(value);
          if (isWholeDate(value) && value !== asAt) onChange(value);
        }}
        onBlur={() => setDraft(null)}
      />
    </Field>
  );
}
